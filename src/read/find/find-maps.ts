import type { BoardItem } from '../../board/item.ts'
import { isTrusted, titlesIn } from '../structure/find-titles.ts'
import type { Title } from '../structure/title.ts'
import { apart, columnFrom, findColumns, inOneLine, type LabelColumn, OF_ITS_OWN } from './columns/label-column.ts'
import { likesIn } from './columns/label-likes.ts'
import { inMapsOf, inOrder, stackedIn, withRepeated } from './columns/stacked.ts'
import { unnamedColumns, withUnnamedBelow } from './columns/unnamed-lanes.ts'
import type { Desk } from './desk.ts'
import type { Found } from './found.ts'
import { type Area, liesIn, nearbyOf } from './nearby.ts'
import { areaOf, type Ground, leastWeightOn } from './search-area.ts'
import { findSkeleton } from './skeleton.ts'
import { sureness } from './weigh/sureness.ts'

/** A map, and where it was looked for with which labels. */
interface Taken {
  readonly column: LabelColumn
  readonly found: Found
  readonly area: Area
}

/** A column of more weight than this has several labels that we know: it tells more than a title does. */
const ONE_LABEL = 1

/** A label stands in as many columns as it has edges; in so many of them it is tried. */
const MOST_TRIES = 2
/** So often an item of the board may be looked at in vain, on average, besides a few on any board; whatever it is, it is no map then. */
const IN_VAIN = 10
/** Of what belongs to a map so many times as much may be looked at to find it. */
const FOR_A_MAP = 8

/** Finds the maps on this ground: those with labels of their own from the top down, then the likeliest first. */
export function findMaps(ground: Ground, desk: Desk): Found[] {
  const titles = titlesIn(ground.items, desk.titles)
  const likes = likesIn(ground.items, desk.likes)
  const told = desk.chosen || (ground.frame !== null && desk.words.boardNamed(ground.frame.text) === 'map')
  const recorded = desk.records.size > 0 && ground.items.some((item) => desk.records.has(item.id))
  if (likes.length === 0 && titles.length === 0 && !told && !recorded) return []
  const field = nearbyOf(ground.items)
  const titleOf = new Map(titles.map((title) => [title.item, title]))
  const titleField = nearbyOf([...titleOf.keys()])
  const titlesNear = (area: Area) => titleField.in(area).flatMap((item) => titleOf.get(item) ?? [])
  const downwards = [...titles].sort((a, b) => a.item.y - b.item.y)
  const columns = findColumns(likes, titles)
  const maps: Found[] = []
  const used = new Set<BoardItem>()
  let spent = 0
  const near = (area: Area): BoardItem[] => {
    const found = field.within(area)
    spent += found.length
    return found
  }
  const take = (found: Found, area: Area) => {
    const own = found.own()
    for (const item of own) used.add(item)
    field.take(around(area, found.hull), (item) => used.has(item))
    maps.push(found)
    return own.length
  }
  const mayBeSure = sureness(ground, desk)
  const attempt = (column: LabelColumn, others: readonly LabelColumn[]): Taken | null => {
    const area = areaOf(column, others, downwards, ground)
    const own = titlesOver(column, titlesNear(area), area, ground, used)
    if (!recorded && !mayBeSure(column.labels, own.some(isTrusted))) return null
    const items = near(area)
    const whole = column.labels.length <= 2 ? withUnnamedBelow(column, items) : column
    const found = findSkeleton(items, whole, own, { ground, desk, told, alone: others.length < 2 })
    // To look through other columns and titles costs as well, if less than to look at items.
    spent += (others.length + titles.length) / FOR_A_MAP
    if (!found) return null
    spent -= Math.min(items.length, FOR_A_MAP * take(found, area))
    return { column, found, area }
  }
  /** Looks for a map once more, with the lanes below it; it stays as it was found where that leads to nothing. */
  const attemptWith = ({ column, found, area }: Taken, below: LabelColumn, others: readonly LabelColumn[]): boolean => {
    const whole = withRepeated(column, below)
    if (!whole) return false
    const own = new Set(found.own())
    maps.splice(maps.indexOf(found), 1)
    for (const item of own) used.delete(item)
    field.release(around(area, found.hull), (item) => own.has(item))
    if (attempt(whole, others)) return true
    take(found, area)
    return false
  }
  /** What is left of a column beside the maps that were found. */
  const freeOf = (column: LabelColumn): LabelColumn | null => {
    const rest = column.labels.filter((label) => !used.has(label.item))
    return rest.length === column.labels.length ? column : rest.length > 0 ? columnFrom(rest) : null
  }
  const isSpent = () => spent > IN_VAIN * ground.items.length + 1000

  const likely = inOneLine(apart(columns)).filter((column) => column.weight >= OF_ITS_OWN)
  const own = inOrder(
    likely.map((column) => {
      const scene = () => near(areaOf(column, likely, downwards, ground))
      return stackedIn(column, scene, desk.labels, desk.words).flatMap(inMapsOf)
    }),
  )
  const isNamed = namedStages(ground, desk, used)
  const trusted = nearbyOf(titles.filter(isTrusted).map(({ item }) => item))
  const isTitled = (column: LabelColumn) => {
    if (trusted.in(aboveOf(column)).length === 0) return false
    const area = areaOf(column, own, downwards, ground)
    return titlesOver(column, titlesNear(area), area, ground, used).some(isTrusted)
  }
  const least = leastWeightOn(ground)
  const isLikely = (column: LabelColumn) =>
    column.weight >= least || told || recorded || isNamed(column) || isTitled(column)
  const tried = new Set<string>()
  /** What was found to be no map by itself, by what stands right above it. */
  const goOn = new Map<LabelColumn, LabelColumn>()
  const takenBy = new Map<LabelColumn, Taken>()
  const tries = new Map<BoardItem, number>()
  const count = ({ labels }: LabelColumn) => {
    for (const { item } of labels) tries.set(item, (tries.get(item) ?? 0) + 1)
  }
  const isTold = own.length === 0 && (told || titles.some(isTrusted))
  const attemptUnnamed = () => {
    for (const column of unnamedColumns(ground, near, titles, desk)) if (attempt(column, [])) break
  }
  const isNamedAtAll = (columns[0]?.weight ?? 0) > ONE_LABEL
  if (isTold && !isNamedAtAll) attemptUnnamed()
  for (const each of own) {
    if (isSpent()) break
    const column = freeOf(each)
    const below = column && goOn.get(each)
    const whole = below ? withRepeated(column, below) : null
    if (whole && isLikely(whole) && attempt(whole, own)) continue
    if (!column || !isLikely(column)) continue
    tried.add(keyOf(column))
    count(column)
    const map = attempt(column, own)
    if (map) takenBy.set(each, map)
    else if (each.above) {
      const above = takenBy.get(each.above)
      if (above) attemptWith(above, column, own)
      else goOn.set(each.above, column)
    }
  }
  for (const column of columns) {
    if (isSpent()) break
    const free = freeOf(column)
    if (!free || tried.has(keyOf(free))) continue
    tried.add(keyOf(free))
    if (!isLikely(free)) continue
    if (free.labels.every(({ item }) => (tries.get(item) ?? 0) >= MOST_TRIES)) continue
    count(free)
    attempt(free, own)
  }
  if (isTold && isNamedAtAll && maps.length === 0) attemptUnnamed()
  return maps
}

