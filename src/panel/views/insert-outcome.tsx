import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PanelState } from '../panel-state.ts'
import { useFocusNext } from './focus-next.ts'
import type { PARTS } from './insert-progress.tsx'

interface FootProps {
  readonly panel: PanelState
  readonly onInsert: () => void
}

/** What stands at the foot of the Insert tab: the button, then progress, then how it went and what can be done next. */
export function InsertOutcome({ panel, onInsert }: FootProps) {
  const { say, insert } = panel
  const phase = insert.phase.value
  const parts = useSignal<typeof PARTS | null>(null)
  useEffect(() => {
    import('./insert-progress.tsx').then(
      ({ PARTS: loaded }) => {
        parts.value = loaded
      },
      () => {}, // then drawing cannot be loaded either, and that is what is told
    )
  }, [])
  const shown = parts.value
  const isForm = phase.step === 'form'
  // What the focus is handed on to may be there a moment later; the form itself takes it from nobody.
  const root = useFocusNext(isForm ? phase.step : `${phase.step} ${shown !== null}`)
  return (
    <div class="actions" ref={root}>
      <div aria-live="polite">
        {shown && <shown.Told panel={panel} />}
        {!shown && !isForm && <p class="hint">{say(phase.step === 'failed' ? 'app.load-failed' : 'app.loading')}</p>}
      </div>
      {phase.step === 'working' ? (
        shown && <shown.Working panel={panel} />
      ) : phase.step === 'done' ? (
        shown && <shown.AfterInsert panel={panel} undo={phase.undo} />
      ) : (
        <div class="button-row">
          <button type="button" data-next class="button button-primary button-medium" onClick={onInsert}>
            {say('insert.go')}
          </button>
          {shown && phase.step === 'failed' && phase.undo && <shown.Undo panel={panel} undo={phase.undo} />}
        </div>
      )}
    </div>
  )
}
