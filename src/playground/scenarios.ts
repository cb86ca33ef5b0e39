import type { InsertRequest } from '../api.ts'
import { sketch } from '../model/sketch.ts'
import type { SimulatorState } from '../simulator/simulator.ts'
import { createSimulator } from '../simulator/simulator.ts'
import { busyBoard } from './scenario-busy.ts'
import { handDrawn } from './scenario-drawn.ts'
import { type Drawn, forgetMetadata, insert, messUp } from './scenario-hands.ts'
import { HALF_FILLED } from './scenario-sketches.ts'

/** A board to start from, and what it holds: the playground opens it, tests read it. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly about: string
  /** Whom the person acts as at first. */
  readonly role: 'editor' | 'viewer'
  readonly holds: {
    readonly maps: number
    /** Whether the check finds something to do. */
    readonly findings: boolean
  }
  /** Drawn with the app, one after the other. */
  readonly maps: readonly InsertRequest[]
  /** What people do afterwards. */
  readonly afterwards?: (drawn: Drawn) => void
}

const example = (template: string, center = { x: 0, y: 0 }): InsertRequest => ({ template, example: true, center })

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'half-filled-cjm',
    name: 'Half-filled CJM',
    about: 'A journey map in the middle of a workshop: good places to look for gaps.',
    role: 'editor',
    holds: { maps: 1, findings: true },
    maps: [{ map: sketch(HALF_FILLED), center: { x: 0, y: 0 } }],
  },
  {
    id: 'filled-cem',
    name: 'Filled CEM',
    about: 'A whole customer experience map, nothing missing.',
    role: 'editor',
    holds: { maps: 1, findings: false },
    maps: [example('cem')],
  },
  {
    id: 'empty-board',
    name: 'Empty board',
    about: 'Nothing yet: insert a map with the app.',
    role: 'editor',
    holds: { maps: 0, findings: false },
    maps: [],
  },
  {
    id: 'messy-workshop',
    name: 'Messy workshop',
    about: 'A map after forty hands: notes moved, copied, recoloured, stacked, half outside, stages renamed.',
    role: 'editor',
    holds: { maps: 1, findings: true },
    maps: [example('cjm')],
    afterwards: messUp,
  },
  {
    id: 'two-maps',
    name: 'Two maps side by side',
    about: 'An experience map and the journey behind one of its stages.',
    role: 'editor',
    holds: { maps: 2, findings: true },
    maps: [example('cem', { x: -1350, y: 0 }), { map: sketch(HALF_FILLED), center: { x: 1350, y: 0 } }],
  },
  {
    id: 'map-without-metadata',
    name: 'Map without metadata',
    about: 'What a map looks like to the app after it was pasted from somewhere else: only words and places.',
    role: 'editor',
    holds: { maps: 1, findings: false },
    maps: [example('combined')],
    afterwards: forgetMetadata,
  },
  {
    id: 'hand-drawn-map',
    name: 'Hand-drawn map',
    about: 'Sticky notes and texts that people laid out without the app.',
    role: 'editor',
    holds: { maps: 1, findings: true },
    maps: [],
    afterwards: handDrawn,
  },
  {
    id: 'busy-board',
    name: 'Busy board',
    about: 'One map among retrospectives, kanbans and brainstorming.',
    role: 'editor',
    holds: { maps: 1, findings: false },
    maps: [example('cjm')],
    afterwards: busyBoard,
  },
  {
    id: 'viewer',
    name: 'Viewer',
    about: 'A filled journey map for somebody who may only look.',
    role: 'viewer',
    holds: { maps: 1, findings: false },
    maps: [example('cjm')],
  },
]

export const scenarioOf = (id: string | null): Scenario | undefined => SCENARIOS.find((scenario) => scenario.id === id)

/** Draws the scenario on a board of its own and returns it as it stands then. The same scenario gives the same board, ids of maps aside. */
export async function buildScenario(scenario: Scenario): Promise<SimulatorState> {
  const simulator = createSimulator({ seed: 7, boardId: `playground-${scenario.id}` })
  const frames: string[] = []
  for (const request of scenario.maps) frames.push(await insert(simulator, request))
  scenario.afterwards?.({ simulator, frames })
  await simulator.settled()
  return simulator.snapshot()
}
