import type { FindingAction } from './finding-action.ts'

/** What can be done about a finding, in this order. */
export const FINDING_ACTIONS: readonly FindingAction[] = []
