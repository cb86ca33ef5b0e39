import type { NewItem } from '../../../board/item.ts'
import { CATCH_ALL, hasScale, type LaneType, laneKind } from '../../../lanes/index.ts'
import { CELL, NOTE } from '../../../layout/measures.ts'
import { notePlace, scoredPlace } from '../../../layout/places.ts'
import { isAsDrawn } from '../../reconcile.ts'
import type { Place } from '../../sheet.ts'
import type { Stretch } from '../subject.ts'
import type { Row, Seen } from './sight.ts'

/** The colour of notes in a lane of these types. */
export const colorOf = (types: readonly LaneType[]) => laneKind(types[0] ?? CATCH_ALL).color

/** Where the note that waits for words lies in a cell of that height, from the cell's upper left corner. */
export function firstPlace(types: readonly LaneType[], height: number): Place {
  const cell = { left: 0, top: 0, bottom: height }
  return hasScale(types) ? scoredPlace(cell, null, 0, 1) : notePlace(cell, 0)
}

/** The note that waits for words. */
export const emptyNote = (place: Place, types: readonly LaneType[]): NewItem => ({
  type: 'sticky_note',
  x: place.x,
  y: place.y,
  width: NOTE.width,
  height: NOTE.height,
  text: '',
  look: { fill: colorOf(types) },
})

/**
 * Whether the app may reuse or remove a note: it is empty, in the app's colour, where the app puts it, and nobody has done anything with
 * it. Every other one is a person's.
 */
export function isDisposable(
  { item, ...seen }: Seen,
  column: Stretch,
  { own }: Row,
  types: readonly LaneType[],
): boolean {
  if (item.text !== '') return false
  const { x, y } = firstPlace(types, own.to - own.from)
  const middle = (column.from + column.to) / 2
  const place = { x: middle - CELL.width / 2 + x, y: own.from + y }
  const { width, height } = seen
  return isAsDrawn({ ...item, x: seen.x, y: seen.y, width, height }, emptyNote(place, types), [{ x: 0, y: 0 }])
}
