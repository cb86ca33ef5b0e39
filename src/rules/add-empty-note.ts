import type { Change } from '../model/change.ts'
import type { StageTarget } from './presence.ts'
import type { Sheet } from './sheet.ts'

/** The fix that lays an empty note into a cell for somebody to write on; none where one waits there, or anything else lies there. */
export function addEmptyNote(
  { stageId, laneId }: Pick<StageTarget, 'stageId' | 'laneId'>,
  sheet: Sheet,
): { readonly fix?: readonly Change[] } {
  if (!sheet.isBare(stageId, laneId)) return {}
  const note = {
    ...{ id: `waits-${stageId}-${laneId}`, stageId, laneId, text: '', score: null, answer: 'note' as const },
    // Whoever draws it knows the colour of the lane.
    ...{ color: '', tags: [], createdBy: '', modifiedAt: '' },
  }
  return { fix: [{ kind: 'add-note', note }] }
}
