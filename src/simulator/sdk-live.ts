import { dispatch, dispatchForeign, type Engine, type Handler } from './engine.ts'
import { attached } from './passing.ts'
import { refusal } from './refusals.ts'
import { type Sdk, taken } from './sdk-call.ts'
import { subscribe, unsubscribe } from './sdk-storage.ts'

/** `board.events`: to other users and other tabs, never to the sender's own tab (Web SDK docs, Real-time events). */
export const eventsOf = (sdk: Sdk) => {
  const named = (event: string) => `realtime_event:${event}`
  return attached('board.events', {
    broadcast(event: string, payload?: unknown) {
      const copy = taken(sdk, payload)
      return sdk.call('events.broadcast', () => {
        const sent = copy()
        dispatchForeign(
          sdk.engine,
          named(event),
          (client) => client.tab !== sdk.client.tab,
          () => [structuredClone(sent)],
        )
      })
    },
    on: (event: string, handler: Handler) => sdk.call('events.on', () => subscribe(sdk, named(event), handler)),
    off: (event: string, handler: Handler) => sdk.call('events.off', () => unsubscribe(sdk, named(event), handler)),
  })
}

const restNow = ({ timer, world }: Engine): number =>
  timer.status === 'STARTED' ? Math.max(0, timer.rest - (world.clock.now() - timer.since)) : timer.rest

const timerNow = (engine: Engine) => ({
  status: engine.timer.status,
  totalDuration: engine.timer.total,
  restDuration: restNow(engine),
})

const tell = (engine: Engine, event: 'start' | 'update' | 'finish'): void => {
  engine.world.changed()
  const timer = timerNow(engine)
  dispatch(
    engine,
    `timer:${event}`,
    () => true,
    () => [{ timer: { ...timer } }],
  )
}

/** Waits for the end; of several waits only the one that meets an empty timer finishes it. */
const watch = (engine: Engine): void => {
  const { since } = engine.timer
  engine.tasks.after(restNow(engine), () => {
    const { timer } = engine
    if (timer.status !== 'STARTED' || timer.since !== since) return
    if (restNow(engine) > 0) return watch(engine)
    Object.assign(timer, { status: 'STOPPED', rest: 0 })
    tell(engine, 'finish')
  })
}

const set = (engine: Engine, status: 'STARTED' | 'PAUSED' | 'STOPPED', rest: number, total: number): void => {
  Object.assign(engine.timer, { status, rest, total, since: engine.world.clock.now() })
  if (status === 'STARTED') watch(engine)
}

/** `board.timer`: the one visible timer of the board, shared by all; needs a paid plan. */
export const timerOf = (sdk: Sdk) => {
  const { engine } = sdk
  const { timer } = engine
  const timed = (name: string, act: () => void, write = true) =>
    sdk.call(
      `timer.${name}`,
      () => {
        if (engine.options.paidPlan === false) throw refusal.plan('timer')
        act()
        return timerNow(engine)
      },
      { write },
    )
  const positive = (duration: unknown): number => {
    if (typeof duration !== 'number' || !(duration > 0)) throw refusal.invalid('a duration in ms above 0 is needed')
    return duration
  }
  return attached('board.timer', {
    get: () => timed('get', () => {}, false),
    async isStarted() {
      return (await timed('isStarted', () => {}, false)).status === 'STARTED'
    },
    start: (duration: unknown) =>
      timed('start', () => {
        const ms = positive(duration)
        set(engine, 'STARTED', ms, ms)
        tell(engine, 'start')
      }),
    prolong: (duration: unknown) =>
      timed('prolong', () => {
        const ms = positive(duration)
        set(engine, timer.status, restNow(engine) + ms, timer.total + ms)
        tell(engine, 'update')
      }),
    pause: () =>
      timed('pause', () => {
        set(engine, 'PAUSED', restNow(engine), timer.total)
        tell(engine, 'update')
      }),
    resume: () =>
      timed('resume', () => {
        if (timer.status !== 'PAUSED') return
        set(engine, 'STARTED', timer.rest, timer.total)
        tell(engine, 'update')
      }),
    stop: () =>
      timed('stop', () => {
        set(engine, 'STOPPED', 0, timer.total)
        tell(engine, 'finish')
      }),
    on: (event: string, handler: Handler) => sdk.call('timer.on', () => subscribe(sdk, `timer:${event}`, handler)),
    off: (event: string, handler: Handler) => sdk.call('timer.off', () => unsubscribe(sdk, `timer:${event}`, handler)),
  })
}
