import type { LaneType } from '../lanes/index.ts'
import type { Desk } from './desk.ts'
import { isOfType } from './presence.ts'
import type { Sheet } from './sheet.ts'

/** How a stage answers "none" in the lanes of a type. */
interface NoneAnswers {
  /** Somebody says why there is none. */
  readonly explained: boolean
  /** Notes that say "none" and nothing else. */
  readonly bareIds: readonly string[]
}

/** Notes that answer "none" and may be of the type: told apart by whether they say why. */
export function noneAnswers(sheet: Sheet, stageId: string, type: LaneType, { wording }: Desk): NoneAnswers {
  const nones = sheet
    .lanesOf(type)
    .flatMap((lane) =>
      sheet
        .cell(stageId, lane.id)
        .filter((cellNote) => cellNote.says === 'none' && isOfType(cellNote, lane, type, sheet) !== 'no'),
    )
  const bare = nones.filter(({ note }) => wording.isBareNone(note.text))
  return { explained: bare.length < nones.length, bareIds: bare.map(({ note }) => note.id) }
}
