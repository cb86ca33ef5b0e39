import { create } from './create.ts'
import type { Simulator, SimulatorOptions } from './types.ts'

export type { Failure } from './faults.ts'
export type { Hands } from './hands.ts'
export type { Switches } from './switches.ts'
export type * from './types.ts'

/** A Miro board with its Web SDK in memory. Deterministic for a given seed and order of calls. */
export const createSimulator = (options: SimulatorOptions = {}): Simulator => create(options)
