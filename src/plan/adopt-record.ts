import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { type AnchorRecord, anchorRecord } from '../model/anchor.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { Adoptee, Members } from './adoptee.ts'
import type { Place } from './sheet.ts'

/**
 * What the title of an adopted map is to remember. Offsets are measured as the reader sees the map: where its lanes are columns, that is
 * mirrored at the diagonal.
 * @throws BoardError `refused` when it is more than an item can remember
 */
export function recordOf(
  map: JourneyMap,
  { placed, record }: Adoptee,
  { upright }: Members,
  at: { readonly boardId: string; readonly itemId: string },
  title: Place,
): AnchorRecord {
  const across = (item: BoardItem) => (upright ? item.x - title.x : item.y - title.y)
  const down = (item: BoardItem) => (upright ? item.y - title.y : item.x - title.x)
  const stages = new Map<string, { itemId: string; offset: number }>()
  const lanes = new Map<string, { itemId: string; offset: number }>()
  for (const { item, role, stageId, laneId } of placed) {
    if (role === 'stage' && stageId !== undefined) stages.set(stageId, { itemId: item.id, offset: across(item) })
    if (laneId === undefined) continue
    if (role === 'lane') lanes.set(laneId, { itemId: item.id, offset: down(item) })
    // Without a label a lane is known by its place alone: its band must not be taken for a label.
    if (role === 'band' && !lanes.has(laneId)) lanes.set(laneId, { itemId: '', offset: down(item) })
  }
  try {
    // Whether the original of a copy was drawn by the app is known when its memory is read, right before it is written anew.
    return { ...anchorRecord(map, at, stages, lanes), ...(record === 'none' ? { adopted: true } : {}) }
  } catch (cause) {
    if (cause instanceof RangeError) throw new BoardError('refused', cause.message, { cause })
    throw cause
  }
}
