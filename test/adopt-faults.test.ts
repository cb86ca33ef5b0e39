import { describe, expect, test } from 'vitest'
import { adoptMap, applyPlan, BoardError, connect, type Plan, prepareAdoption, type Reading } from '../src/api.ts'
import type { Switches } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import { type ByHand, blank, cellsOf, covering, drawByHand, everything, type Hand, oneMap, seen } from './adopt-kit.ts'
import { LONG, sample, untilStill } from './insert-kit.ts'
import { OTHER_SWITCHES } from './read-kit.ts'
import { TROUBLES, type Trouble } from './troubles.ts'

const SMALL: ByHand = { stages: ['Find', 'Buy'], lanes: ['Actions', 'Feelings', 'Pain points'] }
const MAPS: Readonly<Record<string, ByHand>> = {
  'a map in no frame, on bands and with notes over notes': { ...SMALL, bands: true, stacked: true },
  'a map in a frame, without a title': { ...SMALL, frame: { title: 'Our map', room: 60 } },
  'a map whose lanes are columns, in no frame, with a title': {
    ...SMALL,
    turned: true,
    labelAs: 'shape',
    title: 'How we buy shoes',
  },
}

interface Scene extends Hand {
  readonly reading: Reading
  readonly ids: readonly string[]
  readonly before: { readonly seen: unknown; readonly layers: readonly string[]; readonly everything: string }
}

/** A map, and what belongs to others around it. */
async function scene(given: ByHand, switches: Partial<Switches> = {}): Promise<Scene> {
  const hand = blank({ switches })
  const { hands } = hand.sim
  hands.addFrame('Our retro', { x: -2000, y: 0 }, { width: 600, height: 400 })
  const note = hands.addSticky('what went well', { x: -2000, y: 0 })
  drawByHand(hand.sim, given)
  const other = hands.addSticky('do not touch <this> & "that"', { x: 1500, y: 100 })
  hands.tag(other, 'important')
  hands.connect(note, other)
  const reading = await oneMap(hand.board)
  const ids = hand.sim.items().map(({ id }) => id)
  const before = { seen: await seen(hand), layers: await covering(hand, ids), everything: everything(hand) }
  hand.sim.resetCalls()
  return { ...hand, reading, ids, before }
}

const drawnOn = ({ sim, ids }: Scene) => sim.items().filter(({ id }) => !ids.includes(id))

/** What of people's own is no longer as it was; empty when all is. */
async function harmDone(at: Scene): Promise<string[]> {
  const drawn = drawnOn(at).map(({ id }) => id)
  return JSON.stringify(await seen(at, drawn)) === JSON.stringify(at.before.seen) ? [] : ['an item is not as it was']
}

/** Where Miro puts what comes into a frame on top, layers are right again only when all of it is in, or out. */
async function turnedOver(at: Scene): Promise<string[]> {
  return (await covering(at, at.ids)).join() === at.before.layers.join() ? [] : ['what lay on top lies beneath']
}

/** What is wrong with a board on which adopting has met a fault, and after it was done again; empty when nothing is. */
async function wrongAfter(at: Scene, error: unknown): Promise<string[]> {
  at.sim.faults.clear()
  const wrong = await harmDone(at)
  if (error && !(error instanceof BoardError)) wrong.push(`not a BoardError: ${error}`)
  const board = connect(at.sim.connect().miro.board)
  const half = await oneMap(board)
  const cells = JSON.stringify(cellsOf(at.reading))
  if (JSON.stringify(cellsOf(half)) !== cells) wrong.push('half adopted it is read otherwise')
  await adoptMap(board, half, {}, { wait: at.clock.wait })
  wrong.push(...[...(await harmDone(at)), ...(await turnedOver(at))].map((each) => `afterwards ${each}`))
  const whole = await oneMap(board)
  if (whole.record !== 'own') wrong.push(`its record is ${whole.record}`)
  if (JSON.stringify(cellsOf(whole)) !== cells) wrong.push('adopted it is read otherwise')
  const types = drawnOn(at).map(({ type }) => type)
  if (new Set(types).size < types.length) wrong.push(`there are ${types}`)
  const loose = whole.placed.filter(({ item }) => item.frameId !== whole.frameId)
  if (whole.frameId === null || loose.length > 0) wrong.push(`${loose.length} items are not in the frame`)
  if ((await prepareAdoption(board, whole)).plan.ops.length > 0) wrong.push('there is still something to do')
  return wrong
}

async function measure(given: ByHand, switches?: Partial<Switches>): Promise<number> {
  const at = await scene(given, switches)
  await adoptMap(at.board, at.reading, {}, { wait: at.clock.wait })
  return at.sim.calls.length
}

/** More calls than adopting one of these maps takes, or taking it back. */
const MOST_CALLS = 45

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

async function wrongWith(trouble: Trouble, given: ByHand, n: number, switches?: Partial<Switches>): Promise<string[]> {
  const at = await scene(given, switches)
  const signal = trouble(at, n)
  const error = await adoptMap(at.board, at.reading, {}, { wait: at.clock.wait, ...(signal && { signal }) }).then(
    () => null,
    (reason: unknown) => reason,
  )
  return (await wrongAfter(at, error)).map((each) => `call ${n}: ${each}`)
}

