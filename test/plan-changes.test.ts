import { describe, expect, test } from 'vitest'
import { type Change, diffMaps, planChanges } from '../src/api.ts'
import { type BoardItem, boxOf } from '../src/board/item.ts'
import { hasScale } from '../src/lanes/index.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { filled, OPERATIONS } from './change-operations.ts'
import { afterPlan, change, halfway, laidOut, readTable, type Tabletop } from './change-plan-kit.ts'
import { sample } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'

/** What is wrong with how things lie; empty when nothing is. */
function wrongIn(table: Tabletop): string[] {
  const { items } = table
  const frame = items.find(({ type }) => type === 'frame')
  const wrong: string[] = []
  const reading = readTable(table)
  if (frame)
    for (const item of items) {
      const [inner, outer] = [boxOf(item), boxOf(frame)]
      const isIn =
        inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
      if (item.frameId === frame.id && !isIn)
        wrong.push(`${item.type} ${item.id} "${item.text}" reaches out of the frame`)
    }
  const solid = reading.placed.filter(({ role }) => ['title', 'stage', 'lane'].includes(role)).map(({ item }) => item)
  const bands = reading.placed.filter(({ role }) => role === 'band').map(({ item }) => item)
  const overlap = (a: BoardItem, b: BoardItem) => {
    const [one, other] = [boxOf(a), boxOf(b)]
    return (
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1
    )
  }
  for (const list of [solid, bands])
    list.forEach((one, index) => {
      for (const other of list.slice(index + 1))
        if (overlap(one, other)) wrong.push(`"${one.text}" lies over "${other.text}"`)
    })
  const scaled = new Set(reading.map.lanes.filter(({ types }) => hasScale(types)).map(({ id }) => id))
  const notes = reading.placed
    .filter(({ role, laneId }) => role === 'note' && !scaled.has(laneId ?? ''))
    .map(({ item }) => item)
  notes.forEach((one, index) => {
    for (const other of [...notes.slice(index + 1), ...solid])
      if (overlap(one, other)) wrong.push(`note "${one.text}" lies over "${other.text}"`)
  })
  return wrong
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'on a filled map made from %s',
  (_, template) => {
    const map = filled(template)
    const table = laidOut(map)
    const read = readTable(table)

    test('the map lies as it is read', () => {
      expect(asItCounts(readTable(table).map)).toEqual(asItCounts(map))
      expect(wrongIn(table)).toEqual([])
      expect(planChanges(read, []).ops).toEqual([])
    })

    test.each(Object.keys(OPERATIONS))('%s: the plan leads there, and planned again there is nothing to do', (name) => {
      const target = OPERATIONS[name]?.(read.map)
      if (!target) throw new Error('no such operation')
      const changes: Change[] = diffMaps(read.map, target)
      const { plan, table: next } = change(table, changes)
      expect(plan.misfits).toEqual([])
      expect(asItCounts(readTable(next).map)).toEqual(asItCounts(target))
      expect(wrongIn(next)).toEqual([])
      const again = planChanges(readTable(next), changes)
      expect({ ops: again.ops, misfits: again.misfits, calls: again.calls }).toEqual({ ops: [], misfits: [], calls: 0 })
      const tidy = { ...next, items: next.items.filter(({ frameId, type }) => frameId !== null || type === 'frame') }
      const back = diffMaps(readTable(next).map, read.map)
      expect(asItCounts(readTable(afterPlan(tidy, planChanges(readTable(tidy), back))).map)).toEqual(
        asItCounts(read.map),
      )
    })

    test.each(Object.keys(OPERATIONS))('%s: broken off anywhere, the same changes finish it', (name) => {
      const target = OPERATIONS[name]?.(read.map)
      if (!target) throw new Error('no such operation')
      const changes = diffMaps(read.map, target)
      const plan = planChanges(read, changes)
      for (const share of sample([0, 0.1, 0.3, 0.5, 0.7, 0.79, 0.85, 0.9, 0.95, 1], 4)) {
        const begun = halfway(table, plan, share, randomFrom(share * 100))
        const reading = readTable(begun)
        const rest = planChanges(reading, changes)
        const end = afterPlan({ items: begun.items, metadata: begun.metadata }, rest)
        const told = { share, misfits: rest.misfits, map: asItCounts(readTable(end).map), wrong: wrongIn(end) }
        expect(told).toEqual({ share, misfits: [], map: asItCounts(target), wrong: [] })
        expect(planChanges(readTable(end), changes).ops).toEqual([])
      }
    })
  },
)
