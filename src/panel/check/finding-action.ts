import type { FunctionComponent } from 'preact'
import type { CHECK_MESSAGES } from '../../i18n/en-check.ts'
import type { Finding } from '../../rules/report.ts'
import type { MapDesk } from '../map-section.ts'
import type { KeyOf } from '../say.ts'

export interface ActionProps {
  readonly finding: Finding
  readonly desk: MapDesk
  /** Folds the form again: it was sent, or left. */
  readonly close: () => void
}

/** Something a person can do about a finding besides going there: a file of its own, and a line in `finding-actions.ts`. */
export interface FindingAction {
  readonly id: string
  /** What its button says. */
  readonly label: KeyOf<typeof CHECK_MESSAGES>
  appliesTo(finding: Finding, desk: MapDesk): boolean
  /** Does it at once, where nothing has to be said first. */
  readonly act?: (finding: Finding, desk: MapDesk) => void
  /** Else the form to fill; it loads when it is first wanted. */
  readonly form?: () => Promise<FunctionComponent<ActionProps>>
}
