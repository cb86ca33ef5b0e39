import type { BoardItem, NewItem } from '../../../board/item.ts'
import type { LayoutWords } from '../../../layout/drawing.ts'
import { fontToFit } from '../../../layout/fit.ts'
import { COLORS } from '../../../layout/look.ts'
import { band, boxed, header, headerRow, label, scaleItems } from '../../../layout/structure.ts'
import type { JourneyMap, Lane, Stage } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Stretch } from '../subject.ts'
import { originOf } from './map-axes.ts'
import { type Row, type Seen, type Sight, spanX, spanY } from './sight.ts'

/** Letters of a part that looks like its neighbours, largest first, dp. */
const SIZES = [96, 80, 64, 56, 48, 40, 34, 30, 26, 24, 20, 18, 16, 14, 12, 10]

/** The header of a stage that is added: as the app draws it, or like the header next to it. */
export function newHeader(sight: Sight, map: JourneyMap, stage: Stage, column: Stretch): NewItem | null {
  const like = nearest(
    sight.items.filter(({ role }) => role === 'stage'),
    (seen) => seen.x,
    (column.from + column.to) / 2,
  )
  if (!like) return null
  const top = spanY(like).from
  if (sight.drawn) {
    const { fontSize } = headerRow(map)
    return header(stage, 0, { height: like.height, fontSize, top, left: column.from })
  }
  const own = sight.columns.get(like.stageId ?? '') ?? column
  const { middle, length } = alike(spanX(like), own, column)
  return likeOf(like, oneLine(stage.name), { x: middle, y: like.y, width: length, height: like.height })
}

/** The label of a lane that is added. */
export function newLabel(sight: Sight, lane: Lane, row: Row, words: LayoutWords): NewItem | null {
  if (sight.drawn) return shifted(label({ lane, top: row.own.from, bottom: row.own.to }, words), originOf(sight))
  const like = nearest(
    sight.items.filter(({ role }) => role === 'lane'),
    (seen) => seen.y,
    (row.from + row.to) / 2,
  )
  if (!like) return null
  const own = sight.rows.get(like.laneId ?? '') ?? row
  const { middle, length } = alike(spanY(like), own, row)
  return likeOf(like, oneLine(lane.label), { x: like.x, y: middle, width: like.width, height: length })
}

/** A name that takes at least so much of its column or row was drawn for all of it. */
const FILLING = 0.6

/**
 * Where a name stands along its column or row, like another one in its own: it fills it, or begins as far from the beginning, and is no
 * longer than it.
 */
function alike(name: Stretch, own: Stretch, next: Stretch): { readonly middle: number; readonly length: number } {
  const [is, was, shall] = [name.to - name.from, own.to - own.from, next.to - next.from]
  const scale = was > 0 ? shall / was : 1
  const inProportion = next.from + scale * ((name.from + name.to) / 2 - own.from)
  if (is >= FILLING * was || is > shall) return { middle: inProportion, length: is * Math.min(scale, shall / is) }
  const middle = next.from + (name.from + name.to) / 2 - own.from
  const isIn = middle - is / 2 >= next.from && middle + is / 2 <= next.to
  return { middle: isIn ? middle : inProportion, length: is }
}

/** The band of a lane that is added; null where the other lanes have none. */
export function newBand(sight: Sight, lane: Lane, row: Row, right: number, index: number): NewItem | null {
  const bands = sight.items.filter(({ role }) => role === 'band')
  if (sight.drawn) {
    const origin = originOf(sight)
    const area = { left: 0, right: right - origin, top: row.own.from, bottom: row.own.to }
    const drawn = band({ lane, top: row.own.from, bottom: row.own.to }, index, area)
    const above = nearest(bands, (seen) => seen.y, row.from)
    const isAlike = above?.item.color.toLowerCase() === drawn.look.fill.toLowerCase()
    const fill = isAlike ? [COLORS.bandEven, COLORS.bandOdd].find((color) => color !== drawn.look.fill) : undefined
    return shifted(fill ? { ...drawn, look: { ...drawn.look, fill } } : drawn, origin)
  }
  const like = nearest(bands, (seen) => seen.y, (row.from + row.to) / 2)
  if (!like) return null
  const left = spanX(like).from
  const box = { left, right: Math.max(right, left + 1), top: row.own.from, bottom: row.own.to }
  return { ...likeOf(like, '', boxed(box)), type: 'shape' }
}

/** The midline and the names of both ends of a lane with a scale. */
export function newScale(lane: Lane, row: Row, grid: Stretch, words: LayoutWords): NewItem[] {
  const area = { left: grid.from, right: grid.to, top: row.own.from, bottom: row.own.to }
  return scaleItems({ lane, top: row.own.from, bottom: row.own.to }, area, words)
}

/** How a part of the structure is drawn again. */
export function lookOf({ type, color, text, width, height }: BoardItem): NewItem['look'] {
  if (type === 'sticky_note') return { fill: color }
  const isDark = type === 'shape' && color !== '' && brightness(color) < 0.5
  return {
    fill: color,
    ink: isDark ? COLORS.onAccent : COLORS.ink,
    ...(text === '' ? {} : { fontSize: fontToFit(text, width, Math.max(height, 14), SIZES) }),
    ...(type === 'shape' ? { shape: 'rectangle' as const } : {}),
  }
}

function brightness(hex: string): number {
  const [red = 255, green = 255, blue = 255] = (/^#(..)(..)(..)$/.exec(hex) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16))
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

function likeOf({ item }: Seen, text: string, rect: Pick<NewItem, 'x' | 'y' | 'width' | 'height'>): NewItem {
  const type = item.type === 'text' || item.type === 'sticky_note' ? item.type : 'shape'
  return { type, text, ...rect, look: lookOf({ ...item, type, text: item.text || text }) }
}

const shifted = (item: NewItem, right: number): NewItem => ({ ...item, x: item.x + right })

function nearest(items: readonly Seen[], of: (seen: Seen) => number, at: number): Seen | null {
  const distance = (seen: Seen) => Math.abs(of(seen) - at)
  return items.reduce<Seen | null>((best, seen) => (best && distance(best) <= distance(seen) ? best : seen), null)
}
