import type { FindingAction } from './finding-action.ts'
import { askAction } from './fixes/asks/ask-form.ts'
import { ASKS } from './fixes/asks/asks.ts'
import { fixAction } from './fixes/fix-action.ts'
import { updateTemplate } from './update-template.ts'
import waive from './waivers/action.ts'

/** What can be done about a finding, in this order. */
export const FINDING_ACTIONS: readonly FindingAction[] = [fixAction, ...ASKS.map(askAction), updateTemplate, waive]
