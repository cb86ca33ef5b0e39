import { useLayoutEffect, useRef } from 'preact/hooks'
import { DifferencePicker } from './difference-picker.tsx'
import type { RowProps } from './snapshot-row.tsx'

/** What going back to a snapshot would change, to be picked. */
export function RestoreForm({ snapshots: { say }, shown, entry }: RowProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const isSame = shown.differences.value.length === 0
  return (
    <section class="part-menu split">
      <h4 class="correct-title" ref={heading} tabIndex={-1}>
        {say('restore.heading', { name: entry.name })}
      </h4>
      {isSame ? (
        <>
          <p>{say('restore.same')}</p>
          <div class="button-row">
            <button type="button" class="button button-tertiary button-small" onClick={shown.close}>
              {say('snapshots.close')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="hint">{say('restore.hint')}</p>
          {shown.untagged.value > 0 && <p class="hint">{say('differences.untagged', { n: shown.untagged.value })}</p>}
          <DifferencePicker
            say={say}
            groups={shown.differences}
            leftOut={shown.leftOut}
            onGo={() => void shown.restore()}
            onClose={shown.close}
            closing={say('insert.cancel')}
          />
        </>
      )}
    </section>
  )
}
