import type { Change } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { listed, type Maps, quote, type Speech } from './change-words.ts'
import { dayIn } from './day-words.ts'

/** What is set on the map as a whole, a sentence each. */
export const fieldSentences = (changes: readonly Change[], speech: Speech): string[] =>
  changes.flatMap((change) => (change.kind === 'set-map' ? fieldSentence(change, speech) : []))

type SetMap = Extract<Change, { kind: 'set-map' }>

function fieldSentence(change: SetMap, speech: Speech): string[] {
  const { say } = speech
  const words = (value: string) => (value.trim() === '' ? say('change.empty') : quote(speech, value))
  switch (change.field) {
    case 'title':
    case 'subject':
    case 'actor':
    case 'scenario':
      return [say(`change.${change.field}`, { from: words(change.from), to: words(change.to) })]
    case 'kind':
      return [say('change.kind', { from: say(`change.kind-${change.from}`), to: say(`change.kind-${change.to}`) })]
    case 'locale': {
      const names = new Intl.DisplayNames(speech.locale, { type: 'language' })
      return [
        say('change.locale', {
          from: names.of(change.from) ?? change.from,
          to: names.of(change.to) ?? change.to,
        }),
      ]
    }
    case 'template': {
      const name = (template: JourneyMap['template']) =>
        template ? say('change.template-version', { ...template }) : say('change.none')
      return [say('change.template', { from: name(change.from), to: name(change.to) })]
    }
    case 'state':
      return stateSentences(change, speech)
    // They are groups of their own.
    case 'links':
    case 'review':
      return []
  }
}

function stateSentences({ from, to }: Extract<SetMap, { field: 'state' }>, { say }: Speech): string[] {
  const time = (value: typeof from.time) => (value ? say(`change.time-${value}`) : say('change.empty'))
  const basis = (value: typeof from.basis) => (value ? say(`change.basis-${value}`) : say('change.empty'))
  return [
    ...(from.time === to.time ? [] : [say('change.time', { from: time(from.time), to: time(to.time) })]),
    ...(from.basis === to.basis ? [] : [say('change.basis', { from: basis(from.basis), to: basis(to.basis) })]),
  ]
}

export function linkSentence({ from, to }: Maps, speech: Speech): string {
  const nameOf = ({ stageId, mapId }: JourneyMap['links'][number]): string => JSON.stringify([stageId, mapId])
  const beyond = (links: JourneyMap['links'], others: JourneyMap['links']): number => {
    const known = new Set(others.map(nameOf))
    return links.filter((link) => !known.has(nameOf(link))).length
  }
  const [added, removed] = [beyond(to.links, from.links), beyond(from.links, to.links)]
  const parts = [
    ...(added > 0 ? [speech.say('change.links-added', { n: added })] : []),
    ...(removed > 0 ? [speech.say('change.links-removed', { n: removed })] : []),
  ]
  return parts.length > 0 ? listed(speech, parts) : speech.say('change.links-changed')
}

/** Who answers for the map, when it is looked at again, and whether it is signed off. */
export function reviewSentences({ from, to }: Maps, speech: Speech): string[] {
  const { say } = speech
  const [was, is] = [from.review, to.review]
  const owner = (review: JourneyMap['review']) => (review?.owner ? quote(speech, review.owner) : say('change.none'))
  const day = (review: JourneyMap['review']) =>
    review?.reviewOn ? dayIn(speech.locale, review.reviewOn) : say('change.none')
  const signedOff = is?.signedOff
  const isSigned = isSame(was?.signedOff ?? null, signedOff ?? null)
  const sentences = [
    ...((was?.owner ?? '') === (is?.owner ?? '') ? [] : [say('change.owner', { from: owner(was), to: owner(is) })]),
    ...((was?.reviewOn ?? null) === (is?.reviewOn ?? null)
      ? []
      : [say('change.review-on', { from: day(was), to: day(is) })]),
    ...(isSigned
      ? []
      : [
          signedOff
            ? say('change.signed-off', { by: quote(speech, signedOff.by), day: dayIn(speech.locale, signedOff.at) })
            : say('change.not-signed-off'),
        ]),
  ]
  // That nobody answers for a map may be kept in two ways.
  return sentences.length > 0 ? sentences : [say('change.owner', { from: owner(was), to: owner(is) })]
}