/** Where everything of a map is: its lanes may begin outside of where its stages were looked for. */
const around = (area: Area, hull: Area): Area => ({
  x: { from: Math.min(area.x.from, hull.x.from), to: Math.max(area.x.to, hull.x.to) },
  y: { from: Math.min(area.y.from, hull.y.from), to: Math.max(area.y.to, hull.y.to) },
})

const keyOf = ({ labels }: LabelColumn): string => `${labels[0]?.item.id} ${labels.at(-1)?.item.id} ${labels.length}`

/** Where the stages and the title of a column would be named, whichever way the board is looked at. */
const aboveOf = ({ x, y }: LabelColumn): Area => ({
  x: { from: x.from - 1000, to: x.to + 4000 },
  y: { from: y.from - 3000, to: y.to },
})

/** Tells whether at least two words above a label, right of it, are names of stages: then a single lane that we know may be one of a map. */
function namedStages(
  { items }: Ground,
  { words }: Desk,
  used: ReadonlySet<BoardItem>,
): (column: LabelColumn) => boolean {
  let named: ReturnType<typeof nearbyOf> | null = null
  return (column) => {
    named ??= nearbyOf(
      items.filter(
        (item) =>
          item.type !== 'sticky_note' && item.type !== 'frame' && !used.has(item) && words.isStageName(item.text),
      ),
    )
    return named.in(aboveOf(column)).length >= 2
  }
}

/** Titles of this map: over its labels or right of them. What says no more than what it is must stand above the lanes. */
const titlesOver = (
  column: LabelColumn,
  titles: readonly Title[],
  area: Area,
  { upright }: Ground,
  used: ReadonlySet<BoardItem>,
): Title[] =>
  titles.filter(
    ({ item, signs }) => liesIn(item, area) && !used.has(item) && (!upright || signs > 1 || item.y < column.y.from),
  )
