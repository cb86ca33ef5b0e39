import type { BoardItem } from '../../board/item.ts'
import { cellOf } from '../grid/cells.ts'
import { left, overlap, type Span, spanX, spanY, top } from '../grid/grid.ts'
import { originalOf, turn } from '../seen.ts'
import type { Candidate } from './candidate.ts'
import type { Desk } from './desk.ts'
import { findMaps } from './find-maps.ts'
import type { Found } from './found.ts'
import { findFree } from './free-maps.ts'
import { type Area, type Nearby, nearbyOf } from './nearby.ts'
import { groundOf } from './search-area.ts'
import { straysOf } from './strays.ts'
import { findBothWays } from './turned-maps.ts'

/** An item that lies over the edge of a frame with at least this part of itself is meant to be in it. */
const PARTLY = 0.25

/**
 * Finds the maps among all items: first in each frame, among its children; then among what lies in no frame. Loose items on the grid of a
 * map in a frame, or over the edge of its frame, belong to it as well: notes dragged half outside are no children any more.
 */
export function findCandidates(items: readonly BoardItem[], desk: Desk): Candidate[] {
  const { frames, children, loose } = byFrame(items, desk)
  const candidates: Candidate[] = []
  const framed: InFrame[] = []
  for (const frame of frames) {
    const members = children.get(frame.id) ?? []
    const found = mapsIn(members, frame, desk)
    if (found) framed.push(found)
    // What lies in a frame without a map, in a frame within a frame too, is as loose as what lies in none.
    else for (const item of members) loose.push(item)
  }
  const nearby = nearbyOf(loose)
  for (const alone of framed) {
    const each = withLooseInside(alone, children.get(alone.frame.id) ?? [], nearby, desk)
    const [only] = each.found
    const strays = only && each.upright && each.found.length === 1 ? straysOf(only, nearby, desk) : null
    const members = strays ? [...each.members, ...strays.items] : each.members
    const found = strays ? findMaps(groundOf(members, each.frame), desk) : []
    if (strays && found.length > 0) nearby.take(strays.area, (item) => strays.items.has(item))
    candidates.push(...shareOut(found.length > 0 ? { ...each, members, found } : each))
  }
  const joined = candidates.map((map) => joinLoose(map, nearby))
  return [...joined, ...findFree(nearby, frames, desk)].sort(byPlace)
}

interface InFrame {
  readonly frame: BoardItem
  readonly members: readonly BoardItem[]
  readonly found: readonly Found[]
  readonly upright: boolean
  /** Maps with lanes as columns beside upright ones: what lies on none of them is left to these. */
  readonly turned?: readonly Found[]
}

/** The maps among the children of a frame, and those with lanes as columns beside them; null when there are none. */
function mapsIn(members: readonly BoardItem[], frame: BoardItem, desk: Desk): InFrame | null {
  const { found, turned } = findBothWays(groundOf(members, frame), desk)
  if (found.length === 0) return turned && { frame, ...turned, upright: false }
  if (!turned) return { frame, members, found, upright: true }
  const theirs = new Set(turned.found.flatMap((map) => map.own().map(originalOf)))
  const rest = members.filter((item) => !theirs.has(originalOf(item)))
  return { frame, members: rest, found, upright: true, turned: turned.found }
}

/**
 * What a program puts over a frame is not its child (Web SDK), so that part of a map may lie loose in the frame that holds the rest of it.
 * Then both are looked at together.
 */
function withLooseInside(each: InFrame, children: readonly BoardItem[], nearby: Nearby, desk: Desk): InFrame {
  const { frame } = each
  const area = { x: spanX(frame), y: spanY(frame) }
  const inside = new Set(nearby.in(area).filter((item) => item.frameId === null && shareWithin(item, frame) > 0.99))
  if (inside.size === 0) return each
  const found = mapsIn([...children, ...inside], frame, desk)
  if (!found) return each
  nearby.take(area, (item) => inside.has(item))
  return found
}

function byFrame(items: readonly BoardItem[], { records }: Pick<Desk, 'records'>) {
  const children = new Map<string, BoardItem[]>()
  const frames: BoardItem[] = []
  for (const item of items) {
    if (item.type !== 'frame' || children.has(item.id)) continue
    frames.push(item)
    children.set(item.id, [])
  }
  const loose: BoardItem[] = []
  for (const item of items) {
    if (item.type === 'frame') continue
    const members = item.frameId === null ? undefined : children.get(item.frameId)
    if (members) members.push(item)
    else loose.push(item)
  }
  const away = records.size > 0 ? loose.filter((item) => records.has(item.id)) : []
  if (away.length === 0) return { frames, children, loose }
  const homes = homesOf(away, items, frames, records)
  for (const [item, frameId] of homes) children.get(frameId)?.push(item)
  return { frames, children, loose: loose.filter((item) => !homes.has(item)) }
}

