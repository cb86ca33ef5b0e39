import { describe, expect, test } from 'vitest'
import { loadDecisions } from '../src/api/decisions.ts'
import { checkMaps, connect, insertMap, readMaps } from '../src/api.ts'
import { MARK } from '../src/layout/mark.ts'
import { marksState } from '../src/panel/check/marks/marks-state.ts'
import { HOURLY_BUDGET } from '../src/panel/follow.ts'
import type { Simulator } from '../src/simulator/simulator.ts'
import { LONG } from './insert-kit.ts'
import { type OpenWorkshop, openWorkshop, timedBoard, toldBy } from './workshop-kit.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Numbers that follow from a seed. */
function chance(seed: number) {
  let state = seed * 2654435761
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    below: (n: number) => Math.floor(next() * n),
    of: <T>(list: readonly T[]): T => {
      const one = list[Math.floor(next() * list.length)]
      if (one === undefined) throw new Error('There is nothing to choose from')
      return one
    },
  }
}

const PEOPLE = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']
const WORDS = ['They wait', 'glad', 'Ask for the date', 'none', 'too dear', 'In the shop', ':-(', 'Call them back', '']

/** Everything people do to a map in such minutes, one thing at a time, each at their own seat. */
function crowd({ sim, glass }: ReturnType<typeof timedBoard>, frameId: string, seed: number) {
  const { below, of } = chance(seed)
  const end = glass.now() + 45 * MINUTE
  /** Somebody waits to see these, so that the others leave them alone. */
  const left = new Set<string>()
  const children = (type: string) =>
    sim.items().filter((item) => item.parentId === frameId && item.type === type && !left.has(item.id))
  const notes = () => children('sticky_note')
  const act = (name: string): void => {
    const hands = sim.hands.as({ id: name, name })
    const all = notes()
    if (all.length < 8) return
    const note = of(all)
    const what = below(12)
    if (what < 5) hands.type(note.id, `${of(WORDS)} ${below(90)}`)
    else if (what === 5) hands.type(note.id, '')
    else if (what === 6) hands.moveBy(note.id, { dx: below(400) - 200, dy: below(400) - 200 })
    else if (what === 7) hands.remove(note.id)
    else if (what === 8) hands.duplicate(note.id, { dx: below(300) - 150, dy: 20 })
    else if (what === 9) hands.dragOut(note.id)
    else if (what === 10) hands.addSticky(of(WORDS), { x: note.x + below(60), y: note.y + below(60) })
    else {
      const header = of(children('shape').filter(({ content = '' }) => /Search|Buy|Use|Leave/.test(content)))
      hands.type(header.id, `${of(['Search', 'Buy', 'Use', 'Leave'])} ${below(9)}`)
    }
  }
  const next = (name: string): void => {
    glass.after((20 + below(100)) * SECOND, () => {
      if (glass.now() > end) return
      act(name)
      next(name)
    })
  }
  for (const name of PEOPLE) next(name)
  return { below, of, notes, left }
}

const noteIn = ({ check }: OpenWorkshop, id: string) =>
  check.reading.value?.map.notes.find((note) => note.id === id)?.text

const marksOn = (sim: Simulator) =>
  sim.items().filter(({ type, width, height }) => type === 'shape' && width === MARK.size && height === MARK.size)

/** Lets time pass until something that was asked for is done. */
async function done<T>(asked: Promise<T>, go: (ms: number) => Promise<void>): Promise<T> {
  let isDone = false
  const both = asked.finally(() => {
    isDone = true
  })
  for (let second = 0; !isDone && second < 60; second++) await go(SECOND)
  return both
}

