import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportMaps, importMaps } from '../src/exchange/exchange.ts'
import { groupChanges } from '../src/model/change-groups.ts'
import { diffMaps } from '../src/model/diff.ts'
import type { JourneyMap, Note } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { asStateOf, findMap } from '../src/sync/import-to-map.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'

const MAP: JourneyMap = {
  ...sketch(`
    CJM: Buying headphones
    id: map-1
    template: cjm@1
    | stage       | Awareness           | Use         | Purchase      | Support |
    | actions     | sees an ad / clicks | wears them  | buys online   | calls   |
    | emotions    | (+1) curious        |             | (-1) too dear | (0) ok  |
    | pain-points |                     |             | the queue     |         |
  `),
}

/** The map with other ids everywhere, as a program that does not know ours writes it. */
function renumbered(map: JourneyMap): JourneyMap {
  const stage = (id: string) => `stage ${id}`
  const lane = (id: string) => `lane ${id}`
  return {
    ...map,
    id: 'another',
    stages: map.stages.map((each) => ({ ...each, id: stage(each.id) })),
    lanes: map.lanes.map((each) => ({ ...each, id: lane(each.id) })),
    notes: map.notes.map((note, n) => ({
      ...note,
      id: `note ${n}`,
      stageId: stage(note.stageId),
      laneId: lane(note.laneId),
    })),
    links: map.links.map((link) => ({ ...link, stageId: stage(link.stageId) })),
  }
}
const change = (map: JourneyMap, text: string, to: Partial<Note>): JourneyMap => ({
  ...map,
  notes: map.notes.map((note) => (note.text === text ? { ...note, ...to } : note)),
})

test('a file that was exported here and read again differs in nothing', async () => {
  const { text } = await exportMaps([MAP], 'json')
  const [imported] = (await importMaps(text, 'json')).maps
  expect(imported && diffMaps(MAP, asStateOf(MAP, imported).map)).toEqual([])
})

test('any map comes back to itself, under its own ids and under others', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', 'c', 'd') }), {
    minLength: 7,
    maxLength: 7,
  })
  fc.assert(
    fc.property(maps(), names, (any, [...words]) => {
      const map = {
        ...any,
        stages: any.stages.map((stage, n) => ({ ...stage, name: `${words[n]}` })),
        lanes: any.lanes.map((lane, n) => ({ ...lane, label: `${words[n]}` })),
        links: any.links.filter(({ stageId }) => any.stages.some(({ id }) => id === stageId)),
      }
      expect(diffMaps(map, asStateOf(map, map).map)).toEqual([])
      expect(diffMaps(map, asStateOf(map, renumbered(map)).map)).toEqual([])
    }),
    { numRuns: LONG ? 5000 : 300, seed: 7 },
  )
})

test('whatever the file says, its state is a map under ids of ours that says the same', () => {
  fc.assert(
    fc.property(maps(), maps(), fc.boolean(), (now, other, isForeign) => {
      const imported = isForeign ? renumbered(other) : other
      const { map } = asStateOf(now, imported)
      for (const parts of [map.stages, map.lanes, map.notes])
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
      for (const note of map.notes) {
        expect(map.stages.some(({ id }) => id === note.stageId)).toBe(true)
        expect(map.lanes.some(({ id }) => id === note.laneId)).toBe(true)
      }
      const inWords = (each: JourneyMap) => ({
        ...asItCounts({ ...each, id: '', links: [] }),
        stages: each.stages.map(({ name }) => name),
        lanes: each.lanes.map(({ label, types }) => [label, types]),
        notes: each.notes
          .map(({ stageId, laneId, text, score }) =>
            JSON.stringify([
              each.stages.findIndex(({ id }) => id === stageId),
              each.lanes.findIndex(({ id }) => id === laneId),
              text,
              score,
            ]),
          )
          .toSorted(),
      })
      expect(inWords(map)).toEqual(inWords(imported))
    }),
    { numRuns: LONG ? 5000 : 300, seed: 8 },
  )
})

