import { describe, expect, test } from 'vitest'
import type { Switches } from '../src/simulator/simulator.ts'
import { bare, LANES, lay, OTHER_SWITCHES, readOne, said, type Table } from './read-kit.ts'

const { actions, touchpoints, thoughts, emotions, pains, opportunities } = LANES

/** What a table with a few words on it says. */
const PLAIN = {
  title: 'A trip',
  stages: ['Before', 'During', 'After'],
  lanes: [
    'Actions = actions',
    'Touchpoints = touchpoints',
    'Thoughts = thoughts',
    'Emotions = emotions',
    'Pain points = pain-points',
    'Opportunities = opportunities',
  ],
  notes: [
    'Actions / Before: books',
    'Actions / During: rides',
    'Emotions / During: glad (1)',
    'Pain points / After: queue',
  ],
  unplaced: [],
  doubtful: [],
}

const withLane = (index: number, lane: string) => PLAIN.lanes.map((each, at) => (at === index ? lane : each))

async function filled(switches: Partial<Switches> = {}): Promise<Table> {
  const table = await lay({}, switches)
  const { hands, note } = table
  hands.type(note(actions, 0), 'books')
  hands.type(note(actions, 1), 'rides')
  hands.type(note(emotions, 1), 'glad')
  hands.moveBy(note(emotions, 1), { dy: -80 })
  hands.type(note(pains, 2), 'queue')
  return table
}

type Say = ReturnType<typeof said>

interface Case {
  readonly name: string
  readonly does: (table: Table) => void
  /** What is read otherwise than `PLAIN`. */
  readonly expect: Partial<Say>
  /** What is read otherwise again where the map's metadata is lost. */
  readonly bare?: Partial<Say>
}

