import { describe, expect, test } from 'vitest'
import { cleanUp, connect, findUnfinished, finishMap, insertMap, readMaps } from '../src/api.ts'
import type { Failure, SimItem } from '../src/simulator/simulator.ts'
import {
  outcomeOf,
  picture,
  type Scene,
  SMALL,
  sample,
  scene,
  storageOf,
  untilStill,
  wrongWithWhole,
} from './insert-kit.ts'

/** A board on which a panel was closed at the n-th call, and the next person who opens it. */
async function halfDrawn(n = 60) {
  const at = scene()
  at.sim.faults.cutOff(n)
  void insertMap(at.board, SMALL, { wait: at.clock.wait })
  await untilStill(at)
  const board = connect(at.sim.connect({ user: { id: '2', name: 'Grace' } }).miro.board)
  const run = { wait: at.clock.wait }
  const [unfinished] = await findUnfinished(board, run)
  if (!unfinished) throw new Error('no unfinished map is found')
  return { ...at, board, run, unfinished }
}

const DRAWN = 31

const inFrame = ({ sim }: Scene, frameId: string, type: string): SimItem => {
  const item = sim.items().find((each) => each.parentId === frameId && each.type === type)
  if (!item) throw new Error(`no ${type} is in the frame`)
  return item
}

describe('a map that was begun and not finished', () => {
  test('is found with its title and what was to be drawn, and shows its mark to everybody', async () => {
    const { sim, unfinished } = await halfDrawn()
    expect(unfinished.title).toBe('Small <map>')
    expect(unfinished.map?.stages.map((stage) => stage.name)).toEqual(['Find', 'Buy'])
    expect(sim.item(unfinished.frameId)?.title).toMatch(/^⏳ Small <map> · #[a-z0-9]{6}$/)
  })

  test('is finished by somebody else', async () => {
    const at = await halfDrawn()
    const finished = await finishMap(at.board, at.unfinished, at.run)
    if (!finished) throw new Error('it was not finished')
    expect(await wrongWithWhole(at, finished, DRAWN)).toEqual([])
    expect(await findUnfinished(at.board, at.run)).toEqual([])
  })

  test('is cleaned up by somebody else', async () => {
    const at = await halfDrawn()
    expect(await cleanUp(at.board, at.unfinished, at.run)).toBe(0)
    expect([picture(at.sim), storageOf(at.sim)]).toEqual([at.before, []])
  })

  test('keeps what people wrote meanwhile: finishing draws around it, cleaning up leaves it on the board', async () => {
    const at = await halfDrawn(66)
    const { sim, unfinished, board, run } = at
    const note = inFrame(at, unfinished.frameId, 'sticky_note')
    sim.hands.type(note.id, 'a thought')
    const added = sim.hands.addSticky('another', { x: note.x + 150, y: note.y })
    const state = sim.snapshot()
    const finished = await finishMap(board, unfinished, run)
    const [reading] = await readMaps(board, { frameIds: [unfinished.frameId] })
    expect(reading?.map.notes.map(({ id, text }) => ({ id, text }))).toEqual(
      expect.arrayContaining([
        { id: note.id, text: 'a thought' },
        { id: added, text: 'another' },
      ]),
    )
    // No empty note was put over the one that somebody has written.
    const there = sim
      .items()
      .filter((item) => item.type === 'sticky_note' && Math.hypot(item.x - note.x, item.y - note.y) < 20)
    expect(there.map(({ id }) => id)).toEqual([note.id])
    expect(finished?.frameId).toBe(unfinished.frameId)
    sim.restore(state)
    expect(await cleanUp(board, unfinished, run)).toBe(2)
    const left = sim.items().filter((item) => !at.before.includes(item.id))
    expect(left.map(({ id, x, y, parentId }) => ({ id, x: Math.round(x), y: Math.round(y), parentId }))).toEqual([
      { id: note.id, x: Math.round(note.x), y: Math.round(note.y), parentId: null },
      { id: added, x: Math.round(note.x + 150), y: Math.round(note.y), parentId: null },
    ])
  })

  test.each([
    ['fails before it acts', {}],
    ['fails after it acted', { how: 'after' as const }],
    ['and all after it fail', { times: Number.POSITIVE_INFINITY }],
    ['and all after it act and fail', { how: 'after' as const, times: Number.POSITIVE_INFINITY }],
  ])('is found again when finishing it fails as well: the n-th call %s', async (_, failure: Omit<Failure, 'when'>) => {
    const wrong: string[] = []
    for (const n of sample(
      Array.from({ length: 40 }, (_none, index) => index + 1),
      12,
    )) {
      const at = await halfDrawn(30)
      at.sim.faults.fail({ when: n, ...failure })
      const outcome = await finishMap(at.board, at.unfinished, at.run).catch((error: unknown) => error)
      at.sim.faults.clear()
      const [again] = await findUnfinished(at.board, at.run)
      const frameId = at.unfinished.frameId
      if (again) await finishMap(at.board, again, at.run)
      else if (outcome instanceof Error && at.sim.item(frameId)?.title?.includes('⏳'))
        wrong.push(`call ${n}: it is lost`)
      wrong.push(
        ...(await wrongWithWhole(at, { frameId, map: null }, DRAWN))
          .filter((each) => again || !each.startsWith('records'))
          .map((each) => `call ${n}: ${each}`),
      )
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  test('that nobody knows any more what it was to be is kept as it is: who could tell whose its items are?', async () => {
    const at = await halfDrawn(66)
    const { sim, board, unfinished, run } = at
    await sim.connect().miro.board.storage.collection('throughline').remove(`drawing:${unfinished.code}`)
    const [unknown] = await findUnfinished(board, run)
    if (!unknown) throw new Error('it is not found')
    expect(unknown).toMatchObject({ map: null, title: 'Small <map>' })
    const before = sim.items()
    await expect(cleanUp(board, unknown, run)).rejects.toMatchObject({ code: 'refused' })
    expect(sim.items()).toEqual(before)
    expect(await finishMap(board, unknown, run)).toBe(null)
    expect(sim.item(unknown.frameId)?.title).toBe('Small <map>')
  })

  test('is left alone by a panel that still offers it when somebody else has finished it', async () => {
    const { sim, board, unfinished, run } = await halfDrawn()
    await finishMap(board, unfinished, run)
    const before = sim.items()
    for (const settle of [finishMap, cleanUp])
      await expect(settle(board, unfinished, run)).rejects.toMatchObject({ code: 'gone' })
    expect(sim.items()).toEqual(before)
  })

  test('is not a frame of people who like hourglasses', async () => {
    const { sim, board, clock } = scene()
    const frame = sim.hands.add({ type: 'frame', x: 9000, y: 9000, width: 800, height: 600 })
    sim.hands.renameFrame(frame, '⏳ Waiting · review')
    expect(await findUnfinished(board, { wait: clock.wait })).toEqual([])
  })

  test('is gone when somebody has deleted its frame by hand', async () => {
    const { sim, board, unfinished, run } = await halfDrawn()
    sim.hands.deleteFrame(unfinished.frameId)
    for (const settle of [finishMap, cleanUp])
      await expect(settle(board, unfinished, run)).rejects.toMatchObject({ code: 'gone' })
    expect(await findUnfinished(board, run)).toEqual([])
  })
})

describe('looking for unfinished maps', () => {
  test('costs one call on a board without any', async () => {
    const at = scene()
    at.sim.resetCalls()
    expect(await findUnfinished(at.board, { wait: at.clock.wait })).toEqual([])
    expect(at.sim.calls.map((call) => call.name)).toEqual(['board.get'])
  })

  test('passes over the map that a colleague is drawing at this moment', async () => {
    const at = scene({ latency: 400 })
    const grace = connect(at.sim.connect({ user: { id: '2', name: 'Grace' } }).miro.board)
    const run = { wait: at.clock.wait }
    const work = outcomeOf(insertMap(at.board, SMALL, run))
    await at.clock.wait(1700)
    expect(at.sim.items().some((item) => item.title?.startsWith('⏳'))).toBe(true)
    expect(await findUnfinished(grace, run)).toEqual([])
    expect(await work).toHaveProperty('inserted')
  })

  test('and finishing it all the same, while the colleague goes on, gives one whole map', async () => {
    for (const pause of [1500, 1800, 2100, 2400, 2700]) {
      const at = scene({ latency: 400 })
      const grace = connect(at.sim.connect({ user: { id: '2', name: 'Grace' } }).miro.board)
      const run = { wait: at.clock.wait }
      const work = outcomeOf(insertMap(at.board, SMALL, run))
      await at.clock.wait(pause)
      const frame = at.sim.items().find((item) => item.title?.startsWith('⏳'))
      const code = frame?.title?.slice(-6) ?? ''
      const record = at.sim.snapshot().storage.find(([, key]) => key.endsWith(code))?.[2] as { map: never } | undefined
      if (!frame || !record) throw new Error('nothing is being drawn')
      const unfinished = { frameId: frame.id, code, title: 'Small <map>', map: record.map, center: null }
      const [own, hers] = await Promise.all([
        work,
        outcomeOf(finishMap(grace, unfinished, run).then((done) => done ?? Promise.reject(new Error('null')))),
      ])
      const done = [own, hers].find((outcome) => 'inserted' in outcome)
      expect(done, JSON.stringify([own, hers])).toBeDefined()
      expect(await wrongWithWhole(at, { frameId: frame.id, map: null }, DRAWN)).toEqual([])
    }
  })
})
