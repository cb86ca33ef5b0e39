import type { Box } from '../board/item.ts'
import { CATCH_ALL, hasScale, laneKind } from '../lanes/index.ts'
import type { JourneyMap, Lane, Stage } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import type { DrawnItem, LayoutWords } from './drawing.ts'
import { fontToFit, lineCount } from './fit.ts'
import { COLORS, TINTS } from './look.ts'
import { CELL, FRAME, HEADER, LABEL, SCALE } from './measures.ts'

/** One lane and the height it takes. */
export interface Row extends Pick<Box, 'top' | 'bottom'> {
  readonly lane: Lane
}

export const boxed = (box: Box) => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
  width: box.right - box.left,
  height: box.bottom - box.top,
})

/** The lines that say what the map is. They are read back by the label before the first colon. */
export function titleText(map: JourneyMap, words: LayoutWords): string {
  const subject = map.kind === 'cem' ? words.fields.brand : words.fields.product
  const field = (name: string, value: string) => `${name}: ${oneLine(value)}`.trim()
  const lines = [
    words.kinds[map.kind],
    field(subject, map.subject),
    field(words.fields.actor, map.actor),
    field(words.fields.scenario, map.scenario),
  ]
  return [oneLine(map.title), ...lines].filter(Boolean).join('\n')
}

const HEADER_SIZES = [34, 30, 26, 24, 20, 18, 16, 14, 12]

/** Height and size of letters that all headers of a map share, dp. */
interface HeaderRow {
  readonly height: number
  readonly fontSize: number
}

/** As much height as the longest name needs at a size that can still be read, up to a limit; then the largest size at which all fit. */
export function headerRow(map: JourneyMap): HeaderRow {
  const width = CELL.width - HEADER.gap - 24
  const tallest = Math.max(0, ...map.stages.map((stage) => lineCount(stage.name, 20, width) * 20 * 1.4))
  const height = Math.min(HEADER.most, Math.max(HEADER.height, tallest + 24))
  return {
    height,
    fontSize: Math.min(...map.stages.map((stage) => fontToFit(stage.name, width, height - 16, HEADER_SIZES))),
  }
}

export function header(stage: Stage, index: number, row: HeaderRow & Pick<Box, 'top' | 'left'>): DrawnItem {
  const left = row.left + index * CELL.width + HEADER.gap / 2
  const width = CELL.width - HEADER.gap
  return {
    ...boxed({ left, top: row.top, right: left + width, bottom: row.top + row.height }),
    role: 'stage',
    stageId: stage.id,
    type: 'shape',
    text: oneLine(stage.name),
    look: {
      fill: COLORS.accent,
      ink: COLORS.onAccent,
      fontSize: row.fontSize,
      shape: 'round_rectangle',
      boldLead: true,
    },
  }
}

export function band(row: Row, index: number, area: Box): DrawnItem {
  return {
    ...boxed({ left: FRAME.margin, right: area.right, top: row.top, bottom: row.bottom }),
    role: 'band',
    laneId: row.lane.id,
    type: 'shape',
    text: '',
    look: { fill: index % 2 === 0 ? COLORS.bandEven : COLORS.bandOdd, shape: 'rectangle' },
  }
}

export function label(row: Row, words: LayoutWords): DrawnItem {
  const first = laneKind(row.lane.types[0] ?? CATCH_ALL)
  const prompt = row.lane.types.length === 1 ? words.lanes[first.id].prompt : ''
  const width = LABEL.width - LABEL.pad - (hasScale(row.lane.types) ? SCALE.ends : 0)
  const text = [oneLine(row.lane.label), prompt].filter(Boolean).join('\n')
  const left = FRAME.margin + LABEL.pad
  const box = { left, right: left + width, top: row.top + LABEL.pad, bottom: row.bottom - LABEL.pad }
  return {
    ...boxed(box),
    role: 'lane',
    laneId: row.lane.id,
    type: 'shape',
    text,
    look: {
      fill: TINTS[first.color],
      ink: COLORS.ink,
      fontSize: fontToFit(text, width - 32, box.bottom - box.top - 24, [34, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12]),
      align: 'left',
      shape: 'round_rectangle',
      boldLead: true,
    },
  }
}

export function scaleItems(row: Row, area: Box, words: LayoutWords): DrawnItem[] {
  const middle = (row.top + row.bottom) / 2
  const common = { role: 'scale', laneId: row.lane.id } as const
  const end = (text: string, top: number): DrawnItem => ({
    ...common,
    ...boxed({ left: area.left - SCALE.ends - LABEL.gap, right: area.left - LABEL.gap / 2, top, bottom: top + 36 }),
    type: 'text',
    text,
    look: { fill: '', ink: COLORS.quiet, fontSize: 26, align: 'right' },
  })
  const midline: DrawnItem = {
    ...common,
    ...boxed({
      left: area.left,
      right: area.right,
      top: middle - SCALE.midline / 2,
      bottom: middle + SCALE.midline / 2,
    }),
    type: 'shape',
    text: '',
    look: { fill: COLORS.midline, shape: 'rectangle' },
  }
  return [midline, end(words.scale.high, row.top + 16), end(words.scale.low, row.bottom - 52)]
}
