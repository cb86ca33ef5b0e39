import type { Board } from '../board/board.ts'
import type { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'

export interface Run {
  onProgress?(done: number, total: number): void
  signal?: AbortSignal
}
export interface Plan {
  readonly calls: number
}
export interface InsertRequest {
  readonly template: string
  readonly preset?: string
  readonly stages?: readonly string[]
  readonly example?: boolean
  readonly title?: string
  readonly subject?: string
  readonly actor?: string
  readonly scenario?: string
  readonly locale?: Locale
  readonly center?: { readonly x: number; readonly y: number }
}
export interface Unfinished {
  readonly frameId: string
  readonly title: string
}
export interface Writing {
  insertMap(board: Board, request: InsertRequest, run?: Run): Promise<{ frameId: string; map: JourneyMap; undo: Plan }>
  applyPlan(
    board: Board,
    plan: Plan,
    run?: Run,
  ): Promise<{ done: number; skipped: { itemId: string; why: string }[]; undo: Plan | null; error: BoardError | null }>
  findUnfinished(board: Board): Promise<Unfinished[]>
  finishMap(board: Board, unfinished: Unfinished, run?: Run): Promise<unknown>
  cleanUp(board: Board, unfinished: Unfinished, run?: Run): Promise<unknown>
}
export interface Reading {
  readonly frameId: string | null
  readonly map: JourneyMap
  readonly confidence: number
  readonly unplaced: readonly { id: string; text: string }[]
  readonly doubtful: readonly string[]
  readonly placed: readonly {
    item: BoardItem
    role: 'title' | 'stage' | 'lane' | 'band' | 'scale' | 'note' | 'mark'
    stageId?: string
    laneId?: string
  }[]
}
export interface Finding {
  readonly rule: string
  readonly outcome: 'fail' | 'review'
  readonly severity: 'critical' | 'serious' | 'moderate' | 'minor'
  readonly mapId: string
  readonly stageId?: string
  readonly laneId?: string
  readonly noteIds?: readonly string[]
  readonly message: string
  readonly fingerprint: string
}
export type CellState = 'filled' | 'empty' | 'none' | 'review'
export interface Report {
  readonly findings: readonly Finding[]
  readonly coverage: readonly { mapId: string; stageId: string; laneId: string; state: CellState }[]
}
export interface Checking {
  readonly rules: readonly { readonly id: string; readonly title: string; readonly leads: boolean }[]
  readMaps(board: Board): Promise<Reading[]>
  checkMaps(
    maps: readonly Reading[],
    options?: { profile?: 'workshop' | 'sign-off'; locale?: Locale; now?: Date },
  ): Report
}
