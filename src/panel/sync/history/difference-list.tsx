import type { Told } from './difference.ts'
import type { SayHistory } from './speech.ts'

/** More notes than these of one stage nobody reads in a panel. */
const MOST_DETAILS = 40

/** What differs, a sentence each; what happens to each note can be unfolded. */
export function DifferenceList({ say, groups }: { say: SayHistory; groups: readonly Told[] }) {
  return (
    <ul class="differences">
      {groups.map((group) => (
        <li key={group.id}>
          {group.sentence}
          <Details say={say} group={group} />
        </li>
      ))}
    </ul>
  )
}

export function Details({ say, group: { details } }: { say: SayHistory; group: Told }) {
  if (details.length === 0) return null
  const more = details.length - MOST_DETAILS
  return (
    <details class="difference-notes">
      <summary>{say('differences.details')}</summary>
      <ul>
        {details.slice(0, MOST_DETAILS).map((detail, index) => (
          <li key={index}>{detail}</li>
        ))}
        {more > 0 && <li>{say('differences.more', { n: more })}</li>}
      </ul>
    </details>
  )
}
