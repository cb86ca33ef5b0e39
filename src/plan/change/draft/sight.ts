import type { BoardItem, NewItem } from '../../../board/item.ts'
import { isMark } from '../../../layout/mark.ts'
import { BAND, CELL, HEADER, LABEL } from '../../../layout/measures.ts'
import type { Matter } from '../../plan.ts'
import type { Stretch, Subject } from '../subject.ts'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An item of the map as it is looked at while planning. */
export interface Seen extends Rect {
  readonly item: BoardItem
  /** `other` has no place in the map; a `flag` marks a gap. */
  readonly role: string
  readonly stageId?: string
  readonly laneId?: string
}

export interface Row extends Stretch {
  /** What is drawn for the lane, without the gaps to its neighbours. */
  readonly own: Stretch
}

/**
 * A map as it is looked at while planning: with its lanes as rows, as large as the app draws it, and with everything that is on its way
 * already where it is going to.
 */
export interface Sight {
  readonly upright: boolean
  /** How many times as large as the app draws it the map is. */
  readonly unit: number
  /** The app drew it, rather than people. */
  readonly drawn: boolean
  readonly items: readonly Seen[]
  /** By stage and by lane, in their order. */
  readonly columns: ReadonlyMap<string, Stretch>
  readonly rows: ReadonlyMap<string, Row>
}

/** Of a size so little off people have not scaled a map. */
const ALIKE = 0.04
/** Sums of coordinates are off by the last digit; what was stored is good to a hundredth. dp */
const NEAR = 0.5

/** Whether the app drew the map, rather than people. */
export const isDrawnByApp = ({ grid, anchor }: Pick<Subject, 'grid' | 'anchor'>): boolean =>
  grid?.upright === true && anchor !== null && anchor.adopted !== true

/** The map as it is looked at; null where its grid is lost. */
export function sightOf(subject: Subject): Sight | null {
  const { grid, map } = subject
  if (!grid || grid.columns.length === 0 || grid.rows.length === 0) return null
  const { upright } = grid
  const isApps = isDrawnByApp(subject)
  const unit = isApps ? unitOf(subject) : 1
  const see = (item: BoardItem, role: string) => {
    return { item, role: roleOf(item, role), ...seenAs(lying(item, subject), { upright, unit }) }
  }
  const items: Seen[] = [
    ...subject.placed.map(({ item, role, stageId, laneId }) => ({
      ...see(item, role),
      ...(stageId === undefined ? {} : { stageId }),
      ...(laneId === undefined ? {} : { laneId }),
    })),
    ...subject.others.filter(({ type }) => type !== 'frame').map((item) => see(item, 'other')),
  ]
  const scaled = ({ from, to }: Stretch): Stretch => ({ from: from / unit, to: to / unit })
  const columns = map.stages.map(({ id }, index): [string, Stretch] => {
    const header = items.find((each) => each.role === 'stage' && each.stageId === id)
    const read = scaled(grid.columns[index] ?? NOWHERE)
    return [id, isApps && header ? around(header.x, CELL.width) : read]
  })
  const rows = map.lanes.map(({ id }, index): [string, Row] => {
    const find = (role: string) => items.find((each) => each.role === role && each.laneId === id)
    const [band, label] = [find('band'), find('lane')]
    const read = scaled(grid.rows[index] ?? NOWHERE)
    const own = band ? spanY(band) : isApps && label ? widened(spanY(label), LABEL.pad) : null
    return [id, isApps && own ? { ...widened(own, BAND.gap / 2), own } : { ...read, own: own ?? read }]
  })
  return { upright, unit, drawn: isApps, items, columns: new Map(columns), rows: new Map(rows) }
}

const NOWHERE: Stretch = { from: 0, to: 0 }
const around = (middle: number, length: number): Stretch => ({ from: middle - length / 2, to: middle + length / 2 })
const widened = ({ from, to }: Stretch, by: number): Stretch => ({ from: from - by, to: to + by })

export const spanX = ({ x, width }: Rect): Stretch => around(x, width)
export const spanY = ({ y, height }: Rect): Stretch => around(y, height)

function unitOf({ placed }: Subject): number {
  const ratios = placed
    .flatMap(({ item, role }) => (role === 'stage' ? [item.width / (CELL.width - HEADER.gap)] : []))
    .sort((a, b) => a - b)
  const usual = ratios[Math.floor(ratios.length / 2)] ?? 1
  return usual > 0 && Math.abs(usual - 1) > ALIKE ? usual : 1
}

/** Where an item belongs while a change that moves it is unfinished; else where it lies. */
function lying(item: BoardItem, { unfinished }: Subject): Rect {
  const { x, y, width, height } = item
  const move = unfinished?.moves.get(item.id)
  const isAt = (place: { readonly x: number; readonly y: number }) =>
    Math.abs(x - place.x) <= NEAR && Math.abs(y - place.y) <= NEAR
  // What takes no other size gets its place before something else is drawn instead of it.
  const isWaiting = move && (isAt(move.from) || (move.size !== undefined && isAt(move.to)))
  return isWaiting ? { width, height, ...move.size, x: move.to.x, y: move.to.y } : { x, y, width, height }
}

type View = Pick<Sight, 'upright' | 'unit'>

const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width })
const times = ({ x, y, width, height }: Rect, factor: number): Rect =>
  factor === 1
    ? { x, y, width, height }
    : { x: x * factor, y: y * factor, width: width * factor, height: height * factor }

export const seenAs = (rect: Rect, { upright, unit }: View): Rect => times(upright ? rect : turned(rect), 1 / unit)

/** The same on the board. */
export const onBoard = (rect: Rect, { upright, unit }: View): Rect => times(upright ? rect : turned(rect), unit)

export function newOnBoard(item: NewItem, view: View): NewItem {
  const { type, text, look, tags } = item
  const { fontSize } = look
  return {
    type,
    text,
    ...onBoard(item, view),
    look: fontSize === undefined ? look : { ...look, fontSize: fontSize * view.unit },
    ...(tags ? { tags } : {}),
  }
}

/** As what an item is looked at: marks at gaps are no part of the structure, whatever else a reader calls a mark. */
export const roleOf = (item: BoardItem, role: string): string => (role === 'mark' && isMark(item) ? 'flag' : role)

/** What an item is to the map. */
export const matterOf = (role: string): Matter =>
  role === 'note' || role === 'other' || role === 'flag' ? role : 'part'
