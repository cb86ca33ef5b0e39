import { createSimulator, type SimulatorState } from '../simulator/simulator.ts'
import type { AppFrames } from './app-frames.ts'
import { zoomToFit } from './by-hand.ts'
import { ask, type Desk, type Role, toast } from './desk.ts'
import { essence } from './history.ts'
import { type Found, findSaved, keep } from './saving.ts'
import { buildScenario, SCENARIOS, type Scenario, scenarioOf } from './scenarios.ts'

/** How long the board has to be at rest before it is kept, ms. */
const REST = 400

const storage = (): Storage => window.localStorage

interface Session {
  /** Lays out the board that was left, or the one that the address asks for. */
  begin(): Promise<void>
  openScenario(id: string): Promise<void>
  reset(): Promise<void>
  actAs(role: Role): void
}

/** Which board lies on the table: opens scenarios, asks before anything is lost, and keeps the board across reloads. */
export function session(desk: Desk, frames: AppFrames): Session {
  const { simulator, shown } = desk
  let pristine = ''
  let changedBefore = false
  let keeping = false
  let timer = 0

  const isChanged = (): boolean => changedBefore || essence(simulator.snapshot()) !== pristine

  const keepNow = (): void => {
    clearTimeout(timer)
    timer = 0
    if (!keeping) return
    const state = simulator.snapshot()
    const board = {
      version: 1 as const,
      scenario: shown.scenario.value.id,
      changed: changedBefore || essence(state) !== pristine,
      state,
    }
    if (keep(storage, board)) return
    keeping = false
    toast(shown, 'The browser does not keep this board: a reload will lose it.', 'error')
  }

  simulator.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(keepNow, REST)
  })
  window.addEventListener('pagehide', keepNow)

  const lay = (state: SimulatorState, scenario: Scenario, changed: boolean): void => {
    simulator.hands.select([])
    simulator.restore(state)
    desk.history.clear()
    pristine = essence(simulator.snapshot())
    changedBefore = changed
    shown.scenario.value = scenario
    shown.role.value = scenario.role
    desk.redraw()
    zoomToFit(desk, 'all', false)
    frames.restart()
    keeping = true
    const address = new URL(location.href)
    address.searchParams.set('scenario', scenario.id)
    history.replaceState(null, '', address)
  }

  const open = async (scenario: Scenario): Promise<void> => {
    shown.busy.value = `Laying out “${scenario.name}” …`
    keeping = false
    try {
      lay(await buildScenario(scenario), scenario, false)
      keepNow()
    } finally {
      shown.busy.value = ''
    }
  }

  const mayReplace = async (what: string): Promise<boolean> =>
    !isChanged() ||
    ask(shown, {
      title: `${what}?`,
      text: 'This board has been changed. The changes will be gone.',
      yes: what,
      no: 'Keep this board',
    })

  /** Lays out what was kept; false when that fails in any way. */
  const restored = (found: Found): boolean => {
    if (found.kind !== 'board') return false
    const scenario = scenarioOf(found.saved.scenario)
    if (!scenario) return false
    try {
      // On a board aside first: one that cannot be drawn must not come to lie on the table.
      createSimulator({ state: found.saved.state }).items()
      lay(found.saved.state, scenario, found.saved.changed)
      return true
    } catch {
      return false // the caller says so and starts afresh
    }
  }

  return {
    async begin() {
      const wanted = scenarioOf(new URL(location.href).searchParams.get('scenario'))
      const found = findSaved(storage)
      const first = wanted ?? SCENARIOS[0]
      if (!first) throw new Error('There is no scenario to begin with.')
      const left = found.kind === 'board' ? found.saved : null
      const elsewhere = left && wanted && left.scenario !== wanted.id
      if (elsewhere && left.changed && restored(found)) {
        const what = `Open “${wanted.name}”`
        if (await mayReplace(what)) await open(wanted)
        return
      }
      if (left && !elsewhere && restored(found)) return
      await open(first)
      if (found.kind === 'refused') toast(shown, 'The browser keeps nothing for this page: a reload starts afresh.')
      else if (found.kind === 'broken' || (left && !elsewhere)) {
        toast(shown, 'The board that was kept here could not be read. This is a fresh one.', 'error')
      }
    },
    async openScenario(id) {
      const scenario = scenarioOf(id)
      if (!scenario || scenario === shown.scenario.value) return
      if (await mayReplace(`Open “${scenario.name}”`)) await open(scenario)
    },
    async reset() {
      if (await mayReplace('Reset the board')) await open(shown.scenario.value)
    },
    actAs(role) {
      if (shown.role.value === role) return
      shown.role.value = role
      frames.restart() // a role is a matter of who opened the board: the app starts anew
    },
  }
}
