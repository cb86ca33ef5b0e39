import type { Board } from '../../../board/board.ts'
import type { BoardItem } from '../../../board/item.ts'
import type { Calls } from '../../calls.ts'
import type { ChangePlan, Create, Op } from '../../plan.ts'
import type { Run } from '../../run.ts'
import type { Place } from '../../sheet.ts'
import type { Kept } from '../../take-back.ts'
import type { HeldLease } from './lease.ts'
import { type StepsByKind, stepsByKind } from './steps-by-kind.ts'

/** A change under way. Mutable on purpose: whatever happens, it knows what was done. */
export interface ChangeWork {
  readonly plan: ChangePlan
  readonly steps: StepsByKind
  /** The board as it was first seen, and as it was last. */
  first: ReadonlyMap<string, BoardItem>
  last: Map<string, BoardItem>
  /** The frame of the map, as it was last fetched: what comes into it is put into that. */
  frame: BoardItem | undefined
  /** How far the frame has been moved since the plan was made. */
  by: Place
  /** How far this run has moved the frame, to make room beside it. */
  aside: Place | null
  /** What is on the board of what the plan draws, by its name in the plan, and where this run has put it. */
  readonly made: Map<string, BoardItem>
  readonly putAt: Map<string, Place>
  /** What stands for a part that took no other size, by the id of that. */
  readonly redrawn: Map<string, BoardItem>
  /** Ids of what this very run has drawn. */
  readonly drawn: Set<string>
  /** Where notes are taken to that leave the map. */
  readonly parking: Map<string, Place>
  readonly done: Set<Op>
  readonly skipped: Map<string, Kept>
  /** What calls that were not answered may have drawn. Empty after a look. */
  readonly unanswered: Set<Create>
  /** What calls that were not answered may have made of items; null where one may be gone. Empty after a look. */
  readonly unsure: Map<string, BoardItem | null>
  /** Whether items are being moved, so that where they lie does not tell where they belong. */
  isMoving: boolean
  /** What the title remembered when the work began, and what it remembers now, if that is sure; null while nothing is known. */
  remembered: { readonly before: unknown; now: unknown; isSure: boolean } | null
}

/** What carrying out a change needs at hand. */
export interface Desk {
  readonly board: Board
  readonly calls: Calls
  readonly run: Run
  readonly work: ChangeWork
  /** null where the change is too small for one. */
  readonly hold: HeldLease | null
  /** What of all that is done at once has met an error that ends everything, if anything has. */
  readonly halt: { reason: unknown }
}

export const newChange = (plan: ChangePlan): ChangeWork => ({
  plan,
  steps: stepsByKind(plan),
  first: new Map(),
  last: new Map(),
  frame: undefined,
  by: { x: 0, y: 0 },
  aside: null,
  made: new Map(),
  putAt: new Map(),
  redrawn: new Map(),
  drawn: new Set(),
  parking: new Map(),
  done: new Set(),
  skipped: new Map(),
  unanswered: new Set(),
  unsure: new Map(),
  isMoving: false,
  remembered: null,
})

/** The item that a step names by its id, or by the name of the step that draws it. */
export const itemOf = ({ made, last }: ChangeWork, id: string): BoardItem | undefined => made.get(id) ?? last.get(id)

/** The frame of the map, as it was last seen or written. */
export const frameNow = ({ plan, last }: ChangeWork): BoardItem | undefined => last.get(plan.scope.frame?.id ?? '')

/** A frame by its id, or by the name of the step that draws it. */
export const frameNamed = (work: ChangeWork, id: string): BoardItem | undefined =>
  work.frame?.id === id ? work.frame : itemOf(work, id)

/** The id of what stands now for what a step names: a part that is drawn anew stands until it is gone. */
export const idNow = ({ made, redrawn, last }: ChangeWork, id: string): string =>
  made.get(id)?.id ?? (last.has(id) ? id : (redrawn.get(id)?.id ?? id))

export function tellProgress({ work, run }: Pick<Desk, 'work' | 'run'>): void {
  const total = work.plan.ops.length
  run.onProgress?.(Math.min(work.done.size, total), total)
}

export const cornerOf = (frame: BoardItem): Place => ({ x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 })

/** Takes note of how the frame was seen. Its top left corner tells how far it was moved: its children keep their distance from that. */
export function seeFrame(work: ChangeWork, frame: BoardItem | undefined): void {
  const then = work.plan.scope.frame
  work.frame = frame
  if (!then || !frame) return
  const now = cornerOf(frame)
  work.by = { x: now.x - then.left, y: now.y - then.top }
}

/** Where a step draws its item, now that the frame is where it is. */
export const placeOf = ({ by }: ChangeWork, { item }: Create): Place => ({ x: item.x + by.x, y: item.y + by.y })

/** Does several things at once; all of them have ended when it does, and the error that matters most is thrown. */
export async function together(work: readonly Promise<unknown>[], isFinal: (error: unknown) => boolean): Promise<void> {
  const failures = (await Promise.allSettled(work)).flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  const [first] = failures
  if (failures.length > 0) throw failures.find(isFinal) ?? first
}
