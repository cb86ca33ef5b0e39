import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../src/model/apply-changes.ts'
import type { Change } from '../src/model/change.ts'
import { diffMaps } from '../src/model/diff.ts'
import { invertChanges } from '../src/model/invert-changes.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const map = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage    | Awareness   | Consideration | Purchase | Use          |
  | actions  | sees an ad  | compares      | pays     | unpacks      |
  | emotions | (+1) glad   |               | (-1) sad | (+2) yes #ok |
`)

const stageOrder = (ids: string) => ({
  ...map,
  stages: ids.split(' ').map((id) => map.stages.find((stage) => stage.id === id) ?? { id, name: `New ${id}` }),
})

const changed = (id: string, part: Partial<JourneyMap['notes'][number]>): JourneyMap => ({
  ...map,
  notes: map.notes.map((note) => (note.id === id ? { ...note, ...part } : note)),
})

/** Length of a longest rising run, tried out on all subsets. */
function longestRun(numbers: readonly number[]): number {
  let longest = 0
  for (let subset = 0; subset < 1 << numbers.length; subset++) {
    const chosen = numbers.filter((_, index) => subset & (1 << index))
    if (chosen.every((number, index) => index === 0 || number > (chosen[index - 1] ?? 0)))
      longest = Math.max(longest, chosen.length)
  }
  return longest
}

test('the changes from one map to another make the one the other', () => {
  fc.assert(
    fc.property(maps(), maps(), (a, b) => {
      expect(asItCounts(applyChanges(a, diffMaps(a, b)))).toEqual(asItCounts(b))
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('a map does not differ from itself, nor from one with other note ids, authors, times and order in cells', () => {
  fc.assert(
    fc.property(maps(), (a) => {
      expect(diffMaps(a, a)).toEqual([])
      const notes = a.notes.map((note) => ({ ...note, id: `x${note.id}`, createdBy: 'x', modifiedAt: 'x' })).reverse()
      expect(diffMaps(a, { ...a, notes })).toEqual([])
      expect(diffMaps({ ...a, notes }, a)).toEqual([])
    }),
    { seed: 2, numRuns: 300 },
  )
})

test('changes can be taken back', () => {
  fc.assert(
    fc.property(maps(), maps(), (a, b) => {
      const changes = diffMaps(a, b)
      const back = applyChanges(applyChanges(a, changes), invertChanges(changes))
      const sorted = (each: JourneyMap) => ({ ...each, notes: each.notes.toSorted((x, y) => (x.id < y.id ? -1 : 1)) })
      // Authors and times of notes that went and came back are kept, too.
      expect(sorted(back)).toEqual(sorted(a))
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('changes are plain data: they survive being stored', () => {
  fc.assert(
    fc.property(maps(), maps(), (a, b) => {
      const changes = diffMaps(a, b)
      expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
    }),
    { seed: 4, numRuns: 100 },
  )
})

test('as few stages and lanes are moved as can be', () => {
  fc.assert(
    fc.property(maps(), maps(), (a, b) => {
      const changes = diffMaps(a, b)
      for (const [kind, from, to] of [
        ['move-stage', a.stages, b.stages],
        ['move-lane', a.lanes, b.lanes],
      ] as const) {
        const old = from.map(({ id }) => id)
        const places = to.map(({ id }) => old.indexOf(id)).filter((place) => place >= 0)
        const moves = changes.filter((change) => change.kind === kind)
        expect(moves.length).toBe(places.length - longestRun(places))
      }
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('nothing is changed twice, and every change changes something', () => {
  fc.assert(
    fc.property(maps(), maps(), (a, b) => {
      const changes = diffMaps(a, b)
      for (const [index, change] of changes.entries()) {
        if ('from' in change && 'to' in change) expect(change.from).not.toEqual(change.to)
        const before = applyChanges(a, changes.slice(0, index))
        expect(asItCounts(applyChanges(before, [change]))).not.toEqual(asItCounts(before))
      }
      const about = changes.map((change) => {
        const { from: _from, to: _to, at: _at, ...which } = { to: null, at: null, from: null, ...change }
        return JSON.stringify(which)
      })
      expect(new Set(about).size).toBe(about.length)
    }),
    { seed: 6, numRuns: 200 },
  )
})

test.each<[string, JourneyMap, Change[]]>([
  ['a title', { ...map, title: 'New' }, [{ kind: 'set-map', field: 'title', from: 'Buying headphones', to: 'New' }]],
  [
    'a state',
    { ...map, state: { time: 'future', basis: null } },
    [{ kind: 'set-map', field: 'state', from: map.state, to: { time: 'future', basis: null } }],
  ],
  [
    'a name',
    { ...map, stages: map.stages.map((stage) => (stage.id === 's2' ? { id: 's2', name: 'Choice' } : stage)) },
    [{ kind: 'rename-stage', stageId: 's2', from: 'Consideration', to: 'Choice' }],
  ],
  [
    'a label and types',
    { ...map, lanes: map.lanes.map((lane) => (lane.id === 'l1' ? { ...lane, types: ['actions', 'needs'] } : lane)) },
    [
      {
        kind: 'set-lane',
        laneId: 'l1',
        from: { label: 'Actions', types: ['actions'] },
        to: { label: 'Actions', types: ['actions', 'needs'] },
      },
    ],
  ],
  ['the first stage moved last', stageOrder('s2 s3 s4 s1'), [{ kind: 'move-stage', stageId: 's1', from: 0, to: 3 }]],
  [
    'a stage between others',
    stageOrder('s1 s2 s9 s3 s4'),
    [{ kind: 'add-stage', stage: { id: 's9', name: 'New s9' }, at: 2 }],
  ],
  [
    'words',
    changed('n2', { text: 'chooses' }),
    [{ kind: 'retext-note', noteId: 'n2', from: 'compares', to: 'chooses' }],
  ],
  ['a score', changed('n6', { score: null }), [{ kind: 'score-note', noteId: 'n6', from: -1, to: null }]],
  [
    'tags',
    changed('n7', { tags: ['ok', 'survey'] }),
    [
      {
        kind: 'mark-note',
        noteId: 'n7',
        from: { answer: 'note', color: '', tags: ['ok'] },
        to: { answer: 'note', color: '', tags: ['ok', 'survey'] },
      },
    ],
  ],
  [
    'a note in another cell, with other words',
    changed('n1', { stageId: 's2', text: 'hears of it' }),
    [
      {
        kind: 'move-note',
        noteId: 'n1',
        from: { stageId: 's1', laneId: 'l1' },
        to: { stageId: 's2', laneId: 'l1' },
      },
      { kind: 'retext-note', noteId: 'n1', from: 'sees an ad', to: 'hears of it' },
    ],
  ],
])('one difference is one change: %s', (_, to, changes) => {
  expect(diffMaps(map, to)).toEqual(changes)
})

test('notes leave a stage before it goes, and come to a new one after it is there', () => {
  const to = {
    ...map,
    stages: [...map.stages.slice(1), { id: 's9', name: 'Loyalty' }],
    notes: map.notes.flatMap((note) =>
      note.id === 'n1' ? [{ ...note, stageId: 's9' }] : note.id === 'n5' ? [] : note,
    ),
  }
  expect(diffMaps(map, to).map((change) => change.kind)).toEqual([
    'remove-note',
    'add-stage',
    'move-note',
    'remove-stage',
  ])
})

const [firstNote] = map.notes
if (!firstNote) throw new Error('The map has no notes')

test.each<[Change, string]>([
  [{ kind: 'set-map', field: 'title', from: 'Other', to: 'New' }, 'it is "Buying headphones"'],
  [{ kind: 'add-stage', stage: { id: 's1', name: '' }, at: 0 }, 'its id is taken'],
  [{ kind: 'add-stage', stage: { id: 's9', name: '' }, at: 5 }, 'there is no place 5'],
  [{ kind: 'add-lane', lane: { id: 'l9', label: '', types: ['custom'] }, at: 0.5 }, 'there is no place 0.5'],
  [{ kind: 'rename-stage', stageId: 's9', from: '', to: 'x' }, 'it is not there'],
  [{ kind: 'rename-stage', stageId: 's1', from: 'Use', to: 'x' }, '"Awareness"'],
  [{ kind: 'move-stage', stageId: 's1', from: 1, to: 0 }, 'it is not in place 1'],
  [{ kind: 'move-lane', laneId: 'l1', from: 0, to: 2 }, 'there is no place 2'],
  [{ kind: 'remove-stage', stageId: 's1', from: { id: 's1', name: 'Awareness' }, at: 0 }, 'note n1 is still in it'],
  [{ kind: 'remove-lane', laneId: 'l9', from: { id: 'l9', label: '', types: ['custom'] }, at: 0 }, 'not in place 0'],
  [
    {
      kind: 'set-lane',
      laneId: 'l1',
      from: { label: 'Actions', types: ['needs'] },
      to: { label: 'x', types: ['needs'] },
    },
    '"types":["actions"]',
  ],
  [{ kind: 'add-note', note: firstNote }, 'its id is taken'],
  [{ kind: 'add-note', note: { ...firstNote, id: 'n99', laneId: 'l9' } }, 'there is no lane l9'],
  [{ kind: 'remove-note', noteId: 'n99', from: firstNote }, 'it is not there'],
  [{ kind: 'remove-note', noteId: 'n1', from: { ...firstNote, text: 'Other' } }, '"sees an ad"'],
  [{ kind: 'retext-note', noteId: 'n1', from: 'Other', to: 'x' }, '"sees an ad"'],
  [{ kind: 'score-note', noteId: 'n6', from: 0, to: 1 }, '{"score":-1}'],
  [
    { kind: 'move-note', noteId: 'n1', from: { stageId: 's1', laneId: 'l1' }, to: { stageId: 's9', laneId: 'l1' } },
    'there is no stage s9',
  ],
  [
    {
      kind: 'mark-note',
      noteId: 'n1',
      from: { answer: 'none', color: '', tags: [] },
      to: { answer: 'note', color: '', tags: [] },
    },
    '"answer":"note"',
  ],
])('what does not fit is refused, and the change named: %j', (change, why) => {
  const id =
    change.kind === 'set-map'
      ? change.field
      : (Object.values(change).find((value) => typeof value === 'string' && /^[sln]\d+$/.test(value)) ?? '')
  const apply = () => applyChanges(map, [{ kind: 'set-map', field: 'actor', from: '', to: 'Mia' }, change])
  expect(apply).toThrow(RangeError)
  expect(apply).toThrow(`Change 2 (${change.kind} ${id}`)
  expect(apply).toThrow(why)
})

test('a note that somebody else touched meanwhile, but did not change, still fits', () => {
  const touched = changed('n1', { modifiedAt: '2026-03-01', createdBy: 'u2' })
  expect(applyChanges(touched, [{ kind: 'remove-note', noteId: 'n1', from: firstNote }]).notes).toHaveLength(6)
})

test('large maps are compared in one go', () => {
  const ids = Array.from({ length: 400 }, (_, index) => index)
  const large = (order: readonly number[], shift: number): JourneyMap => ({
    ...map,
    stages: order.map((id) => ({ id: `s${id}`, name: `Stage ${id}` })),
    notes: Array.from({ length: 20_000 }, (_, index) => ({
      ...firstNote,
      id: `${shift}-${index}`,
      stageId: `s${index % 400}`,
      text: index < 10 ? `${shift}` : 'same',
    })),
  })
  const changes = diffMaps(large(ids, 1), large(ids.toReversed(), 2))
  expect(changes.length).toBe(399 + 20)
  expect(asItCounts(applyChanges(large(ids, 1), changes))).toEqual(asItCounts(large(ids.toReversed(), 2)))
})
