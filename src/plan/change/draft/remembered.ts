import { BoardError } from '../../../board/errors.ts'
import { type AnchorRecord, anchorRecord } from '../../../model/anchor.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import type { Subject } from '../subject.ts'
import type { Rect } from './sight.ts'

/** A part of the structure as it is remembered: its item, or what stands for it until it is drawn, and where that lies on the board. */
export interface PartPlace {
  readonly role: string
  readonly id: string
  readonly itemId: string
  readonly rect: Rect
}

/**
 * What the title is to remember of a map. Offsets are measured as the reader sees the map: where its lanes are columns, that is mirrored at
 * the diagonal.
 * @param added which changes have added notes last
 * @throws BoardError `refused` when it is more than an item can remember
 */
export function rememberedOf(
  map: JourneyMap,
  { anchor, grid }: Subject,
  title: { readonly id: string; readonly rect: Rect },
  parts: readonly PartPlace[],
  added: string | null,
): AnchorRecord {
  const upright = grid?.upright ?? true
  const offset = ({ rect }: PartPlace, isStage: boolean): number =>
    isStage === upright ? rect.x - title.rect.x : rect.y - title.rect.y
  const stages = new Map<string, { itemId: string; offset: number }>()
  const lanes = new Map<string, { itemId: string; offset: number }>()
  for (const part of parts) {
    const { role, id, itemId } = part
    if (role === 'stage') stages.set(id, { itemId, offset: offset(part, true) })
    if (role === 'lane') lanes.set(id, { itemId, offset: offset(part, false) })
    // Without a label a lane is known by its place alone: its band must not be taken for a label.
    if (role === 'band' && !lanes.has(id)) lanes.set(id, { itemId: '', offset: offset(part, false) })
  }
  const adopted = anchor ? anchor.adopted : true
  try {
    const at = { boardId: anchor?.boardId ?? '', itemId: title.id }
    return {
      ...anchorRecord(map, at, stages, lanes),
      ...(adopted === undefined ? {} : { adopted }),
      ...(added === null ? {} : { added }),
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw new BoardError('refused', cause.message, { cause })
    throw cause
  }
}
