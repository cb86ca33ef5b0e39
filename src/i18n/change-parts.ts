import type { Change } from '../model/change.ts'
import type { JourneyMap, Lane, Note } from '../model/journey-map.ts'
import { noteSentences } from './change-notes.ts'
import { listed, type Maps, quote, type Speech, together } from './change-words.ts'

interface Named {
  readonly id: string
  readonly name: string
}

const namesOf = (kind: 'stage' | 'lane', map: JourneyMap): readonly Named[] =>
  kind === 'stage' ? map.stages : map.lanes.map(({ id, label }) => ({ id, name: label }))

/** The parts as they shall stand, under the names that they have now: another name is told where it comes, and may be left out. */
function orderOf(kind: 'stage' | 'lane', { from, to }: Maps): readonly Named[] {
  const names = new Map(namesOf(kind, from).map(({ id, name }) => [id, name]))
  return namesOf(kind, to).map(({ id, name }) => ({ id, name: names.get(id) ?? name }))
}

/** What happens to the order of stages, or lanes. */
export function orderSentence(kind: 'stage' | 'lane', changes: readonly Change[], maps: Maps, speech: Speech): string {
  const { say } = speech
  const order = orderOf(kind, maps)
  const moved = changes.flatMap((change) =>
    change.kind === 'move-stage' ? [change.stageId] : change.kind === 'move-lane' ? [change.laneId] : [],
  )
  const at = order.findIndex(({ id }) => id === moved[0])
  const [part, before] = [order[at], order[at - 1]]
  if (moved.length === 1 && part) {
    const name = quote(speech, part.name)
    if (!before) return say(`change.${kind}-moved-first`, { name })
    return say(`change.${kind}-moved-after`, { name, after: quote(speech, before.name) })
  }
  return say(`change.${kind}s-order`, {
    names: listed(
      speech,
      order.map(({ name }) => quote(speech, name)),
    ),
  })
}

/** That a stage or lane comes, goes, or is called otherwise, and what that does to notes. */
export function partSentence(
  kind: 'stage' | 'lane',
  id: string,
  changes: readonly Change[],
  maps: Maps,
  speech: Speech,
): { readonly sentence: string; readonly details: readonly string[] } {
  const { say } = speech
  const [was, is] = [maps.from, maps.to].map((map) => namesOf(kind, map).find((part) => part.id === id))
  const details = noteSentences(changes, maps, speech)
  const told = (sentences: readonly string[]) => ({ sentence: together(speech, sentences), details })
  if (was && is) return told(kind === 'stage' ? renamed(was, is, maps, speech) : laneSentences(id, maps, speech))
  if (is) return told([newPart(kind, is, maps, speech), ...comers(changes, speech)])
  const name = quote(speech, was?.name ?? '')
  return told([say(`change.${kind}-removed`, { name }), ...leavers(kind, changes, maps, speech)])
}

function newPart(kind: 'stage' | 'lane', part: Named, maps: Maps, speech: Speech): string {
  const order = orderOf(kind, maps)
  const before = order[order.findIndex(({ id }) => id === part.id) - 1]
  const name = quote(speech, part.name)
  if (!before) return speech.say(`change.${kind}-new-first`, { name })
  return speech.say(`change.${kind}-new-after`, { name, after: quote(speech, before.name) })
}

function renamed(was: Named, is: Named, { from }: Maps, speech: Speech): string[] {
  const place = from.stages.findIndex(({ id }) => id === was.id) + 1
  return [speech.say('change.stage-renamed', { place, from: quote(speech, was.name), to: quote(speech, is.name) })]
}

function laneSentences(laneId: string, { from, to }: Maps, speech: Speech): string[] {
  const [was, is] = [from, to].map(({ lanes }) => lanes.find(({ id }) => id === laneId))
  if (!was || !is) return []
  const types = (lane: Lane) => listed(speech, lane.types.map(speech.laneName))
  const isRenamed = was.label !== is.label
  return [
    ...(isRenamed
      ? [speech.say('change.lane-renamed', { from: quote(speech, was.label), to: quote(speech, is.label) })]
      : []),
    ...(was.types.join() === is.types.join()
      ? []
      : [speech.say('change.lane-types', { name: quote(speech, is.label), from: types(was), to: types(is) })]),
  ]
}

const countOf = (changes: readonly Change[], kind: Change['kind']): number =>
  changes.filter((change) => change.kind === kind).length

function comers(changes: readonly Change[], { say }: Speech): string[] {
  const [added, moved] = [countOf(changes, 'add-note'), countOf(changes, 'move-note')]
  return [
    ...(added > 0 ? [say('change.come-with', { n: added })] : []),
    ...(moved > 0 ? [say('change.come-over', { n: moved })] : []),
  ]
}

/** Where notes of a part that goes are afterwards. */
function leavers(kind: 'stage' | 'lane', changes: readonly Change[], maps: Maps, speech: Speech): string[] {
  const parked = countOf(changes, 'remove-note')
  const over = new Map<string, number>()
  for (const change of changes) {
    if (change.kind !== 'move-note') continue
    const place: Pick<Note, 'stageId' | 'laneId'> = change.to
    const id = kind === 'stage' ? place.stageId : place.laneId
    over.set(id, (over.get(id) ?? 0) + 1)
  }
  const names = new Map(orderOf(kind, maps).map(({ id, name }) => [id, name]))
  return [
    ...(parked > 0 ? [speech.say('change.parked', { n: parked })] : []),
    ...[...over].map(([id, n]) => speech.say('change.go-over', { n, to: quote(speech, names.get(id) ?? '') })),
  ]
}
