import { useId } from 'preact/hooks'
import type { Say } from '../say.ts'

interface ProgressProps {
  readonly say: Say<'insert.progress'>
  readonly label: string
  readonly done: number
  /** 0 while it is not known yet. */
  readonly total: number
}

/** How far the writer is, in items. Not a live region: a screen reader asks for it when the person wants to know. */
export function Progress({ say, label, done, total }: ProgressProps) {
  const id = useId()
  const text = total > 0 ? say('insert.progress', { done, total }) : ''
  return (
    <div class="progress">
      <div class="progress-text">
        <span id={id}>{label}</span>
        <span>{text}</span>
      </div>
      <div
        class="progress-bar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total || undefined}
        aria-valuenow={total > 0 ? done : undefined}
        aria-valuetext={text || undefined}
      >
        <div class="progress-done" style={{ width: `${total > 0 ? (100 * done) / total : 0}%` }} />
      </div>
    </div>
  )
}
