import type { CheckState } from '../check-state.ts'
import { itemName } from '../item-name.ts'
import { useFocusNext } from '../views/focus-next.ts'
import { Notice } from '../views/notice.tsx'
import type { ChangeRun } from './change-run.ts'
import type { Left, RunPhase } from './run-phase.ts'
import { outcomeWords, type SaySync } from './run-words.ts'

interface OutcomeProps {
  readonly say: SaySync
  readonly run: ChangeRun
  readonly check: CheckState
}

/** So many items that were left alone are named. */
const MOST_NAMES = 5

/** How changing the map went, and what can be done next. */
export function RunOutcome({ say, run, check }: OutcomeProps) {
  const phase = run.phase.value
  const root = useFocusNext(phase.step)
  const text = outcomeWords(say, phase)
  const left = phase.step === 'done' || phase.step === 'undone' ? phase.left : []
  const frameId = check.reading.value?.frameId ?? null
  const others = left.filter(({ itemId }) => itemId !== frameId)
  const isProblem = phase.step === 'failed' && phase.code !== 'cancelled' && !phase.busy
  return (
    <div ref={root} aria-live="polite">
      {text && (
        <Notice kind={phase.step === 'failed' ? (isProblem ? 'problem' : 'info') : 'good'} text={text}>
          {others.length > 0 && <LeftAlone say={say} left={others} check={check} />}
          {others.length < left.length && <p>{say('sync.frame-stays')}</p>}
          <Next say={say} run={run} phase={phase} />
        </Notice>
      )}
    </div>
  )
}

/** What somebody changed meanwhile, each with a jump to it. */
function LeftAlone({ say, left, check }: { say: SaySync; left: readonly Left[]; check: CheckState }) {
  const more = left.length - MOST_NAMES
  return (
    <div class="run-left">
      <span>{say('sync.left', { n: left.length })}</span>
      <ul>
        {left.slice(0, MOST_NAMES).map(({ itemId, text }) => (
          <li key={itemId}>
            <button type="button" class="finding" onClick={() => void check.show({ noteIds: [itemId] })}>
              {itemName(text) || check.say('check.no-text')}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <span>{say('sync.more', { n: more })}</span>}
    </div>
  )
}

function Next({ say, run, phase }: { say: SaySync; run: ChangeRun; phase: RunPhase }) {
  const isFailed = phase.step === 'failed'
  const isHalfway = isFailed && phase.undo.length > 0 && !phase.undoing
  const canUndo = (phase.step === 'done' || isFailed) && phase.undo.length > 0
  return (
    <>
      {isFailed && !phase.undoing && (
        <button type="button" data-next class="button button-primary button-small" onClick={() => void run.again()}>
          {say(isHalfway ? 'sync.go-on' : 'app.try-again')}
        </button>
      )}
      {canUndo && (
        <button type="button" data-next class="button button-secondary button-small" onClick={() => void run.undo()}>
          {say(isFailed && phase.undoing ? 'app.try-again' : 'sync.undo')}
        </button>
      )}
      <button type="button" data-next class="button button-tertiary button-small" onClick={run.close}>
        {say('sync.close')}
      </button>
    </>
  )
}
