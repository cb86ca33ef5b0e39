import { describe, expect, it } from 'vitest'
import { ask, contract } from '../src/simulator/contract.ts'
import { createSimulator, type Switches } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'

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
  it('with every switch at its default', async () => {
    expect(await disagreements({})).toEqual([])
  })

  for (const name of switchNames) {
    const value = SWITCHES[name].values[1]
    it(`with ${name} set to "${value}"`, async () => {
      expect(await disagreements({ [name]: value })).toEqual([])
    })
  }

  it('with every switch set to its other value', async () => {
    const others = Object.fromEntries(switchNames.map((name) => [name, SWITCHES[name].values[1]]))
    expect(await disagreements(others)).toEqual([])
  })
})
