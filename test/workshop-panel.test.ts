import { describe, expect, test } from 'vitest'
import { connect, insertMap, readMaps } from '../src/api.ts'
import { mark } from './marks-kit.ts'
import { type OpenWorkshop, openWorkshop, timedBoard, toldBy } from './workshop-kit.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** A filled map from which three cells were emptied, and the panels of Ada and Bo in front of it. */
async function room(paidPlan: boolean, role: 'editor' | 'viewer' = 'editor') {
  const board = timedBoard({ paidPlan })
  const { sim, glass, go } = board
  const drawn = insertMap(connect(sim.board), { template: 'cjm', example: true })
  await go(MINUTE)
  const { map } = await drawn
  const cells = (
    [
      ['emotions', 1],
      ['opportunities', 2],
      ['touchpoints', 0],
    ] as const
  ).map(([type, stage]) => {
    const lane = map.lanes.find(({ types }) => types.some((each) => each === type))
    const stageId = map.stages[stage]?.id
    const ids = map.notes.filter((note) => note.laneId === lane?.id && note.stageId === stageId).map(({ id }) => id)
    return { ids, places: ids.map((id) => sim.item(id)) }
  })
  const hands = sim.hands.as('Cy')
  hands.remove(cells.flatMap(({ ids }) => ids))
  const ada = openWorkshop(sim, glass, { user: { id: '1', name: 'Ada' } })
  const bo = openWorkshop(sim, glass, { user: { id: '2', name: 'Bo' }, role })
  await go(SECOND)
  const fill = (cell: number) => {
    const { x = 0, y = 0 } = cells[cell]?.places[0] ?? {}
    hands.addSticky('Says something', { x, y })
  }
  const begin = (minutes: number, timer = false) =>
    ada.workshop.shared.begin({ mapId: map.id, span: minutes * MINUTE, timer, name: 'Ada', open: 3 })
  const start = async (minutes: number, timer = false) => {
    const begun = begin(minutes, timer)
    await go(0)
    return begun
  }
  const left = ({ workshop }: OpenWorkshop) => {
    workshop.shared.tick()
    const at = workshop.standing.value
    return at.phase === 'off' ? 'off' : `${at.phase} ${Math.round(at.rest / SECOND)}`
  }
  return { ...board, map, ada, bo, fill, start, left, hands }
}

const walkOf = ({ workshop: { walk, gaps } }: OpenWorkshop) =>
  [walk.current.value?.lane, walk.current.value?.stage, walk.position.value + 1, gaps.value.length].join(' ')

describe.each([true, false])('workshop mode, where the plan has a timer: %s', (paidPlan) => {
  test('is the same in all panels at once, through pause, more time and the end', async () => {
    const { ada, bo, start, go, left } = await room(paidPlan)
    expect(await start(20, paidPlan)).toBe(paidPlan)
    expect([left(ada), left(bo)]).toEqual(['running 1200', 'running 1200'])
    await go(MINUTE)
    await Promise.all([ada.workshop.shared.pause(), go(0)])
    await go(MINUTE)
    expect([left(ada), left(bo)]).toEqual(['paused 1140', 'paused 1140'])
    await Promise.all([ada.workshop.shared.prolong(5 * MINUTE), go(0)])
    await Promise.all([ada.workshop.shared.resume(), go(0)])
    await go(40 * SECOND)
    expect([left(ada), left(bo)]).toEqual(['running 1400', 'running 1400'])
    await Promise.all([ada.workshop.shared.end(), go(0)])
    expect([left(ada), left(bo)]).toEqual(['over 0', 'over 0'])
    await Promise.all([ada.workshop.shared.close(), go(0)])
    expect([left(ada), left(bo)]).toEqual(['off', 'off'])
  })

  test('tells each person at each mark, once, how the map stands', async () => {
    const { sim, ada, bo, start, go, fill } = await room(paidPlan)
    await start(12, paidPlan)
    await go(4 * MINUTE)
    fill(0)
    await go(4 * MINUTE)
    const first = ada.workshop.gaps.value[0]
    expect(first?.finding?.rule).toBe('stage-has-opportunity')
    fill(1)
    fill(2)
    await go(10 * MINUTE)
    for (const panel of [ada, bo])
      expect(toldBy(sim, panel)).toEqual([
        expect.stringMatching(/^10 min: 3 cells open\. Worst: Emotions in “.+”$/),
        `5 min: 2 cells open. Worst: ${first?.lane} in “${first?.stage}”`,
        '1 min: no cell is open any more.',
        'Time is up: no cell is open any more.',
      ])
  })

  test('a person who reloads is in it again, is not told again, and goes on leading', async () => {
    const { sim, glass, ada, bo, start, go, left } = await room(paidPlan)
    await start(20, paidPlan)
    await go(11 * MINUTE)
    expect(toldBy(sim, ada)).toHaveLength(1)
    ada.cutOff()
    await go(5 * SECOND)
    const again = openWorkshop(sim, glass, { user: { id: '1', name: 'Ada' }, memory: ada.memory })
    await go(SECOND)
    expect([left(again), left(bo)]).toEqual(['running 534', 'running 534'])
    expect(again.workshop.shared.isLead.value).toBe(true)
    await go(4 * MINUTE)
    expect([toldBy(sim, again).length, toldBy(sim, bo).length]).toEqual([1, 2])
  })
})

