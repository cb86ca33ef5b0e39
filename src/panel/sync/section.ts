import type { SYNC_MESSAGES } from '../../i18n/en-sync.ts'
import type { MapDesk, MapSection } from '../map-section.ts'
import type { KeyOf } from '../say.ts'

export type { SectionView } from '../map-section.ts'
export type SyncDesk = MapDesk

/** One section of the Sync tab: a file of its own that exports one of these, and a line in `sections.ts`. */
export type SyncSection = MapSection<KeyOf<typeof SYNC_MESSAGES>>
