import type { Box } from '../../../board/item.ts'
import { hasScale, type LaneType } from '../../../lanes/index.ts'
import { CELL } from '../../../layout/measures.ts'
import type { Lane, Note } from '../../../model/journey-map.ts'
import type { Place } from '../../sheet.ts'
import type { Stretch, Subject } from '../subject.ts'
import type { Target } from '../target/target.ts'
import type { Size } from './cell-places.ts'
import { isDisposable } from './empty-notes.ts'
import { leastHeight, newColumnWidth, newLaneHeight } from './map-axes.ts'
import { type Row, type Seen, type Sight, spanX, spanY } from './sight.ts'

/** What filling cells needs to know of the map. */
export interface Filling {
  /** The app drew the map. */
  readonly drawn: boolean
  readonly stated: (text: string) => number | null
  readonly noteSize: Size
}

/** What lies in a cell and what comes into it. */
export interface CellContent {
  readonly stageId: string
  readonly laneId: string
  readonly types: readonly LaneType[]
  /** What the lane was before; null when it is new. */
  readonly wasTypes: readonly LaneType[] | null
  /** Its lane gets other types, or has got them already. */
  readonly isRetyped: boolean
  readonly isNew: boolean
  /** An empty note shall wait in it if nothing else does. */
  readonly isAwaited: boolean
  readonly width: number
  readonly height: number
  /** Those that are astray lie in another cell too, and shall not. */
  readonly staying: readonly {
    readonly seen: Seen
    readonly note: Note
    readonly was: number | null
    readonly isAstray: boolean
  }[]
  readonly incoming: readonly { readonly seen: Seen; readonly note: Note }[]
  readonly added: readonly Note[]
  /** Empty notes that wait for words. */
  readonly empties: readonly Seen[]
  /** Empty notes that somebody has done something with. */
  readonly persons: readonly Seen[]
  /** What else lies there. */
  readonly around: readonly Box[]
  readonly leaving: number
  /** Where an item of the cell lies in it. */
  readonly placeOf: (seen: Seen) => Place
}

/** All cells of the map as it shall be, and what is left over. */
export interface Contents {
  readonly cells: readonly CellContent[]
  /** What people wrote, or did something with, and that has no cell any more. */
  readonly parked: readonly Seen[]
  readonly discarded: readonly Seen[]
}

interface Cell {
  staying: { seen: Seen; note: Note; was: number | null; isAstray: boolean }[]
  incoming: { seen: Seen; note: Note }[]
  added: Note[]
  empties: Seen[]
  persons: Seen[]
  leaving: number
}

