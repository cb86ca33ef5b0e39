import { describe, expect, test } from 'vitest'
import { type Change, diffMaps, planChanges } from '../src/api.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { filled, OPERATIONS } from './change-operations.ts'
import { afterPlan, change, halfway, laidOut, readTable } from './change-plan-kit.ts'
import { sample } from './insert-kit.ts'
import { asItCounts, asItIsRead } from './map-arbitrary.ts'
import { wrongIn } from './wrong-in-map.ts'

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
      expect(asItCounts(readTable(next).map)).toEqual(asItCounts(asItIsRead(target)))
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
        expect(told).toEqual({ share, misfits: [], map: asItCounts(asItIsRead(target)), wrong: [] })
        expect(planChanges(readTable(end), changes).ops).toEqual([])
      }
    })
  },
)
