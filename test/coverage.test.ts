import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMaps } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { coverageIn, placedLike } from '../src/panel/check/coverage/coverage.ts'
import {
  KEPT_FOR,
  lineOf,
  MOST_SAMPLES,
  parseProgress,
  progressOf,
  type Sample,
  since,
  storedProgress,
  withSample,
} from '../src/panel/check/coverage/progress.ts'

const MINUTE = 60_000

describe('the table of cells', () => {
  const map = sketch(`CJM: x
| stage | A | B | C |
| actions | a / b | | c |
| thoughts | | | t |
| emotions | (+1) x | | y |`)
  const { coverage } = checkMaps([map])
  const names = (order: 'board' | 'worst') => {
    const { stages, lanes } = coverageIn(map, coverage, order)
    return [
      stages.map(({ part, filled, cells }) => `${part.name} ${filled}/${cells}`),
      lanes.map(({ part, filled, cells }) => `${part.id} ${filled}/${cells}`),
    ]
  }

  test('lies as on the board, with how much of each stage and lane is filled', () => {
    const [first, second, third] = map.lanes.map(({ id }) => id)
    expect(names('board')).toEqual([
      ['A 2/3', 'B 0/3', 'C 3/3'],
      [`${first} 2/3`, `${second} 1/3`, `${third} 2/3`],
    ])
  })

  test('with the worst first, those with most open cells lead, and equals stay as they lie', () => {
    const [first, second, third] = map.lanes.map(({ id }) => id)
    expect(names('worst')).toEqual([
      ['B 0/3', 'A 2/3', 'C 3/3'],
      [`${second} 1/3`, `${first} 2/3`, `${third} 2/3`],
    ])
  })

  test('counts the notes that say something, and knows nothing of other maps', () => {
    const { cell } = coverageIn(map, [...coverage, ...coverage.map((each) => ({ ...each, mapId: 'other' }))], 'board')
    const [stage] = map.stages
    expect(cell(stage?.id ?? '', map.lanes[0]?.id ?? '')).toMatchObject({ state: 'filled', notes: 2 })
    expect(cell('nowhere', 'none')).toBeUndefined()
  })

  test('keeps its places while somebody is in it, though the counts change', () => {
    const before = coverageIn(map, coverage, 'worst')
    const filled = coverage.map((each) =>
      each.state === 'empty' ? { ...each, state: 'filled' as const, notes: 1 } : each,
    )
    const now = placedLike(
      before,
      coverageIn({ ...map, stages: [{ id: 'new', name: 'New' }, ...map.stages] }, filled, 'worst'),
    )
    expect(now.stages.map(({ part, filled: count }) => `${part.name} ${count}`)).toEqual(['B 3', 'A 3', 'C 3', 'New 0'])
  })
})

describe('the progress', () => {
  const seen = (...counts: (readonly [minute: number, filled: number])[]): readonly Sample[] =>
    counts.reduce<readonly Sample[]>((all, [minute, filled]) => withSample(all, { at: minute * MINUTE, filled }), [])

  test('keeps a sample for each count that differs from the one before', () => {
    expect(seen([0, 3], [1, 3], [2, 5], [3, 5], [4, 4])).toEqual([
      { at: 0, filled: 3 },
      { at: 2 * MINUTE, filled: 5 },
      { at: 4 * MINUTE, filled: 4 },
    ])
  })

  test('says how much more is filled, once two counts differ', () => {
    expect(progressOf([], 0)).toBeNull()
    expect(progressOf(seen([0, 3], [9, 3]), 9 * MINUTE)).toBeNull()
    expect(progressOf(seen([0, 3], [9, 15]), 30 * MINUTE)).toEqual({ more: 12, ms: 30 * MINUTE })
    expect(progressOf(seen([0, 3], [1, 5], [9, 3]), 9 * MINUTE)).toEqual({ more: 0, ms: 9 * MINUTE })
    expect(progressOf(seen([0, 3], [1, 1]), 9 * MINUTE)).toEqual({ more: -2, ms: 9 * MINUTE })
  })

  test('begins with how it stood where it is told since a moment', () => {
    expect(since(seen([0, 3], [2, 5], [8, 9]), 5 * MINUTE)).toEqual([
      { at: 5 * MINUTE, filled: 5 },
      { at: 8 * MINUTE, filled: 9 },
    ])
  })

  test('forgets what is hours old, but for how it stood when they began', () => {
    const later = KEPT_FOR / MINUTE + 10
    expect(seen([0, 1], [5, 2], [later, 7])).toEqual([
      { at: 10 * MINUTE, filled: 2 },
      { at: later * MINUTE, filled: 7 },
    ])
  })

  test('stays small in whatever order it goes, keeps the first and the last count and stays within its box', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 300 }), (counts) => {
        const samples = counts.reduce<readonly Sample[]>(
          (all, filled, index) => withSample(all, { at: index * 30_000, filled }),
          [],
        )
        expect(samples.length).toBeLessThanOrEqual(MOST_SAMPLES)
        expect([samples[0]?.filled, samples.at(-1)?.filled]).toEqual([counts[0], counts.at(-1)])
        const now = counts.length * 30_000
        for (const [x, y] of lineOf(samples, { now, cells: 40, width: 88, height: 24 })) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(88)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(24)
        }
        expect(parseProgress(storedProgress({ mapId: 'm', samples }), now)).toEqual({ mapId: 'm', samples })
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  test('is a line that stands until the count changes, and reaches the top with all cells filled', () => {
    const box = { now: 10 * MINUTE, cells: 12, width: 100, height: 20 }
    expect(lineOf(seen([0, 2], [5, 7]), box)).toEqual([
      [0, 20],
      [50, 20],
      [50, 10],
      [100, 10],
    ])
    expect(lineOf([], box)).toEqual([])
  })

  test.each([
    null,
    '',
    'x',
    '{}',
    '[1,[]]',
    '["m",{}]',
    '["m",[[1]]]',
    '["m",[[1,-1]]]',
    '["m",[[2,1],[1,2]]]',
    '["m",[[1e15,1]]]',
    '["m",["__proto__"]]',
    `["m",${JSON.stringify(Array.from({ length: 99 }, (_, index) => [index, index]))}]`,
  ])('is none where the browser kept something else: %s', (kept) => {
    expect(parseProgress(kept, 1000)).toBeNull()
  })

  test('is none of today where it lies hours back', () => {
    const kept = storedProgress({ mapId: 'm', samples: seen([0, 1], [5, 2]) })
    expect(parseProgress(kept, 10 * MINUTE)).toEqual({ mapId: 'm', samples: seen([0, 1], [5, 2]) })
    expect(parseProgress(kept, KEPT_FOR + 10 * MINUTE)).toBeNull()
  })
})
