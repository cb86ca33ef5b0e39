import type { FunctionComponent } from 'preact'
import type { CHECK_MESSAGES } from '../../i18n/en-check.ts'
import type { FIX_MESSAGES } from '../../i18n/en-fixes.ts'
import type { Finding } from '../../rules/report.ts'
import type { MapDesk } from '../map-section.ts'
import type { KeyOf } from '../say.ts'

export interface ActionProps {
  readonly finding: Finding
  readonly desk: MapDesk
  /** Folds the form again: it was sent, or left. */
  readonly close: () => void
}

export type ActionKey = KeyOf<typeof CHECK_MESSAGES> | KeyOf<typeof FIX_MESSAGES>

/** Something a person can do about a finding besides going there: a file of its own, and a line in `finding-actions.ts`. */
export interface FindingAction {
  readonly id: string
  /** What its button says. */
  readonly label: ActionKey | ((finding: Finding) => ActionKey)
  /** Its button stands with the finding itself, rather than behind the one for all else. */
  readonly isDirect?: boolean
  /** Why it cannot be done just now; null where it can. */
  readonly hindrance?: (finding: Finding, desk: MapDesk) => ActionKey | null
  appliesTo(finding: Finding, desk: MapDesk): boolean
  /** Does it at once, where nothing has to be said first. */
  readonly act?: (finding: Finding, desk: MapDesk) => void
  /** Else the form to fill; it loads when it is first wanted. */
  readonly form?: () => Promise<FunctionComponent<ActionProps>>
}