test('at its end the marks of its map go, and those of another map, at which others work, stay', async () => {
  const { sim, map, ada, start, go, left, glass } = await room(false)
  const board = connect(sim.board)
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    await go(MINUTE)
    return work
  }
  await inTime(insertMap(board, { template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 9000 } }))
  const readings = await inTime(readMaps(board))
  const run = { now: glass.now, wait: glass.wait }
  const marked = new Map<string, readonly string[]>()
  for (const reading of readings) {
    const { marks = [] } = await inTime(mark({ board, run }, {}, reading))
    marked.set(reading.map.id === map.id ? 'own' : 'other', marks)
  }
  expect([...marked.values()].map(({ length }) => length > 0)).toEqual([true, true])
  await start(20)
  await go(10 * SECOND)
  await inTime(ada.workshop.finish())
  expect(left(ada)).toBe('off')
  expect(marked.get('own')?.filter((id) => sim.item(id))).toEqual([])
  expect(marked.get('other')?.filter((id) => sim.item(id))).toEqual(marked.get('other'))
})

test("Miro's timer is gone along with whoever changes it, and its end is the end", async () => {
  const { sim, ada, bo, start, go, left } = await room(true)
  await start(20, true)
  const miro = sim.connect({ user: { id: '9', name: 'Di' } }).miro.board.timer
  await Promise.all([miro.pause(), go(0)])
  await go(MINUTE)
  expect([left(ada), left(bo)]).toEqual(['paused 1200', 'paused 1200'])
  await Promise.all([miro.resume(), go(0)])
  await Promise.all([miro.prolong(MINUTE), go(0)])
  expect([left(ada), left(bo)]).toEqual(['running 1260', 'running 1260'])
  await Promise.all([miro.stop(), go(0)])
  await go(SECOND)
  expect([left(ada), left(bo)]).toEqual(['over 0', 'over 0'])
  expect(toldBy(sim, bo)).toEqual([expect.stringMatching(/^Time is up: 3 cells open/)])
  // What the timer is used for afterwards is no workshop.
  await Promise.all([miro.start(3 * MINUTE), go(0)])
  expect([left(ada), left(bo)]).toEqual(['over 0', 'over 0'])
})

test('a timer that somebody has started in Miro is gone along with', async () => {
  const { sim, ada, bo, start, go, left } = await room(true)
  const miro = sim.connect({ user: { id: '9', name: 'Di' } }).miro.board.timer
  await Promise.all([miro.start(15 * MINUTE), go(0)])
  await go(5 * MINUTE)
  await start(20, true)
  expect([left(ada), left(bo)]).toEqual(['running 600', 'running 600'])
  await go(5 * MINUTE)
  // As long as the mark when it began: the first one told is the next.
  expect(toldBy(sim, ada).map((text) => text.slice(0, 5))).toEqual(['5 min'])
})

