import { describe, expect, test } from 'vitest'
import { connect, insertMap, type Reading, readMaps } from '../src/api.ts'
import type { Switches } from '../src/simulator/simulator.ts'
import { bare, LANES, lay, readOne, said, type Table, tableOf } from './read-kit.ts'

const ids = ({ map }: Reading) => ({
  map: map.id,
  stages: map.stages.map((stage) => stage.id),
  lanes: map.lanes.map((lane) => lane.id),
})

async function filled(switches: Partial<Switches> = {}): Promise<Table> {
  const table = await lay({}, switches)
  table.hands.type(table.note(LANES.actions, 0), 'books')
  table.hands.type(table.note(LANES.emotions, 2), '+1 done')
  return table
}

/** The table as it was, with two notes. */
const NOTES = ['Actions / Before: books', 'Emotions / After: +1 done (1)']

const edges = ({ sim, frameId }: Table) => {
  const { x = 0, y = 0, width = 0, height = 0 } = sim.item(frameId) ?? {}
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2, x, y }
}

describe('a stage that people put in by hand is a stage', () => {
  const kinds: Readonly<Record<string, (table: Table, at: { x: number; y: number }) => void>> = {
    shape: ({ hands }, at) => hands.addShape('Paying', at, { width: 276, height: 88 }),
    text: ({ hands }, at) => hands.addText('Paying', at, { width: 120 }),
    'sticky note': ({ hands }, at) => hands.addSticky('Paying', at, { width: 90 }),
    copy: ({ hands, header }, at) => {
      const [id = ''] = hands.duplicate(header(2))
      hands.moveTo(id, at)
      hands.type(id, 'Paying')
    },
  }
  for (const [kind, add] of Object.entries(kinds)) {
    test(`a ${kind} in the middle, where others were moved aside`, async () => {
      const table = await filled()
      const { hands, sim, header, note, frameId, cell } = table
      hands.resizeFrame(frameId, { right: edges(table).right + 288 })
      hands.moveBy([header(2), ...[0, 1, 2, 3, 4, 5].map((lane) => note(lane, 2))], { dx: 288 })
      const y = sim.item(header(0))?.y ?? 0
      add(table, { x: cell(0, 1).x + 288, y })
      hands.addSticky('by card', { x: cell(0, 1).x + 250, y: cell(0, 1).y })
      for (const board of [table.board, bare(table.board)])
        expect(said(await readOne(board))).toMatchObject({
          stages: ['Before', 'During', 'Paying', 'After'],
          notes: ['Actions / Before: books', 'Actions / Paying: by card', 'Emotions / After: +1 done (1)'],
          unplaced: [],
          doubtful: [],
        })
      const before = ids(table.drawn).stages
      const now = ids(await readOne(table.board)).stages
      expect([now[0], now[1], now[3]]).toEqual(before)
      expect(before).not.toContain(now[2])
    })

    test(`a ${kind} at the end`, async () => {
      const table = await filled()
      const { hands, sim, header, frameId, cell } = table
      hands.resizeFrame(frameId, { right: edges(table).right + 288 })
      add(table, { x: cell(0, 2).x + 288, y: sim.item(header(0))?.y ?? 0 })
      hands.addSticky('by card', { x: cell(0, 2).x + 240, y: cell(0, 2).y })
      expect(said(await readOne(table.board))).toMatchObject({
        stages: ['Before', 'During', 'After', 'Paying'],
        notes: ['Actions / Before: books', 'Actions / Paying: by card', 'Emotions / After: +1 done (1)'],
        unplaced: [],
      })
    })
  }

  test('a header made anew with the name of one that is gone is that stage again', async () => {
    const { hands, sim, header, board, drawn } = await filled()
    const { x, y } = sim.item(header(1)) ?? { x: 0, y: 0 }
    hands.remove(header(1))
    hands.addShape('During', { x, y }, { width: 270, height: 80 })
    expect(ids(await readOne(board))).toEqual(ids(drawn))
  })
})

