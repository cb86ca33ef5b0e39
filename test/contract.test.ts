import { describe, expect, test } from 'vitest'
import { ask, contract, type Verdict } from '../src/simulator/contract.ts'
import { labContract } from '../src/simulator/contract-lab.ts'
import { reportOf } from '../src/simulator/contract-report.ts'
import { createSimulator, type Switches } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'

const others = (): Partial<Switches> => Object.fromEntries(switchNames.map((name) => [name, SWITCHES[name].values[1]]))

/** The same for rules that need people, other iframes and faults. */
const labDisagreements = async (given: Partial<Switches>): Promise<string[]> => {
  const wrong: string[] = []
  for (const rule of labContract) {
    const simulator = createSimulator({ ...rule.options, switches: given })
    try {
      const seen = await rule.check(simulator)
      const expected = rule.switch === undefined ? undefined : simulator.switches[rule.switch]
      if (seen !== expected) wrong.push(`${rule.id}: ${rule.switch} is set to ${expected}, the board shows ${seen}`)
    } catch (error) {
      wrong.push(`${rule.id}: ${error}`)
    }
  }
  return wrong
}

/** Asks a simulator about every rule; tells only what is not as the switches say. */
const disagreements = async (given: Partial<Switches>): Promise<string[]> => {
  const wrong: string[] = []
  for (const rule of contract) {
    const simulator = createSimulator({ switches: given })
    const verdict = await ask(rule, simulator.client.miro, simulator.settled)
    const expected = rule.switch === undefined ? null : simulator.switches[rule.switch]
    if (verdict.outcome === 'broken') wrong.push(`${rule.id}: ${verdict.why}`)
    if (verdict.outcome === 'seen' && verdict.seen !== expected) {
      wrong.push(`${rule.id}: ${rule.switch} is set to ${expected}, the board shows ${verdict.seen}`)
    }
    const left = simulator.items().length + simulator.tags().length
    if (left > 0) wrong.push(`${rule.id}: leaves ${left} things on the board`)
  }
  return wrong
}

describe('the simulator keeps the contract', () => {
  test('with every switch at its default', async () => {
    expect(await disagreements({})).toEqual([])
    expect(await labDisagreements({})).toEqual([])
  })

  for (const name of switchNames) {
    const value = SWITCHES[name].values[1]
    test(`with ${name} set to "${value}"`, async () => {
      expect(await disagreements({ [name]: value })).toEqual([])
      expect(await labDisagreements({ [name]: value })).toEqual([])
    })
  }

  test('with every switch set to its other value', async () => {
    expect(await disagreements(others())).toEqual([])
    expect(await labDisagreements(others())).toEqual([])
  })
})

describe('the contract', () => {
  test('has a rule for every switch, and an id of its own for every rule', () => {
    const rules = [...contract, ...labContract]
    const asked = new Set(rules.map((rule) => rule.switch))
    expect(switchNames.filter((name) => !asked.has(name))).toEqual([])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('finds out every switch that one client can see, also on a board that differs everywhere', async () => {
    const hidden: string[] = []
    for (const given of [{}, others()]) {
      for (const rule of contract) {
        const simulator = createSimulator({ switches: given })
        const verdict = await ask(rule, simulator.client.miro, simulator.settled)
        if (verdict.outcome === 'hidden') hidden.push(rule.id)
      }
    }
    expect(hidden).toEqual(['L2']) // without events of its own the app cannot see when they come
  })

  test('is broken by a board that keeps none of it', async () => {
    const silent = new Proxy({}, { get: () => () => Promise.resolve([]) })
    const board = new Proxy(
      {},
      { get: (_, key) => (key === 'ui' || key === 'storage' ? silent : () => Promise.resolve({})) },
    )
    const verdicts = await Promise.all(contract.map((rule) => ask(rule, { board: board as never }, async () => {})))
    const kept = verdicts.filter(({ outcome }) => outcome === 'holds').map(({ rule }) => rule.id)
    expect(kept).toEqual([])
  })
})

describe('the report of a board', () => {
  test('says first what is broken, then which settings differ from those assumed', async () => {
    const simulator = createSimulator({ switches: { removeFrame: 'orphan' } })
    const asked = contract.filter(({ id }) => ['S1', 'S5', 'F15', 'F16'].includes(id))
    const verdicts: Verdict[] = []
    for (const rule of asked) {
      if (rule.id === 'S5') simulator.faults.fail({ when: 1, error: 'out of order' })
      verdicts.push(await ask(rule, simulator.client.miro, simulator.settled))
    }
    const report = reportOf(verdicts, { boardId: 'b1', clientVersion: '2.0', at: '2026-01-01T00:00:00.000Z' })
    expect(report.split('\n')).toEqual([
      'Throughline contract: board b1, SDK 2.0, 2026-01-01T00:00:00.000Z',
      '',
      'Broken: the board does otherwise (1)',
      '  S5 sync and getById of an item that was removed reject.',
      '     seen: out of order',
      '',
      'Settled: which setting of a switch the board shows (2)',
      '  F15 removeFrame = "orphan" (DIFFERS, assumed: "cascade")',
      '     Removing a frame removes its children, or leaves them on the board.',
      '  F16 autoCapture = "never" (as assumed)',
      "     An item created over a frame stays at the top level, or becomes its child behind the app's back.",
      '',
      'Holds (1)',
      '  S1',
    ])
  })
})