test('somebody who may only look follows along, and what they would say holds nowhere', async () => {
  const { ada, bo, start, go, left } = await room(false, 'viewer')
  await start(20)
  expect(left(bo)).toBe('running 1200')
  await Promise.all([bo.workshop.shared.end(), go(0)])
  await Promise.all([bo.workshop.shared.takeLead('Bo'), go(0)])
  await go(SECOND)
  expect([left(ada), left(bo)]).toEqual(['running 1199', 'running 1199'])
  expect([bo.workshop.shared.trouble.value, bo.workshop.shared.isLead.value]).toEqual(['only-look', false])
})

test('a panel that hears of nothing knows within a minute', async () => {
  const { bo, start, go, left, sim } = await room(false)
  bo.workshop.shared.words.stop()
  await start(20)
  expect(left(bo)).toBe('off')
  await go(61 * SECOND)
  expect(left(bo)).toBe('running 1139')
  expect(sim.notifications).toEqual([])
})

test('a panel that lay behind others tells when it is time; one that slept past marks tells the latest', async () => {
  const { sim, ada, bo, start, go } = await room(false)
  await start(20)
  ada.setVisible(false)
  await go(11 * MINUTE)
  expect(toldBy(sim, ada)).toHaveLength(1)
  expect(toldBy(sim, bo)).toHaveLength(1)
})

describe('the walk', () => {
  test('goes through the open cells worst first, and round', async () => {
    const { ada, start, go, sim } = await room(false)
    await start(20)
    const places: string[] = []
    for (let step = 0; step < 4; step++) {
      places.push(walkOf(ada))
      ada.workshop.walk.next()
      await go(SECOND)
    }
    expect(places.map((place) => place.replace(/ .* (?=\d \d)/, ' '))).toEqual([
      'Emotions 1 3',
      'Opportunities 2 3',
      'Touchpoints 3 3',
      'Emotions 1 3',
    ])
    expect(sim.getSelection('tab-1')).not.toEqual([])
    ada.workshop.walk.previous()
    ada.workshop.walk.previous()
    expect(walkOf(ada)).toMatch(/^Touchpoints .* 3 3$/)
  })

  test('stays where it is when others close cells, and at a cell that is closed until somebody goes on', async () => {
    const { ada, start, go, fill } = await room(false)
    await start(20)
    ada.workshop.walk.next()
    await go(SECOND)
    expect(walkOf(ada)).toMatch(/^Opportunities .* 2 3$/)
    fill(0)
    await go(10 * SECOND)
    expect(walkOf(ada)).toMatch(/^Opportunities .* 1 2$/)
    fill(1)
    await go(10 * SECOND)
    expect(walkOf(ada)).toMatch(/^Opportunities .* 0 1$/)
    ada.workshop.walk.next()
    expect(walkOf(ada)).toMatch(/^Touchpoints .* 1 1$/)
  })

  test('is shown to everybody who follows, as far as who leads wants it', async () => {
    const { ada, bo, start, go, sim } = await room(false)
    await start(20)
    await Promise.all([ada.workshop.walk.share(true), go(0)])
    ada.workshop.walk.next()
    await go(SECOND)
    ada.workshop.walk.next()
    ada.workshop.walk.previous()
    ada.workshop.walk.next()
    await go(2 * SECOND)
    expect(walkOf(bo)).toBe(walkOf(ada))
    expect(sim.getSelection('tab-2')).toEqual(sim.getSelection('tab-1'))

    bo.workshop.walk.leave()
    ada.workshop.walk.next()
    await go(SECOND)
    expect(walkOf(bo)).not.toBe(walkOf(ada))
    bo.workshop.walk.comeBack()
    await go(SECOND)
    expect(walkOf(bo)).toBe(walkOf(ada))

    // Whoever goes somewhere themselves follows no longer.
    bo.workshop.walk.next()
    expect(bo.workshop.walk.isFollowing.value).toBe(false)
    await Promise.all([ada.workshop.walk.share(false), go(0)])
    expect([ada.workshop.walk.shown.value, bo.workshop.walk.shown.value]).toEqual([null, null])
  })
})
