import { dayIn } from '../../../i18n/day-words.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import type { SaySignOff } from './speech.ts'

interface FactListProps {
  readonly say: SaySignOff
  readonly map: JourneyMap
  readonly locale: string
  /** Then the signature says when the next review is. */
  readonly isSigned: boolean
}

/** Owner, state and next review as the map has them. */
export function FactList({ say, map, locale, isSigned }: FactListProps) {
  const { review, state } = map
  const unsaid = say('sign-off.unsaid')
  const facts: readonly (readonly [string, string])[] = [
    [say('sign-off.owner'), review?.owner || unsaid],
    [say('sign-off.time'), state.time ? say(`sign-off.time-${state.time}`) : unsaid],
    [say('sign-off.basis'), state.basis ? say(`sign-off.basis-${state.basis}`) : unsaid],
    ...(isSigned
      ? []
      : [[say('sign-off.review-on'), review?.reviewOn ? dayIn(locale, review.reviewOn) : unsaid] as const]),
  ]
  return (
    <dl class="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
