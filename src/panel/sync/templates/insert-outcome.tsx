import { useFocusNext } from '../../views/focus-next.ts'
import { Notice } from '../../views/notice.tsx'
import { Progress } from '../../views/progress.tsx'
import type { InsertPhase } from './insert-run.ts'
import type { SayTemplates } from './speech.ts'
import type { TemplatesState } from './templates-state.ts'

/** How it went, in a sentence; '' while there is nothing to tell. */
function told(say: SayTemplates, phase: InsertPhase): string {
  if (phase.step === 'done') return say('insert.done-untitled')
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

/** How inserting a template goes, and went. */
export function InsertOutcome({ templates: { say, insert } }: { templates: TemplatesState }) {
  const phase = insert.phase.value
  const root = useFocusNext(phase.step)
  const text = told(say, phase)
  const undo = phase.step === 'done' || phase.step === 'failed' ? phase.undo : null
  const isProblem = phase.step === 'failed' && phase.code !== 'cancelled'
  return (
    <div class="insert-run" ref={root}>
      <div aria-live="polite">
        {text && (
          <Notice kind={isProblem ? 'problem' : 'good'} text={text}>
            {undo && (
              <button
                type="button"
                data-next
                class="button button-secondary button-small"
                onClick={() => void insert.undo(undo)}
              >
                {say('insert.undo')}
              </button>
            )}
          </Notice>
        )}
      </div>
      {phase.step === 'working' && (
        <>
          <Progress
            say={say}
            label={say(
              phase.stopping
                ? 'insert.stopping'
                : phase.undoing
                  ? 'insert.undoing'
                  : phase.total > 0
                    ? 'insert.working'
                    : 'insert.starting',
            )}
            done={phase.done}
            total={phase.total}
          />
          {!phase.undoing && (
            <button
              type="button"
              data-next
              class="button button-secondary button-small"
              aria-disabled={phase.stopping}
              onClick={insert.cancel}
            >
              {say('insert.cancel')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
