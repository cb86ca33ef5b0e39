import type { BoardItem, Box } from '../../../board/item.ts'
import { hasScale } from '../../../lanes/index.ts'
import { drawnSize } from '../../../layout/drawn-size.ts'
import { CELL, LABEL } from '../../../layout/measures.ts'
import { inReadingOrder } from '../../../layout/reading-order.ts'
import { extentOf } from '../../adoptee.ts'
import type { Stretch, Subject } from '../subject.ts'

/** What tidying needs to know of how a map was read. */
export type TidyMap = Pick<Subject, 'map' | 'placed' | 'others' | 'frame' | 'grid' | 'anchor' | 'unfinished'> & {
  /** Notes across a boundary. */
  readonly doubtful?: readonly string[]
}

/** An item and the box it fills, mirrored where lanes are columns. */
export interface Piece {
  readonly item: BoardItem
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly layer: number
}

export interface LaneView {
  /** Notes lie as high in it as they are felt. */
  readonly isScale: boolean
  /** Where heights in it are measured. */
  readonly own: Stretch
  /** What is its own up to its neighbours. */
  readonly row: Stretch
  readonly label: Piece | null
  readonly band: Piece | null
  /** What lies in each of its cells, in reading order, by the number of the stage. */
  readonly cells: readonly (readonly Piece[])[]
}

/** A map seen so that its lanes are rows. */
export interface View {
  readonly upright: boolean
  readonly columns: readonly Stretch[]
  readonly lanes: readonly LaneView[]
  readonly headers: readonly (Piece | null)[]
  /** How many times as large as the app draws it; null when people drew it. */
  readonly size: number | null
  readonly scores: ReadonlyMap<string, number | null>
  readonly doubtful: ReadonlySet<string>
  /** All that is neither note nor label nor band, and no frame. */
  readonly rest: readonly Piece[]
  readonly frame: Piece | null
}

export const spanOf = ({ y, height }: Piece): Stretch => ({ from: y - height / 2, to: y + height / 2 })

export const lengthOf = ({ from, to }: Stretch): number => to - from

export const boxOfPiece = ({ x, y, width, height }: Piece): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** What is moved by itself, with its row. */
const IN_ROWS: ReadonlySet<string> = new Set(['note', 'lane', 'band'])

/** Sees a map with its lanes as rows; null where nothing of its grid is left. */
export function viewOf({ map, placed, others, frame, grid, anchor, unfinished, doubtful = [] }: TidyMap): View | null {
  if (!grid || grid.columns.length !== map.stages.length || grid.rows.length !== map.lanes.length) return null
  const see = (onBoard: BoardItem): Piece => {
    const item = lying(onBoard, unfinished)
    const { left, right, top, bottom } = extentOf(item)
    const [width, height] = [right - left, bottom - top]
    return grid.upright
      ? { item, x: item.x, y: item.y, width, height, layer: item.layer }
      : { item, x: item.y, y: item.x, width: height, height: width, layer: item.layer }
  }
  const parts = new Map<string, Piece[]>()
  for (const { item, role, laneId = '', stageId = '' } of placed) {
    const key = keyOf(role, laneId, stageId)
    const pieces = parts.get(key)
    if (pieces) pieces.push(see(item))
    else parts.set(key, [see(item)])
  }
  const part = (role: string, laneId: string, stageId: string): Piece | null =>
    parts.get(keyOf(role, laneId, stageId))?.[0] ?? null
  const headers = map.stages.map(({ id }) => part('stage', '', id))
  const lanes = map.lanes.map(({ id, types }, index) => {
    const [label, band] = [part('lane', id, ''), part('band', id, '')]
    const row = grid.rows[index] ?? { from: 0, to: 0 }
    return { id, types, label, band, row, own: band ? spanOf(band) : row }
  })
  const worded = (piece: Piece) => ({ ...piece, text: piece.item.text })
  const scales = placed.flatMap(({ item, role }) => (role === 'scale' ? [worded(see(item))] : []))
  const skeleton = {
    headers: headers.flatMap((header) => (header ? [worded(header)] : [])),
    lanes: lanes.map((lane) => ({
      ...lane,
      label: lane.label && worded(lane.label),
      band: lane.band && worded(lane.band),
    })),
    scales,
  }
  const isRecorded = anchor !== null && anchor.adopted !== true
  const isLikeDrawn = isRecorded || lanes.some(({ band }) => band !== null)
  const size = grid.upright && isLikeDrawn ? drawnSize(skeleton, isRecorded) : null
  return {
    upright: grid.upright,
    columns: grid.columns,
    headers,
    size,
    scores: new Map(map.notes.map(({ id, score }) => [id, score])),
    doubtful: new Set(doubtful),
    lanes: lanes.map(({ id, types, label, band, row, own }) => ({
      ...{ label, band, row },
      isScale: hasScale(types),
      own: !band && label?.item.type === 'shape' && size !== null ? grown(spanOf(label), LABEL.pad * size) : own,
      cells: map.stages.map((stage) =>
        inReadingOrder(
          (parts.get(keyOf('note', id, stage.id)) ?? []).map((piece) => ({ piece, item: piece })),
          !hasScale(types),
        ).map(({ piece }) => piece),
      ),
    })),
    rest: [...placed.flatMap(({ item, role }) => (IN_ROWS.has(role) ? [] : [see(item)])), ...others.map(see)],
    frame: frame && see(frame),
  }
}

/** dp. What was stored is good to a hundredth. */
const NEAR = 0.5

/** The item where a change that was begun is to take it, as long as it still waits for that. */
function lying(item: BoardItem, unfinished: TidyMap['unfinished']): BoardItem {
  const move = unfinished?.moves.get(item.id)
  const isWaiting = move && Math.abs(item.x - move.from.x) <= NEAR && Math.abs(item.y - move.from.y) <= NEAR
  return isWaiting ? { ...item, ...move.size, ...move.to } : item
}

const grown = ({ from, to }: Stretch, by: number): Stretch => ({ from: from - by, to: to + by })

const keyOf = (role: string, laneId: string, stageId: string): string => JSON.stringify([role, laneId, stageId])

/** A header may lie so far beside its column, dp in a map as the app draws it, and the column still be where the app drew it. */
const BESIDE = 4

/** What a cell fills: where the app drew it, or as far as it reaches. */
export function cellBox({ columns, headers, size }: View, lane: LaneView, stage: number): Box {
  const { from, to } = columns[stage] ?? { from: 0, to: 0 }
  const [top, bottom] = [lane.own.from, lane.own.to]
  const header = headers[stage]
  if (size === null || !header) return { left: from, right: to, top, bottom }
  const [left, right] = [header.x - (size * CELL.width) / 2, header.x + (size * CELL.width) / 2]
  const isDrawn = Math.abs(left - from) <= BESIDE * size && Math.abs(right - to) <= BESIDE * size
  return isDrawn ? { left, right, top, bottom } : { left: from, right: to, top, bottom }
}
