import { useSignal } from '@preact/signals'
import { noneBecause } from '../../../../i18n/none-answer.ts'
import type { ActionProps } from '../../finding-action.ts'
import { AnswerForm } from './answer-form.tsx'
import { noneFound } from './answers.ts'
import { sayFix } from './say-fix.ts'

/** That somebody looked and found nothing, and why: an answer too, and a note like any other. */
export function NoneForm({ finding, desk, close }: ActionProps) {
  const { context, check, run } = desk
  const say = sayFix(context)
  const value = useSignal('')
  const noteId = useSignal(crypto.randomUUID())
  const map = check.reading.value?.map
  const { stageId, laneId } = finding
  if (!map || stageId === undefined || laneId === undefined) return null
  return (
    <AnswerForm
      say={say}
      id={`fix-none-${map.stages.findIndex(({ id }) => id === stageId)}-${map.lanes.findIndex(({ id }) => id === laneId)}`}
      label={say('fix.reason')}
      value={value}
      problemOf={() => null}
      send={(reason) => void run.preview(noneFound(stageId, laneId, reason, noteId.value))}
      close={close}
    >
      <p class="hint">{say('fix.reason-hint', { begin: noneBecause(map.locale, '').trim() })}</p>
    </AnswerForm>
  )
}
