import { type BoardItem, type Box, boxOf } from '../board/item.ts'
import { isMark } from '../layout/mark.ts'
import type { Reading } from './reading.ts'

/** Marks say nothing: a board is read as if they were not there. */
export function apartFromMarks(all: readonly BoardItem[]): {
  readonly items: readonly BoardItem[]
  readonly marks: readonly BoardItem[]
} {
  // Callers without a compiler give anything.
  const marks = all.filter((item) => item?.type === 'shape' && isMark(item) && Number.isFinite(item.x + item.y))
  if (marks.length === 0) return { items: all, marks }
  const apart = new Set(marks)
  return { items: all.filter((item) => !apart.has(item)), marks }
}

/** The same readings with the marks that lie in their frame or, loose, on what they fill. Each belongs to one map, if to any. */
export function withMarks(readings: readonly Reading[], marks: readonly BoardItem[]): Reading[] {
  const found = readings.map((): BoardItem[] => [])
  const areas = readings.map(areaOf)
  for (const mark of marks) {
    const inFrame = readings.findIndex((reading) => mark.frameId !== null && framesOf(reading).has(mark.frameId))
    const index = inFrame >= 0 ? inFrame : mark.frameId === null ? areas.findIndex((area) => holds(area, mark)) : -1
    found[index]?.push(mark)
  }
  return readings.map((reading, index) => {
    const own = (found[index] ?? []).map((item) => ({ item, role: 'mark' as const }))
    return own.length === 0 ? reading : { ...reading, placed: [...reading.placed, ...own] }
  })
}

const framesOf = ({ frameId, others }: Reading): ReadonlySet<string | null> =>
  new Set([frameId, ...others.flatMap(({ id, type }) => (type === 'frame' ? [id] : []))])

/** A mark stands on the edge of a header, which is the edge of a map without a frame. dp */
const AROUND = 60

function areaOf({ frame, placed }: Reading): Box | null {
  if (frame) return boxOf(frame)
  const boxes = placed.flatMap(({ item, role }) => (role === 'title' ? [] : [boxOf(item)]))
  if (boxes.length === 0) return null
  const of = (side: keyof Box, least: boolean) =>
    boxes.reduce(
      (edge, box) => (least ? Math.min(edge, box[side]) : Math.max(edge, box[side])),
      least ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    )
  return {
    left: of('left', true) - AROUND,
    top: of('top', true) - AROUND,
    right: of('right', false) + AROUND,
    bottom: of('bottom', false) + AROUND,
  }
}

const holds = (area: Box | null, { x, y }: BoardItem): boolean =>
  area !== null && x >= area.left && x <= area.right && y >= area.top && y <= area.bottom
