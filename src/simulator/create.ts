import type { Simulator, SimulatorOptions } from './types.ts'

export const create = (_options: SimulatorOptions): Simulator => {
  throw new Error('The simulator is being written: its types stand, its engine follows.')
}
