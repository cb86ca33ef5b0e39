import { describe, expect, test } from 'vitest'
import { type InsertRequest, insertMap } from '../src/api.ts'
import type { SimulatorOptions } from '../src/simulator/simulator.ts'
import { SWITCHES, switchesFrom, switchNames } from '../src/simulator/switches.ts'
import { randomFrom } from '../src/simulator/world.ts'
import {
  LONG,
  mapOf,
  outcomeOf,
  SMALL,
  SMALL_CEM,
  sample,
  scene,
  untilStill,
  withNotes,
  wrongAfter,
  wrongWithUnfinished,
} from './insert-kit.ts'
import { TROUBLES, type Trouble } from './troubles.ts'

interface Case {
  readonly request: InsertRequest
  readonly options?: SimulatorOptions
  readonly n: number
}

/** One insert with one trouble. */
async function wrongWith(trouble: Trouble, { request, options, n }: Case, drawn: number): Promise<string[]> {
  const at = scene(options)
  const signal = trouble(at, n)
  const outcome = await outcomeOf(insertMap(at.board, request, { wait: at.clock.wait, ...(signal && { signal }) }))
  return (await wrongAfter(at, outcome, drawn, trouble.lasting)).map((wrong) => `call ${n}: ${wrong}`)
}

/** Calls of an insert without any fault, and the items it draws. */
async function measure(request: InsertRequest, options?: SimulatorOptions) {
  const at = scene(options)
  const before = at.sim.items().length
  await insertMap(at.board, request, { wait: at.clock.wait })
  return { calls: at.sim.calls.length, drawn: at.sim.items().length - before }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const REQUESTS = {
  'an empty customer journey map': async () => SMALL,
  'an empty customer experience map': async () => SMALL_CEM,
  'a map with notes': async () => withNotes(await mapOf({ ...SMALL, stages: ['A', 'B'] })),
} as const

describe.each(Object.entries(REQUESTS))('inserting %s ends with the whole map or nothing of it', (_, requested) => {
  test.each(Object.entries(TROUBLES))('when the n-th call %s', async (name, trouble) => {
    const request = await requested()
    const { calls, drawn } = await measure(request)
    const wrong: string[] = []
    for (const n of sample(numbers(calls + 1), 10, name.length))
      wrong.push(...(await wrongWith(trouble, { request, n }, drawn)))
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})

describe('whatever Miro does where its documentation is silent, an insert that meets trouble ends whole or not at all', () => {
  const others = switchNames.map((name) => [name, { [name]: SWITCHES[name].values[1] }] as const)
  const all = ['every switch', Object.assign({}, ...others.map(([, given]) => given))] as const
  test.each([...others, all])(
    '%s set to its other value',
    async (name, given) => {
      const options = { switches: switchesFrom(given) }
      const { calls, drawn } = await measure(SMALL, options)
      const cases = Object.values(TROUBLES).flatMap((trouble) => numbers(calls).map((n) => ({ trouble, n })))
      const wrong: string[] = []
      const count = name === 'every switch' ? 40 : 8
      for (const { trouble, n } of sample(cases, count, name.length))
        wrong.push(...(await wrongWith(trouble, { request: SMALL, options, n }, drawn)))
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    LONG ? 600_000 : undefined,
  )
})

describe('a panel that is closed in the middle', () => {
  test.each(['before', 'after'] as const)(
    '%s any call acts leaves a map that the next open can finish or clean up',
    async (how) => {
      const { calls, drawn } = await measure(SMALL)
      const wrong: string[] = []
      for (const n of sample(numbers(calls), 30)) {
        const at = scene()
        at.sim.faults.cutOff(n, how)
        void insertMap(at.board, SMALL, { wait: at.clock.wait })
        await untilStill(at)
        wrong.push(...(await wrongWithUnfinished(at, drawn)).map((each) => `call ${n}: ${each}`))
      }
      expect(wrong, wrong.join('\n')).toEqual([])
    },
  )

  test('while a failed insert is being taken back leaves the same', async () => {
    const { calls, drawn } = await measure(SMALL)
    const random = randomFrom(7)
    const wrong: string[] = []
    for (const n of sample(numbers(calls), 25)) {
      const at = scene()
      const stop = new AbortController()
      at.sim.faults.interfere(n, () => stop.abort())
      at.sim.faults.cutOff(n + 1 + Math.floor(random() * 40), random() < 0.5 ? 'before' : 'after')
      void insertMap(at.board, SMALL, { wait: at.clock.wait, signal: stop.signal }).catch(() => undefined)
      await untilStill(at)
      wrong.push(...(await wrongWithUnfinished(at, drawn)).map((each) => `call ${n}: ${each}`))
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})
