import { hasScale } from '../../../lanes/index.ts'
import { BAND, CELL, HEADER, LABEL, SCALE } from '../../../layout/measures.ts'
import { type Row, roleOf, type Seen, type Sight, seenAs, spanY } from '../draft/sight.ts'
import type { Stretch, Subject } from '../subject.ts'

/** Of a size so little off people have not scaled a map. */
const ALIKE = 0.04

/**
 * A map of which all headers, or all labels, are gone: nothing was read of it but its title. That still remembers which items its other
 * parts are, as far as they are there.
 */
export function recalled(subject: Subject): Subject {
  const { anchor, others, placed } = subject
  const stages = new Map(anchor?.stages.map((mark) => [mark[1], mark[0]]))
  const lanes = new Map(anchor?.lanes.map((mark) => [mark[1], mark[0]]))
  const parts = others.flatMap((item): Subject['placed'] => {
    const [stageId, laneId] = [stages.get(item.id), lanes.get(item.id)]
    if (stageId !== undefined) return [{ item, role: 'stage', stageId }]
    return laneId === undefined ? [] : [{ item, role: 'lane', laneId }]
  })
  const known = new Set(parts.map(({ item }) => item.id))
  return { ...subject, placed: [...placed, ...parts], others: others.filter(({ id }) => !known.has(id)) }
}

/** What can be seen of such a map, by the sizes of the parts that are there. */
export function sightOfRecalled({ map, placed, others }: Subject): Sight {
  const types = new Map(map.lanes.map((lane) => [lane.id, lane.types]))
  const ratios = placed.flatMap(({ item, role, laneId = '' }) => {
    if (role === 'stage') return [item.width / (CELL.width - HEADER.gap)]
    if (role !== 'lane') return []
    return [item.width / (LABEL.width - LABEL.pad - (hasScale(types.get(laneId) ?? []) ? SCALE.ends : 0))]
  })
  const usual = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  const unit = usual > 0 && Math.abs(usual - 1) > ALIKE ? usual : 1
  const view = { upright: true, unit }
  const items: Seen[] = [
    ...placed.map((each) => ({ ...each, role: roleOf(each.item, each.role), ...seenAs(each.item, view) })),
    ...others.map((item) => ({ item, role: 'other', ...seenAs(item, view) })),
  ]
  const columns = items.flatMap(({ role, stageId, x }): [string, Stretch][] =>
    role === 'stage' && stageId !== undefined ? [[stageId, { from: x - CELL.width / 2, to: x + CELL.width / 2 }]] : [],
  )
  const rows = items.flatMap((seen): [string, Row][] => {
    if (seen.role !== 'lane' || seen.laneId === undefined) return []
    const { from, to } = spanY(seen)
    const own = { from: from - LABEL.pad, to: to + LABEL.pad }
    return [[seen.laneId, { own, from: own.from - BAND.gap / 2, to: own.to + BAND.gap / 2 }]]
  })
  return { ...view, drawn: true, items, columns: new Map(columns), rows: new Map(rows) }
}
