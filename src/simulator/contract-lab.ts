import type { Statement } from './contract-kit.ts'
import { labFaultRules } from './contract-lab-faults.ts'
import { labPeopleRules } from './contract-lab-people.ts'
import { labRoleRules } from './contract-lab-roles.ts'
import type { Simulator, SimulatorOptions } from './types.ts'

/** A rule that needs other people, other iframes or faults: the simulator alone can be asked. */
export interface LabRule extends Statement {
  readonly options?: SimulatorOptions
  /** Rejects when the rule is not kept; answers with what is seen of the rule's switch. */
  check(lab: Simulator): Promise<unknown>
}

export const labContract: readonly LabRule[] = [...labPeopleRules, ...labRoleRules, ...labFaultRules]
