import type { Plan } from '../../plan/plan.ts'
import type { MessageKey, SayFirst } from '../context.ts'
import type { InsertPhase } from '../insert-state.ts'
import type { PanelState } from '../panel-state.ts'
import { useFocusNext } from './focus-next.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

type Working = Extract<InsertPhase, { step: 'working' }>

function workingLabel({ stopping, undoing, total }: Working): MessageKey {
  if (stopping) return 'insert.stopping'
  if (undoing) return 'insert.undoing'
  return total > 0 ? 'insert.working' : 'insert.starting'
}

/** How it went, in a sentence; '' while there is nothing to tell. */
function told(say: SayFirst, phase: InsertPhase): string {
  if (phase.step === 'done')
    return phase.title ? say('insert.done', { title: phase.title }) : say('insert.done-untitled')
  if (phase.step === 'undone')
    return phase.kept > 0 ? say('insert.undone-kept', { n: phase.kept }) : say('insert.undone')
  if (phase.step !== 'failed') return ''
  if (phase.undoing && phase.left === 'notes') return say('insert.undo-refused')
  const why = say(`error.${phase.code}`)
  if (phase.undoing) return say('insert.undo-failed', { why })
  if (phase.left === 'unfinished') return say('insert.left-unfinished', { why })
  if (phase.left === 'notes') return say('insert.left-notes', { why })
  return phase.code === 'cancelled' ? say('insert.cancelled') : say('insert.failed', { why })
}

/** What stands at the foot of the Insert tab: the button, then progress, then how it went and what can be done next. */
export function InsertOutcome({ panel, onInsert }: { panel: PanelState; onInsert: () => void }) {
  const { say, insert } = panel
  const phase = insert.phase.value
  const root = useFocusNext(phase.step)
  const text = told(say, phase)
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