describe('a frame may be', () => {
  const told = async ({ board, drawn }: Table) => {
    const reading = await readOne(board)
    expect(ids(reading)).toEqual(ids(drawn))
    return { ...said(reading), frameId: reading.frameId }
  }

  test('moved and renamed', async () => {
    const table = await filled()
    table.hands.moveFrame(table.frameId, { dx: -5000, dy: 3333.3 })
    table.hands.renameFrame(table.frameId, 'Journey map')
    expect(await told(table)).toMatchObject({ title: 'A trip', notes: NOTES, unplaced: [], doubtful: [] })
  })

  test('made larger on every side', async () => {
    const table = await filled()
    const { left, right, top, bottom } = edges(table)
    table.hands.resizeFrame(table.frameId, {
      left: left - 500,
      right: right + 900,
      top: top - 300,
      bottom: bottom + 800,
    })
    expect(await told(table)).toMatchObject({ notes: NOTES, unplaced: [], doubtful: [] })
  })

  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    test(`made smaller at the ${side}, so that it lets go of parts of the map`, async () => {
      const table = await filled()
      const by = { left: 300, right: -500, top: 260, bottom: -700 }[side]
      table.hands.resizeFrame(table.frameId, { [side]: edges(table)[side] + by })
      const reading = await readOne(table.board)
      expect(said(reading)).toMatchObject({
        stages: ['Before', 'During', 'After'],
        lanes: said(table.drawn).lanes,
        notes: NOTES,
        unplaced: [],
        doubtful: [],
      })
      expect(reading.frameId).toBe(table.frameId)
    })

  test('removed, and its children left on the board', async () => {
    const table = await filled({ removeFrame: 'orphan' })
    const [frame] = await table.sim.board.get({ id: table.frameId })
    if (!frame) throw new Error('no frame')
    await table.sim.board.remove(frame)
    expect(await told(table)).toMatchObject({ frameId: null, title: 'A trip', notes: NOTES, unplaced: [] })
    expect(said(await readOne(bare(table.board)))).toMatchObject({ title: 'A trip', notes: NOTES, unplaced: [] })
  })

  test('removed beside another one: two maps without frames are still two', async () => {
    const table = await filled({ removeFrame: 'orphan' })
    const copy = table.hands.copyFrame(table.frameId, { x: edges(table).x, y: edges(table).bottom + 1100 })
    const beside = table.hands.copyFrame(table.frameId)
    for (const id of [table.frameId, copy, beside]) {
      const [frame] = await table.sim.board.get({ id })
      if (frame) await table.sim.board.remove(frame)
    }
    for (const board of [table.board, bare(table.board)]) {
      const readings = await readMaps(board)
      expect(readings.map(said)).toEqual([0, 1, 2].map(() => ({ ...said(table.drawn), notes: NOTES })))
      expect(new Set(readings.map((reading) => reading.map.id)).size).toBe(3)
    }
  })

  test('emptied: then there is no map', async () => {
    const { board, hands, sim, frameId } = await filled()
    hands.remove(sim.items().flatMap((item) => (item.id === frameId ? [] : [item.id])))
    expect(await readMaps(board)).toEqual([])
  })

  test('robbed of all headers and labels: what the title remembers is told, and every note', async () => {
    const table = await filled()
    const { hands, board, header, label, frameId, drawn } = table
    hands.remove([...[0, 1, 2].map(header), ...[0, 1, 2, 3, 4, 5].map(label)])
    const reading = await readOne(board)
    expect(ids(reading)).toEqual(ids(drawn))
    expect(said(reading)).toEqual({ ...said(drawn), notes: [], unplaced: ['books', '+1 done'], doubtful: [] })
    expect({ frameId: reading.frameId, record: reading.record, confidence: reading.confidence }).toEqual({
      frameId,
      record: 'own',
      confidence: 0.5,
    })
    expect(reading.reasons).toEqual([
      { code: 'lost-parts', speaks: 'against', data: { stages: 3, lanes: 6 } },
      { code: 'record', speaks: 'for', data: {} },
      { code: 'unplaced', speaks: 'against', data: { unplaced: 2, notes: 2 } },
    ])
    expect(await readMaps(bare(board))).toEqual([])
  })

  test('robbed of one header and one label: they are told to be gone', async () => {
    const { hands, board, header, label, band } = await filled()
    hands.remove([header(1), label(LANES.touchpoints), band(LANES.touchpoints)])
    const { reasons } = await readOne(board)
    expect(reasons.find(({ code }) => code === 'lost-parts')).toEqual({
      code: 'lost-parts',
      speaks: 'against',
      data: { stages: 1, lanes: 1 },
    })
  })

  test('put around a part of the map: what the inner frame takes is in the map all the same', async () => {
    const table = await filled()
    const { x, y } = table.cell(LANES.actions, 0)
    table.hands.addFrame('Look here', { x, y }, { width: 280, height: 300 })
    expect(table.sim.item(table.note(LANES.actions, 0))?.parentId).not.toBe(null)
    expect(said(await readOne(table.board))).toMatchObject({ notes: NOTES, unplaced: [], doubtful: [] })
  })
})

