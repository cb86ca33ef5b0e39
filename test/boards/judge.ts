import type { BoardItem } from '../../src/board/item.ts'
import type { Reading } from '../../src/read/reading.ts'
import type { DrawnBoard } from './board.ts'
import type { DrawnMap, Edge, Piece } from './piece.ts'

/** What came of one board. Only notes with words are counted. */
export interface Verdict {
  readonly board: DrawnBoard
  readonly maps: number
  /** Maps of which at least half of the headers and labels were read as such, in one reading. */
  readonly found: number
  /** Readings of something that is none of the maps. */
  readonly invented: number
  readonly notes: number
  /** Notes in the stage of their header and the lane of their label. */
  readonly hits: number
  /** Notes that lie across a boundary, and those of them that are named: doubtful, or in no cell. */
  readonly across: number
  readonly named: number
  /** Those across a boundary whose map was not found: no reading can name these. They are missed as notes, and as a map. */
  readonly unread: number
  /** Notes that lie in their cell with all of their box and a twentieth of its size to spare, and those of them that are named all the same. */
  readonly inside: number
  readonly namedInVain: number
  readonly misses: readonly { readonly note: Piece; readonly why: string }[]
}

/** What of a reading is judged. */
export type Told = Pick<Reading, 'placed' | 'unplaced' | 'doubtful'>

interface Found {
  readonly reading: Told
  readonly stageId?: string
  readonly laneId?: string
}

/** Where a reading says that things are: by item. */
interface Said {
  readonly notes: ReadonlyMap<string, Found>
  readonly marks: ReadonlyMap<string, { readonly reading: Told; readonly id: string | undefined }>
  readonly named: ReadonlySet<string>
  readonly told: ReadonlySet<string>
}

function saidIn(readings: readonly Told[]): Said {
  const notes = new Map<string, Found>()
  const marks = new Map<string, { reading: Told; id: string | undefined }>()
  const told = new Set<string>()
  const named = new Set<string>()
  for (const reading of readings) {
    for (const { item, role, stageId, laneId } of reading.placed) {
      told.add(item.id)
      if (role === 'note') notes.set(item.id, { reading, stageId, laneId })
      if (role === 'stage') marks.set(item.id, { reading, id: stageId })
      if (role === 'lane') marks.set(item.id, { reading, id: laneId })
    }
    for (const { id } of reading.unplaced) {
      told.add(id)
      named.add(id)
    }
    for (const id of reading.doubtful) named.add(id)
  }
  return { notes, marks, named, told }
}

