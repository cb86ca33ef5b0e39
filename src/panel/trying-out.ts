import type { Correction } from '../model/correction.ts'
import type { PlacedRole, Reading } from '../read/reading.ts'
import { essenceOf } from './essence.ts'

/** What can be said of whatever is selected on the board, so also of what it makes no sense for. */
export type OfSelected = Extract<Correction, { kind: 'stage' | 'leave-out' }>

/** Why what is said of an item does not come true: it is so already, it is a note or another part of a map, or lies away from all maps. */
export type Unmet = 'already' | 'note' | 'part' | 'away'

export interface Tried {
  /** What makes a difference: the maps are read so with it, and would not be without. */
  readonly kept: readonly OfSelected[]
  readonly unmet: readonly { readonly itemId: string; readonly why: Unmet }[]
}

/** What does not come true is dropped, and it is tried anew without: so often at most. */
const MOST_TRIES = 3

/** What of these words makes a difference to how maps are read, so that nothing is remembered that changes nothing. */
export async function tryOut(
  said: readonly OfSelected[],
  before: readonly Reading[],
  readWith: (said: readonly OfSelected[]) => Promise<readonly Reading[]>,
): Promise<Tried> {
  let kept = said
  let after = before
  for (let tries = 0; tries < MOST_TRIES && kept.length > 0; tries++) {
    const readings = await readWith(kept)
    const met = kept.filter((correction) => isSo(correction, readings))
    after = readings
    if (met.length === kept.length) break
    kept = met
  }
  const unmet = said.flatMap(({ itemId }) =>
    kept.some((correction) => correction.itemId === itemId) ? [] : [{ itemId, why: standingOf(itemId, before) }],
  )
  if (kept.length === 0) return { kept, unmet }
  if (essenceOf(after) === essenceOf(before))
    return { kept: [], unmet: [...kept.map(({ itemId }) => ({ itemId, why: standingOf(itemId, before) })), ...unmet] }
  const news = kept.filter((correction) => !isSo(correction, before))
  const isEnough = news.length > 0 && news.length < kept.length && essenceOf(await readWith(news)) === essenceOf(after)
  return { kept: isEnough ? news : kept, unmet }
}

/** Whether maps are read as somebody says. */
function isSo(correction: OfSelected, readings: readonly Reading[]): boolean {
  const { itemId } = correction
  if (correction.kind === 'stage') return (roleOf(itemId, readings) === 'stage') === correction.isStage
  return !readings.some(
    ({ frameId, placed, unplaced }) =>
      frameId === itemId ||
      placed.some(({ item }) => item.id === itemId || item.frameId === itemId) ||
      unplaced.some(({ id }) => id === itemId),
  )
}

/** What an item is for in the map that it is part of; of several things the header of a stage. */
function roleOf(itemId: string, readings: readonly Reading[]): PlacedRole | undefined {
  const roles = readings.flatMap(({ placed }) => placed.flatMap(({ item, role }) => (item.id === itemId ? [role] : [])))
  return roles.find((role) => role === 'stage') ?? roles[0]
}

/** What stands in the way of an item’s being what it is not. */
export function standingOf(itemId: string, readings: readonly Reading[]): Unmet {
  const role = roleOf(itemId, readings)
  if (role === 'stage') return 'already'
  if (role === 'note') return 'note'
  return role === undefined ? 'away' : 'part'
}
