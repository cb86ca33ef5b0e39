import type { BoardItem } from '../../board/item.ts'
import type { Reach, Span } from '../grid/grid.ts'
import type { Structure } from '../structure/structure.ts'
import { apart, findColumns, type LabelColumn, type LabelLike, MOST_LANES } from './columns/label-column.ts'
import type { Desk } from './desk.ts'
import { findMaps } from './find-maps.ts'
import type { Found } from './found.ts'
import { imagesOf } from './images.ts'
import type { Ground } from './search-area.ts'

/** So much speaks for a column of labels that it may be one on the right: three lanes that are named on anything but notes. */
const LEAST_WEIGHT = 2.5
const FEWEST_LANES = 3
/** So many columns, the likeliest first, tell whether there is one. */
const MOST_COLUMNS = 3
/** Of what lies beside such a column no more than this part lies right of it. */
const BEYOND = 0.1

/**
 * Maps whose labels stand in their last column: they are looked for as in a mirror, where no other map is, and only if nearly all that lies
 * beside the labels lies left of them.
 */
export function findLabelledRight(ground: Ground, likes: readonly LabelLike[], desk: Desk): Found[] {
  if (likes.length < FEWEST_LANES || likes.length > MOST_LANES) return []
  const columns = apart(findColumns(likes, []))
  if (!columns.slice(0, MOST_COLUMNS).some((column) => column.weight >= LEAST_WEIGHT && isLast(column, ground.items)))
    return []
  const { images, known } = imagesOf(ground.items, (item) => ({ ...item, x: -item.x }), desk)
  const originals = new Map(images.map((image, index) => [image, ground.items[index] ?? image]))
  const back = (item: BoardItem) => originals.get(item) ?? item
  return findMaps({ ...ground, items: images }, known).map((map) => unmirrored(map, back))
}

function isLast({ x, y, labels }: LabelColumn, items: readonly BoardItem[]): boolean {
  if (labels.length < FEWEST_LANES) return false
  const beside = items.filter((item) => item.y > y.from && item.y < y.to && item.text !== '' && item.type !== 'frame')
  const before = beside.filter((item) => item.x < x.from).length
  const after = beside.filter((item) => item.x > x.to).length
  return before > labels.length && after <= BEYOND * before
}

const spanBack = ({ from, to }: Span): Span => ({ from: -to, to: -from })
const reachBack = ({ sure, ...own }: Reach): Reach => ({ ...spanBack(own), ...(sure ? { sure: spanBack(sure) } : {}) })

function unmirrored(found: Found, back: (item: BoardItem) => BoardItem): Found {
  const { structure, hull } = found
  return {
    ...found,
    structure: structureBack(structure, back),
    parts: new Set([...found.parts].map(back)),
    hull: { x: spanBack(hull.x), y: hull.y },
    own: () => found.own().map(back),
  }
}

function structureBack(structure: Structure, back: (item: BoardItem) => BoardItem): Structure {
  const { title, headers, lanes, scales, marks, columns } = structure
  return {
    ...structure,
    title: title && { ...title, item: back(title.item) },
    headers: headers.map(back).reverse(),
    lanes: lanes.map((lane) => ({
      ...lane,
      label: lane.label && back(lane.label),
      band: lane.band && back(lane.band),
    })),
    scales: scales.map(back),
    marks: marks.map(back),
    columns: columns.map(reachBack).reverse(),
  }
}
