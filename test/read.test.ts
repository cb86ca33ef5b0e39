import { describe, expect, test } from 'vitest'
import { connect, insertMap, readItems, readMaps } from '../src/api.ts'
import { blankMap } from '../src/model/blank-map.ts'
import { LOCALES } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { bare, lay, OTHER_SWITCHES, readOne, said } from './read-kit.ts'

const WORDS = {
  title: 'Two wheels: a story',
  subject: 'Bike & more',
  actor: 'Mia, Ben',
  scenario: 'Rents one: for a day',
}

describe('a map is read back as it was inserted', () => {
  for (const template of TEMPLATES)
    for (const preset of PRESETS)
      test(`${template.id} with the stages of ${preset.id}`, async () => {
        const board = connect(createSimulator().board)
        const { map, frameId } = await insertMap(board, { template: template.id, preset: preset.id, ...WORDS })
        const reading = await readOne(board)
        expect(reading.map).toEqual(map)
        expect(reading).toMatchObject({ frameId, confidence: 1, unplaced: [], doubtful: [] })

        const plain = await readOne(bare(board))
        const named = ({ stages, lanes, ...rest }: typeof map) => ({
          ...rest,
          stages: stages.map((stage) => stage.name),
          lanes: lanes.map(({ label, types }) => ({ label, types })),
        })
        expect(named(plain.map)).toEqual({ ...named(map), id: frameId, template: null })
        expect(plain).toMatchObject({ frameId, confidence: 1, unplaced: [], doubtful: [] })
      })

  for (const locale of LOCALES)
    for (const template of ['cem-voice', 'cjm-seven-questions'])
      test(`${template} in ${locale}, with metadata and without`, async () => {
        const board = connect(createSimulator().board)
        const { map } = await insertMap(board, { template, locale, ...WORDS })
        expect((await readOne(board)).map).toEqual(map)
        const { map: plain, unplaced } = await readOne(bare(board))
        expect(plain.locale).toBe(locale)
        expect(plain.lanes.map(({ label, types }) => [label, types])).toEqual(
          map.lanes.map(({ label, types }) => [label, types]),
        )
        expect(plain).toMatchObject({ ...WORDS, kind: map.kind, notes: [] })
        expect(unplaced).toEqual([])
      })

  for (const template of TEMPLATES)
    test(`${template.id} with its example`, async () => {
      const board = connect(createSimulator().board)
      const { map } = await insertMap(board, { template: template.id, example: true })
      expect(map.notes.length).toBeGreaterThan(20)
      expect((await readOne(board)).map).toEqual(map)
      const plain = (await readOne(bare(board))).map
      const told = (each: typeof map) => said({ ...EMPTY, map: each })
      expect(told(plain)).toEqual(told(map))
    })

  for (const name of switchNames)
    test(`on a board with ${name} set to "${SWITCHES[name].values[1]}"`, async () => {
      const board = connect(createSimulator({ switches: { [name]: SWITCHES[name].values[1] } }).board)
      const { map } = await insertMap(board, { template: 'cem', example: true, ...WORDS })
      expect((await readOne(board)).map).toEqual(map)
    })

  test('on a board that is other in everything nobody knows', async () => {
    const board = connect(createSimulator({ switches: OTHER_SWITCHES, seed: 7 }).board)
    const { map } = await insertMap(board, { template: 'combined', example: true })
    expect((await readOne(board)).map).toEqual(map)
  })

  test('with odd names, odd notes and lanes of two types', async () => {
    const map = sketch(`
      CJM: Product: the beginning
      product: Customer journey map
      persona: Persona: none
      | stage                      | Emotions        | 2. Use <b>&amp;</b> | Stage 3 |
      | actions                    | -               | tbd / ?             | none: too early |
      | thoughts+emotions "Inside" | (+1) x          | (0) y / (-1.5) z    | 🙃 |
      | custom "Mood board"        | What do they do?| Emotions            | |
      | pain-points+opportunities  | [red] a / b / c / d / e / f | | |`)
    const board = connect(createSimulator().board)
    const { map: inserted } = await insertMap(board, { map })
    expect((await readOne(board)).map).toEqual(inserted)
    expect(inserted.notes.map((note) => note.text)).toEqual(map.notes.map((note) => note.text))
    expect((await readOne(bare(board))).map.lanes.map((lane) => lane.types)).toEqual([
      ['actions'],
      ['custom'],
      ['custom'],
      ['pain-points', 'opportunities'],
    ])
  })

  test('without a title, and then the frame does not give it one', async () => {
    const { board, hands, title } = await lay({ title: '' })
    expect((await readOne(board)).map.title).toBe('')
    hands.remove(title)
    expect((await readOne(board)).map).toMatchObject({ title: '', subject: '', kind: 'cjm' })
  })
})

const EMPTY = {
  frameId: null,
  confidence: 1,
  reasons: [],
  unplaced: [],
  doubtful: [],
  bare: [],
  record: 'none',
  placed: [],
  others: [],
  frame: null,
  grid: null,
  anchor: null,
  unfinished: null,
} as const

