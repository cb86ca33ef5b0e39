import { useRef } from 'preact/hooks'
import type { MapDesk } from '../../map-section.ts'
import { useFocusOnce } from '../../views/focus-once.ts'
import { Notice } from '../../views/notice.tsx'
import { type WaiversState, waiversState } from './waivers-state.ts'

interface NoticeProps {
  readonly waivers: WaiversState
  readonly where: 'findings' | 'section'
}

/** Above the findings: what was waived there, and the way back. */
export const FindingsNotice = ({ desk }: { readonly desk: MapDesk }) => (
  <WaiverNotice waivers={waiversState(desk)} where="findings" />
)

/** What was done last, the way back from it, and whether the board remembers it. */
export function WaiverNotice({ waivers, where }: NoticeProps) {
  const { say, deed, unkept, undo, forget, keep } = waivers
  const next = useRef<HTMLButtonElement>(null)
  const done = deed.value?.where === where ? deed.value : null
  const why = unkept.value
  const key = why === 'permission' ? 'viewer' : why === 'full' || why === 'newer' ? why : 'trouble'
  // What was pressed is gone with its row or its form.
  useFocusOnce(done, next)
  return (
    <div class="waiver-notice" aria-live="polite">
      {done && (
        <Notice kind="good" text={say(`waivers.${done.kind}`, { what: done.what })}>
          {done.kind !== 'undone' && (
            <button type="button" ref={next} class="button button-secondary button-small" onClick={() => void undo()}>
              {say('waivers.undo')}
            </button>
          )}
          <button
            type="button"
            ref={done.kind === 'undone' ? next : undefined}
            class="button button-tertiary button-small"
            onClick={() => {
              forget()
              document.getElementById(where === 'section' ? 'check-waivers' : 'tab-check')?.focus()
            }}
          >
            {say('waivers.close')}
          </button>
        </Notice>
      )}
      {why && (where === 'findings' || deed.value?.where === 'section') && (
        <Notice kind={key === 'viewer' ? 'info' : 'problem'} text={say(`waivers.kept-${key}`)}>
          {(key === 'trouble' || key === 'full') && (
            <button type="button" class="button button-secondary button-small" onClick={() => void keep()}>
              {say('app.try-again')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
