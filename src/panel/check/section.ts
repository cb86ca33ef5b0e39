import type { CHECK_MESSAGES } from '../../i18n/en-check.ts'
import type { MapSection } from '../map-section.ts'
import type { KeyOf } from '../say.ts'

/** One section of the Check tab: a file of its own that exports one of these, and a line in `sections.ts`. */
export type CheckSection = MapSection<KeyOf<typeof CHECK_MESSAGES>>