describe.each(Object.entries(MAPS))('adopting %s', (_, given) => {
  test.each(Object.entries(TROUBLES))(
    'harms nothing and is finished when it is done again, where the n-th call %s',
    async (name, trouble) => {
      const calls = await measure(given)
      const wrong: string[] = []
      for (const n of sample(numbers(calls + 1), 5, name.length)) wrong.push(...(await wrongWith(trouble, given, n)))
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    LONG ? 600_000 : undefined,
  )

  test.each(['before', 'after'] as const)(
    'harms nothing and is finished later, where the panel is closed %s a call acts',
    async (how) => {
      const calls = await measure(given)
      const wrong: string[] = []
      for (const n of sample(numbers(calls), 8)) {
        const at = await scene(given)
        at.sim.faults.cutOff(n, how)
        void adoptMap(at.board, at.reading, {}, { wait: at.clock.wait }).catch(() => undefined)
        await untilStill({ ...at, before: '' })
        wrong.push(...(await wrongAfter(at, null)).map((each) => `call ${n}: ${each}`))
      }
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    LONG ? 600_000 : undefined,
  )
})

describe('whatever Miro does where its documentation is silent, adopting harms nothing and is finished when it is done again', () => {
  const others = switchNames.map((name) => [name, { [name]: SWITCHES[name].values[1] }] as const)
  test.each([...others, ['every switch', OTHER_SWITCHES] as const])(
    '%s set to its other value',
    async (name, switches) => {
      const [given] = Object.values(MAPS)
      if (!given) throw new Error('There is no map to adopt')
      const calls = await measure(given, switches)
      const cases = Object.values(TROUBLES).flatMap((trouble) => numbers(calls).map((n) => ({ trouble, n })))
      const wrong: string[] = []
      for (const { trouble, n } of sample(cases, name === 'every switch' ? 25 : 4, name.length))
        wrong.push(...(await wrongWith(trouble, given, n, switches)))
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    LONG ? 600_000 : undefined,
  )
})

async function planned(given: ByHand, switches: Partial<Switches> = {}): Promise<Scene & { readonly plan: Plan }> {
  const at = await scene(given, switches)
  const { plan } = await prepareAdoption(at.board, at.reading)
  at.sim.resetCalls()
  return { ...at, plan }
}

describe.each([
  ['as the best reading of its documentation has it', {}],
  ['the other way in everything that is not documented', OTHER_SWITCHES],
])('with Miro %s', (_, switches) => {
  describe.each(Object.entries(MAPS))('taking back the adoption of %s', (_name, given) => {
    test('leaves the board as it was, to the byte', async () => {
      const at = await planned(given, switches)
      const { undo, error } = await applyPlan(at.board, at.plan, { wait: at.clock.wait })
      if (!undo || error) throw new Error(`It was not adopted: ${error}`)
      expect(await applyPlan(at.board, undo, { wait: at.clock.wait })).toMatchObject({ skipped: [], error: null })
      expect(everything(at)).toBe(at.before.everything)
      expect(await turnedOver(at)).toEqual([])
    })

    test('leaves the board as it was when only a part was done, wherever that ended', async () => {
      const wrong: string[] = []
      for (const [name, trouble] of Object.entries(TROUBLES))
        for (const n of sample(numbers(MOST_CALLS), 5, name.length)) {
          const at = await planned(given, switches)
          const signal = trouble(at, n)
          const { undo } = await applyPlan(at.board, at.plan, { wait: at.clock.wait, ...(signal && { signal }) })
          at.sim.faults.clear()
          if (undo) await applyPlan(at.board, undo, { wait: at.clock.wait })
          // What a call did that nobody could ask about any more is not known, and so stays.
          const isBlind = trouble.lasting === true
          if (everything(at) !== at.before.everything && !isBlind) wrong.push(`${name}, call ${n}: not as before`)
          const harm = [...(await harmDone(at)), ...(isBlind ? [] : await turnedOver(at))]
          wrong.push(...harm.map((each) => `${name}, call ${n}: ${each}`))
        }
      expect(wrong, wrong.join('\n')).toEqual([])
    })

    test.each(Object.entries(TROUBLES))('goes on where it stopped when the n-th call %s', async (name, trouble) => {
      const wrong: string[] = []
      for (const n of sample(numbers(MOST_CALLS), 4, name.length)) {
        const at = await planned(given, switches)
        const { undo } = await applyPlan(at.board, at.plan, { wait: at.clock.wait })
        if (!undo) throw new Error('There is nothing to take back')
        const signal = trouble(at, n)
        const once = await applyPlan(at.board, undo, { wait: at.clock.wait, ...(signal && { signal }) })
        at.sim.faults.clear()
        wrong.push(...(await harmDone(at)).map((each) => `call ${n}: ${each}`))
        if (once.error === null && everything(at) !== at.before.everything) wrong.push(`call ${n}: done, but it is not`)
        const { error } = await applyPlan(at.board, undo, { wait: at.clock.wait })
        if (error || everything(at) !== at.before.everything) wrong.push(`call ${n}: ${error}`)
        wrong.push(...(await turnedOver(at)).map((each) => `call ${n}: ${each}`))
      }
      expect(wrong, wrong.join('\n')).toEqual([])
    })
  })
})
