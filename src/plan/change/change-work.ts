import type { BoardItem } from '../../board/item.ts'
import type { Attach, ChangePlan, Create, Detach, Discard, Op, Park, SendBeneath, SetRecord, Write } from '../plan.ts'
import type { Place } from '../sheet.ts'
import type { Kept } from '../take-back.ts'

/** The steps of a plan, by what they do. */
export interface Steps {
  /** What is written on the frame of the map itself; never more than one in a plan. */
  readonly frame: Write | null
  readonly writes: readonly Write[]
  readonly creates: readonly Create[]
  readonly attaches: readonly Attach[]
  readonly detaches: readonly Detach[]
  readonly parks: readonly Park[]
  readonly discards: readonly Discard[]
  readonly beneath: readonly SendBeneath[]
  readonly records: readonly SetRecord[]
}

/** A change under way. Mutable on purpose: whatever happens, it knows what was done. */
export interface ChangeWork {
  readonly plan: ChangePlan
  readonly steps: Steps
  /** The board as it was first seen, and as it was last. */
  first: ReadonlyMap<string, BoardItem>
  last: Map<string, BoardItem>
  /** How far the frame has been moved since the plan was made. */
  by: Place
  /** What is on the board of what the plan draws, by its name in the plan. */
  readonly made: Map<string, BoardItem>
  /** Ids of what this very run has drawn. */
  readonly drawn: Set<string>
  /** Where notes are taken to that leave the map. */
  readonly parking: Map<string, Place>
  readonly done: Set<Op>
  readonly skipped: Map<string, Kept>
  /** What the title remembered when the work began, and what it remembers now; null while that is not known. */
  remembered: { readonly before: unknown; now: unknown } | null
}

const ofKind =
  (ops: readonly Op[]) =>
  <K extends Op['kind']>(kind: K): Extract<Op, { kind: K }>[] =>
    ops.filter((op): op is Extract<Op, { kind: K }> => op.kind === kind)

export function newChange(plan: ChangePlan): ChangeWork {
  const of = ofKind(plan.ops)
  const isFrame = (op: Write) => op.matter === 'frame'
  const writes = of('write')
  const steps: Steps = {
    frame: writes.find(isFrame) ?? null,
    writes: writes.filter((op) => !isFrame(op)),
    creates: of('create'),
    attaches: of('attach'),
    detaches: of('detach'),
    parks: of('park'),
    discards: of('discard'),
    beneath: of('send-beneath'),
    records: of('set-record'),
  }
  return {
    plan,
    steps,
    first: new Map(),
    last: new Map(),
    by: { x: 0, y: 0 },
    made: new Map(),
    drawn: new Set(),
    parking: new Map(),
    done: new Set(),
    skipped: new Map(),
    remembered: null,
  }
}

/** The item that a step names by its id, or by the name of the step that draws it. */
export const itemOf = ({ made, last }: ChangeWork, id: string): BoardItem | undefined => made.get(id) ?? last.get(id)

export const skip = (work: ChangeWork, itemId: string, why: string): void => {
  work.skipped.set(itemId, { itemId, why })
}

/** How far the frame has been moved since the plan was made. Its top left corner tells: its children keep their distance from that. */
export function movedBy({ plan }: ChangeWork, frame: BoardItem | undefined): Place {
  const then = plan.scope.frame
  if (!then || !frame) return { x: 0, y: 0 }
  return { x: frame.x - frame.width / 2 - then.left, y: frame.y - frame.height / 2 - then.top }
}
