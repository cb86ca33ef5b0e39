import { BoardError } from '../board/errors.ts'
import type { BoardItem, Box, NewItem } from '../board/item.ts'
import type { LayoutWords } from '../layout/drawing.ts'
import { COLORS } from '../layout/look.ts'
import { boxed, titleText } from '../layout/structure.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { type FrameChoice, frameAround, frameThere } from './adopt-frame.ts'
import { recordOf } from './adopt-record.ts'
import { type PlacedTitle, placesForTitle } from './adopt-title.ts'
import { type Adoptee, around, extentOf, isOver, isWithin, type Members, membersOf } from './adoptee.ts'
import { type Attach, type Create, NO_PLAN, type Op, type Plan } from './plan.ts'

/** Names of what is drawn, for the steps that come after. */
const NEW = { frame: 'new:frame', title: 'new:title' } as const

export interface AdoptionOptions {
  readonly boardId: string
  /** The words of the map's language. */
  readonly words: LayoutWords
  /** The map as it shall remember itself, and as its title shall say where one is drawn. */
  readonly map: JourneyMap
  /** Asked of each way to do it, the best first: whether the map is still read as it was. The first that is taken is planned. */
  readonly accepts?: (plan: Plan) => boolean
}

/**
 * Plans what makes a map that the app did not draw here one of its own: a frame where it has none, a title where it has none, and what the
 * title remembers. Holds only what is missing, so that it is empty for a map that has all of it. Nothing that is there is moved or altered.
 * Pure.
 * @param items all items of the board
 * @throws BoardError `gone` when what the map is made of is no longer there; `refused` when no way is accepted, or it cannot be remembered
 */
export function planAdoption(adoptee: Adoptee, items: readonly BoardItem[], options: AdoptionOptions): Plan {
  if (adoptee.record === 'own') return NO_PLAN
  const members = membersOf(adoptee, items)
  if (!members) throw new BoardError('gone', 'The stages or lanes of the map are no longer on the board')
  for (const way of waysOf(adoptee, members, items, titleText(options.map, options.words))) {
    const plan = planOf(adoptee, members, way, options)
    if (!options.accepts || options.accepts(plan)) return plan
  }
  throw new BoardError(
    'refused',
    'There is no place on or beside this map for a title with which it would still be read as it is. Move what lies around it a little aside and try again.',
  )
}

interface Way {
  readonly frame: FrameChoice
  /** The title to be drawn; null where there is one. */
  readonly title: PlacedTitle | null
}

/** All ways to do it, the best first. */
function* waysOf(adoptee: Adoptee, members: Members, items: readonly BoardItem[], text: string): Generator<Way> {
  const there = frameThere(adoptee.frameId, members, items)
  if (there) {
    const frame = { kind: 'there', frame: there, box: extentOf(there) } as const
    if (members.title) yield { frame, title: null }
    else for (const title of placesForTitle(text, members, items, there)) yield { frame, title }
    return
  }
  const places = members.title ? [null] : placesForTitle(text, members, items, null)
  const framed = places.flatMap((title) => {
    const content = title ? around([members.box, title.box]) : members.box
    const box = content && frameAround(content, members, items)
    return box ? [{ title, box, foreign: foreignIn(box, members, items) }] : []
  })
  for (const { title, box } of framed.sort((a, b) => a.foreign - b.foreign))
    yield { frame: { kind: 'new', box }, title }
  for (const title of places) yield { frame: { kind: 'none' }, title }
}

/** How much of what belongs to others a frame would cover. */
const foreignIn = (box: Box, members: Members, items: readonly BoardItem[]): number =>
  items.filter((item) => !members.ids.has(item.id) && isOver(extentOf(item), box)).length

function planOf(adoptee: Adoptee, members: Members, way: Way, { boardId, map, words }: AdoptionOptions): Plan {
  const { frame, title } = way
  const creates: Create[] = []
  if (frame.kind === 'new') creates.push({ kind: 'create', ref: NEW.frame, item: newFrame(frame.box, map, words) })
  if (title) creates.push({ kind: 'create', ref: NEW.title, item: title.item })
  const attaches = attachesOf(members, way)
  const anchor = title ? { id: NEW.title, ...title.item } : members.title
  if (!anchor) throw new BoardError('refused', 'The map has no title that could remember it')
  const record = recordOf(map, adoptee, members, { boardId, itemId: title ? '' : anchor.id }, anchor)
  const ops: Op[] = [...creates, ...attaches, { kind: 'set-record', itemId: anchor.id, record }]
  return {
    ops,
    // One look before each thing that is drawn and one at the end; what the title remembers is read before it is written.
    calls: ops.length + creates.length + (attaches.length > 0 ? 1 : 0) + 2,
    summary: summaryOf(adoptee, members, way, attaches.length),
    way: 'add',
  }
}

const newFrame = (box: Box, map: JourneyMap, words: LayoutWords): NewItem => ({
  ...boxed(box),
  type: 'frame',
  text: map.title || words.kinds[map.kind],
  look: { fill: COLORS.frame },
})

/** In the order of layers, so that what lies on top stays on top, whichever of the two ways Miro orders the children of a frame in. */
function attachesOf(members: Members, { frame, title }: Way): Attach[] {
  if (frame.kind === 'none') return []
  const frameId = frame.kind === 'new' ? NEW.frame : frame.frame.id
  const loose = members.items.filter((item) => item.frameId === null && isWithin(extentOf(item), frame.box))
  const ids = loose.map((item) => item.id)
  if (title && title.place !== 'outside') ids.push(NEW.title)
  return ids.map((itemId) => ({ kind: 'attach', frameId, itemId }))
}

/**
 * What the plan does, as people see it: `frame` (drawn around so many `items`) or `no-frame`, `title` (drawn, with its `place`), `attach`
 * (so many `items` become part of the frame that is there), `outside` (so many `items` stay outside of it), `copy` and `remember`.
 */
function summaryOf(adoptee: Adoptee, members: Members, { frame, title }: Way, attached: number): Plan['summary'] {
  const own = title && title.place !== 'outside' ? 1 : 0
  const codes: { code: string; data: Record<string, string | number> }[] = []
  if (frame.kind === 'new') codes.push({ code: 'frame', data: { items: attached - own } })
  if (frame.kind === 'none') codes.push({ code: 'no-frame', data: {} })
  if (title) codes.push({ code: 'title', data: { place: title.place } })
  if (frame.kind === 'there') {
    if (attached > own) codes.push({ code: 'attach', data: { items: attached - own } })
    const loose = members.items.filter((item) => item.frameId === null).length
    if (loose > attached - own) codes.push({ code: 'outside', data: { items: loose - attached + own } })
  }
  codes.push({ code: adoptee.record === 'copied' ? 'copy' : 'remember', data: {} })
  return codes
}