describe('a copy of a frame', () => {
  for (const copyMetadata of ['copied', 'dropped'] as const)
    test(`on the same board is a map of its own (metadata ${copyMetadata})`, async () => {
      const table = await filled({ copyMetadata })
      const copy = table.hands.copyFrame(table.frameId)
      const [first, second] = await readMaps(table.board)
      if (!first || !second) throw new Error('There are no two maps')
      expect(ids(first)).toEqual(ids(table.drawn))
      expect(said(second)).toEqual(said(first))
      expect(second.map.id).toBe(copy)
      if (copyMetadata === 'copied') expect(ids(second)).toEqual({ ...ids(first), map: copy })
      else expect(second.map.template).toBe(null)
    })

  test('finds its stages and lanes by their names, also when they were swapped and renamed', async () => {
    const table = await filled()
    const copy = table.hands.copyFrame(table.frameId)
    const there = await tableOf(table.sim, table.board, copy)
    const { hands, header, label } = there
    const dx = 2 * 288
    hands.moveBy(header(0), { dx })
    hands.moveBy(header(2), { dx: -dx })
    hands.type(header(1), 'Meanwhile')
    hands.type(label(LANES.pains), 'Ouch')
    const [before = '', during = '', after = ''] = ids(table.drawn).stages
    const [reading] = await readMaps(table.board, { frameIds: [copy] })
    if (!reading) throw new Error('no copy')
    expect(ids(reading)).toEqual({ map: copy, stages: [after, during, before], lanes: ids(table.drawn).lanes })
    expect(reading.map.lanes[LANES.pains]).toMatchObject({ label: 'Ouch', types: ['pain-points'] })
  })

  test('on a copied board is the same map, bound anew', async () => {
    const table = await filled()
    const sim = table.sim.copyBoard()
    const reading = await readOne(connect(sim.board))
    expect(ids(reading)).toEqual(ids(table.drawn))
    expect(reading.frameId).not.toBe(table.frameId)
    expect(reading.map.template).toEqual({ id: 'cjm', version: 1 })
    const copy = sim.hands.copyFrame(reading.frameId ?? '')
    const two = await readMaps(connect(sim.board))
    expect(two.map((each) => each.map.id)).toEqual([reading.map.id, copy])
  })
})

describe('the title may be', () => {
  const first = async (table: Table) => (await readOne(table.board)).map

  test('edited', async () => {
    const table = await filled()
    table.hands.type(
      table.title,
      'The trip: again\nCustomer journey map\nProduct: E-bike: small\nPersona:\nScenario: Rents\nfor two days',
    )
    expect(await first(table)).toMatchObject({
      title: 'The trip: again',
      subject: 'E-bike: small',
      actor: '',
      scenario: 'Rents for two days',
      kind: 'cjm',
      id: table.drawn.map.id,
    })
  })

  test('reduced to a few words, and the map still knows who it is', async () => {
    const table = await filled()
    table.hands.type(table.title, 'Our trip')
    const map = await first(table)
    expect(map).toMatchObject({ title: 'Our trip', subject: '', kind: 'cjm', id: table.drawn.map.id })
    expect(map.template).toEqual({ id: 'cjm', version: 1 })
  })

  test('deleted: the frame has the title', async () => {
    const table = await filled()
    table.hands.remove(table.title)
    expect(await first(table)).toMatchObject({ title: 'A trip', subject: '', kind: 'cjm', id: table.frameId })
    expect(said(await readOne(table.board)).notes).toEqual(NOTES)
  })

  test('moved below the map, and out of the frame', async () => {
    const table = await filled()
    table.hands.moveTo(table.title, { x: edges(table).x, y: edges(table).bottom - 20 })
    expect(await first(table)).toMatchObject({ title: 'A trip', subject: 'Bike', id: table.drawn.map.id })
    table.hands.moveTo(table.title, { x: edges(table).x, y: edges(table).top - 100 })
    expect(await first(table)).toMatchObject({ title: 'A trip', subject: 'Bike', id: table.drawn.map.id })
  })

  test('doubled', async () => {
    const table = await filled()
    table.hands.duplicate(table.title, { dx: 30, dy: 30 })
    expect(await first(table)).toMatchObject({ title: 'A trip', subject: 'Bike', id: table.drawn.map.id })
  })
})

describe('two maps in one frame are two', () => {
  for (const [where, by] of [
    ['one above the other', { dx: 0, dy: 2600 }],
    ['side by side', { dx: 2200, dy: 0 }],
  ] as const)
    test(where, async () => {
      const table = await filled()
      const { map } = await insertMap(table.board, {
        template: 'cem',
        stages: ['Early', 'Late'],
        title: 'All trips',
        center: { x: edges(table).x + by.dx, y: edges(table).y + by.dy },
      })
      const other = (await readMaps(table.board)).find((reading) => reading.map.id === map.id)?.frameId ?? ''
      const { left, top } = edges(table)
      const last = edges({ ...table, frameId: other })
      table.hands.resizeFrame(other, { right: last.left + 100, bottom: last.top + 100 })
      table.hands.remove(other)
      void last
      table.hands.resizeFrame(table.frameId, { left, top, right: last.right + 100, bottom: last.bottom + 100 })
      const readings = await readMaps(table.board)
      expect(readings.map((reading) => [reading.frameId, reading.map.title, said(reading).stages])).toEqual([
        [table.frameId, 'A trip', ['Before', 'During', 'After']],
        [table.frameId, 'All trips', ['Early', 'Late']],
      ])
      expect(readings.map((reading) => reading.map.id)).toEqual([table.drawn.map.id, map.id])
      expect(readings.map((reading) => said(reading).notes)).toEqual([NOTES, []])
      expect(readings.map((reading) => said(reading).unplaced)).toEqual([[], []])
    })
})
