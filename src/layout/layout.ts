import type { Box, NewItem } from '../board/item.ts'
import { CATCH_ALL, hasScale, laneKind } from '../lanes/index.ts'
import type { JourneyMap, Note } from '../model/journey-map.ts'
import type { Drawing, DrawnItem, LayoutWords } from './drawing.ts'
import { lineCount } from './fit.ts'
import { COLORS, TINTS } from './look.ts'
import { BAND, CELL, FRAME, HEADER, LABEL, NOTE, SCALE, TITLE } from './measures.ts'
import { laneHeight, notePlace, scoredPlace } from './places.ts'
import { band, boxed, header, headerRow, label, type Row, scaleItems, titleText } from './structure.ts'

/** Lays out a map around the point 0, 0. Rows grow with what they hold; nothing overlaps but notes on one height of a scale. */
export function layout(map: JourneyMap, words: LayoutWords): Drawing {
  const title = titleText(map, words)
  const gridLeft = FRAME.margin + LABEL.width + LABEL.gap
  const width = Math.max(gridLeft + map.stages.length * CELL.width + FRAME.margin, TITLE.width)
  const titleWidth = width - 2 * FRAME.margin
  const titleHeight = lineCount(title, TITLE.fontSize, titleWidth) * TITLE.fontSize * TITLE.lineHeight
  const headers = headerRow(map)
  const headerTop = FRAME.margin + titleHeight + TITLE.below
  const rows = layRows(map, headerTop + headers.height + HEADER.below)
  const bottom = rows.at(-1)?.bottom ?? headerTop + headers.height
  const height = bottom + FRAME.margin
  const stageArea: Box = { left: gridLeft, right: gridLeft + map.stages.length * CELL.width, top: headerTop, bottom }

  const titleItem: DrawnItem = {
    ...boxed({
      left: FRAME.margin,
      top: FRAME.margin,
      right: FRAME.margin + titleWidth,
      bottom: FRAME.margin + titleHeight,
    }),
    role: 'title',
    type: 'text',
    text: title,
    look: { fill: '', ink: COLORS.ink, fontSize: TITLE.fontSize, align: 'left', boldLead: true },
  }
  const bands = rows.map((row, index) => band(row, index, stageArea))
  const headerItems = map.stages.map((stage, index) =>
    header(stage, index, { ...headers, top: headerTop, left: gridLeft }),
  )
  const labels = rows.map((row) => label(row, words))
  const scales = rows.flatMap((row) => (hasScale(row.lane.types) ? scaleItems(row, stageArea, words) : []))
  const notes = rows.flatMap((row) => notesOf(map, row, gridLeft))

  const frame: NewItem = {
    ...boxed({ left: 0, top: 0, right: width, bottom: height }),
    type: 'frame',
    text: map.title || words.kinds[map.kind],
    look: { fill: COLORS.frame },
  }
  const centred = <T extends NewItem>(item: T): T => ({ ...item, x: item.x - width / 2, y: item.y - height / 2 })
  const layers = [[titleItem, ...bands], [...headerItems, ...labels, ...scales], notes]
  return { frame: centred(frame), layers: layers.map((layer) => layer.map(centred)) }
}

interface FilledRow extends Row {
  /** The notes of the lane by stage id. */
  readonly cells: ReadonlyMap<string, readonly Note[]>
}

function layRows(map: JourneyMap, from: number): FilledRow[] {
  const byLane = new Map<string, Map<string, Note[]>>(map.lanes.map((lane) => [lane.id, new Map()]))
  for (const note of map.notes) {
    const cells = byLane.get(note.laneId)
    const cell = cells?.get(note.stageId)
    if (cell) cell.push(note)
    else cells?.set(note.stageId, [note])
  }
  let top = from
  return map.lanes.map((lane) => {
    const cells = byLane.get(lane.id) ?? new Map<string, Note[]>()
    const most = Math.max(0, ...[...cells.values()].map((notes) => notes.length))
    const row = { lane, cells, top, bottom: top + (hasScale(lane.types) ? SCALE.height : laneHeight(most)) }
    top = row.bottom + BAND.gap
    return row
  })
}

function notesOf(map: JourneyMap, row: FilledRow, gridLeft: number): DrawnItem[] {
  const scale = hasScale(row.lane.types)
  const color = laneKind(row.lane.types[0] ?? CATCH_ALL).color
  return map.stages.flatMap((stage, column) => {
    const cell = { left: gridLeft + column * CELL.width, top: row.top, bottom: row.bottom }
    const notes = row.cells.get(stage.id) ?? [null]
    return notes.map((note, index) => ({
      ...(scale ? scoredPlace(cell, note?.score ?? null, index, notes.length) : notePlace(cell, index)),
      width: NOTE.width,
      height: NOTE.height,
      role: 'note' as const,
      stageId: stage.id,
      laneId: row.lane.id,
      ...(note ? { noteId: note.id } : {}),
      type: 'sticky_note' as const,
      text: note?.text ?? '',
      look: { fill: note?.color && isSticky(note.color) ? note.color : color },
    }))
  })
}

const isSticky = (color: string): boolean => color in TINTS
