import pLimit from 'p-limit'
import { type Board, connect, insertMap } from '../../src/api.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { TEMPLATES } from '../../src/templates/index.ts'
import type { Row } from './row.ts'

/** ms a call: what public apps have measured on real boards. */
export const LATENCY = 60
const REQUEST = { template: 'cjm', stages: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'] }

type Callable = (...args: unknown[]) => unknown

/** The same board for a program that waits for each call before it makes the next: the way public Miro apps draw. */
export function oneAfterAnother(board: Board): Board {
  const line = pLimit(1)
  const queued = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(from, key) {
        const member: unknown = Reflect.get(from, key)
        if (typeof member === 'object' && member !== null) return queued(member)
        if (typeof member !== 'function' || String(key).startsWith('on')) return member
        return (...args: unknown[]) => line(() => (member as Callable).apply(from, args)) // the port holds nothing but functions
      },
    })
  return queued(board)
}

async function insertedIn(wrap: (board: Board) => Board): Promise<{ ms: number; calls: number }> {
  const simulator = createSimulator({ latency: LATENCY })
  const began = performance.now()
  await insertMap(wrap(connect(simulator.board)), REQUEST)
  return { ms: performance.now() - began, calls: simulator.calls.length }
}

export async function drawingTime(): Promise<Row[]> {
  const ours = await insertedIn((board) => board)
  const theirs = await insertedIn(oneAfterAnother)
  return [
    {
      what: `Inserting cjm, 6 stages, ${LATENCY} ms a call`,
      measured: `${(ours.ms / 1000).toFixed(2)} s for ${ours.calls} calls`,
      reference: `${(theirs.ms / 1000).toFixed(2)} s for ${theirs.calls} calls, one after another`,
      ratio: ours.ms / theirs.ms,
      budget: 0.1,
      details: [`${(ours.ms / LATENCY).toFixed(1)} times the latency of one call`],
    },
  ]
}

export async function drawingCalls(): Promise<Row[]> {
  const rows: Row[] = []
  for (const { id } of TEMPLATES) {
    for (const example of [false, true]) {
      const simulator = createSimulator()
      await insertMap(connect(simulator.board), { template: id, example })
      const calls = simulator.calls.length
      const items = simulator.items().length
      rows.push({
        what: `Calls to insert ${id}${example ? ' with its example' : ''}`,
        measured: `${calls} calls`,
        reference: `2 x ${items} items + 10`,
        ratio: calls / (2 * items + 10),
        budget: 1,
      })
    }
  }
  return rows
}
