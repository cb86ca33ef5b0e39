import { isOfType } from './presence.ts'
import type { CellNote, Sheet } from './sheet.ts'

/** The opportunities of one stage: notes that are certainly meant as one. */
export const opportunitiesIn = (sheet: Sheet, stageId: string): readonly CellNote[] =>
  sheet
    .lanesOf('opportunities')
    .flatMap((lane) =>
      sheet
        .cell(stageId, lane.id)
        .filter(
          (cellNote) => cellNote.says === 'content' && isOfType(cellNote, lane, 'opportunities', sheet) === 'yes',
        ),
    )
