import { hasScale, type LaneType } from '../../../lanes/index.ts'
import { BAND, CELL, FRAME, HEADER, LABEL, SCALE } from '../../../layout/measures.ts'
import { laneHeight } from '../../../layout/places.ts'
import type { Lane } from '../../../model/journey-map.ts'
import type { Stretch, Subject } from '../subject.ts'
import type { Target } from '../target/target.ts'
import { type Axis, layAxis, type NewPart, type OldPart } from './axis.ts'
import { type Seen, type Sight, spanX, spanY } from './sight.ts'

/** Names of parts that are gone already while something of them is left in the hole where they were. */
const ghost = (id: string): string => `gone:${id}`

const length = ({ from, to }: Stretch): number => to - from

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Where the stages come to lie. */
export function columnAxis(sight: Sight, subject: Subject, target: Target): Axis {
  const usual = usualWidth(sight)
  const old = parts(sight, drawnBefore(subject, target), subject.map.stages, sight.columns, spanX)
  const next = target.map.stages.map(({ id }): NewPart => {
    const readId = target.stages.get(id)
    return readId === undefined
      ? { id, old: null, size: newColumnWidth(sight, target, id) }
      : { id, old: readId, size: 0 }
  })
  const bands = sight.items.filter(({ role }) => role === 'band').map((band) => spanX(band).to)
  const isLeft = ({ from, to }: Stretch) =>
    bands.some((end) => end > (from + to) / 2) || hasEmpty(sight, spanX, { from, to })
  return layGaps(old, next, { gone: sight.drawn ? target.goneStages : [], usual, home: homeOf(sight).left, isLeft })
}

/**
 * Where the lanes come to lie.
 * @param growth by how much each lane that is there grows, by its id in the end
 */
export function rowAxis(sight: Sight, subject: Subject, target: Target, growth: ReadonlyMap<string, number>): Axis {
  const old = parts(sight, drawnBefore(subject, target), subject.map.lanes, sight.rows, spanY)
  const next = target.map.lanes.map((lane): NewPart => {
    const { id } = lane
    const readId = target.lanes.get(id)
    const size = growth.get(id) ?? 0
    return readId === undefined
      ? { id, old: null, size: newLaneHeight(sight, target, lane) + size }
      : { id, old: readId, size }
  })
  const usual = usualHeight(sight, target, false)
  const isLeft = (stretch: Stretch) => hasEmpty(sight, spanY, stretch)
  return layGaps(old, next, { gone: sight.drawn ? target.goneLanes : [], usual, home: homeOf(sight).top, isLeft })
}

/** The height of a lane of these types that the app has just drawn. */
export const leastHeight = (types: readonly LaneType[]): number => (hasScale(types) ? SCALE.height : laneHeight(0))

const usualWidth = ({ drawn, columns }: Sight): number =>
  drawn ? CELL.width : median([...columns.values()].map(length))

/** What a stage that is added takes. */
export const newColumnWidth = (sight: Sight, target: Target, id: string): number =>
  (sight.drawn ? null : betweenNames(sight, 'stage', target.map.stages, target.stages, id)) ?? usualWidth(sight)

/** What a lane that is added takes, the gap to the next one included. */
export function newLaneHeight(sight: Sight, target: Target, { id, types }: Pick<Lane, 'id' | 'types'>): number {
  const own = sight.drawn ? null : betweenNames(sight, 'lane', target.map.lanes, target.lanes, id)
  return own ?? usualHeight(sight, target, hasScale(types))
}

/**
 * How long a part is that comes between two others on a map that people drew: as far as it is from the name of the one to that of the next.
 * Where nothing else tells the boundaries they are told from the names, and then all of them lie as they did. At an end it is as long as
 * the part there. null where nothing tells.
 */
function betweenNames(
  { items, columns, rows }: Sight,
  role: 'stage' | 'lane',
  parts: readonly { readonly id: string }[],
  readAs: ReadonlyMap<string, string>,
  id: string,
): number | null {
  const stretches: ReadonlyMap<string, Stretch> = role === 'stage' ? columns : rows
  const order = [...stretches.keys()]
  const at = parts.findIndex((part) => part.id === id)
  const readIdOf = (part: { readonly id: string }) => readAs.get(part.id) ?? []
  const before = parts.slice(0, at).flatMap(readIdOf).at(-1)
  const after = parts.slice(at + 1).flatMap(readIdOf)[0]
  const lengthOf = (readId: string | undefined) => {
    const stretch = stretches.get(readId ?? '')
    return stretch ? length(stretch) : null
  }
  if (before === undefined || after === undefined) return lengthOf(before ?? after)
  if (order.indexOf(after) !== order.indexOf(before) + 1) return null
  const nameOf = (readId: string) =>
    items.find((seen) => seen.role === role && (role === 'stage' ? seen.stageId : seen.laneId) === readId)
  const [one, other] = [nameOf(before), nameOf(after)]
  const apart = one && other ? (role === 'stage' ? other.x - one.x : other.y - one.y) : 0
  return apart > 0 ? apart : null
}