/** Crossing by less than this part of its own size is no crossing. */
const SLIGHT = 1 / 20

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The upright box of an item, and the one around it as it is rotated. */
function boxesOf({ x, y, width, height, rotation }: Piece): Box[] {
  const box = (w: number, h: number): Box => ({ left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 })
  const angle = (rotation * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  return rotation === 0
    ? [box(width, height)]
    : [box(width, height), box(width * cos + height * sin, width * sin + height * cos)]
}

/** How a note lies to the lines around its cell along one axis. */
function lies(
  edges: readonly Edge[],
  marks: readonly (string | null)[],
  borders: readonly number[],
  index: number,
  low: number,
  high: number,
): 'inside' | 'near' | 'across' {
  const slight = (high - low) * SLIGHT
  // With a neighbour that lost its header or label nobody knows of two cells there.
  const before = marks[index - 1] == null ? undefined : edges[index - 1]
  const after = marks[index + 1] == null ? undefined : edges[index]
  if ((before && before.low - low > slight) || (after && high - after.high > slight)) return 'across'
  if ((before && low - slight < before.high) || (after && high + slight > after.low)) return 'near'
  // Out of the whole map on this side: no other cell is there, so it need not be named, and may be.
  if (low < (borders[0] ?? low) || high > (borders.at(-1) ?? high)) return 'near'
  return 'inside'
}

/**
 * A note lies across a boundary when its box reaches more than a twentieth of its size over a line between two cells; where no line is
 * drawn, over all places where people may see it. A rotated one must do so both with its own box and with the one around it.
 */
function howItLies(note: Piece, map: DrawnMap): 'inside' | 'near' | 'across' {
  const { cell } = note
  if (!cell) return 'inside'
  const [xEdges, yEdges] = map.turned ? [map.laneEdges, map.stageEdges] : [map.stageEdges, map.laneEdges]
  const [xMarks, yMarks] = map.turned ? [map.labels, map.headers] : [map.headers, map.labels]
  const [column, row] = map.turned ? [cell.lane, cell.stage] : [cell.stage, cell.lane]
  const ways = boxesOf(note).map((box) => [
    lies(xEdges, xMarks, map.xs, column, box.left, box.right),
    lies(yEdges, yMarks, map.ys, row, box.top, box.bottom),
  ])
  if (ways.every((way) => way.includes('across'))) return 'across'
  return ways.every((way) => way.every((each) => each === 'inside')) ? 'inside' : 'near'
}

/**
 * Whether a note's middle lies where no line is drawn and people may see it on either side. What its cell was, nobody can tell from
 * the picture: it counts neither as a hit nor as a miss, but must be named like every note across a boundary.
 */
function isAnybodysGuess(note: Piece, map: DrawnMap): boolean {
  const between = (edges: readonly Edge[], at: number): boolean => edges.some(({ low, high }) => low < at && at < high)
  const [xEdges, yEdges] = map.turned ? [map.laneEdges, map.stageEdges] : [map.stageEdges, map.laneEdges]
  return between(xEdges, note.x) || between(yEdges, note.y)
}

/** The reading that holds most of the headers and labels of a map, if it holds at least half of them. */
function readingOf(map: DrawnMap, said: Said): Told | null {
  const marks = [...map.headers, ...map.labels].flatMap((id) => (id === null ? [] : [id]))
  const counts = new Map<Told, number>()
  for (const id of marks) {
    const mark = said.marks.get(id)
    if (mark) counts.set(mark.reading, (counts.get(mark.reading) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one)
  return best && best[1] * 2 >= marks.length ? best[0] : null
}

/** Compares what was read with what was drawn. */
export function judge(board: DrawnBoard, items: readonly BoardItem[], readings: readonly Told[]): Verdict {
  const said = saidIn(readings)
  const found = board.maps.map((map) => readingOf(map, said))
  /** Whether a note was put in the stage, or lane, of one of these headers, or labels. */
  const isOf = (marks: readonly (string | null)[], place: Found, axis: 'stage' | 'lane'): boolean =>
    marks.some((id) => {
      const mark = id === null ? undefined : said.marks.get(id)
      return mark?.reading === place.reading && mark.id === (axis === 'stage' ? place.stageId : place.laneId)
    })
  const misses: { note: Piece; why: string }[] = []
  const count = { notes: 0, hits: 0, across: 0, named: 0, unread: 0, inside: 0, namedInVain: 0 }
  const known = new Set(items.map(({ id }) => id))
  for (const note of board.pieces) {
    const map = note.cell ? board.maps[note.cell.map] : undefined
    if (!note.cell || !map) continue
    if (!known.has(note.id)) throw new Error(`Note ${note.id} of board ${board.number} was lost before it was read`)
    const header = map.headers[note.cell.stage]
    const label = map.labels[note.cell.lane]
    const place = said.notes.get(note.id)
    const stage = place && header ? said.marks.get(header) : undefined
    const lane = place && label ? said.marks.get(label) : undefined
    const inStage = stage !== undefined && stage.reading === place?.reading && stage.id === place.stageId
    const inLane = lane !== undefined && lane.reading === place?.reading && lane.id === place.laneId
    const isNamed = said.named.has(note.id)
    if (found[note.cell.map] && !said.told.has(note.id)) misses.push({ note, why: 'lost' })
    if (header == null || label == null) {
      // Whose header or label is gone belongs in no cell. It is a miss only where the reading says so of another cell, and without a doubt.
      const wrong =
        place && !isNamed && (header == null ? isOf(map.headers, place, 'stage') : isOf(map.labels, place, 'lane'))
      if (wrong) misses.push({ note, why: header == null ? 'deleted stage' : 'deleted lane' })
      count.notes += wrong ? 1 : 0
      continue
    }
    const way = howItLies(note, map)
    if (way === 'across') {
      count.across += 1
      if (isNamed) count.named += 1
      else if (found[note.cell.map]) misses.push({ note, why: 'across, not named' })
      else count.unread += 1
    }
    if (way === 'inside') {
      count.inside += 1
      if (isNamed) count.namedInVain += 1
    }
    // With less disorder the notes themselves show where cells end.
    if (board.amount > 0.25 && isAnybodysGuess(note, map)) continue
    count.notes += 1
    if (inStage && inLane) count.hits += 1
    else
      misses.push({
        note,
        why: !found[note.cell.map]
          ? 'map not found'
          : !place
            ? 'in no cell'
            : inStage
              ? 'lane'
              : inLane
                ? 'stage'
                : 'stage and lane',
      })
  }
  return {
    board,
    maps: board.maps.length,
    found: found.filter((reading) => reading !== null).length,
    invented: readings.filter((reading) => !found.includes(reading)).length,
    ...count,
    misses,
  }
}