test.each([
  ['under our ids', (map: JourneyMap) => map],
  ['under other ids', renumbered],
])('what was edited in a file is the difference, and no more: %s', (_, written) => {
  const edited: JourneyMap = {
    ...change(change(MAP, 'too dear', { score: 0 }), 'clicks', { stageId: 's2' }),
    stages: [
      { id: 's1', name: 'Awareness' },
      { id: 's3', name: 'Purchase' },
      { id: 's2', name: 'Use' },
      { id: 's4', name: 'Help' },
    ],
  }
  const { map } = asStateOf(MAP, written(edited))
  const scored = MAP.notes.find(({ text }) => text === 'too dear')?.id
  const moved = MAP.notes.find(({ text }) => text === 'clicks')?.id
  expect(diffMaps(MAP, map)).toEqual([
    { kind: 'rename-stage', stageId: 's4', from: 'Support', to: 'Help' },
    { kind: 'move-stage', stageId: 's3', from: 2, to: 1 },
    { kind: 'move-note', noteId: moved, from: { stageId: 's1', laneId: 'l1' }, to: { stageId: 's2', laneId: 'l1' } },
    { kind: 'score-note', noteId: scored, from: -1, to: 0 },
  ])
})

test('an id of a foreign file that happens to be one of ours is another part all the same', () => {
  const foreign: JourneyMap = {
    ...MAP,
    id: 'csv',
    stages: [
      { id: 's1', name: 'Support' },
      { id: 's2', name: 'Renew' },
    ],
    lanes: MAP.lanes.map((lane, n) => ({ ...lane, id: `l${9 - n}` })),
    notes: [],
  }
  expect(asStateOf(MAP, foreign).map.stages).toEqual([
    { id: 's4', name: 'Support' },
    { id: 's2-2', name: 'Renew' },
  ])
})

test('tags that this board does not know are no tags here, and no note loses its own', () => {
  const tagged = change(MAP, 'calls', { tags: ['tag-1'] })
  const file = change(change(tagged, 'calls', { tags: ['tag-9'] }), 'clicks', { tags: ['tag-1'] })
  const { map, untagged } = asStateOf(tagged, {
    ...file,
    notes: [...file.notes, { ...note('new'), tags: ['tag-8', 'tag-1'] }],
  })
  expect(untagged).toBe(2)
  const tagsOf = (text: string) => map.notes.find((each) => each.text === text)?.tags
  expect(['calls', 'clicks', 'new'].map(tagsOf)).toEqual([['tag-1'], ['tag-1'], ['tag-1']])
})
const note = (text: string): Note => ({ ...(MAP.notes[0] as Note), id: text, text })

test('a colour that a file does not carry stays', () => {
  const colored = change(MAP, 'calls', { color: 'red' })
  expect(diffMaps(colored, asStateOf(colored, change(colored, 'calls', { color: '' })).map)).toEqual([])
})

test('links and sign-off of a file are groups of their own', () => {
  const file: JourneyMap = {
    ...renumbered(MAP),
    links: [{ stageId: 'stage s2', boardId: 'b', frameId: 'f', mapId: 'm', toStageId: null, loopedAt: null }],
    review: { owner: 'Ada', reviewOn: null, signedOff: { by: 'Ada', at: '2026-01-01' } },
  }
  const { map } = asStateOf(MAP, file)
  expect(groupChanges(MAP, map).map(({ id }) => id)).toEqual(['links', 'review'])
  expect(map.links[0]?.stageId).toBe('s2')
})

test('a file is about the map of the same id, else about the one it has most in common with, else about none', () => {
  const cem: JourneyMap = { ...sketch('CEM: Brand\nid: map-2\n| stage | Discover | Use |\n| touchpoints | x | y |') }
  const similar = {
    ...MAP,
    id: 'map-3',
    title: 'Other',
    stages: [...MAP.stages.slice(0, 3), { id: 's9', name: 'End' }],
  }
  const onBoard = [{ map: cem }, { map: similar }, { map: MAP }]
  expect(findMap({ ...cem, id: 'map-1' }, onBoard)?.map.id).toBe('map-1')
  expect(findMap(renumbered(MAP), onBoard)?.map.id).toBe('map-1')
  expect(findMap(renumbered(similar), onBoard)?.map.id).toBe('map-3')
  expect(findMap(renumbered(cem), onBoard)?.map.id).toBe('map-2')
  const other = sketch('CJM: Flying\nid: x\n| stage | Book | Pack | Board |\n| voice | x | y | z |')
  expect(findMap(other, onBoard)).toBeNull()
  expect(findMap(other, [])).toBeNull()
})