function usualHeight(sight: Sight, target: Target, scale: boolean): number {
  if (sight.drawn) return (scale ? SCALE.height : laneHeight(0)) + BAND.gap
  const heights = (scaled: boolean) =>
    target.map.lanes.flatMap(({ id, types }) => {
      const row = sight.rows.get(target.lanes.get(id) ?? '')
      return row && (hasScale(types) || !scaled) ? [length(row)] : []
    })
  const scaled = scale ? heights(true) : []
  return median(scaled.length > 0 ? scaled : heights(false)) || median([...sight.rows.values()].map(length))
}

/** Words of notes that are to be added, and may lie there already where the change was broken off. */
const drawnBefore = ({ unfinished }: Subject, { map, notes }: Target): ReadonlySet<string> =>
  new Set(unfinished ? map.notes.flatMap(({ id, text }) => (notes.has(id) ? [] : [text])) : [])

function parts(
  { items }: Sight,
  drawn: ReadonlySet<string>,
  list: readonly { readonly id: string }[],
  stretches: ReadonlyMap<string, Stretch>,
  span: (item: Seen) => Stretch,
): OldPart[] {
  const old = list.flatMap(({ id }) => {
    const stretch = stretches.get(id)
    return stretch ? [{ id, from: stretch.from, to: stretch.to }] : []
  })
  const said = items.filter(({ role, item }) => role === 'other' && item.text !== '' && !drawn.has(item.text))
  return old.map((part, index) => {
    const next = old[index + 1]
    if (!next || next.from - part.to < 1) return part
    const isBetween = (item: Seen) => {
      const { from, to } = span(item)
      return (from + to) / 2 > part.to && (from + to) / 2 < next.from
    }
    return said.some(isBetween) ? { ...part, isFollowed: true } : part
  })
}

/** A hole at least so large, as a part of the usual length, is what a part that was taken out has left. */
const HOLE = 0.5

/** What is known of parts that shall go and are gone already. On maps that people drew nobody knows what is a hole, and what they left free. */
interface Gone {
  readonly gone: readonly { readonly id: string; readonly after: string | null }[]
  readonly usual: number
  /** Where the first part belongs, where that is known. */
  readonly home: number | null
  /** Whether something is left behind all others of a part that went. */
  readonly isLeft: (stretch: Stretch) => boolean
}

/**
 * Lays an axis. Parts that shall go and are gone already may have left a hole: it is closed as if they were still there. Room before the
 * first part is room for a new one.
 */
function layGaps(old: readonly OldPart[], next: readonly NewPart[], { gone, usual, home, isLeft }: Gone): Axis {
  const first = old[0]?.from ?? 0
  const lead = home !== null && first - home > HOLE * usual ? first - home : 0
  const before = lead > 0 ? gone.find(({ after }) => after === null) : undefined
  const parts = old.flatMap((part, index): OldPart[] => {
    const following = old[index + 1]
    const hole = gone.find(({ after }) => after === part.id)
    const stretch = { from: part.to, to: following?.from ?? part.to + usual }
    const isThere = following ? stretch.to - stretch.from >= HOLE * usual && !part.isFollowed : isLeft(stretch)
    return hole && isThere ? [part, { id: ghost(hole.id), ...stretch }] : [part]
  })
  return before
    ? layAxis([{ id: ghost(before.id), from: first - lead, to: first }, ...parts], next, 0)
    : layAxis(parts, next, lead)
}

/** Whether an empty note lies there that has no place in the map. */
const hasEmpty = ({ items }: Sight, span: (item: Seen) => Stretch, { from, to }: Stretch): boolean =>
  items.some((seen) => {
    const middle = (span(seen).from + span(seen).to) / 2
    return (
      seen.role === 'other' && seen.item.type === 'sticky_note' && seen.item.text === '' && middle > from && middle < to
    )
  })

/** Where the app has its first column and row begin. */
function homeOf({ drawn, items }: Sight): { readonly left: number | null; readonly top: number | null } {
  if (!drawn) return { left: null, top: null }
  const bands = items.filter(({ role }) => role === 'band')
  const headers = items.filter(({ role }) => role === 'stage')
  return {
    left: bands.length > 0 ? median(bands.map((band) => spanX(band).from)) + LABEL.width + LABEL.gap : null,
    top: headers.length > 0 ? median(headers.map((item) => spanY(item).to)) + HEADER.below - BAND.gap / 2 : null,
  }
}

/** How far right of where it lays out a map by itself the app has drawn this one. */
export function originOf({ items }: Sight): number {
  const bands = items.filter(({ role }) => role === 'band').map((band) => spanX(band).from)
  const labels = items.filter(({ role }) => role === 'lane').map((label) => spanX(label).from - LABEL.pad)
  return median(bands.length > 0 ? bands : labels) - FRAME.margin
}
