import type { Plan } from '../../plan/plan.ts'
import { insertOutcome, workingLabel } from '../insert-words.ts'
import type { PanelState } from '../panel-state.ts'
import { useFocusNext } from './focus-next.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

/** What stands at the foot of the Insert tab: the button, then progress, then how it went and what can be done next. */
export function InsertOutcome({ panel, onInsert }: { panel: PanelState; onInsert: () => void }) {
  const { say, insert } = panel
  const phase = insert.phase.value
  const root = useFocusNext(phase.step)
  const text = insertOutcome(say, phase)
  return (
    <div class="actions" ref={root}>
      <div aria-live="polite">
        {text && (
          <Notice kind={phase.step === 'failed' && phase.code !== 'cancelled' ? 'problem' : 'good'} text={text} />
        )}
      </div>
      {phase.step === 'working' ? (
        <>
          <Progress say={say} label={say(workingLabel(phase))} done={phase.done} total={phase.total} />
          {!phase.undoing && (
            <button
              type="button"
              data-next
              class="button button-secondary button-medium"
              aria-disabled={phase.stopping}
              onClick={insert.cancel}
            >
              {say('insert.cancel')}
            </button>
          )}
        </>
      ) : phase.step === 'done' ? (
        <AfterInsert panel={panel} undo={phase.undo} />
      ) : (
        <div class="button-row">
          <button type="button" data-next class="button button-primary button-medium" onClick={onInsert}>
            {say('insert.go')}
          </button>
          {phase.step === 'failed' && phase.undo && <Undo panel={panel} undo={phase.undo} />}
        </div>
      )}
    </div>
  )
}

function AfterInsert({ panel, undo }: { panel: PanelState; undo: Plan }) {
  const { say, insert, tab } = panel
  const toCheck = () => {
    tab.value = 'check'
    document.getElementById('tab-check')?.focus()
  }
  return (
    <div class="button-row">
      <button type="button" data-next class="button button-primary button-medium" onClick={toCheck}>
        {say('insert.to-check')}
      </button>
      <Undo panel={panel} undo={undo} />
      <button type="button" class="button button-tertiary button-medium" onClick={insert.again}>
        {say('insert.another')}
      </button>
    </div>
  )
}

function Undo({ panel: { say, insert }, undo }: { panel: PanelState; undo: Plan }) {
  return (
    <button type="button" class="button button-secondary button-medium" onClick={() => void insert.undo(undo)}>
      {say('insert.undo')}
    </button>
  )
}
