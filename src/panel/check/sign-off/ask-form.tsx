import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { setFacts } from '../../../api/sign-off.ts'
import { Notice } from '../../views/notice.tsx'
import type { ActionProps } from '../finding-action.ts'
import { type Facts, type FactsDraft, factsDraft } from './facts-draft.ts'
import { factsWriter, hindranceOf } from './facts-writer.ts'
import { Hindered } from './hindered.tsx'
import { saveFacts } from './save-facts.ts'
import type { SaySignOff } from './speech.ts'
import { focusFindings } from './to-findings.ts'

interface AskFormProps extends ActionProps {
  /** What is written of what stands in the fields. */
  readonly facts: (said: Facts) => Parameters<typeof setFacts>[2]
  readonly children: (fields: {
    readonly say: SaySignOff
    readonly draft: FactsDraft
    readonly id: string
    readonly now: number
  }) => ComponentChildren
}

/** A form for facts that show nowhere on the board: they are written at once, there would be no picture of it. */
export function AskForm({ finding, desk, close, facts, children }: AskFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const { writer, draft } = useMemo(() => ({ writer: factsWriter(desk), draft: factsDraft(desk) }), [])
  const { say, isBusy, told } = writer
  const id = `ask-${finding.rule}`
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const reading = desk.check.reading.value
  const why = reading && hindranceOf(reading)
  if (!reading) return null
  if (why) return <Hindered say={say} desk={desk} reading={reading} why={why} />
  return (
    <form
      ref={form}
      class="part-menu ask-form"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const isDone = await saveFacts(writer, desk, () => facts(draft.facts.value))
        if (!isDone) return
        close()
        // The finding is settled, and what opened the form gone with it.
        if (!document.activeElement || document.activeElement === document.body) focusFindings()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {children({ say, draft, id, now: desk.check.now.value })}
      <div aria-live="polite">{told.value && <Notice kind="problem" text={told.value.words} />}</div>
      <div class="button-row">
        <button type="submit" class="button button-primary button-small" aria-disabled={isBusy.value}>
          {say('sign-off.save')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={close}>
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}
