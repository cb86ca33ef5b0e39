import type { BoardItem } from '../../board/item.ts'
import { originalOf, turn } from '../seen.ts'
import { isTrusted, titlesIn } from '../structure/find-titles.ts'
import { findColumns, type LabelColumn, type LabelLike } from './columns/label-column.ts'
import { likesIn } from './columns/label-likes.ts'
import type { Desk } from './desk.ts'
import { findMaps } from './find-maps.ts'
import type { Found } from './found.ts'
import { imagesOf } from './images.ts'
import { nearbyOf } from './nearby.ts'
import { findLabelledRight } from './right-labels.ts'
import { type Ground, leastWeightOn } from './search-area.ts'
import { sureness } from './weigh/sureness.ts'

/** Maps whose lanes are columns, and all that was looked at, mirrored. */
export interface TurnedMaps {
  readonly members: readonly BoardItem[]
  readonly found: readonly Found[]
}

/**
 * Maps as they usually stand, and those with lanes as columns among the rest. Where no label of a map says anything, it was found by its
 * title alone, and its stages may have been taken for lanes: then it stands the other way if that way its labels are known. So it does
 * where its record knows its lanes as stages.
 */
export function findBothWays(
  ground: Ground,
  desk: Desk,
): { readonly found: readonly Found[]; readonly turned: TurnedMaps | null } {
  const likes = likesIn(ground.items, desk.likes)
  if (!mayHoldMaps(ground, likes, desk)) return { found: [], turned: null }
  const found = findMaps(ground, desk)
  const known = found.filter(isSound)
  if (known.length < found.length) {
    const turned = findTurned(without(ground, known), desk)
    const theirs = new Set(turned?.found.filter(isSound).flatMap((map) => map.own().map(originalOf)))
    if (turned && theirs.size > 0) {
      const others = found.filter((map) => !map.own().some((item) => theirs.has(originalOf(item))))
      const taken = new Set(others.flatMap((map) => map.own().map(originalOf)))
      const isFree = (map: Found) => !map.own().some((item) => taken.has(originalOf(item)))
      return { found: others, turned: { ...turned, found: turned.found.filter(isFree) } }
    }
  }
  const isFree = ({ item }: LabelLike) => !found.some(({ parts }) => parts.has(item))
  const turned = likes.some(isFree) ? findTurned(without(ground, found), desk) : null
  return { found: found.length === 0 && !turned ? findLabelledRight(ground, likes, desk) : found, turned }
}

/** Tells whether all labels here together, and the likeliest title, can make a map: most boards have too few of them. */
function mayHoldMaps(ground: Ground, likes: readonly LabelLike[], desk: Desk): boolean {
  const isRecorded = desk.records.size > 0 && ground.items.some(({ id }) => desk.records.has(id))
  const isTitled = titlesIn(ground.items, desk.titles).some(isTrusted)
  return isRecorded || sureness(ground, desk)(likes, isTitled)
}

function isSound({ structure: { lanes }, record }: Found): boolean {
  const knownAs = (marks: readonly (readonly [string, string, ...unknown[]])[] = []) => {
    const ids = new Set(marks.map(([, itemId]) => itemId))
    return lanes.filter(({ label }) => label && ids.has(label.id)).length
  }
  return lanes.some(({ types }) => types.length > 0) && knownAs(record?.stages) <= knownAs(record?.lanes)
}

/** What lies on none of these maps. */
function without(ground: Ground, found: readonly Found[]): Ground {
  if (found.length === 0) return ground
  const own = new Set(found.flatMap((map) => map.own()))
  return { ...ground, items: ground.items.filter((item) => !own.has(item)) }
}

/** Maps whose lanes are columns, among the items mirrored. */
function findTurned(upright: Ground, desk: Desk): TurnedMaps | null {
  const { items, frame } = upright
  const ground = { ...upright, upright: false }
  const all = likesIn(items, desk.likes)
  const isTitled = titlesIn(items, desk.titles).some(isTrusted)
  const mayBeSure = sureness(ground, desk)
  const isEnough = (labels: readonly LabelLike[]) => desk.records.size > 0 || mayBeSure(labels, isTitled)
  if (!isEnough(all)) return null
  const columns = findColumns(
    all.map((like) => ({ ...like, item: turn(like.item) })),
    [],
  )
  const told = desk.chosen || (frame !== null && desk.words.boardNamed(frame.text) === 'map')
  const least = told ? 0 : leastWeightOn(ground)
  const likely = columns.filter((column) => column.weight >= least && isEnough(column.labels))
  if (likely.length === 0) return null
  const near = frame || told ? items : aroundTurned(likely, items)
  const { images, known } = imagesOf(near, turn, desk)
  const found = findMaps({ ...ground, items: images }, known)
  return found.length > 0 ? { members: images, found } : null
}

/** How far from the labels of a map without a frame the rest of it lies, dp: mirrored, what is below them is right of them. */
const TURNED_REACH = { before: 1100, along: 700, after: 14_100 }
/** The same of a map that was made larger as a whole: in its lanes. */
const IN_LANES = { before: 4, along: 3, after: 50 }

/** What may belong to a map with one of these columns of labels; they are mirrored, the items are not. */
function aroundTurned(columns: readonly LabelColumn[], items: readonly BoardItem[]): readonly BoardItem[] {
  const areas = columns.map(({ x, y, labels }) => {
    const lane = (y.to - y.from) / labels.length
    const reach = (end: keyof typeof IN_LANES) => Math.max(TURNED_REACH[end], IN_LANES[end] * lane)
    return {
      x: { from: y.from - reach('before'), to: y.to + reach('along') },
      y: { from: x.from - reach('before'), to: x.to + reach('after') },
    }
  })
  const nearby = nearbyOf(items)
  const near = new Set(areas.flatMap((area) => nearby.take(area, () => true)))
  return items.filter((item) => near.has(item))
}
