import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clock, costOf, follow, HOURLY_BUDGET } from '../src/panel/follow.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** A clock that stands until it is told to go on; then it calls whoever is due, in order, and lets promises settle in between. */
function standingClock() {
  let now = 0
  let waiting: { readonly at: number; readonly run: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
  }
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return {
    clock,
    async go(ms: number) {
      const end = now + ms
      await settle()
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        waiting = waiting.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.run()
        await settle()
      }
      now = end
    },
  }
}

/** A follower whose looks are written down; what each finds can be changed. */
function followed(finds: { maps: number; changed: boolean; error?: Error } = { maps: 1, changed: true }) {
  const time = standingClock()
  const looks: { at: number; maps: number }[] = []
  const errors: unknown[] = []
  const follower = follow({
    clock: time.clock,
    async check() {
      looks.push({ at: time.clock.now(), maps: finds.maps })
      if (finds.error) throw finds.error
      return { maps: finds.maps, changed: finds.changed }
    },
    onError: (error) => errors.push(error),
  })
  return { ...time, follower, finds, errors, looks, times: () => looks.map(({ at }) => at) }
}

test('the board is looked at when the panel is shown, and every ten seconds from then on', async () => {
  const { follower, go, times } = followed()
  await go(SECOND)
  expect(times()).toEqual([])
  follower.setVisible(true)
  await go(30 * SECOND)
  expect(times()).toEqual([1, 11, 21, 31].map((second) => second * SECOND))
})

test('after ten minutes without a change the distance is thirty seconds, until something changes again', async () => {
  const { follower, finds, go, looks, times } = followed({ maps: 1, changed: false })
  follower.setVisible(true)
  await go(10 * MINUTE)
  looks.length = 0
  await go(2 * MINUTE)
  const [first = 0, second = 0] = times()
  expect(second - first).toBe(30 * SECOND)
  finds.changed = true
  await go(30 * SECOND)
  looks.length = 0
  await go(MINUTE)
  const [third = 0, fourth = 0] = times()
  expect(fourth - third).toBe(10 * SECOND)
})

test('a burst of events is one look, 150 ms after the last of them', async () => {
  const { follower, go, looks, times } = followed()
  follower.setVisible(true)
  await go(SECOND)
  looks.length = 0
  for (let event = 0; event < 5; event++) {
    follower.poke()
    await go(100)
  }
  await go(SECOND)
  expect(times()).toEqual([SECOND + 400 + 150])
})

test('nothing is asked while the panel is hidden, and what happened meanwhile is looked at when it is back', async () => {
  const { follower, go, looks } = followed()
  follower.setVisible(true)
  await go(SECOND)
  follower.setVisible(false)
  looks.length = 0
  follower.poke()
  await go(HOUR)
  expect(looks).toEqual([])
  follower.setVisible(true)
  await go(SECOND)
  expect(looks.length).toBe(1)
})

test('an event during a look leads to another one, never to two at once', async () => {
  const time = standingClock()
  const answers: (() => void)[] = []
  const follower = follow({
    clock: time.clock,
    check: () => new Promise((resolve) => answers.push(() => resolve({ maps: 1, changed: false }))),
    onError: () => {},
  })
  follower.setVisible(true)
  await time.go(SECOND)
  follower.poke()
  await time.go(SECOND)
  expect(answers.length).toBe(1)
  answers[0]?.()
  await time.go(SECOND)
  expect(answers.length).toBe(2)
})

test('asking by hand looks at once, even while hidden', async () => {
  const { follower, go, times } = followed()
  await go(SECOND)
  await follower.look()
  expect(times()).toEqual([SECOND])
})

test('an error is told, and following goes on more slowly until it works again', async () => {
  const { follower, finds, errors, go, looks, times } = followed()
  follower.setVisible(true)
  await go(SECOND)
  finds.error = new Error('no connection')
  await go(10 * SECOND)
  expect(errors).toEqual([finds.error])
  looks.length = 0
  finds.error = undefined
  await go(45 * SECOND)
  expect(times()).toEqual([40 * SECOND, 50 * SECOND])
})

test('after being stopped it never looks again', async () => {
  const { follower, go, looks } = followed()
  follower.setVisible(true)
  await go(SECOND)
  follower.stop()
  follower.poke()
  looks.length = 0
  await go(HOUR)
  expect(looks).toEqual([])
})

test('in no hour does following take more than a fifth of the hourly credits, whatever happens on the board', async () => {
  const busy = fc.array(
    fc.record({ wait: fc.integer({ min: 1, max: 90 * SECOND }), times: fc.integer({ min: 1, max: 60 }) }),
    { minLength: 20, maxLength: 60 },
  )
  await fc.assert(
    fc.asyncProperty(busy, fc.integer({ min: 0, max: 12 }), async (bursts, maps) => {
      const { follower, go, looks } = followed({ maps, changed: true })
      follower.setVisible(true)
      for (const { wait, times } of bursts) {
        for (let event = 0; event < times; event++) {
          follower.poke()
          await go(Math.min(wait, 3 * SECOND))
        }
        await go(wait)
      }
      await go(HOUR)
      // The first look does not know yet how many maps there are; what it cost more is paid back by those that follow.
      for (const { at: start } of looks) {
        const hour = looks.filter(({ at }) => at >= start && at < start + HOUR)
        expect(hour.reduce((sum, look) => sum + costOf(look.maps), 0)).toBeLessThanOrEqual(HOURLY_BUDGET + costOf(maps))
      }
      expect(looks.length).toBeGreaterThan(60)
    }),
    { numRuns: 8, seed: 20 },
  )
})

