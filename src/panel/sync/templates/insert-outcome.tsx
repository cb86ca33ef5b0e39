import { insertOutcome, workingLabel } from '../../insert-words.ts'
import { useFocusNext } from '../../views/focus-next.ts'
import { Notice } from '../../views/notice.tsx'
import { Progress } from '../../views/progress.tsx'
import type { TemplatesState } from './templates-state.ts'

/** How inserting a template goes, and went. */
export function InsertOutcome({ templates: { say, insert } }: { templates: TemplatesState }) {
  const phase = insert.phase.value
  const root = useFocusNext(phase.step)
  const text = insertOutcome(say, phase)
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
          <Progress say={say} label={say(workingLabel(phase))} done={phase.done} total={phase.total} />
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
