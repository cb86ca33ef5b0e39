import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { oneLine } from '../../../../model/one-line.ts'
import { Field } from '../../../views/field.tsx'
import type { SayFix } from './say-fix.ts'

interface AnswerProps {
  readonly say: SayFix
  readonly id: string
  readonly label: string
  readonly value: { value: string }
  /** What stands below the field. */
  readonly children?: ComponentChildren
  /** Why it cannot be written; null where it can. */
  readonly problemOf: (answer: string) => string | null
  /** Shows what writing it would do. */
  readonly send: (answer: string) => void
  readonly close: () => void
}

/** One line to be written, and what becomes of it. */
export function AnswerForm({ say, id, label, value, children, problemOf, send, close }: AnswerProps) {
  const problem = useSignal<string | null>(null)
  const input = () => {
    const element = document.getElementById(id)
    return element instanceof HTMLInputElement ? element : null
  }
  useEffect(() => {
    input()?.focus()
    input()?.select()
  }, [])
  return (
    <form
      class="part-menu split"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const answer = oneLine(value.value)
        problem.value = answer === '' ? say('fix.empty') : problemOf(answer)
        if (problem.value === null) send(answer)
        else input()?.focus()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <Field id={id} label={label} value={value} {...(problem.value === null ? {} : { problem: problem.value })} />
      {children}
      <div class="button-row">
        <button type="submit" class="button button-primary button-small">
          {say('fix.show')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={close}>
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}
