import type { Board } from '../board/board.ts'
import type { BoardItem } from '../board/item.ts'
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
  /** Of each of these the one that lies nearest is to be in view too: a note that lies in no cell has no header of its own. */
  readonly nearestOf: readonly (readonly string[])[]
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
  if (notes.length > 0)
    return {
      chosen: notes,
      around: heads.filter((id) => !isFar(reading, id, notes[0])),
      nearestOf: noteIds.length > 0 && heads.length === 0 ? [ids('stage', () => true), ids('lane', () => true)] : [],
    }
  const whole = reading.frameId === null ? ids('title', () => true) : [reading.frameId]
  return { chosen: heads.length > 0 ? heads : whole, around: heads.length === 1 ? whole : [], nearestOf: [] }
}

/** On a long map header and label may be so far from a note that nobody could read it any more, dp. */
const FAR = 2500

const distance = (a: BoardItem, b: BoardItem): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Those of the items, as they are on the board now, that are to be in view. */
export function inView(items: readonly BoardItem[], { chosen, around, nearestOf }: Sight): BoardItem[] {
  const found = new Map(items.map((item) => [item.id, item]))
  const from = found.get(chosen[0] ?? '')
  const nearest = nearestOf.flatMap((ids) => {
    const there = ids.flatMap((id) => found.get(id) ?? [])
    const near = there.filter((item) => from !== undefined && distance(item, from) <= FAR)
    return near.reduce<BoardItem[]>(
      ([best], item) => [best && from && distance(best, from) <= distance(item, from) ? best : item],
      [],
    )
  })
  const inSight = new Set([...chosen, ...around, ...nearest.map(({ id }) => id)])
  return items.filter(({ id }) => inSight.has(id))
}

function isFar(reading: Reading, id: string, noteId: string | undefined): boolean {
  const [head, note] = [id, noteId].map((each) => reading.placed.find(({ item }) => item.id === each)?.item)
  return head !== undefined && note !== undefined && distance(head, note) > FAR
}

/** Zooms to the place on the board and selects what lies there. Returns whether anything of it is still there. */
export async function showPlace(board: Board, reading: Reading, place: Place): Promise<boolean> {
  const sight = sightOf(reading, place)
  const items = await board.items([...sight.chosen, ...sight.around, ...sight.nearestOf.flat()])
  const found = items.filter((item) => sight.chosen.includes(item.id))
  if (found.length === 0) return false
  await board.view.show(inView(items, sight), found)
  return true
}
