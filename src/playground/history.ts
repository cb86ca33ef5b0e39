import type { Simulator, SimulatorState } from '../simulator/simulator.ts'

const MOST_STEPS = 30

/** What makes a board the same to people; not when it was last touched, and no ids that only count on. */
export const essence = (state: SimulatorState): string =>
  JSON.stringify([state.items, state.tags, state.storage, state.appData])

interface Step {
  readonly before: SimulatorState
  readonly after: string
}

export interface History {
  /** Does something by hand that can be taken back. */
  act<T>(change: () => T): T
  /** Takes back the last thing done by hand. `overtaken`: somebody else, or the app, has changed the board since. */
  undo(): 'done' | 'nothing' | 'overtaken'
  clear(): void
}

/** Undo for what people do by hand, as long as nobody else had a hand in it: the app takes its own work back itself. */
export function handHistory(simulator: Simulator): History {
  let steps: Step[] = []
  return {
    act(change) {
      const before = simulator.snapshot()
      const result = change()
      const after = essence(simulator.snapshot())
      if (after !== essence(before)) steps = [...steps.slice(1 - MOST_STEPS), { before, after }]
      return result
    },
    undo() {
      const step = steps.pop()
      if (!step) return 'nothing'
      const now = simulator.snapshot()
      if (essence(now) !== step.after) {
        steps = []
        return 'overtaken'
      }
      // Ids are never given twice, not even those that were taken back.
      simulator.restore({ ...step.before, nextId: now.nextId })
      simulator.setSelection(simulator.getSelection().filter((id) => simulator.item(id)))
      return 'done'
    },
    clear() {
      steps = []
    },
  }
}
