import type { BoardItem } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import { cellOf } from './cells.ts'
import { confidenceIn, LISTED } from './confidence.ts'
import { findTitles, isTrusted } from './find-titles.ts'
import { bottom, greatest, least, left, right, top } from './grid.ts'
import type { Hints } from './hints.ts'
import { columnFrom, findColumns, type LabelColumn, type LabelLike, OF_ITS_OWN } from './label-column.ts'
import type { Labels } from './labels.ts'
import type { Area } from './nearby.ts'
import { findStructure, type Structure } from './structure.ts'
import type { Title } from './title.ts'
import { columnOfBands } from './unnamed-lanes.ts'

/** What is known before a board is looked at. */
export interface Desk {
  readonly labels: Labels
  readonly hints: Hints
  /** Records by the id of the item that carries them. */
  readonly records: ReadonlyMap<string, AnchorRecord>
  /** The items that may be labels of lanes, found once for all: telling it of an item costs more than all else that is done with it. */
  readonly likes: ReadonlyMap<BoardItem, LabelLike>
}

/** A map's skeleton, and what lies in its cells and is part of it. */
export interface Found {
  readonly structure: Structure
  readonly record: AnchorRecord | null
  /** How sure the skeleton is one, from 0 to 1. */
  readonly confidence: number
  /** Everything of the skeleton, and the rectangle that it fills. */
  readonly parts: ReadonlySet<BoardItem>
  readonly hull: Area
  /** All items that lie on it, or are parts of it. */
  own(): readonly BoardItem[]
}

/** Among the children of a frame; among what lies free, where a map reaches only so far; and there with the board mirrored. */
export type Where = 'frame' | 'free' | 'turned'

/** How far from its labels a map without a frame may reach, dp. */
const FREE_REACH = { above: 1000, below: 600, right: 14_000, left: 200 }
/** So many columns of labels are looked at. */
const MOST_ATTEMPTS = 40
/** Two sticky notes that name different lanes are the least that a map may begin with. */
const LEAST_WEIGHT = 1.2
const ANY_WEIGHT = 0.6

/** Everything whose words name a lane, or that a record or a person calls a label. */
export function labelLikesAmong(
  items: readonly BoardItem[],
  { labels, hints, records }: Pick<Desk, 'labels' | 'hints' | 'records'>,
): Map<BoardItem, LabelLike> {
  const recorded = new Set([...records.values()].flatMap((record) => record.lanes.map((lane) => lane[1])))
  const likes = new Map<BoardItem, LabelLike>()
  for (const item of items) {
    if (item.type !== 'text' && item.type !== 'shape' && item.type !== 'sticky_note') continue
    const corrected = hints.laneTypes.size > 0 ? hints.laneTypes.get(item.id) : undefined
    if (corrected?.length === 0) continue
    const known = (recorded.size > 0 && recorded.has(item.id)) || corrected !== undefined
    const types = item.text === '' ? [] : labels.lane(item.text)
    if (known || types.length > 0) likes.set(item, { item, types, known })
  }
  return likes
}

export function likesIn(items: readonly BoardItem[], { likes }: Desk): LabelLike[] {
  const found: LabelLike[] = []
  for (const item of items) {
    const like = likes.get(item)
    if (like) found.push(like)
  }
  return found
}

/** Finds the maps among these items, the one with most known labels first. */
export function findMaps(items: readonly BoardItem[], desk: Desk, where: Where): Found[] {
  const titles = findTitles(items, desk.labels)
  const trusted = titles.some(isTrusted) || (desk.records.size > 0 && items.some((item) => desk.records.has(item.id)))
  const likes = likesIn(items, desk)
  if (likes.length === 0 && titles.length === 0) return []
  const columns = findColumns(likes, titles)
  const banded = (columns[0]?.weight ?? 0) < OF_ITS_OWN ? columnOfBands(items, titles, desk.labels) : null
  if (banded && banded.weight > (columns[0]?.weight ?? 0)) columns.unshift(banded)
  const least = trusted ? ANY_WEIGHT : LEAST_WEIGHT
  const used = new Set<BoardItem>()
  const maps: Found[] = []
  let counted = 0
  let attempts = 0
  for (const column of columns) {
    if (column.weight < least || attempts === MOST_ATTEMPTS) break
    // A label stands in several columns, and most columns are those of a map that was found already.
    if (column.labels.every(({ item }) => maps.some((map) => map.parts.has(item)))) continue
    for (const map of maps.slice(counted)) for (const item of map.own()) used.add(item)
    counted = maps.length
    const rest = column.labels.filter((label) => !used.has(label.item))
    const free = rest.length === column.labels.length ? column : columnFrom(rest)
    if (rest.length === 0 || free.weight < least) continue
    attempts += 1
    const area = areaOf(free, columns, titles, where)
    const near = items.filter((item) => liesIn(item, area) && (used.size === 0 || !used.has(item)))
    const found = findOne(
      near,
      free,
      titles.filter(({ item }) => liesIn(item, area) && !used.has(item)),
      desk,
      where,
    )
    if (found) maps.push(found)
  }
  return maps
}

