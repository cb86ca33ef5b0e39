import type {
  Attach,
  ChangePlan,
  Create,
  Detach,
  Discard,
  Op,
  Park,
  SendBeneath,
  SetRecord,
  Write,
} from '../../plan.ts'

/** The steps of a plan, by what they do. */
export interface StepsByKind {
  /** What is written on the frame of the map itself; never more than one in a plan. */
  readonly frame: Write | null
  /** What is written on all else. */
  readonly writes: readonly Write[]
  readonly creates: readonly Create[]
  readonly attaches: readonly Attach[]
  readonly detaches: readonly Detach[]
  readonly parks: readonly Park[]
  readonly discards: readonly Discard[]
  readonly beneath: readonly SendBeneath[]
  readonly records: readonly SetRecord[]
}

export function stepsByKind({ ops }: Pick<ChangePlan, 'ops'>): StepsByKind {
  const of = <K extends Op['kind']>(kind: K) => ops.filter((op): op is Extract<Op, { kind: K }> => op.kind === kind)
  const writes = of('write')
  return {
    frame: writes.find(({ matter }) => matter === 'frame') ?? null,
    writes: writes.filter(({ matter }) => matter !== 'frame'),
    creates: of('create'),
    attaches: of('attach'),
    detaches: of('detach'),
    parks: of('park'),
    discards: of('discard'),
    beneath: of('send-beneath'),
    records: of('set-record'),
  }
}

/** Whether a step gives an item another place. */
export const isMove = ({ to }: Write): boolean => to.x !== undefined || to.y !== undefined

/** Whether a step gives an item another size. */
export const isResize = ({ to }: Write): boolean => to.width !== undefined || to.height !== undefined

/**
 * Whether a change may be broken off anywhere without any doubt about what belongs where: it draws and removes nothing, and moves one item
 * at most.
 */
export const isLight = (steps: StepsByKind): boolean =>
  steps.writes.filter(isMove).length < 2 &&
  !(steps.frame && (isMove(steps.frame) || isResize(steps.frame))) &&
  [steps.creates, steps.attaches, steps.detaches, steps.parks, steps.discards, steps.beneath].every(
    (each) => each.length === 0,
  )
