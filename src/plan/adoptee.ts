import { type BoardItem, type Box, boxOf } from '../board/item.ts'
import type { JourneyMap } from '../model/journey-map.ts'

/** What adopting a map needs to know of how it was read. */
export interface Adoptee {
  readonly frameId: string | null
  readonly map: JourneyMap
  readonly record: 'own' | 'copied' | 'none'
  readonly unplaced: readonly { readonly id: string }[]
  readonly placed: readonly {
    readonly item: BoardItem
    readonly role: string
    readonly stageId?: string
    readonly laneId?: string
  }[]
}

/** A map's items as they lie on the board now. */
export interface Members {
  /** Everything that belongs to it, from bottom to top; frames never do. */
  readonly items: readonly BoardItem[]
  readonly ids: ReadonlySet<string>
  /** The title, if it has one that can remember something. */
  readonly title: BoardItem | null
  readonly headers: readonly BoardItem[]
  readonly labels: readonly BoardItem[]
  /** False when its lanes are columns. */
  readonly upright: boolean
  /** The rectangle around what has a place in the map but its title, and the one around all items. */
  readonly hull: Box
  readonly box: Box
}

/** Types of items that take metadata and that a title is written on. Source: Web SDK docs, storage. */
export const REMEMBERING: ReadonlySet<string> = new Set(['text', 'shape', 'sticky_note', 'card'])

/** The upright rectangle that an item fills, rotation included. */
export function extentOf(item: BoardItem): Box {
  if (!item.rotation) return boxOf(item)
  const angle = (item.rotation * Math.PI) / 180
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))]
  const [width, height] = [item.width * cosine + item.height * sine, item.width * sine + item.height * cosine]
  return boxOf({ x: item.x, y: item.y, width, height })
}

/** The rectangle around several; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes
  return first
    ? others.reduce(
        (all, box) => ({
          left: Math.min(all.left, box.left),
          top: Math.min(all.top, box.top),
          right: Math.max(all.right, box.right),
          bottom: Math.max(all.bottom, box.bottom),
        }),
        first,
      )
    : null
}

export const isWithin = (inner: Box, outer: Box, room = 0): boolean =>
  inner.left >= outer.left + room &&
  inner.top >= outer.top + room &&
  inner.right <= outer.right - room &&
  inner.bottom <= outer.bottom - room

export const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** What lies in the map and has no place in it (a picture, a line between lanes) belongs to it when it is no larger. */
function isDecoration(item: BoardItem, hull: Box): boolean {
  const { x, y, width, height, frameId } = item
  if (frameId !== null || width > hull.right - hull.left || height > hull.bottom - hull.top) return false
  return x > hull.left && x < hull.right && y > hull.top && y < hull.bottom
}

/** A sheet that people drew a map on is the map's, unless other things lie on it too. So much larger than the map it may be. */
const GROUND = 3

function groundsOf(items: readonly BoardItem[], hull: Box, own: ReadonlySet<string>): BoardItem[] {
  const area = (box: Box) => (box.right - box.left) * (box.bottom - box.top)
  return items.filter((item) => {
    if (item.frameId !== null || (item.type !== 'shape' && item.type !== 'image') || item.text !== '') return false
    const ground = extentOf(item)
    if (!isWithin(hull, ground) || area(ground) > GROUND * area(hull)) return false
    return !items.some(
      (other) =>
        other !== item &&
        other.type !== 'frame' &&
        !own.has(other.id) &&
        !isWithin(hull, extentOf(other)) &&
        isOver(extentOf(other), ground),
    )
  })
}

/** Finds a map's items among those of the board; null when its skeleton is gone. */
export function membersOf({ placed, unplaced }: Adoptee, items: readonly BoardItem[]): Members | null {
  const onBoard = new Map(items.map((item) => [item.id, item]))
  const now = (role: string) => placed.flatMap((each) => (each.role === role ? (onBoard.get(each.item.id) ?? []) : []))
  const [headers, labels, bands] = [now('stage'), now('lane'), now('band')]
  const ids = new Set([...placed.map((each) => each.item.id), ...unplaced.map((each) => each.id)])
  const inside = placed.flatMap((each) => (each.role === 'title' ? [] : (onBoard.get(each.item.id) ?? [])))
  const hull = around(inside.map(extentOf))
  if (!hull || headers.length === 0 || labels.length + bands.length === 0) return null
  for (const item of items) if (item.type !== 'frame' && isDecoration(item, hull)) ids.add(item.id)
  for (const ground of groundsOf(items, hull, ids)) ids.add(ground.id)
  const own = items.filter((item) => ids.has(item.id) && item.type !== 'frame')
  return {
    items: own.sort((a, b) => a.layer - b.layer),
    ids,
    title: now('title').find((item) => REMEMBERING.has(item.type)) ?? null,
    headers,
    labels: labels.length > 0 ? labels : bands,
    upright: isUpright(headers, labels.length > 0 ? labels : bands),
    hull,
    box: around(own.map(extentOf)) ?? hull,
  }
}

/** Headers stand side by side and labels one under another, or the other way round. */
function isUpright(headers: readonly BoardItem[], labels: readonly BoardItem[]): boolean {
  const spread = (items: readonly BoardItem[], of: (item: BoardItem) => number) =>
    Math.max(...items.map(of)) - Math.min(...items.map(of))
  const [x, y] = [(item: BoardItem) => item.x, (item: BoardItem) => item.y]
  return spread(headers, x) + spread(labels, y) >= spread(headers, y) + spread(labels, x)
}
