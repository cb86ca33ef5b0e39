import type { Placed, PlacedRole, Reading } from '../read/reading.ts'

/** Where on a map something is: a cell, a stage, a lane, some notes, or the map as a whole. */
export interface Place {
  readonly stageId?: string
  readonly laneId?: string
  readonly noteIds?: readonly string[]
}

/** What to show of a place, as item ids. */
interface Sight {
  /** To be selected: the notes of a cell (an empty one counts: that is where to type), else its header and label. */
  readonly chosen: readonly string[]
  /** To be in view besides: the header and the label, so that one sees where on the map it is. A note alone would fill the screen. */
  readonly around: readonly string[]
}

export function sightOf(reading: Reading, place: Place): Sight {
  const { noteIds = [] } = place
  const noted = noteIds.length === 1 ? reading.placed.find(({ item }) => item.id === noteIds[0]) : undefined
  const stageId = place.stageId ?? noted?.stageId
  const laneId = place.laneId ?? noted?.laneId
  const ids = (role: PlacedRole, fits: (placed: Placed) => boolean): string[] =>
    reading.placed.filter((placed) => placed.role === role && fits(placed)).map((placed) => placed.item.id)
  const heads = [
    ...(stageId === undefined ? [] : ids('stage', (placed) => placed.stageId === stageId)),
    ...(laneId === undefined ? [] : ids('lane', (placed) => placed.laneId === laneId)),
  ]
  const inCell =
    stageId !== undefined && laneId !== undefined
      ? ids('note', (placed) => placed.stageId === stageId && placed.laneId === laneId)
      : []
  const notes = noteIds.length > 0 ? noteIds : inCell
  if (notes.length > 0) return { chosen: notes, around: heads.filter((id) => !isFar(reading, id, notes[0])) }
  const whole = reading.frameId === null ? ids('title', () => true) : [reading.frameId]
  return { chosen: heads.length > 0 ? heads : whole, around: heads.length === 1 ? whole : [] }
}

/** On a long map header and label may be so far from a note that nobody could read it any more, dp. */
const FAR = 2500

function isFar(reading: Reading, id: string, noteId: string | undefined): boolean {
  const [head, note] = [id, noteId].map((each) => reading.placed.find(({ item }) => item.id === each)?.item)
  return head !== undefined && note !== undefined && Math.hypot(head.x - note.x, head.y - note.y) > FAR
}
