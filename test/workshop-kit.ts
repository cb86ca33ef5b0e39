import { connect } from '../src/api.ts'
import { workshopOf } from '../src/panel/check/workshop/workshop-state.ts'
import { panelState } from '../src/panel/panel-state.ts'
import {
  type ClientOptions,
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../src/simulator/simulator.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { type Hourglass, hourglass, restOf } from './hourglass.ts'

/** A board on which time passes only when a test says so. */
export function timedBoard(options: SimulatorOptions = {}) {
  const glass = hourglass()
  const sim = createSimulator({ ...options, clock: { now: glass.now, wait: glass.wait } })
  const atRest = restOf(sim)
  return {
    glass,
    sim,
    atRest,
    /** Lets so much time pass. */
    go: async (ms: number): Promise<void> => {
      await glass.runUntil(glass.now() + ms, atRest)
      await atRest()
    },
  }
}

interface PanelOptions extends ClientOptions {
  /** What the person's browser remembers; it outlives the panel. */
  readonly memory?: Map<string, string>
}

/** The panel of one person in workshop mode, without its looks. */
export function openWorkshop(sim: Simulator, glass: Hourglass, { memory = new Map(), ...client }: PanelOptions = {}) {
  const connected = sim.connect(client)
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  if (!memory.has('tab')) memory.set('tab', 'check')
  let isGone = false
  const panel = panelState(
    {
      board: connect(connected.miro.board),
      locale: 'en',
      say: (key) => key,
      translated: {},
      kit: { templates: TEMPLATES, presets: PRESETS },
      memory: {
        recall: (key) => memory.get(key) ?? null,
        keep: (key, value) => void (isGone || memory.set(key, value)),
      },
      clock: { now: glass.now, after: (ms, run) => glass.after(ms, () => isGone || run()) },
      writing: () => import('../src/panel/writing.ts'),
      checking: () => import('../src/panel/checking.ts'),
      unfinished: () => import('../src/plan/unfinished.ts'),
    },
    page as unknown as Document, // the panel asks it for one property and one event
  )
  const workshop = workshopOf(panel)
  return {
    client: connected,
    memory,
    panel,
    workshop,
    check: workshop.check,
    /** As a page that is brought to the front, or lies behind others. */
    setVisible(isVisible: boolean): void {
      page.visibilityState = isVisible ? 'visible' : 'hidden'
      page.dispatchEvent(new Event('visibilitychange'))
    },
    /** The page is gone, as when somebody reloads it: nothing of it goes on. */
    cutOff(): void {
      isGone = true
      connected.close()
    },
  }
}

export type OpenWorkshop = ReturnType<typeof openWorkshop>

/** What this panel has told its person. */
export const toldBy = (sim: Simulator, { client }: Pick<OpenWorkshop, 'client'>): string[] =>
  sim.notifications.filter((each) => each.client === client.id).map(({ full }) => full)
