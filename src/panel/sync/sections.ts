import snapshots from './history/snapshots-section.ts'
import update from './history/update-section.ts'
import type { SyncSection } from './section.ts'
import structure from './structure/section.ts'
import templates from './templates/section.ts'

/** The sections of the Sync tab, in this order. */
export const SECTIONS: readonly SyncSection[] = [structure, templates, snapshots, update]
