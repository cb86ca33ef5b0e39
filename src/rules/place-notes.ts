import type { Change } from '../model/change.ts'
import type { Sheet } from './sheet.ts'

interface Fix {
  readonly fix?: readonly Change[]
}

const NOWHERE = { stageId: '', laneId: '' }

/** The fix that moves notes which lie in no cell into the one that each is near to. */
export function placeUnplaced({ unplaced }: Sheet): Fix {
  const fix = unplaced.flatMap(({ id, near }): Change[] =>
    near ? [{ kind: 'move-note', noteId: id, from: NOWHERE, to: near }] : [],
  )
  return fix.length > 0 ? { fix } : {}
}

/** The fix that moves notes which lie across two cells wholly into the one that they count in. */
export function placeDoubtful({ map, doubtfulIds }: Sheet): Fix {
  const fix = map.notes.flatMap(({ id, stageId, laneId }): Change[] => {
    const at = { stageId, laneId }
    return doubtfulIds.has(id) ? [{ kind: 'move-note', noteId: id, from: at, to: at }] : []
  })
  return fix.length > 0 ? { fix } : {}
}
