import { hasScale } from '../../../lanes/index.ts'
import { heightOfScore } from '../../../layout/scale.ts'
import { isSame } from '../../../model/is-same.ts'
import type { Note } from '../../../model/journey-map.ts'
import type { Place } from '../../sheet.ts'
import type { CellContent, Filling } from './cell-content.ts'
import { placesInCell, type Size } from './cell-places.ts'
import { firstPlace } from './empty-notes.ts'
import { placeAtScore, scoreAtPlace } from './scale-places.ts'
import type { Seen } from './sight.ts'

/** What becomes of one cell; places are measured from its upper left corner. */
export interface FilledCell {
  /** Notes that are there, and come to lie elsewhere in it or come into it, by item. */
  readonly places: ReadonlyMap<Seen, Place>
  readonly drawn: readonly { readonly note: Note; readonly place: Place; readonly size: Size }[]
  /** Empty notes that get words. */
  readonly reused: ReadonlyMap<Seen, Note>
  readonly discarded: readonly Seen[]
  /** Where an empty note is drawn that waits for words, and how large; null where none is. */
  readonly waiting: { readonly place: Place; readonly size: Size } | null
  /** How high the cell has to be. */
  readonly height: number
}

/** Fills a cell with the notes that belong there in the end. */
export function fillCell(content: CellContent, filling: Filling): FilledCell {
  const { drawn, stated } = filling
  const { types, wasTypes, height, incoming, added, staying } = content
  const scale = hasScale(types)
  const rescaled = wasTypes !== null && scale !== hasScale(wasTypes)
  const places = new Map<Seen, Place>()
  const reused = new Map<Seen, Note>()
  const moves = new Map(incoming.map(({ seen, note }) => [seen, note]))
  const [spare, ...rest] = content.empties
  const [first] = added
  if (spare && first) reused.set(spare, first)
  let empties = spare && first ? rest : content.empties
  const count = staying.length + incoming.length + added.length + empties.length
  const isTouched = rescaled || incoming.length + added.length + content.leaving > 0
  for (const { seen, note, was, isAstray } of staying) {
    if (isAstray) moves.set(seen, note)
    // What lay as high as it was felt lies anywhere, and over one another.
    if (rescaled && !scale && drawn) moves.set(seen, note)
    if (!scale || stated(note.text) !== null) continue
    const place = content.placeOf(seen)
    const isRescored = rescaled || !isSame(note.score, was)
    const tells = drawn ? scoreAtPlace(place, height, count) : was
    if ((isRescored || isTouched) && drawn && !isSame(tells, note.score)) moves.set(seen, note)
    else if (isRescored && !drawn && note.score !== null)
      places.set(seen, { x: place.x, y: heightOfScore(note.score, { top: 0, bottom: height }) })
  }
  const isMoved = rescaled || content.isRetyped
  if (isMoved) for (const seen of empties) places.set(seen, firstPlace(types, height))
  const sizeOfNew = filling.noteSize
  const comers = [
    ...[...moves].map(([seen, note]) => ({ seen, note, size: seen as Size })),
    ...[...reused].map(([seen, note]) => ({ seen, note, size: seen as Size })),
    ...added.slice(reused.size).map((note) => ({ seen: null, note, size: sizeOfNew })),
  ]
  const stays = (seen: Seen) => !moves.has(seen) && !reused.has(seen)
  const present = [...staying.map(({ seen }) => seen), ...content.persons].filter(stays)
  const centre = (seen: Seen) => places.get(seen) ?? content.placeOf(seen)
  const found = new Map<(typeof comers)[number], Place>()
  let needed = height
  if (scale && drawn) {
    const taken = [...present, ...empties].map(centre)
    for (const comer of comers) {
      const { note } = comer
      const score = stated(note.text) ?? note.score
      const own = comer.seen && reused.has(comer.seen) && score === null && !isMoved ? centre(comer.seen) : null
      const place = own ?? placeAtScore(score, height, taken, count)
      taken.push(place)
      found.set(comer, place)
    }
  } else {
    const boxes = (list: readonly Seen[]) =>
      list.map((seen) => {
        const { x, y } = centre(seen)
        return {
          left: x - seen.width / 2,
          right: x + seen.width / 2,
          top: y - seen.height / 2,
          bottom: y + seen.height / 2,
        }
      })
    const cell = { left: 0, right: content.width, top: 0, bottom: height }
    const kept = comers.filter(({ seen }) => seen && reused.has(seen))
    for (const comer of kept) if (comer.seen) found.set(comer, centre(comer.seen))
    const free = comers.filter((comer) => !found.has(comer))
    const sizes = free.map(({ size }) => ({ width: size.width, height: size.height }))
    const others = [...boxes([...present, ...[...reused.keys()]]), ...content.around]
    let result = placesInCell(cell, [...others, ...boxes(empties)], sizes)
    if (result.bottom > height + 1 && empties.length > 0) {
      empties = []
      result = placesInCell(cell, others, sizes)
    }
    if (free.length > 0) needed = Math.max(height, result.bottom)
    free.forEach((comer, index) => {
      const place = result.places[index]
      const score = scale ? comer.note.score : null
      const y = score === null ? place?.y : heightOfScore(score, { top: 0, bottom: height })
      if (place) found.set(comer, { x: place.x, y: y ?? place.y })
    })
  }
  const news: { note: Note; place: Place; size: Size }[] = []
  for (const [{ seen, note, size }, place] of found)
    if (seen) places.set(seen, place)
    else news.push({ note, place, size })
  const kept = new Set(empties)
  const isAwaited = content.isAwaited && content.persons.length === 0
  const waiting = count === 0 && (isAwaited || (drawn && content.isNew)) ? placeWaiting(content, filling) : null
  return {
    places,
    drawn: news,
    reused,
    discarded: content.empties.filter((seen) => !kept.has(seen) && !reused.has(seen)),
    waiting,
    height: waiting ? Math.max(needed, waiting.bottom) : needed,
  }
}

/** On a map that people drew, where a note has room; else in the first place. */
function placeWaiting({ types, width, height, around }: CellContent, { drawn, noteSize: size }: Filling) {
  const cell = { left: 0, right: width, top: 0, bottom: height }
  if (drawn) return { place: firstPlace(types, height), size, bottom: height }
  const { places, bottom } = placesInCell(cell, around, [size])
  return { place: places[0] ?? firstPlace(types, height), size, bottom }
}
