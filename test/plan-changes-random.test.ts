import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffMaps, type JourneyMap, type Note, planChanges } from '../src/api.ts'
import { hasScale, LANES, laneKind } from '../src/lanes/index.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { afterPlan, halfway, laidOut, readTable } from './change-plan-kit.ts'
import { LONG } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'
import { wrongIn } from './wrong-in-map.ts'

const NAMES = [
  'Find',
  'Buy <it>',
  'Use & enjoy',
  'Tell others',
  'Return',
  'A name that is much longer than the others are',
]
const WORDS = ['We wait', 'Nobody told me', 'Line one\nline two', 'ünï 漢字', 'family 👪', 'too slow']

/** So many of them, in any order, the first one always among them: of a map that is all replaced nothing is left to be read by meanwhile. */
const some = (ids: readonly string[]) =>
  fc
    .subarray(ids.slice(1), { minLength: 1 })
    .chain((others) => fc.shuffledSubarray([...ids.slice(0, 1), ...others], { minLength: others.length + 1 }))

/** A random map as it can stand on a board; ids come from small sets, so that two of them have much in common. */
const drawable: fc.Arbitrary<JourneyMap> = fc
  .record({
    kind: fc.constantFrom('cem' as const, 'cjm' as const, 'combined' as const),
    title: fc.constantFrom('A trip', 'Renting a "bike"', ''),
    subject: fc.constantFrom('', 'Bike'),
    actor: fc.constantFrom('', 'Mia, Tom'),
    scenario: fc.constantFrom('', 'Rents for a day', 'Rents a bike, and then another bike, '.repeat(6).trim()),
    stages: some(['s1', 's2', 's3', 's4', 's5', 's6']).chain((ids) =>
      fc
        .shuffledSubarray(NAMES, { minLength: ids.length, maxLength: ids.length })
        .map((names) => ids.map((id, index) => ({ id, name: names[index] ?? '' }))),
    ),
    lanes: fc.shuffledSubarray(['l1', 'l2', 'l3', 'l4', 'l5', 'l6'], { minLength: 3 }).chain((ids) =>
      fc
        .shuffledSubarray(
          LANES.filter(({ id }) => id !== 'custom'),
          { minLength: ids.length, maxLength: ids.length },
        )
        .map((kinds) => ids.map((id, index) => ({ id, kind: kinds[index] }))),
    ),
    cells: fc.array(
      fc.array(
        fc.record({
          text: fc.constantFrom(...WORDS),
          half: fc.option(fc.integer({ min: -4, max: 4 })),
          color: fc.constantFrom('', '', 'red', 'cyan'),
          tags: fc.constantFrom([], [], ['web'], ['web', 'shop']),
        }),
        { maxLength: 8, size: 'small' },
      ),
      { minLength: 36, maxLength: 36 },
    ),
    template: fc.constantFrom(null, { id: 'cjm', version: 2 }),
    state: fc.record({
      time: fc.constantFrom(null, 'future' as const),
      basis: fc.constantFrom(null, 'research' as const),
    }),
  })
  .map(({ stages, lanes: kinds, cells, ...about }) => {
    const lanes = kinds.flatMap(({ id, kind }) => (kind ? [{ id, label: kind.label, types: [kind.id] }] : []))
    const notes = lanes.flatMap(({ id: laneId, types }, row) =>
      stages.flatMap(({ id: stageId }, column) =>
        (cells[row * 6 + column] ?? []).map(
          ({ text, half, color, tags }, index): Note => ({
            id: `${laneId}-${stageId}-${index}`,
            ...{ stageId, laneId, text, tags },
            score: hasScale(types) && half !== null ? half / 2 + 0 : null,
            answer: 'note',
            color: color || laneKind(types[0] ?? 'custom').color,
            createdBy: '',
            modifiedAt: '',
          }),
        ),
      ),
    )
    return { version: 1, id: 'map', ...about, stages, lanes, notes, links: [], review: null, locale: 'en' as const }
  })

const RUNS = { seed: 20_261_124, numRuns: LONG ? 3000 : 100 }
/** ms */
const PATIENCE = LONG ? 3_600_000 : 120_000

test('the difference of two maps, planned where one is drawn, shows the other, and planned again it is nothing', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(drawable, drawable, (a, b) => {
      const table = laidOut(a)
      const read = readTable(table)
      expect(asItCounts(read.map)).toEqual(asItCounts(a))
      const changes = diffMaps(read.map, b)
      const plan = planChanges(read, changes)
      expect(plan.misfits).toEqual([])
      const next = afterPlan(table, plan)
      expect(asItCounts(readTable(next).map)).toEqual(asItCounts(b))
      expect(wrongIn(next)).toEqual([])
      expect(planChanges(readTable(next), changes).ops).toEqual([])
    }),
    RUNS,
  )
})

test('broken off anywhere, the same changes lead there all the same', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(drawable, drawable, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (a, b, share, seed) => {
      const table = laidOut(a)
      const read = readTable(table)
      const changes = diffMaps(read.map, b)
      const begun = halfway(table, planChanges(read, changes), share, randomFrom(seed))
      const rest = planChanges(readTable(begun), changes)
      const end = afterPlan({ items: begun.items, metadata: begun.metadata }, rest)
      expect(rest.misfits).toEqual([])
      expect(asItCounts(readTable(end).map)).toEqual(asItCounts(b))
      expect(wrongIn(end)).toEqual([])
      expect(planChanges(readTable(end), changes).ops).toEqual([])
    }),
    RUNS,
  )
})
