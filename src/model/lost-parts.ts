import { CATCH_ALL, hasScale, type LaneType } from '../lanes/index.ts'
import { type AnchorRecord, knownTypes } from './anchor.ts'
import type { JourneyMap } from './journey-map.ts'
import { lostPlaces, type PartMark } from './lost-places.ts'

interface Part {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a map was read, as far as it tells what is lost of it. */
export interface ReadMap {
  readonly map: JourneyMap
  readonly record: 'own' | 'copied' | 'none'
  readonly anchor: AnchorRecord | null
  readonly placed: readonly {
    readonly item: Part
    readonly role: string
    readonly stageId?: string
    readonly laneId?: string
  }[]
  readonly others: readonly Pick<Part, 'id'>[]
  readonly unfinished: unknown
}

export interface LostStage {
  readonly id: string
  /** Only its beginning is remembered of a long name. */
  readonly name: string
  /** Its place among the stages once it is back, together with all others that are lost. */
  readonly at: number
  /** Where the middle of its header was, dp. */
  readonly x: number
}

export interface LostLane {
  readonly id: string
  /** Only its beginning is remembered of a long one. */
  readonly label: string
  readonly types: readonly LaneType[]
  readonly at: number
  /** Where the middle of its label was, dp. */
  readonly y: number
}

/** What the app drew of a map, and somebody has deleted. */
export interface LostParts {
  /** A map that has lost its title remembers nothing more: then all the rest is empty, and adopting the map draws one. */
  readonly title: boolean
  readonly stages: readonly LostStage[]
  /** Lanes of which label and band are gone. */
  readonly lanes: readonly LostLane[]
  /** Ids of lanes whose label is gone, and of those whose band is, or a part of their scale. */
  readonly labels: readonly string[]
  readonly bands: readonly string[]
  readonly scales: readonly string[]
}

const NOTHING: LostParts = { title: false, stages: [], lanes: [], labels: [], bands: [], scales: [] }

export const isWhole = ({ title, ...lists }: LostParts): boolean =>
  !title && Object.values(lists).every((list) => list.length === 0)

/** Columns and rows that share more than this part of one were closed up: whoever does that does not miss what was there. */
const CLOSED = 0.25

/**
 * What is lost of the structure that the app drew. Nothing is, of a map that people drew; of a copy before it is a map of its own; and while
 * a change is unfinished, which has to come to its end first.
 */
export function lostParts({ map, record, anchor, placed, others, unfinished }: ReadMap): LostParts {
  if (record !== 'own' || !anchor || anchor.adopted || anchor.changing !== undefined || unfinished) return NOTHING
  const title = placed.find(({ role }) => role === 'title')?.item
  if (!title) return { ...NOTHING, title: true }
  const present = new Set([...placed.map(({ item }) => item.id), ...others.map(({ id }) => id)])
  const isThere = (mark: PartMark) => present.has(mark[1])
  const find = (role: string, key: 'stageId' | 'laneId', id: string) =>
    placed.find((each) => each.role === role && each[key] === id)?.item

  const headers = new Map(
    map.stages.flatMap(({ id }) => {
      const item = find('stage', 'stageId', id)
      return item ? [[id, { middle: item.x, size: item.width }] as const] : []
    }),
  )
  const rows = new Map(
    map.lanes.flatMap(({ id }) => {
      const item = find('lane', 'laneId', id) ?? find('band', 'laneId', id)
      return item ? [[id, { middle: item.y, size: item.height }] as const] : []
    }),
  )
  const stages = goneFrom(anchor.stages, headers, isThere, title.x)
  const lanes = goneFrom(anchor.lanes, rows, isThere, title.y)
  const known = new Map(anchor.lanes.map((mark) => [mark[0], mark]))
  const drawn = map.lanes.filter(({ id }) => known.has(id) && rows.has(id))
  const hasLabel = ({ id }: { readonly id: string }) => {
    const mark = known.get(id)
    return find('lane', 'laneId', id) !== undefined || (mark !== undefined && isThere(mark))
  }
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  return {
    title: false,
    stages: stages.map(({ mark: [id, , , name], middle, at }) => ({ id, name, at, x: middle })),
    lanes: lanes.map(({ mark: [id, , , label, types], middle, at }) => {
      const all = knownTypes(types)
      return { id, label, types: all.length > 0 ? all : [CATCH_ALL], at, y: middle }
    }),
    labels: idsOf(drawn.filter((lane) => !hasLabel(lane))),
    bands: idsOf(drawn.filter(({ id }) => !find('band', 'laneId', id))),
    scales: idsOf(drawn.filter(({ id, types }) => hasScale(types) && !hasWholeScale(placed, id))),
  }
}

interface Stretch {
  readonly middle: number
  readonly size: number
}

function goneFrom<M extends PartMark>(
  marks: readonly M[],
  there: ReadonlyMap<string, Stretch>,
  isThere: (mark: M) => boolean,
  origin: number,
) {
  const all = [...there.values()]
  const sizes = all.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const gone = lostPlaces(marks, (mark) => there.get(mark[0])?.middle, origin).filter(
    ({ mark, middle }) =>
      // What somebody has only put elsewhere in the frame is not lost.
      !isThere(mark) &&
      all.every((each) => Math.abs(each.middle - middle) > (1 - CLOSED) * Math.min(usual, (usual + each.size) / 2)),
  )
  const middles = [...all, ...gone].map(({ middle }) => middle)
  return gone.map((each) => ({ ...each, at: middles.filter((middle) => middle < each.middle).length }))
}

/** The app draws a midline, and names both ends. */
function hasWholeScale(placed: ReadMap['placed'], laneId: string): boolean {
  const scale = placed.filter((each) => each.role === 'scale' && each.laneId === laneId)
  return scale.some(({ item }) => item.text === '') && scale.filter(({ item }) => item.text !== '').length >= 2
}