/** Sorts the notes that are there, and those that are added, into the cells that they belong to in the end. */
export function contentsOf(sight: Sight, { map, doubtful = [] }: Subject, target: Target): Contents {
  const stageNow = inverse(target.stages)
  const laneNow = inverse(target.lanes)
  const noteNow = inverse(target.notes)
  const notes = new Map(target.map.notes.map((note) => [note.id, note]))
  const wasNote = new Map(map.notes.map((note) => [note.id, note]))
  const wasLane = new Map(map.lanes.map((lane) => [lane.id, lane]))
  const cells = new Map<string, Cell>()
  const cellAt = (stageId: string, laneId: string): Cell => {
    const key = JSON.stringify([stageId, laneId])
    const cell = cells.get(key) ?? { staying: [], incoming: [], added: [], empties: [], persons: [], leaving: 0 }
    cells.set(key, cell)
    return cell
  }
  const parked: Seen[] = []
  const discarded: Seen[] = []
  const done = new Set<string>()
  for (const seen of sight.items) {
    if (seen.role !== 'note' || done.has(seen.item.id)) continue
    done.add(seen.item.id)
    const [stageId, laneId] = [stageNow.get(seen.stageId ?? ''), laneNow.get(seen.laneId ?? '')]
    const cell = stageId !== undefined && laneId !== undefined ? cellAt(stageId, laneId) : null
    const note = notes.get(noteNow.get(seen.item.id) ?? '')
    const was = wasNote.get(seen.item.id)
    if (note) {
      const goal = cellAt(note.stageId, note.laneId)
      const isAstray = target.straightened.has(note.id) && doubtful.includes(seen.item.id)
      if (goal === cell) goal.staying.push({ seen, note, was: was?.score ?? null, isAstray })
      else goal.incoming.push({ seen, note })
      if (cell && goal !== cell) cell.leaving += 1
      continue
    }
    if (was) {
      if (cell) cell.leaving += 1
      parked.push(seen)
      continue
    }
    const [column, row] = [sight.columns.get(seen.stageId ?? ''), sight.rows.get(seen.laneId ?? '')]
    const types = wasLane.get(seen.laneId ?? '')?.types ?? []
    const before = target.typesBefore.get(laneId ?? '') ?? types
    // A lane whose label is not drawn yet is read as one of no type; its notes are drawn as it will be.
    const willBe = target.begun.has(laneId ?? '')
      ? (target.map.lanes.find(({ id }) => id === laneId)?.types ?? [])
      : types
    const isOurs =
      sight.drawn &&
      column !== undefined &&
      row !== undefined &&
      [types, before, willBe].some((each) => isDisposable(seen, column, row, each))
    if (cell) (isOurs ? cell.empties : cell.persons).push(seen)
    else (isOurs ? discarded : parked).push(seen)
  }
  for (const note of target.map.notes)
    if (!target.notes.has(note.id)) cellAt(note.stageId, note.laneId).added.push(note)
  const isAwaited = (stageId: string, laneId: string) =>
    target.awaited.some((cell) => cell.stageId === stageId && cell.laneId === laneId)
  const around = sight.items.filter(({ role, item }) => role === 'other' && item.type !== 'shape')
  const contents = target.map.lanes.flatMap((lane) =>
    target.map.stages.map((stage): CellContent => {
      const column = sight.columns.get(target.stages.get(stage.id) ?? '') ?? null
      const row = sight.rows.get(target.lanes.get(lane.id) ?? '') ?? null
      const was = wasLane.get(target.lanes.get(lane.id) ?? '')
      const left = column ? leftOf(sight, column) : 0
      const top = row?.own.from ?? 0
      return {
        ...cellAt(stage.id, lane.id),
        stageId: stage.id,
        laneId: lane.id,
        types: lane.types,
        wasTypes: was?.types ?? null,
        isRetyped: target.typesBefore.has(lane.id),
        isNew: column === null || row === null || target.begun.has(stage.id) || target.begun.has(lane.id),
        isAwaited: isAwaited(stage.id, lane.id),
        width: sight.drawn ? CELL.width : column ? column.to - column.from : newColumnWidth(sight, target, stage.id),
        height: heightOf(sight, target, lane, was?.types ?? null, row),
        around: column && row ? around.flatMap((seen) => boxWithin(seen, column, row, left)) : [],
        placeOf: ({ x, y, stageId, laneId }) => {
          // A note that comes from elsewhere has its place in the cell that it lies in.
          const [own, ownRow] = [sight.columns.get(stageId ?? ''), sight.rows.get(laneId ?? '')]
          return { x: x - (own ? leftOf(sight, own) : left), y: y - (ownRow?.own.from ?? top) }
        },
      }
    }),
  )
  return { cells: contents, parked, discarded }
}

const inverse = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([id, readId]) => [readId, id]))

/** Where the cells of a column begin. */
export const leftOf = ({ drawn }: Sight, { from, to }: Stretch): number => (drawn ? (from + to - CELL.width) / 2 : from)

function heightOf(sight: Sight, target: Target, lane: Lane, was: readonly LaneType[] | null, row: Row | null): number {
  const { types } = lane
  if (!row) return sight.drawn ? leastHeight(types) : newLaneHeight(sight, target, lane)
  const height = row.own.to - row.own.from
  return sight.drawn && was && hasScale(types) && !hasScale(was) ? Math.max(height, leastHeight(types)) : height
}

function boxWithin(seen: Seen, column: Stretch, row: Row, left: number): Box[] {
  const isIn = seen.x > column.from && seen.x < column.to && seen.y > row.from && seen.y < row.to
  if (!isIn) return []
  const [across, down] = [spanX(seen), spanY(seen)]
  return [
    {
      left: across.from - left,
      right: across.to - left,
      top: down.from - row.own.from,
      bottom: down.to - row.own.from,
    },
  ]
}