describe('reading a board', () => {
  test('costs two calls, and one a map found', async () => {
    const sim = createSimulator()
    const board = connect(sim.board)
    for (const template of ['cem', 'cjm']) await insertMap(board, { template })
    sim.resetCalls()
    expect((await readMaps(board)).map((reading) => reading.map.kind)).toEqual(['cem', 'cjm'])
    expect(sim.calls.length).toBeLessThanOrEqual(4)
  })

  test('reads only the maps asked for, by frame and by any of their items', async () => {
    const sim = createSimulator()
    const board = connect(sim.board)
    const first = await insertMap(board, { template: 'cem' })
    const second = await insertMap(board, { template: 'cjm', example: true })
    const kinds = async (where: Parameters<typeof readMaps>[1]) =>
      (await readMaps(board, where)).map((reading) => reading.map.kind)
    expect(await kinds({ frameIds: [first.frameId] })).toEqual(['cem'])
    expect(await kinds({ itemIds: [second.map.notes[3]?.id ?? ''] })).toEqual(['cjm'])
    expect(await kinds({ itemIds: [second.frameId] })).toEqual(['cjm'])
    expect(await kinds({ frameIds: [first.frameId], itemIds: [second.frameId] })).toEqual(['cem', 'cjm'])
    expect(await kinds({ itemIds: ['0'] })).toEqual([])
  })

  test('gives every item of a map a place, and counts nothing of the app as content', async () => {
    const { board, drawn, sim } = await lay()
    expect(new Set(drawn.placed.map(({ item }) => item.id)).size).toBe(drawn.placed.length)
    expect(drawn.placed.length).toBe(sim.items().length - 1)
    const roles = drawn.placed.reduce<Record<string, number>>((count, { role }) => {
      count[role] = (count[role] ?? 0) + 1
      return count
    }, {})
    expect(roles).toEqual({ title: 1, stage: 3, lane: 6, band: 6, scale: 3, note: 18 })
    expect(readItems(await board.items())[0]?.placed.map(({ item }) => item.id)).toEqual(
      drawn.placed.map(({ item }) => item.id),
    )
  })
})

describe('what a person has corrected', () => {
  test('leaves an item out', async () => {
    const { board, hands, cell } = await lay()
    const id = hands.addSticky('only a memo', cell(0, 0))
    expect(said(await readOne(board)).notes).toEqual(['Actions / Before: only a memo'])
    const [reading] = readItems(await board.items(), { corrections: [{ kind: 'leave-out', itemId: id }] })
    expect(reading?.map.notes).toEqual([])
  })

  test('gives a label other types, and takes a label for none', async () => {
    const { board, hands, label } = await lay()
    hands.type(label(2), 'Vibes')
    const items = await board.items()
    const lanes = (types: string[]) =>
      readItems(items, { corrections: [{ kind: 'lane-types', itemId: label(2), types }] })[0]?.map.lanes.map(
        (lane) => `${lane.label} = ${lane.types.join(' + ')}`,
      )
    expect(lanes(['thoughts', 'emotions'])?.[2]).toBe('Vibes = thoughts + emotions')
    expect(lanes(['emotions', 'no such type'])?.[2]).toBe('Vibes = emotions')
    // Its band is no lane any more either.
    expect(lanes([])).toEqual([
      'Actions = actions',
      'Touchpoints = touchpoints',
      'Emotions = emotions',
      'Pain points = pain-points',
      'Opportunities = opportunities',
    ])
    const [reading] = readItems(items, { corrections: [{ kind: 'lane-types', itemId: label(2), types: [] }] })
    expect(reading?.unplaced).toMatchObject([{ text: 'Vibes' }])
  })

  test('takes an item for a stage that does not look like one, and the other way round', async () => {
    const { board, hands, cell, header } = await lay()
    const { x, y } = cell(0, 2)
    const memo = hands.addSticky('Return', { x: x + 288, y: y - 250 })
    const stages = async (itemId: string, isStage: boolean) =>
      readItems(await board.items(), { corrections: [{ kind: 'stage', itemId, isStage }] })[0]?.map.stages.map(
        (stage) => stage.name,
      )
    expect(await stages(memo, false)).toEqual(['Before', 'During', 'After'])
    expect(await stages(memo, true)).toEqual(['Before', 'During', 'After', 'Return'])
    expect(await stages(header(1), false)).toEqual(['Before', 'After'])
  })
})

test('a map of the app whose labels nobody knows is read by what its title remembers', async () => {
  const board = connect(createSimulator().board)
  const lanes = ['Zorp', 'Blick', 'Quux'].map((label, index) => ({
    id: `l${index}`,
    label,
    types: ['actions' as const],
  }))
  const map = { ...blankMap('m', 'cem'), title: 'Ours', stages: [{ id: 's', name: 'n' }], lanes }
  const { frameId } = await insertMap(board, { map })
  const [reading] = await readMaps(board)
  expect([reading?.frameId, reading?.map.id, reading?.map.lanes]).toEqual([frameId, 'm', lanes])
})
