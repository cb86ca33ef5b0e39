import { useSignal } from '@preact/signals'
import { structureProblems } from '../../../sync/structure/structure-problems.ts'
import { Notice } from '../../../views/notice.tsx'
import type { ActionProps } from '../../finding-action.ts'
import { AnswerForm } from './answer-form.tsx'
import { type Fact, isFact, sayFact, untitled } from './answers.ts'
import { sayFix } from './say-fix.ts'

/** What the map says of itself: its title, whose journey it is, or what it is about. */
export function FactForm({ finding, desk, close }: ActionProps) {
  const { context, check, adopt, run, tab } = desk
  const say = sayFix(context)
  const reading = check.reading.value
  const field = isFact(finding.asks) ? finding.asks : 'title'
  const value = useSignal(reading?.map[field] ?? '')
  if (!reading) return null
  const { map } = reading
  const trouble = untitled(reading, field)
  if (trouble)
    return (
      <Notice kind="info" text={say(trouble)}>
        {trouble === 'fix.no-title' ? (
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              close()
              void adopt.open(reading)
            }}
          >
            {say('fix.adopt')}
          </button>
        ) : (
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              tab.value = 'sync'
              document.getElementById('tab-sync')?.focus()
            }}
          >
            {check.say('check.to-sync')}
          </button>
        )}
      </Notice>
    )
  const label: Record<Fact, 'fix.title' | 'fix.actor' | 'fix.brand' | 'fix.product'> = {
    title: 'fix.title',
    actor: 'fix.actor',
    subject: map.kind === 'cem' ? 'fix.brand' : 'fix.product',
  }
  return (
    <AnswerForm
      say={say}
      id={`fix-${finding.rule}`}
      label={say(label[field])}
      value={value}
      problemOf={(answer) => {
        const named = { title: 'insert.title', actor: 'insert.actor', subject: 'insert.product' } as const
        const problems = structureProblems(map, { ...map, [field]: answer }, say, (name) =>
          say(isFact(name) ? named[name] : 'insert.scenario'),
        )
        return problems.find(({ fieldId }) => fieldId === `structure-${field}`)?.sentence ?? null
      }}
      send={(answer) => void run.preview(sayFact(field, answer))}
      close={close}
    />
  )
}