test('with one map, ten seconds between two looks are kept up for an hour, and ten and a half for good', async () => {
  const { follower, go, looks, times } = followed()
  follower.setVisible(true)
  await go(HOUR - 1)
  expect(looks.length).toBe(360)
  expect(looks.length * costOf(1)).toBeLessThanOrEqual(HOURLY_BUDGET)
  await go(5 * HOUR)
  const apart = times().map((at, index) => at - (times()[index - 1] ?? 0))
  expect(Math.max(...apart)).toBeLessThanOrEqual(10.5 * SECOND)
})

test('a look that says what it has cost is paid for at that price', async () => {
  const time = standingClock()
  const looks: number[] = []
  const follower = follow({
    clock: time.clock,
    async check() {
      looks.push(time.clock.now())
      return { maps: 1, changed: true, cost: 1000 }
    },
    onError: () => {},
  })
  follower.setVisible(true)
  await time.go(3 * HOUR)
  for (const start of looks)
    expect(looks.filter((at) => at >= start && at < start + HOUR).length).toBeLessThanOrEqual(HOURLY_BUDGET / 1000)
})

test('events that never pause do not keep the regular look away', async () => {
  const { follower, go, times } = followed()
  follower.setVisible(true)
  for (let event = 0; event < 250; event++) {
    await go(100)
    follower.poke()
  }
  expect(times()).toEqual([0, 10 * SECOND, 20 * SECOND])
})

test('in a workshop ten seconds stay ten seconds, although nothing happens and although much does', async () => {
  for (const busy of [false, true]) {
    const { follower, finds, go, times } = followed({ maps: 1, changed: busy })
    follower.setVisible(true)
    follower.setWorkshop(45 * MINUTE)
    for (let second = 0; second < 45 * 60; second++) {
      if (busy && second % 2 === 0) follower.poke()
      if (second % 60 === 0) follower.spend(100, true)
      await go(SECOND)
    }
    const apart = times().map((at, index) => at - (times()[index - 1] ?? 0))
    expect(Math.max(...apart), `busy: ${busy}`).toBeLessThanOrEqual(10 * SECOND + 200)
    expect(finds.maps).toBe(1)
  }
})

test('in a workshop an event is answered at once as long as enough is left for the looks until its end', async () => {
  const { follower, go, times } = followed()
  follower.setVisible(true)
  follower.setWorkshop(10 * MINUTE)
  await go(3 * SECOND)
  follower.poke()
  await go(150)
  expect(times()).toEqual([0, 3 * SECOND + 150])
})

test('whoever goes on after a workshop is not made to wait for it', async () => {
  const { follower, go, looks } = followed({ maps: 3, changed: true })
  follower.setVisible(true)
  follower.setWorkshop(40 * MINUTE)
  await go(40 * MINUTE)
  follower.setWorkshop(null)
  looks.length = 0
  await go(5 * MINUTE)
  expect(looks.length).toBeGreaterThan(10)
})

test('in no hour does a workshop take more than a fifth of the hourly credits, storage and timer and all', async () => {
  const workshops = fc.array(fc.record({ on: fc.boolean(), minutes: fc.integer({ min: 5, max: 70 }) }), {
    minLength: 3,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(workshops, fc.integer({ min: 0, max: 9 }), async (parts, maps) => {
      const { clock, follower, go, looks } = followed({ maps, changed: true })
      const paid: { at: number; credits: number }[] = []
      follower.setVisible(true)
      for (const { on, minutes } of parts) {
        follower.setWorkshop(on ? minutes * MINUTE : null)
        for (let second = 0; second < 60 * minutes; second += 3) {
          follower.poke()
          if (second % 60 === 0) {
            follower.spend(100, true)
            paid.push({ at: clock.now(), credits: 100 })
          }
          await go(3 * SECOND)
        }
      }
      const all = [...looks.map(({ at, maps }) => ({ at, credits: costOf(maps) })), ...paid]
      for (const { at: start } of all) {
        const hour = all.filter(({ at }) => at >= start && at < start + HOUR)
        const sum = hour.reduce((total, { credits }) => total + credits, 0)
        expect(sum).toBeLessThanOrEqual(HOURLY_BUDGET + costOf(maps))
      }
    }),
    { numRuns: 5, seed: 21 },
  )
})

test('what was spent before a reload counts after it, and who opens the panel sees the board at once all the same', async () => {
  const kept = new Map<string, string>()
  const memory = {
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value: string) => void kept.set(key, value),
  }
  const time = standingClock()
  const looks: number[] = []
  const open = () => {
    const check = async () => {
      looks.push(time.clock.now())
      return { maps: 1, changed: true }
    }
    const follower = follow({ clock: time.clock, memory, check, onError: () => {} })
    follower.setVisible(true)
    return follower
  }
  for (let reload = 0; reload < 12; reload++) {
    const follower = open()
    const before = looks.length
    await time.go(1)
    expect(looks.length).toBe(before + 1)
    for (let event = 0; event < 60; event++) {
      follower.poke()
      await time.go(5 * SECOND)
    }
    follower.stop()
  }
  // Those that are owed to whoever opens the panel, and to nobody being left without for more than a minute, come on top.
  expect(looks.filter((at) => at < HOUR).length * costOf(1)).toBeLessThanOrEqual(1.1 * HOURLY_BUDGET)
  for (const nonsense of ['x', '1:', ':5', '99999999999:5', '1:-5', '1:1e99']) {
    kept.set('spent', nonsense)
    expect(() => open().stop()).not.toThrow()
  }
})