async function workshop(paidPlan: boolean, seed: number) {
  const board = timedBoard({ paidPlan, credits: true, seed })
  const { sim, glass, go } = board
  const stages = ['Search', 'Buy', 'Use', 'Leave']
  const drawn = await done(insertMap(connect(sim.board), { template: 'cjm', title: 'From here to there', stages }), go)
  const mapId = drawn.map.id
  await go(60 * MINUTE)
  sim.resetCalls()
  const ada = openWorkshop(sim, glass, { user: { id: 'Ada', name: 'Ada' } })
  let bo = openWorkshop(sim, glass, { user: { id: 'Bo', name: 'Bo' } })
  const boAtFirst = bo
  const marks = marksState({ context: ada.panel.context, check: ada.check })
  await done(Promise.all([ada.check.again(), bo.check.again()]), go)

  const waive = (panel: OpenWorkshop, nth: number) => {
    const finding = panel.check.findings.value[nth]
    if (!finding) throw new Error('There is nothing to waive')
    const at = new Date(glass.now()).toISOString()
    const words = { reason: 'Nobody here knows', author: 'Ada', at, expires: null }
    return done(panel.check.decisions.waiversOf(mapId).say([[finding.fingerprint, words]]), go)
  }
  await waive(ada, 2)
  const people = crowd(board, drawn.frameId, seed)
  await done(
    ada.workshop.shared.begin({
      mapId,
      span: 45 * MINUTE,
      timer: paidPlan,
      name: 'Ada',
      open: ada.workshop.gaps.value.length,
    }),
    go,
  )
  const began = glass.now()
  const until = (minute: number) => glass.runUntil(began + minute * MINUTE, board.atRest)

  /** Somebody types into a note: whoever has the panel open sees it ten seconds later, though no event tells of it. */
  const seenInTime: boolean[] = []
  const typeAndWait = async (words: string) => {
    const note = people.of(
      people.notes().filter(({ id }) => noteIn(ada, id) !== undefined && noteIn(bo, id) !== undefined),
    )
    people.left.add(note.id)
    sim.hands.as('Cy').type(note.id, words)
    await go(10 * SECOND)
    seenInTime.push(noteIn(ada, note.id) === words, noteIn(bo, note.id) === words)
    people.left.delete(note.id)
  }

  let marked = 0
  await done(ada.workshop.walk.share(true), go)
  for (let minute = 4; minute < 44; minute += 4) {
    await until(minute)
    ada.workshop.walk.next()
    await typeAndWait(`Seen in minute ${minute}`)
    if (minute === 28) {
      await done(marks.markGaps(), go)
      marked = marksOn(sim).length
    }
    if (minute === 20) await waive(bo, 1)
    if (minute === 24) {
      // At any moment, whatever is on its way.
      await go(people.below(10_000))
      bo.cutOff()
      await go(people.below(4000))
      bo = openWorkshop(sim, glass, { user: { id: 'Bo', name: 'Bo' }, memory: boAtFirst.memory })
      await go(2 * SECOND)
    }
  }
  await until(46)
  await done(ada.workshop.finish(), go)
  await go(30 * SECOND)
  const fresh = connect(sim.connect({ user: { id: 'Z', name: 'Zoe' } }).miro.board)
  const [readings, { settings, waivers }] = await done(
    Promise.all([readMaps(fresh), loadDecisions(fresh, [mapId])]),
    go,
  )
  const expected = checkMaps(readings, { profile: 'workshop', settings, waivers, now: new Date(glass.now()) })
  return { ...board, ada, bo, boAtFirst, marked, expected, waivers, seenInTime }
}

const SEEDS = LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1]

describe.each([true, false])('45 minutes of six people, where the plan has a timer: %s', (paidPlan) => {
  test.each(SEEDS)(
    'end with both panels as the board is, seed %i',
    async (seed) => {
      const { sim, ada, bo, boAtFirst, marked, expected, waivers, seenInTime } = await workshop(paidPlan, seed)
      for (const { check } of [ada, bo]) {
        expect(check.findings.value).toEqual(expected.findings)
        expect(check.waived.value).toEqual(expected.waived)
      }
      expect(waivers).toHaveLength(2)
      expect(expected.findings.length).toBeGreaterThan(0)

      const marks = [/^10 min/, /^5 min/, /^1 min/, /^Time is up/].map((mark) => expect.stringMatching(mark))
      expect(toldBy(sim, ada)).toEqual(marks)
      expect([...toldBy(sim, boAtFirst), ...toldBy(sim, bo)]).toEqual(marks)
      for (const { full } of sim.notifications) expect(full.length).toBeLessThanOrEqual(80)

      expect(marked).toBeGreaterThan(0)
      expect(marksOn(sim)).toEqual([])
      expect([ada.workshop.phase.value, bo.workshop.phase.value]).toEqual(['off', 'off'])
      expect(seenInTime).toEqual(seenInTime.map(() => true))

      for (const panels of [[ada], [boAtFirst, bo]]) {
        const clients = new Set(panels.map(({ client }) => client.id))
        const credits = sim.calls.reduce((sum, call) => (clients.has(call.client) ? sum + call.credits : sum), 0)
        expect(credits).toBeLessThanOrEqual(HOURLY_BUDGET)
      }
    },
    300_000,
  )
})
