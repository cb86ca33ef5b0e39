import type { CheckState } from '../check-state.ts'
import { MOST_SELECTED, type Refusal, type UnmetItem } from '../corrections-state.ts'
import { itemName } from '../item-name.ts'
import type { Unmet } from '../trying-out.ts'
import { Notice } from './notice.tsx'

/** So many items are named, of those of which the same is told. */
const MOST_NAMES = 3

const IN_ORDER: readonly Unmet[] = ['note', 'part', 'away', 'already']

/** Why what is selected could not be corrected, in sentences. */
function told(check: CheckState, refusal: Refusal): string[] {
  const { say } = check
  if (refusal.why === 'select-first') return [say('correct.select-first')]
  if (refusal.why === 'too-many') return [say('correct.too-many', { count: refusal.count, limit: MOST_SELECTED })]
  if (refusal.wanted === 'leave-out') return [say('correct.leave-out-away')]
  return IN_ORDER.flatMap((why) => {
    const items = refusal.unmet.filter((each) => each.why === why)
    // Beside what has become a stage it is no news what was one already.
    if (items.length === 0 || (why === 'already' && refusal.kept > 0)) return []
    return [say(`correct.stage-${why}`, { n: items.length, names: namesOf(check, items) })]
  })
}

function namesOf({ say, locale }: CheckState, items: readonly UnmetItem[]): string {
  const names = items.slice(0, MOST_NAMES).map(({ text }) => {
    const name = itemName(text)
    return name === '' ? say('check.no-text') : say('correct.quoted', { name })
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return items.length > MOST_NAMES ? `${list} …` : list
}

/** What came of correcting what is selected, where that is not to be seen in the list of what was corrected; next to the button for it. */
export function Refused({ check, wanted }: { check: CheckState; wanted: Refusal['wanted'] }) {
  const refused = check.corrections.refused.value
  const sentences = refused?.wanted === wanted ? told(check, refused) : []
  return (
    <div class="refused" aria-live="polite">
      {sentences.map((sentence) => (
        <Notice key={sentence} kind="info" text={sentence} />
      ))}
    </div>
  )
}
