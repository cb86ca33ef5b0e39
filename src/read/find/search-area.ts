import type { BoardItem } from '../../board/item.ts'
import { firstOf, top } from '../grid/grid.ts'
import type { Title } from '../structure/title.ts'
import { type LabelColumn, OF_ITS_OWN } from './columns/label-column.ts'
import type { Area } from './nearby.ts'

/** What maps are looked for in: the children of a frame, or what lies free. */
export interface Ground {
  readonly items: readonly BoardItem[]
  readonly frame: BoardItem | null
  /** False when the board is looked at mirrored at its diagonal, for maps with lanes as columns. */
  readonly upright: boolean
  /** So many items lie here and around. */
  readonly among: number
}

/** Two sticky notes that name different lanes are the least that a map begins with, where nothing else tells of one. */
const LEAST_WEIGHT = { upright: 1.2, turned: 1.7 }
const AMONG_MUCH = { upright: 2.3, turned: 3 }
/** Where many boards lie side by side words stand in line by chance more often: among so many items. */
const MUCH = 500

/** Tells whether so much lies here that it may look like a map by chance. */
export const isCrowded = ({ items }: Pick<Ground, 'items'>): boolean => items.length > MUCH

/**
 * A column of labels that weighs less begins no map here, unless something else tells of one. Lanes are columns so seldom that it takes more
 * to believe it.
 */
export const leastWeightOn = ({ among, upright }: Ground): number =>
  (among > MUCH ? AMONG_MUCH : LEAST_WEIGHT)[upright ? 'upright' : 'turned']

/**
 * Where maps are looked for as they usually stand.
 * @param among so many items lie here and around
 */
export const groundOf = (
  items: readonly BoardItem[],
  frame: BoardItem | null,
  among: number = items.length,
): Ground => ({ items, frame, upright: true, among })

/** How far from its labels a map without a frame may reach, dp. */
const FREE_REACH = { above: 1000, below: 1200, right: 14_000, left: 200 }
/** Mirrored, what stands above a map lies left of it. */
const TURNED_REACH = { ...FREE_REACH, left: 1000 }
/** A map may have been made larger as a whole: then these reaches are so many of its lanes. */
const IN_LANES = { above: 4, below: 4, right: 50, left: 2 }
/** Below one or two labels that we know others may go on, dp. */
const BELOW_FEW = 3000
const ENDLESS = Number.POSITIVE_INFINITY
const FRAME_REACH = { above: ENDLESS, below: ENDLESS, right: ENDLESS, left: ENDLESS }
/** A map ends so far before the labels of the next one, dp. */
const BESIDE = 50

function inLanes({ labels, y }: LabelColumn, reach: typeof FREE_REACH): typeof FREE_REACH {
  const lane = (y.to - y.from) / Math.max(1, labels.length)
  return {
    above: Math.max(reach.above, IN_LANES.above * lane),
    below: Math.max(labels.length <= 2 ? BELOW_FEW : reach.below, IN_LANES.below * lane),
    right: Math.max(reach.right, IN_LANES.right * lane),
    left: Math.max(reach.left, IN_LANES.left * lane),
  }
}

/** So few words that name lanes are more likely a header and a note. */
const FEW = 2

/** Labels of another map stand beside those of this one; a word in the row of its headers, and one among its notes, are none. */
function standsBeside(other: LabelColumn, { y }: LabelColumn, amongOthers: boolean): boolean {
  if (other.y.from >= y.to || other.y.to <= y.from) return false
  if (other.y.from >= y.from && other.y.to <= y.to) return true
  if (!amongOthers && other.labels.length > FEW) return true
  // They are in order, from the top down: two of them lie there when the second one does.
  const second = other.labels[firstOf(other.labels, ({ item }) => item.y > y.from) + 1]
  return second !== undefined && second.item.y < y.to
}

/**
 * Where the rest of a map may lie, of which this is the column of labels: up to the maps beside, above and below it.
 * @param titles from the top down
 */
export function areaOf(
  column: LabelColumn,
  others: readonly LabelColumn[],
  titles: readonly Title[],
  { frame, upright }: Ground,
): Area {
  const reach = frame ? FRAME_REACH : inLanes(column, upright ? FREE_REACH : TURNED_REACH)
  const area = {
    x: { from: column.x.from - reach.left, to: column.x.to + reach.right },
    y: { from: column.y.from - reach.above, to: column.y.to + reach.below },
  }
  for (const other of others) {
    // Where a line of labels was cut, each part is a map's own, however light.
    const isCut = other.above === column || column.above === other
    if (other === column || (other.weight < OF_ITS_OWN && !isCut)) continue
    const beside = standsBeside(other, column, frame === null)
    const inLine = other.x.from < column.x.to && other.x.to > column.x.from
    if (beside && other.x.from > column.x.to) area.x.to = Math.min(area.x.to, other.x.from - BESIDE)
    if (beside && other.x.to < column.x.from) area.x.from = Math.max(area.x.from, other.x.to)
    if (inLine && other.y.to <= column.y.from) area.y.from = Math.max(area.y.from, other.y.to)
    if (inLine && other.y.from >= column.y.to) area.y.to = Math.min(area.y.to, other.headersTop ?? other.y.from)
  }
  // The title of the map below is none of this one's.
  const below = Number.isFinite(area.y.to) ? titles[firstOf(titles, ({ item }) => item.y > column.y.to)] : undefined
  if (below && below.item.y < area.y.to) area.y.to = Math.max(top(below.item), column.y.to + 1)
  return area
}
