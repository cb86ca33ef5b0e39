import type { LaneType } from '../lanes/index.ts'
import type { Lane, Stage } from '../model/journey-map.ts'
import type { Desk } from './desk.ts'
import { type CellNote, isMixed, type Sheet } from './sheet.ts'

/** Whether a stage has a note of a type: `unclear` when only notes could be one, in lanes that ask for two kinds at once. */
interface Presence {
  readonly state: 'there' | 'unclear' | 'missing'
  /** The notes that are of the type, or the unclear ones. */
  readonly noteIds: readonly string[]
}

/** A stage, and the lane in which a note of the type would stand. */
export interface StageTarget {
  readonly stage: Stage
  readonly stageId: string
  readonly laneId: string
}

/** The map itself, for a rule that else looks at stages. */
export interface MapTarget {
  readonly stage?: undefined
  readonly stageId?: undefined
  readonly laneId?: undefined
}

/** Each stage of a map that has a lane of the type; none otherwise. */
export function stagesWithLane(sheet: Sheet, type: LaneType): readonly StageTarget[] {
  const lane = sheet.lanesOf(type)[0]
  if (!lane) return []
  return sheet.map.stages.map((stage) => ({ stage, stageId: stage.id, laneId: lane.id }))
}

/**
 * Looks for notes of a type in one stage. "None found" counts as one unless `none` is false, except where notes are scored: every
 * stage is felt somehow, so nothing but a score or a word for it tells how.
 */
export function presence(sheet: Sheet, stageId: string, type: LaneType, desk: Desk, none = true): Presence {
  const scaled = desk.wording.kind(type)?.scale ?? false
  const found: string[] = []
  const unclear: string[] = []
  for (const lane of sheet.lanesOf(type)) {
    for (const cellNote of sheet.cell(stageId, lane.id)) {
      const felt = scaled && cellNote.note.score !== null
      const counts = felt || cellNote.says === 'content' || (cellNote.says === 'none' && none && !scaled)
      if (!counts) continue
      const belongs = isOfType(cellNote, lane, type, sheet)
      if (belongs === 'yes') found.push(cellNote.note.id)
      else if (belongs === 'unclear') unclear.push(cellNote.note.id)
    }
  }
  if (found.length > 0) return { state: 'there', noteIds: found }
  return { state: unclear.length > 0 ? 'unclear' : 'missing', noteIds: unclear }
}

/**
 * Whether a note is of a type. A colour tells where people use colours to tell the types apart; else a note in the colour of the
 * lane's first type may be as the app drew it, and another type's colour says nothing about what the rest of the lane means.
 */
export function isOfType(cellNote: CellNote, lane: Lane, type: LaneType, sheet: Sheet): 'yes' | 'no' | 'unclear' {
  const { told, colored } = cellNote
  if (!isMixed(lane) || told.includes(type)) return 'yes'
  if (told.length > 0) return 'no'
  const coded = sheet.codesByColor(lane.id)
  if (colored === type) return coded || lane.types[0] !== type ? 'yes' : 'unclear'
  return colored !== null && coded ? 'no' : 'unclear'
}

/** What a message calls a stage: its name, or its number where it has none. */
export function stageName(stage: Stage, sheet: Sheet): string {
  return stage.name.trim() === '' ? `#${sheet.map.stages.indexOf(stage) + 1}` : stage.name.trim()
}
