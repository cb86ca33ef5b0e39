import type { Change } from '../../../model/change.ts'
import type { ChangePlan, Misfit, Op } from '../../plan.ts'

type Line = ChangePlan['summary'][number]

/** What a plan does: its changes, and what they mean for what lies on the board. */
export function summaryOf(changes: readonly Change[], ops: readonly Op[], misfits: readonly Misfit[]): Line[] {
  if (ops.length === 0) return []
  const left = new Set(misfits.map(({ change }) => change))
  const count = (is: (op: Op) => boolean) => ops.filter(is).length
  const moves = count(
    (op) => op.kind === 'write' && (op.to.x !== undefined || op.to.y !== undefined) && op.matter !== 'frame',
  )
  const parks = count((op) => op.kind === 'park')
  const grows = ops.find((op) => op.kind === 'write' && op.matter === 'frame')
  const [across, down] =
    grows?.kind === 'write'
      ? [(grows.to.width ?? 0) - (grows.from.width ?? 0), (grows.to.height ?? 0) - (grows.from.height ?? 0)]
      : [0, 0]
  return [
    ...changes.flatMap((change) => (left.has(change) ? [] : [lineOf(change)])),
    ...(moves > 0 ? [{ code: 'moves', data: { items: moves } }] : []),
    ...(parks > 0 ? [{ code: 'parks', data: { notes: parks } }] : []),
    ...(across !== 0 || down !== 0
      ? [{ code: 'frame', data: { across: Math.round(across), down: Math.round(down) } }]
      : []),
  ]
}

function lineOf(change: Change): Line {
  const code = change.kind
  switch (change.kind) {
    case 'add-stage':
      return { code, data: { name: change.stage.name, place: change.at + 1 } }
    case 'add-lane':
      return { code, data: { name: change.lane.label, place: change.at + 1 } }
    case 'rename-stage':
      return { code, data: { from: change.from, to: change.to } }
    case 'set-lane':
      return { code, data: { from: change.from.label, to: change.to.label } }
    case 'move-stage':
    case 'move-lane':
      return { code, data: { from: change.from + 1, to: change.to + 1 } }
    case 'remove-stage':
      return { code, data: { name: change.from.name } }
    case 'remove-lane':
      return { code, data: { name: change.from.label } }
    case 'add-note':
      return { code, data: { text: change.note.text } }
    case 'remove-note':
      return { code, data: { text: change.from.text } }
    case 'retext-note':
      return { code, data: { from: change.from, to: change.to } }
    case 'set-map':
      return { code, data: { field: change.field } }
    default:
      return { code, data: {} }
  }
}
