import { parseAnchor } from '../../../model/anchor.ts'
import { LAST_UNMARKED } from '../../../model/change-record.ts'
import type { Desk } from './change-work.ts'

/**
 * Half-way a map may not be known for one, so that nobody could ask for what was begun on it by its id. Where no title tells, this does.
 * @returns whether it has to be forgotten in the end
 */
export async function noteUnmarked({ board, calls, work }: Desk): Promise<boolean> {
  if (parseAnchor(work.remembered?.now)) return false
  await calls.repeat(() => board.setStored(LAST_UNMARKED, { version: 1, mapId: work.plan.scope.mapId }))
  return true
}

export async function forgetUnmarked({ board, calls }: Desk): Promise<void> {
  await calls.repeat(() => board.setStored(LAST_UNMARKED, undefined))
}
