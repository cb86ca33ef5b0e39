import { useRef } from 'preact/hooks'
import { isLaneType } from '../../lanes/index.ts'
import type { CheckState } from '../check-state.ts'
import type { Corrected } from '../corrected.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { useHeir } from './heir.ts'
import { Notice } from './notice.tsx'

/** Longer words of an item are cut. */
const MOST_LETTERS = 60

/** A correction in a sentence. */
function told({ say, laneNames, locale }: CheckState, { correction, text }: Corrected): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text
  const name = cut || say('check.no-text')
  if (correction.kind === 'leave-out') return say('correct.is-left-out', { name })
  if (correction.kind === 'stage') return say(correction.isStage ? 'correct.is-stage' : 'correct.is-no-stage', { name })
  const types = correction.types
    .filter(isLaneType)
    .map((type) => (type === 'custom' ? say('correct.custom') : (laneNames.value.get(type) ?? type)))
  if (types.length === 0) return say('correct.is-no-lane', { name })
  return say('correct.is-types', { name, types: new Intl.ListFormat(locale, { type: 'conjunction' }).format(types) })
}

/** What has been corrected on this map, each with its way back. Without a map on the board: on the board as a whole. */
export function CorrectedList({ check, mapId }: { check: CheckState; mapId: string | null }) {
  const { say, corrections } = check
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useHeir(list, CORRECT_SUMMARY)
  const corrected = check.corrected.value.filter((each) => each.mapId === mapId)
  return (
    <>
      <NotKept check={check} />
      {corrected.length > 0 && (
        <section>
          <h3 class="correct-title">{say('correct.corrected')}</h3>
          <ul class="correct-rows" ref={list} onFocusIn={onFocusIn}>
            {corrected.map((each) => (
              <li key={`${each.correction.kind} ${each.correction.itemId}`} class="correct-row">
                <span>{told(check, each)}</span>
                <button
                  type="button"
                  class="button button-tertiary button-small"
                  aria-label={say('correct.undo-named', { what: told(check, each) })}
                  onClick={() => void corrections.undo([each.correction])}
                >
                  {say('correct.undo')}
                </button>
              </li>
            ))}
          </ul>
          {corrected.length > 1 && (
            <button
              type="button"
              class="button button-secondary button-small"
              onClick={() => {
                document.getElementById(CORRECT_SUMMARY)?.focus()
                void corrections.undo(corrected.map(({ correction }) => correction))
              }}
            >
              {say('correct.undo-all')}
            </button>
          )}
        </section>
      )}
    </>
  )
}

/** That what was corrected here holds for this panel only, and why. */
function NotKept({ check: { say, corrections } }: { check: CheckState }) {
  const why = corrections.unkept.value
  const key = why === 'permission' ? 'viewer' : why === 'full' || why === 'newer' ? why : 'trouble'
  return (
    <div aria-live="polite">
      {why && (
        <Notice kind={key === 'viewer' ? 'info' : 'problem'} text={say(`correct.kept-${key}`)}>
          {key === 'trouble' && (
            <button type="button" class="button button-secondary button-small" onClick={() => void corrections.keep()}>
              {say('app.try-again')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
