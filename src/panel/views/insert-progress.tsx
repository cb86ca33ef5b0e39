import type { Plan } from '../../plan/plan.ts'
import { insertOutcome, workingLabel } from '../insert-words.ts'
import type { PanelState } from '../panel-state.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

/** What inserting a map comes to: apart from its button, because nothing of it is needed before somebody presses that. */
export const PARTS = { Told, Working, AfterInsert, Undo }

/** How it went, in a sentence. */
function Told({ panel: { say, insert } }: { panel: PanelState }) {
  const phase = insert.phase.value
  const text = insertOutcome(say, phase)
  const isProblem = phase.step === 'failed' && phase.code !== 'cancelled'
  return text ? <Notice kind={isProblem ? 'problem' : 'good'} text={text} /> : null
}

function Working({ panel: { say, insert } }: { panel: PanelState }) {
  const phase = insert.phase.value
  if (phase.step !== 'working') return null
  return (
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
