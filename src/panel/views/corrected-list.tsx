import { useRef } from 'preact/hooks'
import { isLaneType } from '../../lanes/index.ts'
import { subjectOf } from '../../model/correction.ts'
import type { CheckState } from '../check-state.ts'
import type { Corrected } from '../corrected.ts'
import { itemName } from '../item-name.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { useFocusHeir } from './focus-heir.ts'

/** A correction in a sentence. */
function told({ say, laneNames, locale }: CheckState, { correction, text }: Corrected): string {
  const name = itemName(text) || say('check.no-text')
  if (correction.kind === 'leave-out') return say('correct.is-left-out', { name })
  if (correction.kind === 'stage') return say(correction.isStage ? 'correct.is-stage' : 'correct.is-no-stage', { name })
  const types = correction.types.filter(isLaneType).map((type) => laneNames.value.get(type) ?? type)
  if (types.length === 0) return say('correct.is-no-lane', { name })
  return say('correct.is-types', { name, types: new Intl.ListFormat(locale, { type: 'conjunction' }).format(types) })
}

/** What has been corrected on this map, each with its way back. Without a map on the board: on the board as a whole. */
export function CorrectedList({ check, mapId }: { check: CheckState; mapId: string | null }) {
  const { say, corrections, correctionsOpen } = check
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useFocusHeir(list, CORRECT_SUMMARY)
  const corrected = check.corrected.value.filter((each) => each.mapId === mapId)
  if (corrected.length === 0) return null
  const undo = (those: readonly Corrected[]): void => {
    // Where this list stands alone, a map that comes back has it in that section.
    if (mapId === null) correctionsOpen.value = true
    void corrections.undo(those.map(({ correction }) => correction))
  }
  return (
    <section>
      <h3 class="correct-title">{say('correct.corrected')}</h3>
      <ul class="correct-rows" ref={list} onFocusIn={onFocusIn}>
        {corrected.map((each) => (
          <li key={subjectOf(each.correction)} class="correct-row">
            <span>{told(check, each)}</span>
            <button
              type="button"
              class="button button-tertiary button-small"
              aria-label={say('correct.undo-named', { what: told(check, each) })}
              onClick={() => undo([each])}
            >
              {say('correct.undo')}
            </button>
          </li>
        ))}
      </ul>
      {corrected.length > 1 && (
        <button
          type="button"
          class={`button button-small ${mapId === null ? 'button-primary' : 'button-secondary'}`}
          onClick={() => {
            document.getElementById(CORRECT_SUMMARY)?.focus()
            undo(corrected)
          }}
        >
          {say('correct.undo-all')}
        </button>
      )}
    </section>
  )
}
