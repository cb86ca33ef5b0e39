import type { SyncSection } from './section.ts'
import structure from './structure/section.ts'

/** The sections of the Sync tab, in this order. */
export const SECTIONS: readonly SyncSection[] = [structure]