/** A title that lies outside of its map's frame, for want of room, belongs into it all the same: it remembers which labels are its. */
function homesOf(
  titles: readonly BoardItem[],
  items: readonly BoardItem[],
  frames: readonly BoardItem[],
  records: Desk['records'],
): ReadonlyMap<BoardItem, string> {
  const marks = (title: BoardItem) => records.get(title.id)?.lanes.map((lane) => lane[1]) ?? []
  const labels = new Set(titles.flatMap(marks))
  const isFrame = (id: string) => frames.some((frame) => frame.id === id)
  const frameOf = new Map(
    items.flatMap(({ id, frameId }) => (frameId !== null && labels.has(id) && isFrame(frameId) ? [[id, frameId]] : [])),
  )
  return new Map(
    titles.flatMap((title) => {
      const frames = new Set(marks(title).flatMap((id) => frameOf.get(id) ?? []))
      const [home] = frames
      return home !== undefined && frames.size === 1 ? [[title, home] as const] : []
    }),
  )
}

/** Gives each item of a frame to one of the maps in it: its own, else the nearest one. */
function shareOut({ frame, members, found, upright, turned = [] }: InFrame): Candidate[] {
  const beside = turned.map((map): Candidate => ({ ...map, frame, items: map.own(), upright: false }))
  const [only] = found
  if (only && found.length === 1) return [{ ...only, frame, items: members, upright }, ...beside]
  const items: BoardItem[][] = found.map(() => [])
  const owner = new Map(found.flatMap((map, index) => map.own().map((item) => [item, index] as const)))
  for (const member of members) {
    let nearest = owner.get(member) ?? -1
    if (nearest < 0) {
      let least = Number.POSITIVE_INFINITY
      found.forEach(({ structure: { rows, columns } }, index) => {
        // Twice the middle of the grid.
        const [x, y] = [
          (columns[0]?.from ?? 0) + (columns.at(-1)?.to ?? 0),
          (rows[0]?.from ?? 0) + (rows.at(-1)?.to ?? 0),
        ]
        const far = Math.hypot(member.x - x / 2, member.y - y / 2)
        if (far < least) {
          least = far
          nearest = index
        }
      })
    }
    items[nearest]?.push(member)
  }
  return [...found.map((map, index) => ({ ...map, frame, items: items[index] ?? [], upright })), ...beside]
}

/** Gives a map the loose items that lie on its grid, or over the edge of its frame. */
function joinLoose(map: Candidate, nearby: Nearby): Candidate {
  const { structure, upright, frame, items } = map
  const joins = (item: BoardItem): boolean =>
    (frame !== null && shareWithin(item, frame) >= PARTLY) || cellOf(upright ? item : turn(item), structure) !== null
  const added = nearby.take(areaOf(map), joins)
  return added.length > 0 ? { ...map, items: [...items, ...(upright ? added : added.map(turn))] } : map
}

function areaOf({ frame, structure: { columns, rows }, upright }: Candidate): Area {
  const spans = upright ? { x: columns, y: rows } : { x: rows, y: columns }
  const reach = (framed: Span | null, own: readonly Span[]): Span => ({
    from: Math.min(framed?.from ?? Number.POSITIVE_INFINITY, own[0]?.from ?? Number.POSITIVE_INFINITY),
    to: Math.max(framed?.to ?? Number.NEGATIVE_INFINITY, own.at(-1)?.to ?? Number.NEGATIVE_INFINITY),
  })
  return { x: reach(frame && spanX(frame), spans.x), y: reach(frame && spanY(frame), spans.y) }
}

/** Which part of an item lies in a frame: all of it, where it has no size to speak of and its middle does. */
const shareWithin = (item: BoardItem, frame: BoardItem): number => {
  const size = item.width * item.height
  if (size >= 1) return (overlap(spanX(item), spanX(frame)) * overlap(spanY(item), spanY(frame))) / size
  return Math.abs(item.x - frame.x) < frame.width / 2 && Math.abs(item.y - frame.y) < frame.height / 2 ? 1 : 0
}

function byPlace(a: Candidate, b: Candidate): number {
  const [first, second] = [cornerOf(a), cornerOf(b)]
  return first.y - second.y || first.x - second.x
}

function cornerOf({ frame, structure, upright }: Candidate): { x: number; y: number } {
  const item = frame ?? structure.headers[0]
  if (!item) return { x: 0, y: 0 }
  return frame || upright ? { x: left(item), y: top(item) } : { x: top(item), y: left(item) }
}
