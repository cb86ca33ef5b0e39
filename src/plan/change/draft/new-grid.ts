import { BAND } from '../../../layout/measures.ts'
import type { Stretch } from '../subject.ts'
import type { Target } from '../target/target.ts'
import type { Axis } from './axis.ts'
import type { Row, Sight } from './sight.ts'

/** Columns and rows as they shall lie, by their ids in the end. */
export interface NewGrid {
  readonly across: Axis
  readonly down: Axis
  readonly columns: ReadonlyMap<string, Stretch>
  readonly rows: ReadonlyMap<string, Row>
  readonly growth: ReadonlyMap<string, number>
}

export function newGrid(sight: Sight, target: Target, across: Axis, down: Axis, growth: NewGrid['growth']): NewGrid {
  const rows = target.map.lanes.flatMap(({ id }): [string, Row][] => {
    const placed = down.placed.get(id)
    const was = sight.rows.get(target.lanes.get(id) ?? '')
    if (!placed) return []
    const inset = was
      ? { from: was.own.from - was.from, to: was.to - was.own.to }
      : { from: sight.drawn ? BAND.gap / 2 : 0, to: sight.drawn ? BAND.gap / 2 : 0 }
    return [[id, { ...placed, own: { from: placed.from + inset.from, to: placed.to - inset.to } }]]
  })
  return { across, down, columns: across.placed, rows: new Map(rows), growth }
}

/** What all columns, or all rows, reach together. */
export const reachOf = (parts: readonly Stretch[]): Stretch => ({
  from: Math.min(...parts.map(({ from }) => from)),
  to: Math.max(...parts.map(({ to }) => to)),
})
