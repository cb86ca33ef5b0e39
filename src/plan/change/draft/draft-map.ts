import type { LayoutWords } from '../../../layout/drawing.ts'
import type { Subject } from '../subject.ts'
import type { Target } from '../target/target.ts'
import { type CellContent, contentsOf, leftOf } from './cell-content.ts'
import { fillCell } from './cells.ts'
import { changeStructure } from './changed-structure.ts'
import { type Draft, newDraft, write } from './draft.ts'
import { colorOf, emptyNote, firstPlace } from './empty-notes.ts'
import { columnAxis, leastHeight, newLaneHeight, rowAxis } from './map-axes.ts'
import { movedWith } from './moved-items.ts'
import { type NewGrid, newGrid } from './new-grid.ts'
import { lookOf } from './new-parts.ts'
import { usualNoteSize } from './note-size.ts'
import type { Sight } from './sight.ts'
import { isLeftEmpty, takeDrawn } from './taken-up.ts'

/** How the map shall lie so that it shows the target; what its title says aside. */
export function draftOf(
  sight: Sight,
  subject: Subject,
  target: Target,
  words: LayoutWords,
  stated: (text: string) => number | null,
): { readonly draft: Draft; readonly grid: NewGrid } {
  const contents = contentsOf(sight, subject, target)
  const filling = { drawn: sight.drawn, stated, noteSize: usualNoteSize(sight) }
  const filled = contents.cells.map((content) => ({ content, cell: fillCell(content, filling) }))
  const growth = growthOf(sight, target, filled)
  const grid = newGrid(
    sight,
    target,
    columnAxis(sight, subject, target),
    rowAxis(sight, subject, target, growth),
    growth,
  )
  const draft = newDraft()
  for (const seen of sight.items) {
    if (draft.rects.has(seen.item.id)) continue
    const rect = movedWith(seen, sight, grid)
    if (rect) draft.rects.set(seen.item.id, rect)
    else if (seen.role === 'other' && isLeftEmpty(seen, sight, target, grid))
      draft.discarded.push({ seen, look: lookOf(seen.item) })
    else if (seen.role === 'other') draft.parked.push(seen)
    else if (seen.role !== 'note') draft.discarded.push({ seen, look: lookOf(seen.item) })
  }
  changeStructure(draft, sight, subject, target, grid, words)
  draft.parked.push(...contents.parked)
  for (const seen of [...contents.discarded, ...filled.flatMap(({ cell }) => cell.discarded)])
    draft.discarded.push({ seen, look: lookOf(seen.item) })
  const known = new Map(subject.map.notes.map((note) => [note.id, note]))
  for (const { content, cell } of filled) {
    const column = grid.columns.get(content.stageId)
    const row = grid.rows.get(content.laneId)
    if (!column || !row) continue
    const at = ({ x, y }: { x: number; y: number }) => ({ x: leftOf(sight, column) + x, y: row.own.from + y })
    const { stageId, laneId } = content
    for (const [seen, place] of cell.places)
      draft.rects.set(seen.item.id, { ...at(place), width: seen.width, height: seen.height })
    for (const [seen, note] of cell.reused) {
      const color = note.color === seen.item.color ? {} : { color: note.color }
      write(draft, seen, { text: note.text, ...color, ...(note.tags.length > 0 ? { tags: note.tags } : {}) })
      const place = at(firstPlace(content.types, row.own.to - row.own.from))
      draft.until.set(seen.item.id, { ...place, width: seen.width, height: seen.height })
    }
    for (const { note, place, size } of cell.drawn) {
      const item = { type: 'sticky_note' as const, text: note.text, look: { fill: note.color }, ...at(place), ...size }
      const tags = note.tags.length > 0 ? { tags: note.tags } : {}
      draft.added.push({ ref: `new:note:${note.id}`, role: 'note', stageId, laneId, item: { ...item, ...tags } })
    }
    if (cell.waiting) {
      const { place, size } = cell.waiting
      // A row that grows, grows downwards: what has its first place by the height of the row gets it by that of the grown one.
      const last = sight.drawn ? firstPlace(content.types, row.own.to - row.own.from) : place
      const item = { ...emptyNote(at(last), content.types), ...size }
      draft.added.push({ ref: `new:empty:${stageId}:${laneId}`, role: 'note', stageId, laneId, item })
    }
    for (const { seen, note } of [...content.staying, ...content.incoming]) {
      const was = known.get(seen.item.id)
      if (!was) continue
      if (note.text !== was.text) write(draft, seen, { text: note.text })
      if (note.color !== was.color) write(draft, seen, { color: note.color })
      if (note.tags.join() !== was.tags.join()) write(draft, seen, { tags: note.tags })
    }
    if (content.isRetyped)
      for (const seen of content.empties)
        if (seen.item.color !== colorOf(content.types) && !cell.reused.has(seen) && !cell.discarded.includes(seen))
          write(draft, seen, { color: colorOf(content.types) })
  }
  takeDrawn(draft, sight)
  return { draft, grid }
}

/** By how much each lane grows: what is there to hold its notes, what is new beyond its usual height. */
function growthOf(
  sight: Sight,
  target: Target,
  filled: readonly { readonly content: CellContent; readonly cell: { readonly height: number } }[],
): ReadonlyMap<string, number> {
  const growth = new Map<string, number>()
  for (const lane of target.map.lanes) {
    const { id, types } = lane
    const needed = Math.max(...filled.flatMap(({ content, cell }) => (content.laneId === id ? [cell.height] : [])))
    const row = sight.rows.get(target.lanes.get(id) ?? '')
    const usual = sight.drawn ? leastHeight(types) : newLaneHeight(sight, target, lane)
    const more = needed - (row ? row.own.to - row.own.from : usual)
    if (more > 1) growth.set(id, more)
  }
  return growth
}