const without = (...texts: string[]) => PLAIN.notes.filter((note) => !texts.some((text) => note.includes(text)))
const noted = (...notes: string[]) => ({ notes })

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'notes are': [
    {
      name: 'moved within their cell',
      does: ({ hands, note }) => hands.moveBy(note(actions, 0), { dx: 120, dy: 130 }),
      expect: {},
    },
    {
      name: 'moved to other cells',
      does: ({ hands, note }) => {
        hands.moveBy(note(actions, 0), { dx: 288 * 2 })
        hands.moveBy(note(pains, 2), { dy: 324 })
      },
      expect: noted(
        'Actions / During: rides',
        'Actions / After: books',
        'Emotions / During: glad (1)',
        'Opportunities / After: queue',
      ),
    },
    {
      name: 'stuck over the boundary of two cells, mostly in the one they count for',
      does: ({ hands, sim, note, cell }) => {
        const { x } = cell(actions, 0)
        hands.moveTo(note(actions, 0), { x: x + 144 + 20, y: sim.item(note(actions, 0))?.y ?? 0 })
      },
      expect: {
        notes: ['Actions / During: books', 'Actions / During: rides', ...PLAIN.notes.slice(2)],
        doubtful: ['books'],
      },
    },
    {
      name: 'of every size, and texts, shapes and cards',
      does: ({ hands, cell }) => {
        hands.addSticky('tiny', cell(thoughts, 0), { width: 20 })
        hands.addSticky('large', cell(thoughts, 1), { width: 260 })
        hands.addSticky('wide', cell(touchpoints, 0), { shape: 'rectangle', width: 250 })
        hands.addText('by text', cell(touchpoints, 1))
        hands.addShape('by shape', cell(touchpoints, 2), { width: 100, height: 60 })
        hands.addCard('by card', cell(opportunities, 2), { width: 200 })
      },
      expect: noted(
        ...PLAIN.notes.slice(0, 2),
        'Touchpoints / Before: wide',
        'Touchpoints / During: by text',
        'Touchpoints / After: by shape',
        'Thoughts / Before: tiny',
        'Thoughts / During: large',
        ...PLAIN.notes.slice(2),
        'Opportunities / After: by card',
      ),
    },
    {
      name: 'so large that they lie over three cells',
      does: ({ hands, cell }) => hands.addSticky('huge', cell(thoughts, 1), { width: 700 }),
      expect: {
        notes: [...PLAIN.notes.slice(0, 2), 'Thoughts / During: huge', ...PLAIN.notes.slice(2)],
        doubtful: ['huge'],
      },
    },
    {
      name: 'doubled, stacked, retyped, recoloured, grouped and locked',
      does: ({ hands, note }) => {
        hands.duplicate(note(actions, 0), { dx: 6, dy: 6 })
        hands.type(note(actions, 1), 'rides\nfar')
        hands.recolor(note(actions, 1), 'black')
        hands.group([note(actions, 0), note(actions, 1)])
        hands.lock(note(pains, 2))
      },
      expect: noted(
        'Actions / Before: books',
        'Actions / Before: books',
        'Actions / During: rides\nfar',
        ...PLAIN.notes.slice(2),
      ),
    },
    {
      name: 'emptied and removed',
      does: ({ hands, note }) => {
        hands.type(note(actions, 0), '')
        hands.remove(note(pains, 2))
      },
      expect: noted(...without('books', 'queue')),
    },
    {
      name: 'half outside of the frame, and no children of it any more',
      does: ({ hands, sim, frameId, note }) => {
        const frame = sim.item(frameId)
        const right = (frame?.x ?? 0) + (frame?.width ?? 0) / 2
        const bottom = (frame?.y ?? 0) + (frame?.height ?? 0) / 2
        hands.moveTo(note(pains, 2), { x: right + 5, y: sim.item(note(pains, 2))?.y ?? 0 })
        hands.moveTo(note(actions, 0), { x: sim.item(note(actions, 0))?.x ?? 0, y: bottom + 5 })
      },
      expect: { notes: without('books', 'queue'), unplaced: ['books', 'queue'] },
    },
    {
      name: 'between the title and the headers, and in the column of labels',
      does: ({ hands, sim, header, label, note }) => {
        hands.moveTo(note(actions, 0), { x: sim.item(header(0))?.x ?? 0, y: (sim.item(header(0))?.y ?? 0) - 60 })
        hands.moveTo(note(pains, 2), { x: sim.item(label(pains))?.x ?? 0, y: sim.item(label(pains))?.y ?? 0 })
      },
      expect: { notes: without('books', 'queue'), unplaced: ['books', 'queue'] },
    },
    {
      name: 'far away',
      does: ({ hands, note }) => hands.moveTo(note(actions, 0), { x: 9000, y: 9000 }),
      expect: noted(...without('books')),
    },
    {
      name: 'parked in a long row above the headers',
      does: ({ hands, sim, header }) => {
        const { x, y } = sim.item(header(0)) ?? { x: 0, y: 0 }
        for (let i = 0; i < 8; i++) hands.addSticky(`memo ${i}`, { x: x + i * 100, y: y - 110 }, { width: 80 })
      },
      expect: { unplaced: Array.from({ length: 8 }, (_, i) => `memo ${i}`) },
    },
    {
      name: 'odd: a turned text, one of 20,000 letters that lies over everything, one emoji',
      does: ({ hands, cell }) => {
        hands.addText('on its side', cell(touchpoints, 0), { rotation: 270, width: 200 })
        hands.addText('x'.repeat(20_000), cell(touchpoints, 1), { width: 200, height: 100 })
        hands.addSticky('🐌', cell(touchpoints, 2))
      },
      expect: {
        notes: [
          ...PLAIN.notes.slice(0, 2),
          'Touchpoints / Before: on its side',
          'Touchpoints / After: 🐌',
          ...PLAIN.notes.slice(2),
        ],
        unplaced: ['x'.repeat(20_000)],
      },
    },
  ],
  'headers are': [
    {
      name: 'renamed, to words of lanes and to nothing too',
      does: ({ hands, header }) => {
        hands.type(header(0), 'Emotions')
        hands.type(header(1), '')
        hands.type(header(2), '3. After\nsales → 🙂')
      },
      expect: {
        stages: ['Emotions', '', '3. After sales → 🙂'],
        notes: [
          'Actions / Emotions: books',
          'Actions / : rides',
          'Emotions / : glad (1)',
          'Pain points / 3. After sales → 🙂: queue',
        ],
      },
    },
    {
      name: 'all renamed to words of lanes',
      does: ({ hands, header }) => {
        for (const [index, name] of ['Actions', 'Emotions', 'Pain points'].entries()) hands.type(header(index), name)
      },
      expect: {
        stages: ['Actions', 'Emotions', 'Pain points'],
        notes: [
          'Actions / Actions: books',
          'Actions / Emotions: rides',
          'Emotions / Emotions: glad (1)',
          'Pain points / Pain points: queue',
        ],
      },
    },
    {
      name: 'removed: what lay under them has no place any more',
      does: ({ hands, header }) => hands.remove(header(1)),
      expect: {
        stages: ['Before', 'After'],
        notes: ['Actions / Before: books', 'Pain points / After: queue'],
        unplaced: ['rides', 'glad'],
      },
    },
    {
      name: 'removed, the last one',
      does: ({ hands, header }) => hands.remove(header(2)),
      expect: { stages: ['Before', 'During'], notes: without('queue'), unplaced: ['queue'] },
    },
    {
      name: 'removed, the first one',
      does: ({ hands, header }) => hands.remove(header(0)),
      expect: { stages: ['During', 'After'], notes: without('books'), unplaced: ['books'] },
    },
    {
      name: 'removed, all but one',
      does: ({ hands, header }) => hands.remove([header(0), header(1)]),
      expect: {
        stages: ['After'],
        notes: ['Pain points / After: queue'],
        unplaced: ['books', 'rides', 'glad'],
      },
    },
    {
      name: 'removed with everything under them',
      does: ({ hands, header, note }) => {
        hands.remove([header(1), ...[0, 1, 2, 3, 4, 5].map((lane) => note(lane, 1))])
      },
      expect: { stages: ['Before', 'After'], notes: ['Actions / Before: books', 'Pain points / After: queue'] },
    },
    {
      name: 'swapped with their notes',
      does: ({ hands, header, note }) => {
        const column = (stage: number) => [header(stage), ...[0, 1, 2, 3, 4, 5].map((lane) => note(lane, stage))]
        hands.moveBy(column(0), { dx: 2 * 288 })
        hands.moveBy(column(2), { dx: -2 * 288 })
      },
      expect: {
        stages: ['After', 'During', 'Before'],
        notes: [
          'Actions / During: rides',
          'Actions / Before: books',
          'Emotions / During: glad (1)',
          'Pain points / After: queue',
        ],
      },
    },
    {
      name: 'nudged, resized and recoloured',
      does: ({ hands, header }) => {
        hands.moveBy(header(0), { dx: 9, dy: -14 })
        hands.resize(header(1), { width: 250, height: 60 })
        hands.recolor(header(2), '#ff0000')
      },
      expect: {},
    },
  ],
  'labels are': [
    {
      name: 'renamed to words we know, in any language, wrapped or qualified',
      does: ({ hands, label }) => {
        hands.type(label(actions), 'Doing')
        hands.type(label(touchpoints), 'KONTAKTPUNKTE')
        hands.type(label(thoughts), 'Thoughts\n& feelings')
        hands.type(label(pains), 'Key pain points (top 3)')
      },
      expect: {
        lanes: [
          'Doing = actions',
          'KONTAKTPUNKTE = touchpoints',
          'Thoughts & feelings = thoughts + emotions',
          'Emotions = emotions',
          'Key pain points (top 3) = pain-points',
          'Opportunities = opportunities',
        ],
        notes: [
          'Doing / Before: books',
          'Doing / During: rides',
          'Emotions / During: glad (1)',
          'Key pain points (top 3) / After: queue',
        ],
      },
    },
    {
      name: 'renamed from one type to another',
      does: ({ hands, label }) => hands.type(label(pains), 'Backstage'),
      expect: {
        lanes: withLane(pains, 'Backstage = backstage'),
        notes: [...PLAIN.notes.slice(0, 3), 'Backstage / After: queue'],
      },
    },
    {
      name: 'renamed to words nobody knows: the record keeps their types',
      does: ({ hands, label }) => {
        hands.type(label(actions), 'Zug um Zug')
        hands.type(label(pains), 'Ouch!')
      },
      expect: {
        lanes: ['Zug um Zug = actions', ...PLAIN.lanes.slice(1, 4), 'Ouch! = pain-points', ...PLAIN.lanes.slice(5)],
        notes: [
          'Zug um Zug / Before: books',
          'Zug um Zug / During: rides',
          'Emotions / During: glad (1)',
          'Ouch! / After: queue',
        ],
      },
      bare: {
        lanes: ['Zug um Zug = custom', ...PLAIN.lanes.slice(1, 4), 'Ouch! = custom', ...PLAIN.lanes.slice(5)],
      },
    },
    {
      name: 'all renamed to words nobody knows',
      does: ({ hands, label }) => {
        for (let lane = 0; lane < 6; lane++) hands.type(label(lane), `Row ${'ABCDEF'[lane]}`)
      },
      expect: {
        lanes: PLAIN.lanes.map((lane, index) => `Row ${'ABCDEF'[index]} = ${lane.split(' = ')[1]}`),
        notes: ['Row A / Before: books', 'Row A / During: rides', 'Row D / During: glad (1)', 'Row E / After: queue'],
      },
      bare: {
        lanes: PLAIN.lanes.map((_, index) => `Row ${'ABCDEF'[index]} = custom`),
        notes: ['Row A / Before: books', 'Row A / During: rides', 'Row D / During: glad', 'Row E / After: queue'],
      },
    },
    {
      name: 'renamed with the prompt left under them',
      does: ({ hands, label }) => hands.type(label(opportunities), 'What next\nHow might we ...?'),
      expect: { lanes: withLane(opportunities, 'What next = opportunities') },
      bare: { lanes: withLane(opportunities, 'What next = custom') },
    },
    {
      name: 'emptied',
      does: ({ hands, label }) => hands.type(label(pains), ''),
      expect: {
        lanes: withLane(pains, ' = pain-points'),
        notes: [...PLAIN.notes.slice(0, 3), ' / After: queue'],
      },
      bare: { lanes: withLane(pains, ' = custom') },
    },
    {
      name: 'removed, the first and another one',
      does: ({ hands, label }) => hands.remove([label(actions), label(pains)]),
      expect: {},
      bare: {
        lanes: [' = custom', ...PLAIN.lanes.slice(1, 4), ' = custom', ...PLAIN.lanes.slice(5)],
        notes: [' / Before: books', ' / During: rides', 'Emotions / During: glad (1)', ' / After: queue'],
      },
    },
    {
      name: 'removed, all of them',
      does: ({ hands, label }) => hands.remove([0, 1, 2, 3, 4].map(label)),
      expect: {},
      bare: {
        lanes: [...PLAIN.lanes.slice(0, 5).map(() => ' = custom'), 'Opportunities = opportunities'],
        notes: [' / Before: books', ' / During: rides', ' / During: glad', ' / After: queue'],
      },
    },
  ],
  'lanes are': [
    {
      name: 'robbed of their bands',
      does: ({ hands, band }) => hands.remove([band(actions), band(emotions)]),
      expect: {},
    },
    {
      name: 'robbed of all their bands',
      does: ({ hands, band }) => hands.remove([0, 1, 2, 3, 4, 5].map(band)),
      expect: {},
    },
    {
      name: 'robbed of label and band: what lay there has no place any more',
      does: ({ hands, band, label }) => hands.remove([band(pains), label(pains)]),
      expect: {
        lanes: PLAIN.lanes.filter((_, index) => index !== pains),
        notes: without('queue'),
        unplaced: ['queue'],
      },
    },
    {
      name: 'removed, the first one',
      does: ({ hands, band, label }) => hands.remove([band(actions), label(actions)]),
      expect: {
        lanes: PLAIN.lanes.slice(1),
        notes: without('books', 'rides'),
        unplaced: ['books', 'rides'],
      },
    },
    {
      name: 'removed with everything in them',
      does: ({ hands, band, label, note }) =>
        hands.remove([band(thoughts), label(thoughts), ...[0, 1, 2].map((stage) => note(thoughts, stage))]),
      expect: { lanes: PLAIN.lanes.filter((_, index) => index !== thoughts) },
    },
    {
      name: 'swapped by moving labels and notes',
      does: ({ hands, label, note }) => {
        const row = (lane: number) => [label(lane), ...[0, 1, 2].map((stage) => note(lane, stage))]
        hands.moveBy(row(actions), { dy: 2 * 324 })
        hands.moveBy(row(thoughts), { dy: -2 * 324 })
      },
      expect: {
        lanes: [PLAIN.lanes[2], PLAIN.lanes[1], PLAIN.lanes[0], ...PLAIN.lanes.slice(3)] as string[],
        notes: PLAIN.notes,
      },
    },
    {
      name: 'added by hand under the last one',
      does: ({ hands, sim, frameId, label, cell }) => {
        const last = sim.item(label(opportunities))
        const y = (last?.y ?? 0) + 324
        const frame = sim.item(frameId)
        hands.resizeFrame(frameId, { bottom: (frame?.y ?? 0) + (frame?.height ?? 0) / 2 + 400 })
        hands.addText('Metrics', { x: last?.x ?? 0, y }, { width: 250 })
        hands.addSticky('40 %', { x: cell(0, 1).x, y })
      },
      expect: {
        lanes: [...PLAIN.lanes, 'Metrics = metrics'],
        notes: [...PLAIN.notes, 'Metrics / During: 40 %'],
      },
    },
  ],
}

const SETTINGS: readonly (readonly [string, Partial<Switches>])[] = [
  ['', {}],
  [' on a board that is other in everything', OTHER_SWITCHES],
]

for (const [group, cases] of Object.entries(CASES))
  for (const [where, switches] of SETTINGS)
    describe(`a map is read when ${group}${where}`, () => {
      for (const each of cases)
        test(each.name, async () => {
          const table = await filled(switches)
          await table.sim.settled()
          each.does(table)
          const expected = { ...PLAIN, ...each.expect }
          const got = said(await readOne(table.board))
          expect(sorted(got)).toEqual(sorted(expected))
          expect(sorted(said(await readOne(bare(table.board))))).toEqual(sorted({ ...expected, ...each.bare }))
        })
    })

/** What could not be placed has no order of its own. */
const sorted = (say: Say): Say => ({ ...say, unplaced: [...say.unplaced].sort() })