function findOne(
  items: readonly BoardItem[],
  column: LabelColumn,
  titles: readonly Title[],
  desk: Desk,
  where: Where,
): Found | null {
  const anchors = desk.records.size > 0 ? items.filter((item) => desk.records.has(item.id)) : []
  // A title may lie beside its own copy.
  const anchor = anchors.find((item) => desk.records.get(item.id)?.itemId === item.id) ?? anchors[0]
  const record = (anchor && desk.records.get(anchor.id)) ?? null
  const structure = findStructure({ items, column, titles, record, anchor }, desk.hints, desk.labels)
  const trusted = record !== null || isTrusted(structure?.title ?? null)
  if (!trusted && !isLikely(column)) return null
  const confidence = structure ? confidenceIn(structure, record !== null, where !== 'turned') : 0
  if (!structure || confidence < LISTED) return null
  const parts = partsOf(structure)
  const hull = hullOf(parts, structure)
  let own: readonly BoardItem[] | null = null
  return {
    structure,
    record,
    confidence,
    parts,
    hull,
    own() {
      own ??= [
        ...parts,
        ...items.filter((item) => !parts.has(item) && (liesIn(item, hull) || cellOf(item, structure) !== null)),
      ]
      return own
    },
  }
}

/** Without a title or a record a map needs so many different lanes with known labels. */
const FEWEST_LABELS = 2
const FEWEST_ON_STICKIES = 3

/** Without a title or a record: different lanes, and few of them twice. Words on sticky notes say something by chance more often. */
function isLikely({ labels }: LabelColumn): boolean {
  const types = new Set(labels.map((label) => label.types.join('+'))).size
  const onStickies = labels.every(({ item }) => item.type === 'sticky_note')
  return types >= (onStickies ? FEWEST_ON_STICKIES : FEWEST_LABELS) && types >= labels.length / 2
}

/** Where the rest of a map may lie, of which this is the column of labels: up to the maps beside, above and below it. */
function areaOf(column: LabelColumn, columns: readonly LabelColumn[], titles: readonly Title[], where: Where): Area {
  const far = where === 'frame' ? Number.POSITIVE_INFINITY : 0
  const area = {
    x: { from: column.x.from - (far || FREE_REACH.left), to: column.x.to + (far || FREE_REACH.right) },
    y: { from: column.y.from - (far || FREE_REACH.above), to: column.y.to + (far || FREE_REACH.below) },
  }
  for (const other of columns) {
    if (other.weight < OF_ITS_OWN) break
    const beside = other.y.from < column.y.to && other.y.to > column.y.from
    const inLine = other.x.from < column.x.to && other.x.to > column.x.from
    if (beside && other.x.from > column.x.to) area.x.to = Math.min(area.x.to, other.x.from - 50)
    if (inLine && other.y.to <= column.y.from) area.y.from = Math.max(area.y.from, other.y.to)
    if (inLine && other.y.from >= column.y.to) {
      const between = titles.filter(({ item }) => item.y > column.y.to && item.y < other.y.from)
      area.y.to = Math.min(area.y.to, other.y.from, ...between.map(({ item }) => Math.max(top(item), column.y.to + 1)))
    }
  }
  return area
}

/** Everything of a skeleton. */
const partsOf = ({ title, headers, lanes, scales, marks }: Structure): ReadonlySet<BoardItem> =>
  new Set([
    ...(title ? [title.item] : []),
    ...headers,
    ...scales,
    ...marks,
    ...lanes.flatMap(({ label, band }) => [label, band].filter((item) => item !== null)),
  ])

/** The rectangle that a map fills. */
function hullOf(parts: ReadonlySet<BoardItem>, { title, columns, rows }: Structure): Area {
  const around = [...parts].filter((item) => item !== title?.item)
  return {
    x: { from: least(around, left), to: Math.max(greatest(around, right), columns.at(-1)?.to ?? 0) },
    y: { from: least(around, top), to: Math.max(greatest(around, bottom), rows.at(-1)?.to ?? 0) },
  }
}

const liesIn = (item: BoardItem, { x, y }: Area): boolean =>
  item.x > x.from && item.x < x.to && item.y > y.from && item.y < y.to
