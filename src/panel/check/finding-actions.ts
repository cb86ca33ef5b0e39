import type { FindingAction } from './finding-action.ts'
import { updateTemplate } from './update-template.ts'
import waive from './waivers/action.ts'

/** What can be done about a finding, in this order. */
export const FINDING_ACTIONS: readonly FindingAction[] = [updateTemplate, waive]
