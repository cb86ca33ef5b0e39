import type { CheckSection } from './section.ts'

/** The sections of the Check tab below the findings, in this order. */
export const SECTIONS: readonly CheckSection[] = []
