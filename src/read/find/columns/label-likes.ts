import type { BoardItem } from '../../../board/item.ts'
import type { AnchorRecord } from '../../../model/anchor.ts'
import type { Hints } from '../../identity/hints.ts'
import type { Labels } from '../../labels/labels.ts'
import type { LabelLike } from './label-column.ts'

/** What people write the names of lanes and stages on. */
export const NAMES_ON: readonly string[] = ['text', 'shape', 'sticky_note', 'card']

/** Everything whose words name a lane, or that a record or a person calls a label. */
export function labelLikesAmong(
  items: readonly BoardItem[],
  labels: Labels,
  hints: Hints,
  records: ReadonlyMap<string, AnchorRecord>,
): Map<BoardItem, LabelLike> {
  const recorded = new Set([...records.values()].flatMap((record) => record.lanes.map((lane) => lane[1])))
  const likes = new Map<BoardItem, LabelLike>()
  for (const item of items) {
    if (!NAMES_ON.includes(item.type)) continue
    const corrected = hints.laneTypes.size > 0 ? hints.laneTypes.get(item.id) : undefined
    if (corrected?.length === 0) continue
    const known = (recorded.size > 0 && recorded.has(item.id)) || corrected !== undefined
    // A person's word counts for the label's own. A sticky note is a note unless it says nothing but the name of a lane.
    const named = item.type === 'sticky_note' ? labels.lane : labels.nearly
    const types = corrected ?? named(item.text)
    if (known || types.length > 0) likes.set(item, { item, types, known })
  }
  return likes
}

export function likesIn(items: readonly BoardItem[], likes: ReadonlyMap<BoardItem, LabelLike>): LabelLike[] {
  const found: LabelLike[] = []
  if (likes.size === 0) return found
  for (const item of items) {
    const like = likes.get(item)
    if (like) found.push(like)
  }
  return found
}
