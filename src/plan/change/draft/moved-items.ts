import type { Stretch } from '../subject.ts'
import { isAtRest, movedAlong, seamAt, shiftOf, stretchedAlong } from './axis.ts'
import { type NewGrid, reachOf } from './new-grid.ts'
import { type Rect, type Seen, type Sight, spanX, spanY } from './sight.ts'

/** A label or a cell's box at least so high, as a part of its lane, was drawn for all of the lane. */
const FILLING = 0.6

/** What is drawn across all columns of a lane. */
const isAcross = ({ role, item }: Seen): boolean => role === 'band' || (role === 'scale' && item.text === '')

/**
 * Where an item that is there shall lie, its place within its cell aside; null when it lies in a stage or a lane that goes. What has no
 * place in the map goes along with what it lies in, right of, or below.
 */
export function movedWith(seen: Seen, sight: Sight, grid: NewGrid): Rect | null {
  const { x, y, width, height, role } = seen
  if (role === 'title') return { x, y, width, height }
  if (role === 'flag') return movedFlag(seen, sight, grid)
  const across = movedAcross(seen, sight, grid)
  const down = movedDown(seen, sight, grid)
  // What lies beside a column that goes, or over it, has nothing to do with it.
  const isFree = role === 'other' || role === 'mark'
  const area = areaOf(sight, grid)
  if (isFree && !isWithin(y, area.down)) return { width, height, x: across?.x ?? x, y: down?.y ?? y }
  // Right of all columns it makes room for one that is added there, which would take it for its own.
  if (isFree && !isWithin(x, area.across)) return { width, height, x: Math.max(x, across?.x ?? x), y: down?.y ?? y }
  return across && down ? { ...across, ...down } : null
}

/** A mark goes with its stage or lane; of one that goes it stays where that was, until whoever has put it there takes it away. */
function movedFlag({ x, y, width, height }: Seen, { items }: Sight, { across, down }: NewGrid): Rect {
  const isInHeaders = y <= Math.max(...items.map((each) => (each.role === 'stage' ? spanY(each).to : -Infinity)))
  return {
    x: movedAlong(across, x) ?? seamAt(across, x) - width / 2,
    y: isInHeaders ? y : (movedAlong(down, y) ?? seamAt(down, y) - height / 2),
    width,
    height,
  }
}

const isWithin = (at: number, { from, to }: Stretch): boolean => at >= from && at <= to

/** What the map fills with its headers and labels. */
function areaOf({ items }: Sight, grid: NewGrid) {
  const headers = items.filter(({ role }) => role === 'stage').map((seen) => spanY(seen).from)
  const labels = items.filter(({ role }) => role === 'lane' || role === 'band').map((seen) => spanX(seen).from)
  const [across, down] = [reachOf(grid.across.old), reachOf(grid.down.old)]
  return {
    across: { from: Math.min(across.from, ...labels), to: across.to },
    down: { from: Math.min(down.from, ...headers), to: down.to },
  }
}

function movedAcross(seen: Seen, { drawn }: Sight, { across }: NewGrid): Pick<Rect, 'x' | 'width'> | null {
  const { x, width, role, item } = seen
  if (seen.stageId !== undefined) {
    const by = shiftOf(across, seen.stageId)
    return by === null ? null : { x: x + by, width }
  }
  if (role === 'lane') return { x, width }
  const isStretched = (isAcross(seen) || item.type === 'shape') && (drawn || !isAtRest(across))
  const stretch = isStretched ? stretchedAlong(across, spanX(seen), isAcross(seen)) : null
  if (stretch) {
    // The app's own bands end where the last column does.
    const to = drawn && isAcross(seen) ? reachOf([...across.placed.values()]).to : stretch.to
    return { x: (stretch.from + to) / 2, width: to - stretch.from }
  }
  const place = movedAlong(across, x)
  return place === null ? null : { x: place, width }
}

function movedDown(seen: Seen, { rows }: Sight, { down, growth }: NewGrid): Pick<Rect, 'y' | 'height'> | null {
  const { y, height, role, item } = seen
  if (role === 'stage') return { y, height }
  if (role === 'other' && item.type === 'shape') {
    const stretch = stretchedAlong(down, spanY(seen))
    if (stretch) return { y: (stretch.from + stretch.to) / 2, height: stretch.to - stretch.from }
  }
  const laneId = seen.laneId ?? [...rows].find(([, row]) => isWithin(y, row))?.[0]
  const row = rows.get(laneId ?? '')
  if (laneId === undefined || !row) {
    const place = movedAlong(down, y)
    return place === null ? null : { y: place, height }
  }
  const by = shiftOf(down, laneId)
  if (by === null) return null
  const more = growth.get(down.next.find(({ old }) => old === laneId)?.id ?? '') ?? 0
  if (role === 'note' || more === 0) return { y: y + by, height }
  const isSaid = role === 'other' && item.text !== ''
  const fills = !isSaid && item.type === 'shape' && height >= FILLING * (row.own.to - row.own.from)
  if (fills && role !== 'scale') return { y: y + by + more / 2, height: height + more }
  if (role === 'other') return { y: y + by, height }
  // The name of the lower end of a scale stays at that end.
  const isEnd = role === 'scale' && item.text !== ''
  return { y: y + by + (isEnd ? (y > (row.own.from + row.own.to) / 2 ? more : 0) : more / 2), height }
}
