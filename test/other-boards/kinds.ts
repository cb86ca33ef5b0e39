import { CANVASES } from './canvases.ts'
import { DIAGRAMS } from './diagrams.ts'
import { EVERYDAY } from './everyday.ts'
import { MEETINGS } from './meetings.ts'
import type { OtherBoard } from './other-board.ts'
import { PEOPLE_BOARDS } from './people.ts'
import { TABLES } from './tables.ts'

/**
 * All kinds of boards that no person would call a journey map. Left out on purpose: service blueprints, experience maps and empty templates
 * of journey maps, which people do call so; and tables that differ from a journey map in nothing but what their reader knows of the names.
 */
export const OTHER_BOARDS: readonly OtherBoard[] = [
  ...MEETINGS,
  ...CANVASES,
  ...PEOPLE_BOARDS,
  ...DIAGRAMS,
  ...TABLES,
  ...EVERYDAY,
]
