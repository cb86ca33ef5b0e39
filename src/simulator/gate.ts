import type { Client, Engine } from './engine.ts'
import type { Fate } from './fault-desk.ts'
import { refusal } from './refusals.ts'
import type { Call } from './types.ts'

const MINUTE = { span: 'minute', ms: 60_000, credits: 100_000 }
const HOUR = { span: 'hour', ms: 3_600_000, credits: 1_000_000 }

/** Costs in credits (Web SDK docs, Rate limiting; `get`, `getSelection` and `getChildren` as public apps report them). The rest is level 1. */
const COSTS: Readonly<Record<string, number>> = {
  'board.get': 500,
  'board.getSelection': 500,
  'frame.getChildren': 500,
  'item.getConnectors': 500,
  'ui.on': 0,
  'ui.off': 0,
  'events.on': 0,
  'events.off': 0,
  'timer.on': 0,
  'timer.off': 0,
  'storage.onValue': 0,
  'storage.offValue': 0,
}
const LEVEL_1 = 50

interface Spent {
  readonly entries: { readonly at: number; readonly credits: number }[]
  /** Where the minute and the hour begin among the entries. */
  readonly from: [number, number]
  readonly sums: [number, number]
}

/** Sliding windows of one user: Miro counts per user, over all iframes. */
export const createPurse = () => {
  const users = new Map<string, Spent>()
  return (userId: string, at: number, credits: number): void => {
    const spent = users.get(userId) ?? { entries: [], from: [0, 0], sums: [0, 0] }
    users.set(userId, spent)
    for (const [index, limit] of [MINUTE, HOUR].entries()) {
      const slot = index === 0 ? 0 : 1
      for (;;) {
        const oldest = spent.entries[spent.from[slot]]
        if (oldest === undefined || oldest.at > at - limit.ms) break
        spent.sums[slot] -= oldest.credits
        spent.from[slot] += 1
      }
      if (spent.sums[slot] + credits > limit.credits) throw refusal.rateLimit(limit.credits, limit.span)
    }
    spent.entries.push({ at, credits })
    spent.sums[0] += credits
    spent.sums[1] += credits
  }
}

export type Purse = ReturnType<typeof createPurse>

export interface CallOptions {
  /** Needs the right to change the board. */
  readonly write?: boolean
  readonly itemId?: string | null
}

const assertAllowed = (client: Client, name: string, write: boolean): void => {
  const scope = write ? 'boards:write' : 'boards:read'
  if (!client.scopes.has(scope)) throw refusal.scope(name, scope)
  if (write && (client.role === 'viewer' || client.role === 'commenter')) throw refusal.role(name)
}

/** Needs no scope: it concerns the app's own iframes. */
const FREE = new Set(['ui', 'notifications', 'events'])

const apply = (fates: readonly Fate[], kind: Fate['kind'], how: Fate['how']): Fate | undefined =>
  fates.find((fate) => fate.kind === kind && fate.how === how)

/**
 * One SDK call on its way: it reaches the board in a later task, may be refused or meet a fault there, acts, and is answered. What the app
 * passes has to be copied before. Calls of an iframe that is gone are never answered.
 */
export const call = <T>(
  engine: Engine,
  client: Client,
  name: string,
  options: CallOptions,
  act: () => T,
  purse: Purse,
): Promise<T> => {
  const { world } = engine
  engine.nth += 1
  const record: Call = {
    name,
    client: client.id,
    at: world.clock.now(),
    credits: COSTS[name] ?? LEVEL_1,
    itemId: options.itemId ?? null,
    nth: engine.nth,
  }
  if (client.closed) return new Promise(() => {})
  engine.calls.push(record)
  const fates = engine.faults.fates(record)
  const arrive = (): T => {
    for (const fate of fates) if (fate.kind === 'interfere') fate.act()
    const failed = apply(fates, 'fail', 'before')
    if (failed !== undefined) throw new Error(failed.error)
    if (engine.options.credits === true && record.credits > 0) {
      purse(client.user.id, world.clock.now(), record.credits)
    }
    if (!FREE.has(name.split('.')[0] ?? '')) assertAllowed(client, name, options.write === true)
    const result = act()
    const late = apply(fates, 'fail', 'after')
    if (late !== undefined) throw new Error(late.error)
    return result
  }
  const slow = fates.reduce((sum, fate) => sum + fate.ms, 0)
  const wait = latency(engine, name) + slow
  return new Promise((resolve, reject) => {
    const settle = (answer: () => void) => {
      const give = () => {
        if (!client.closed) answer()
      }
      if (wait > 0) engine.tasks.after(wait / 2, give)
      else give()
    }
    const run = () => {
      if (apply(fates, 'cut', 'before') !== undefined) engine.close(client)
      if (client.closed) return
      try {
        const result = arrive()
        if (apply(fates, 'cut', 'after') !== undefined) engine.close(client)
        settle(() => resolve(result))
      } catch (error) {
        settle(() => reject(error))
      }
    }
    if (wait > 0) engine.tasks.after(wait / 2, run)
    else engine.tasks.call(run)
  })
}

const latency = (engine: Engine, name: string): number => {
  const given = engine.options.latency ?? 0
  if (typeof given === 'function') return given(name)
  if (given === 0 || engine.world.switches.callOrder === 'kept') return given
  return given * (0.8 + 0.4 * engine.world.random()) // enough for parallel calls to overtake each other
}
