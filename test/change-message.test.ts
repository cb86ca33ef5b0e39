import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../src/model/apply-changes.ts'
import { type ChangeGroup, groupChanges, withNeeds } from '../src/model/change-groups.ts'
import { diffMaps } from '../src/model/diff.ts'
import { pickChanges } from '../src/model/pick-changes.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'
const RUNS = { numRuns: LONG ? 20_000 : 400, seed: 41 }

test('the groups share all changes among them, each in one', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      const said = groupChanges(from, to).flatMap(({ changes }) => changes.map((change) => JSON.stringify(change)))
      const all = diffMaps(from, to).map((change) => JSON.stringify(change))
      expect(said.toSorted()).toEqual(all.toSorted())
    }),
    RUNS,
  )
})

test('all groups together make the whole difference', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      const changes = pickChanges(
        from,
        to,
        groupChanges(from, to).map(({ id }) => id),
      )
      expect(changes).toHaveLength(diffMaps(from, to).length)
      expect(asItCounts(applyChanges(from, changes))).toEqual(asItCounts({ ...to, id: from.id }))
    }),
    RUNS,
  )
})

test('whatever is picked fits by itself, changes nothing else, and the rest picked later makes the whole', () => {
  fc.assert(
    fc.property(maps(), maps(), fc.infiniteStream(fc.boolean()), (from, to, coins) => {
      const groups = groupChanges(from, to)
      const chosen = groups.filter(() => coins.next().value).map(({ id }) => id)
      const half = applyChanges(from, pickChanges(from, to, chosen))
      expect(asItCounts(applyChanges(half, diffMaps(half, to)))).toEqual(asItCounts({ ...to, id: from.id }))
      // What was picked differs no more, and what was not differs as before.
      const picked = withNeeds(groups, chosen)
      const parts = (all: readonly ChangeGroup[]) =>
        all.flatMap(({ id, subject }) => (/^notes$|-order$/.test(subject.kind) ? [] : [id])).toSorted()
      expect(parts(groupChanges(half, to))).toEqual(parts(groups.filter(({ id }) => !picked.has(id))))
    }),
    RUNS,
  )
})

test('nothing picked is no change', () => {
  fc.assert(
    fc.property(maps(), maps(), (from, to) => {
      expect(pickChanges(from, to, [])).toEqual([])
    }),
    RUNS,
  )
})
