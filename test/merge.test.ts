import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../src/model/apply-changes.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import type { Decisions, Side } from '../src/sync/conflict.ts'
import { mergeMaps } from '../src/sync/merge-maps.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const base = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage    | Awareness   | Consideration | Purchase | Use          |
  | actions  | sees an ad  | compares      | pays     | unpacks      |
  | emotions | (+1) glad   |               | (-1) sad | (+2) yes #ok |
`)

const runs = process.env.THROUGHLINE_LONG ? 20_000 : 1000

type Edit = (map: JourneyMap) => JourneyMap

const stages =
  (ids: string): Edit =>
  (map) => ({
    ...map,
    stages: ids.split(' ').map((id) => map.stages.find((stage) => stage.id === id) ?? { id, name: `New ${id}` }),
    notes: map.notes.filter((note) => ids.split(' ').includes(note.stageId)),
  })
const lanes =
  (ids: string): Edit =>
  (map) => ({
    ...map,
    lanes: ids
      .split(' ')
      .map((id) => map.lanes.find((lane) => lane.id === id) ?? { id, label: `New ${id}`, types: ['custom'] }),
    notes: map.notes.filter((note) => ids.split(' ').includes(note.laneId)),
  })
const rename =
  (id: string, name: string): Edit =>
  (map) => ({ ...map, stages: map.stages.map((stage) => (stage.id === id ? { ...stage, name } : stage)) })
const lane =
  (id: string, part: Partial<JourneyMap['lanes'][number]>): Edit =>
  (map) => ({ ...map, lanes: map.lanes.map((each) => (each.id === id ? { ...each, ...part } : each)) })
const note =
  (id: string, part: Partial<JourneyMap['notes'][number]>): Edit =>
  (map) => ({ ...map, notes: map.notes.map((each) => (each.id === id ? { ...each, ...part } : each)) })
const without =
  (id: string): Edit =>
  (map) => ({ ...map, notes: map.notes.filter((each) => each.id !== id) })
const write =
  (id: string, stageId: string, text: string): Edit =>
  (map) => ({
    ...map,
    notes: [
      ...map.notes,
      {
        id,
        stageId,
        laneId: 'l1',
        text,
        score: null,
        answer: 'note',
        color: '',
        tags: [],
        createdBy: '',
        modifiedAt: '',
      },
    ],
  })
const entitle =
  (title: string): Edit =>
  (map) => ({ ...map, title })
const all =
  (...edits: readonly Edit[]): Edit =>
  (map) =>
    edits.reduce((edited, edit) => edit(edited), map)

const merged = (mine: Edit, theirs: Edit, decisions?: Decisions) => mergeMaps(base, mine(base), theirs(base), decisions)
const idsOf = (merge: ReturnType<typeof merged>) => merge.conflicts.map(({ id }) => id)
const orderOf = (merge: ReturnType<typeof merged>) => merge.map.stages.map(({ id }) => id).join(' ')

const OTHER: Readonly<Record<Side, Side>> = { mine: 'theirs', theirs: 'mine' }

/** Edits that have nothing to do with each other, each of another kind. */
const EDITS: readonly (readonly [string, Edit])[] = [
  ['a title', entitle('New')],
  ['a renamed stage', rename('s1', 'Hearing of it')],
  ['a stage added', stages('s1 s2 s9 s3 s4')],
  ['a lane added', lanes('l1 l9 l2')],
  ['a label', lane('l2', { label: 'Mood' })],
  ['another type', lane('l1', { types: ['actions', 'needs'] })],
  ['a note retold', note('n1', { text: 'hears of it' })],
  ['a note in another cell', note('n2', { stageId: 's3' })],
  ['a note scored', note('n6', { score: -2 })],
  ['a note tagged', note('n3', { tags: ['survey'] })],
  ['a note added', write('n99', 's2', 'asks friends')],
  ['a note removed', without('n5')],
]

const someEdits = fc.uniqueArray(fc.nat(EDITS.length - 1), { maxLength: EDITS.length })

/** A side is a map that has much in common with the base: single edits, and now and then another map altogether. */
const sides = maps().chain((from) => {
  const side = fc.oneof({ weight: 1, arbitrary: maps() }, { weight: 4, arbitrary: edited(from) })
  return fc.tuple(fc.constant(from), side, side)
})

function edited(from: JourneyMap): fc.Arbitrary<JourneyMap> {
  return maps().chain((other) =>
    fc.record({ stages: fc.boolean(), lanes: fc.boolean(), notes: fc.boolean(), rest: fc.boolean() }).map((take) => {
      const map: JourneyMap = {
        ...(take.rest ? other : from),
        stages: take.stages ? other.stages : from.stages,
        lanes: take.lanes ? other.lanes : from.lanes,
        notes: [],
      }
      const stageIds = new Set(map.stages.map(({ id }) => id))
      const laneIds = new Map(map.lanes.map((each) => [each.id, each]))
      const notes = (take.notes ? other.notes : from.notes)
        .filter((each) => stageIds.has(each.stageId) && laneIds.has(each.laneId))
        .map((each) => ({
          ...each,
          score: laneIds.get(each.laneId)?.types.includes('emotions') ? each.score : null,
        }))
      return { ...map, notes }
    }),
  )
}

const anyDecision = fc.infiniteStream(fc.constantFrom<Side>('mine', 'theirs'))
const decide = (ids: readonly string[], stream: Iterator<Side>): Decisions =>
  Object.fromEntries(ids.toSorted().map((id) => [id, stream.next().value === 'theirs' ? 'theirs' : 'mine']))

test('what the two sides changed apart from each other is all there afterwards', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(EDITS.length), (chosen, cut) => {
      const edits = chosen.map((index) => EDITS[index]?.[1] ?? entitle(''))
      const [mine, theirs] = [all(...edits.slice(0, cut)), all(...edits.slice(cut))]
      const merge = merged(mine, theirs)
      expect(merge.conflicts).toEqual([])
      expect(asItCounts(merge.map)).toEqual(asItCounts(all(...edits)(base)))
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('it makes no difference which side comes first, once people have decided', () => {
  let conflicts = 0
  fc.assert(
    fc.property(sides, anyDecision, ([from, a, b], stream) => {
      const ids = mergeMaps(from, a, b).conflicts.map(({ id }) => id)
      const decisions = decide(ids, stream[Symbol.iterator]())
      const swapped = Object.fromEntries(Object.entries(decisions).map(([id, side]) => [id, OTHER[side]]))
      const [one, other] = [mergeMaps(from, a, b, decisions), mergeMaps(from, b, a, swapped)]
      conflicts += ids.length
      expect(other.conflicts.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
      expect(asItCounts(other.map)).toEqual(asItCounts(one.map))
    }),
    { seed: 2, numRuns: runs },
  )
  expect(conflicts).toBeGreaterThan(runs)
})

test('where one side changed nothing, the other is what comes out', () => {
  fc.assert(
    fc.property(sides, ([from, a]) => {
      for (const merge of [mergeMaps(from, a, from), mergeMaps(from, from, a), mergeMaps(from, a, a)]) {
        expect(merge.conflicts).toEqual([])
        expect(asItCounts(merge.map)).toEqual(asItCounts(a))
      }
    }),
    { seed: 3, numRuns: runs },
  )
})

test('the changes can be applied to the one side, and give the merged map', () => {
  fc.assert(
    fc.property(sides, anyDecision, ([from, a, b], stream) => {
      const open = mergeMaps(from, a, b)
      const decisions = decide(
        open.conflicts.map(({ id }) => id),
        stream[Symbol.iterator](),
      )
      for (const merge of [open, mergeMaps(from, a, b, decisions)]) {
        expect(asItCounts(applyChanges(a, merge.changes))).toEqual(asItCounts(merge.map))
        expect(new Set(merge.map.notes.map(({ id }) => id)).size).toBe(merge.map.notes.length)
      }
    }),
    { seed: 4, numRuns: runs },
  )
})

test('a note that one side has written is there afterwards, or a conflict shows it', () => {
  fc.assert(
    fc.property(sides, ([from, a, b]) => {
      const known = new Set(from.notes.map(({ id }) => id))
      const marked = (map: JourneyMap, by: string): JourneyMap => ({
        ...map,
        notes: map.notes.map((each) => (known.has(each.id) ? each : { ...each, text: `${by} wrote ${each.id}` })),
      })
      const [mine, theirs] = [marked(a, 'Mia'), marked(b, 'Tom')]
      const merge = mergeMaps(from, mine, theirs)
      const all = JSON.stringify([merge.map.notes, merge.conflicts])
      const news = [mine, theirs].flatMap(({ notes }) => notes.filter(({ id }) => !known.has(id)))
      expect(news.filter(({ text }) => !all.includes(JSON.stringify(text)))).toEqual([])
    }),
    { seed: 5, numRuns: runs },
  )
})

test.each<[string, Edit, Edit, string]>([
  ['two titles', entitle('A'), entitle('B'), 'map:title'],
  ['two names', rename('s1', 'A'), rename('s1', 'B'), 'stage-name:s1'],
  ['two labels', lane('l1', { label: 'A' }), lane('l1', { label: 'B' }), 'lane-label:l1'],
  ['two types', lane('l1', { types: ['needs'] }), lane('l1', { types: ['voice'] }), 'lane-types:l1'],
  ['two texts', note('n1', { text: 'A' }), note('n1', { text: 'B' }), 'note-text:n1'],
  ['two places', note('n1', { stageId: 's2' }), note('n1', { stageId: 's3' }), 'note-place:n1'],
  ['two scores', note('n6', { score: 0 }), note('n6', { score: 1 }), 'note-score:n6'],
  ['two colours', note('n1', { color: 'red' }), note('n1', { color: 'blue' }), 'note-color:n1'],
  ['two sets of tags', note('n7', { tags: [] }), note('n7', { tags: ['ok', 'new'] }), 'note-tags:n7'],
  ['a note removed and retold', without('n1'), note('n1', { text: 'B' }), 'note-removed:n1'],
  ['a stage removed and renamed', stages('s1 s2 s3'), rename('s4', 'B'), 'stage-removed:s4'],
  ['a stage removed and written in', stages('s1 s2 s3'), write('n99', 's4', 'B'), 'stage-removed:s4'],
  ['a stage removed and moved into', stages('s1 s2 s3'), note('n1', { stageId: 's4' }), 'stage-removed:s4'],
  ['a lane removed and a note of it retold', lanes('l1'), note('n6', { text: 'B' }), 'lane-removed:l2'],
  ['one stage moved to two places', stages('s2 s1 s3 s4'), stages('s2 s3 s4 s1'), 'stage-order:s1'],
  ['an order that leads in a circle', stages('s2 s1 s3 s4'), stages('s1 s3 s2 s4'), 'stage-order:s1'],
  ['two orders of two lanes', lanes('l2 l1 l9'), lanes('l9 l1 l2'), 'lane-order:l1'],
])('what both changed is for a person to decide: %s', (_, mine, theirs, id) => {
  const open = merged(mine, theirs)
  expect(idsOf(open)).toEqual([id])
  expect(asItCounts(merged(mine, theirs, { [id]: 'mine' }).map)).toEqual(asItCounts(open.map))
  expect(asItCounts(merged(mine, theirs, { [id]: 'theirs' }).map)).toEqual(asItCounts(merged(theirs, mine).map))
})

test.each<[string, Edit, Edit, string]>([
  ['one side moves the first, the other swaps the last', stages('s2 s1 s3 s4'), stages('s1 s2 s4 s3'), 's2 s1 s4 s3'],
  ['one moves the first to the end, the other swaps two', stages('s2 s3 s4 s1'), stages('s1 s3 s2 s4'), 's3 s2 s4 s1'],
  ['both do the same', stages('s2 s1 s3 s4'), stages('s2 s1 s3 s4'), 's2 s1 s3 s4'],
  ['both do the same, and one more', stages('s2 s1 s3 s4'), stages('s2 s1 s4 s3'), 's2 s1 s4 s3'],
  ['both add beside each other', stages('s1 s8 s2 s3 s4'), stages('s1 s9 s2 s3 s4'), 's1 s8 s9 s2 s3 s4'],
  [
    'what is added together stays together',
    stages('s1 s6 s9 s2 s3 s4'),
    stages('s1 s7 s8 s2 s3 s4'),
    's1 s6 s9 s7 s8 s2 s3 s4',
  ],
  [
    'one adds at the end, the other at the beginning',
    stages('s1 s2 s3 s4 s9'),
    stages('s8 s1 s2 s3 s4'),
    's8 s1 s2 s3 s4 s9',
  ],
  [
    'what follows a stage that went stays before its other neighbour',
    stages('s1 s2 s9 s3 s4'),
    stages('s1 s3 s4'),
    's1 s9 s3 s4',
  ],
  [
    'what was added stays where it is when its neighbour moves away',
    stages('s1 s2 s9 s3 s4'),
    stages('s1 s3 s4 s2'),
    's1 s9 s3 s4 s2',
  ],
  ['both add the same stage in the same place', stages('s1 s9 s2 s3 s4'), stages('s1 s9 s2 s4 s3'), 's1 s9 s2 s4 s3'],
])('an order keeps what each side did to it: %s', (_, mine, theirs, order) => {
  expect(merged(mine, theirs).conflicts.filter(({ kind }) => kind !== 'stage-removed')).toEqual([])
  expect(orderOf(merged(mine, theirs))).toBe(order)
  expect(orderOf(merged(theirs, mine))).toBe(order)
})

test('a conflict shows both sides, and what went before', () => {
  expect(merged(stages('s1 s2 s3'), write('n99', 's4', 'B')).conflicts).toEqual([
    {
      kind: 'stage-removed',
      id: 'stage-removed:s4',
      stageId: 's4',
      base: { id: 's4', name: 'Use' },
      mine: null,
      theirs: { id: 's4', name: 'Use' },
      notes: [
        ...base.notes.filter(({ stageId }) => stageId === 's4'),
        ...write('n99', 's4', 'B')(base).notes.filter(({ id }) => id === 'n99'),
      ],
    },
  ])
})

test('a stage that is kept after all comes back with what was in it', () => {
  const [mine, theirs] = [stages('s1 s2 s3'), write('n99', 's4', 'B')]
  expect(asItCounts(merged(mine, theirs, { 'stage-removed:s4': 'theirs' }).map)).toEqual(asItCounts(theirs(base)))
})

test('a note that was drawn again under another id is the same note', () => {
  const again = note('n1', { id: 'n55', modifiedAt: 'x' })
  const merge = merged(again, note('n1', { text: 'hears of it' }))
  expect(merge.conflicts).toEqual([])
  expect(merge.changes).toEqual([{ kind: 'retext-note', noteId: 'n55', from: 'sees an ad', to: 'hears of it' }])
})

test('a new note takes no id that another one has', () => {
  const merge = merged(note('n1', { id: 'n55' }), write('n55', 's2', 'asks friends'))
  expect(merge.changes.map((change) => (change.kind === 'add-note' ? change.note.id : change.kind))).toEqual(['n55-2'])
})

test('what was decided for something else is no decision', () => {
  const decisions = JSON.parse('{"__proto__": "theirs", "map:toString": "theirs"}') as Decisions
  expect(merged(entitle('A'), entitle('B'), decisions).map.title).toBe('A')
})
