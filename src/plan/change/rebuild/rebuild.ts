import type { NewItem } from '../../../board/item.ts'
import { CATCH_ALL, hasScale } from '../../../lanes/index.ts'
import type { LayoutWords } from '../../../layout/drawing.ts'
import { BAND, CELL, FRAME, HEADER, TITLE } from '../../../layout/measures.ts'
import { header, headerRow, label, scaleItems } from '../../../layout/structure.ts'
import type { JourneyMap, Lane, Stage } from '../../../model/journey-map.ts'
import { isWhole, type LostParts, lostParts } from '../../../model/lost-parts.ts'
import type { Addition, Draft } from '../draft/draft.ts'
import { originOf } from '../draft/map-axes.ts'
import { newBand, newHeader } from '../draft/new-parts.ts'
import { newOnBoard, type Row, type Seen, type Sight, sightOf, spanX, spanY } from '../draft/sight.ts'
import type { Stretch, Subject } from '../subject.ts'
import { asIfThere } from './as-if-there.ts'
import { lostRows } from './rebuilt-rows.ts'
import { recalled, sightOfRecalled } from './rebuilt-sight.ts'

/** A map as if what somebody has deleted of its structure were there again. */
export interface Rebuilt {
  readonly subject: Subject
  /** What has to be drawn for that; each stands for an item under its `ref`. */
  readonly parts: readonly Addition[]
  /** Those of them that lie beneath all others, from the bottom. */
  readonly beneath: readonly string[]
}

/**
 * Draws again what people have deleted of a map that the app drew: labels, bands and scales of lanes, headers of stages, and whole stages
 * and lanes that its title still remembers, each where it was, under the ids that it had. Notes stay where they lie, and so come to be in
 * their stage and lane again. null when nothing is lost.
 */
export function rebuilt(subject: Subject, words: LayoutWords): Rebuilt | null {
  const lost = lostParts(atRest(subject))
  if (isWhole(lost) || lost.title) return null
  const whole = sightOf(subject)
  const known = whole ? subject : recalled(subject)
  const seen = whole ?? sightOfRecalled(known)
  const title = seen.items.find(({ role }) => role === 'title')
  if (!title) return null
  const grid = gridOf(seen, lost, known.map, title)
  const map = wholeMap(known.map, lost, words)
  const parts = [
    // Where nothing of its grid is read it may have bands still.
    ...(whole ? bandsOf(seen, lost, map, grid) : []),
    ...headersOf(seen, lost, map, grid),
    ...labelsOf(seen, lost, map, grid, title, words),
    ...scalesOf(seen, lost, map, grid, words, whole !== null),
  ]
  const placed = parts.map(({ ref, role, stageId, laneId, item }) => ({
    item: asIfThere(ref, newOnBoard(item, seen), subject.frame?.id ?? null),
    role,
    ...(stageId === undefined ? {} : { stageId }),
    ...(laneId === undefined ? {} : { laneId }),
  }))
  const onBoard = ({ from, to }: Stretch): Stretch => ({ from: from * seen.unit, to: to * seen.unit })
  return {
    subject: {
      ...known,
      map,
      placed: [...known.placed, ...placed],
      grid: {
        upright: true,
        columns: map.stages.map(({ id }) => onBoard(grid.columns.get(id) ?? NOWHERE)),
        rows: map.lanes.map(({ id }) => onBoard(grid.rows.get(id) ?? NOWHERE)),
      },
    },
    parts,
    beneath: parts.flatMap(({ ref, role, item }) => (role === 'band' || isMidline(role, item.text) ? [ref] : [])),
  }
}

/** What is on the board, without what is looked at as if it were. */
export function withoutRebuilt(sight: Sight, { parts }: Rebuilt): Sight {
  const refs = new Set(parts.map(({ ref }) => ref))
  return { ...sight, items: sight.items.filter(({ item }) => !refs.has(item.id)) }
}

/** Rebuilding moves nothing: where a change without moves was broken off, the map is as it was, or as far as it has been rebuilt. */
function atRest(subject: Subject): Subject {
  const { anchor, unfinished } = subject
  if (!anchor || !unfinished || unfinished.moves.size > 0) return subject
  const { changing: _, ...record } = anchor
  return { ...subject, anchor: record, unfinished: null }
}

/** Takes what is drawn again out of what is there, into what is added, wherever the plan puts it. */
export function addRebuilt(draft: Draft, { parts, beneath }: Rebuilt): void {
  for (const part of parts) {
    const rect = draft.rects.get(part.ref)
    const words = draft.words.get(part.ref)
    draft.added.push({
      ...part,
      item: { ...part.item, ...rect, ...(words?.text === undefined ? {} : { text: words.text }) },
    })
    draft.rects.delete(part.ref)
    draft.words.delete(part.ref)
  }
  draft.beneath.push(...beneath)
}

const NOWHERE: Stretch = { from: 0, to: 0 }

const isMidline = (role: string, text: string): boolean => role === 'scale' && text === ''

interface WholeGrid {
  readonly columns: ReadonlyMap<string, Stretch>
  readonly rows: ReadonlyMap<string, Row>
  /** Where all columns begin and end. */
  readonly across: Stretch
}

/** What columns and rows reach, those that are gone among them. */
function gridOf(sight: Sight, lost: LostParts, map: JourneyMap, title: Seen): WholeGrid {
  const { unit } = sight
  const lostColumns = lost.stages.map(({ id, x }): [string, Stretch] => [
    id,
    { from: x / unit - CELL.width / 2, to: x / unit + CELL.width / 2 },
  ])
  const columns = new Map([...sight.columns, ...lostColumns])
  const known = [...sight.rows].map(([id, { own }]) => ({ id, own }))
  const headers = sight.items.filter(({ role }) => role === 'stage')
  const headersEnd = headers.reduce((most, seen) => Math.max(most, spanY(seen).to), Number.NEGATIVE_INFINITY)
  const guess = spanY(title).to + TITLE.below + headerRow(map).height
  const found = lostRows(
    lost.lanes.map(({ id, types, y }) => ({ id, types, y: y / unit })),
    known,
    { at: (headers.length > 0 ? headersEnd : guess) + HEADER.below, isSure: headers.length > 0 },
  )
  const half = BAND.gap / 2
  const lostLanes = [...found].map(([id, own]): [string, Row] => [
    id,
    { own, from: own.from - half, to: own.to + half },
  ])
  const all = [...columns.values()]
  return {
    columns,
    rows: new Map([...sight.rows, ...lostLanes]),
    across: {
      from: all.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
      to: all.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
    },
  }
}

/** Only the beginning of a name is remembered; the app's own can be told from that. */
function wholeLabel({ label, types }: Pick<Lane, 'label' | 'types'>, words: LayoutWords): string {
  const own = types.length === 1 ? words.lanes[types[0] ?? CATCH_ALL].label : ''
  return own.startsWith(label) && own.length > label.length ? own : label
}

/** With stages and lanes that are gone where they were. */
function wholeMap(map: JourneyMap, lost: LostParts, words: LayoutWords): JourneyMap {
  const renamed = (lane: Lane): Lane => ({ ...lane, label: wholeLabel(lane, words) })
  const unnamed = new Set([...lost.labels, ...lost.lanes.map(({ id }) => id)])
  const stages = withLost(map.stages, lost.stages, ({ id, name }): Stage => ({ id, name }))
  const lanes = withLost(map.lanes, lost.lanes, ({ id, label, types }): Lane => ({ id, label, types: [...types] }))
  return { ...map, stages, lanes: lanes.map((lane) => (unnamed.has(lane.id) ? renamed(lane) : lane)) }
}

function withLost<T extends { readonly id: string }, L extends { readonly id: string; readonly at: number }>(
  there: readonly T[],
  lost: readonly L[],
  made: (part: L) => T,
): T[] {
  const all = [...there]
  for (const part of [...lost].sort((a, b) => a.at - b.at))
    if (!there.some(({ id }) => id === part.id)) all.splice(part.at, 0, made(part))
  return all
}

const lanesOf = ({ lanes }: JourneyMap, { rows }: WholeGrid, ids: readonly string[]) => {
  const wanted = new Set(ids)
  return lanes.flatMap((lane, index) => {
    const row = rows.get(lane.id)
    return row && wanted.has(lane.id) ? [{ lane, row, index }] : []
  })
}

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

function bandsOf(sight: Sight, lost: LostParts, map: JourneyMap, grid: WholeGrid): Addition[] {
  return lanesOf(map, grid, [...idsOf(lost.lanes), ...lost.bands]).flatMap(({ lane, row, index }) => {
    const item = newBand(sight, lane, row, grid.across.to, index)
    return item ? [{ ref: `new:band:${lane.id}`, role: 'band', laneId: lane.id, item }] : []
  })
}

function headersOf(sight: Sight, lost: LostParts, map: JourneyMap, grid: WholeGrid): Addition[] {
  const { height, fontSize } = headerRow(map)
  const top = [...grid.rows.values()].reduce((least, { own }) => Math.min(least, own.from), Number.POSITIVE_INFINITY)
  return lost.stages.flatMap(({ id, name }) => {
    const column = grid.columns.get(id)
    if (!column || !Number.isFinite(top)) return []
    const stage = { id, name }
    const row = { height, fontSize, top: top - HEADER.below - height, left: column.from }
    const item = newHeader(sight, map, stage, column) ?? header(stage, 0, row)
    return [{ ref: `new:stage:${id}`, role: 'stage', stageId: id, item }]
  })
}

function labelsOf(
  sight: Sight,
  lost: LostParts,
  map: JourneyMap,
  grid: WholeGrid,
  title: Seen,
  words: LayoutWords,
): Addition[] {
  const isLed = sight.items.some(({ role }) => role === 'band' || role === 'lane')
  const origin = isLed ? originOf(sight) : spanX(title).from - FRAME.margin
  return lanesOf(map, grid, [...idsOf(lost.lanes), ...lost.labels]).map(({ lane, row }) => {
    const item = label({ lane, top: row.own.from, bottom: row.own.to }, words)
    return { ref: `new:lane:${lane.id}`, role: 'lane', laneId: lane.id, item: { ...item, x: item.x + origin } }
  })
}

/** What stands so near, in parts of its lane, to where the app draws a part of the scale is that part. */
const NEAR_END = 0.45

/**
 * The parts of a scale that are gone: its midline, the name of its upper end or that of its lower one.
 * @param isWhole all that lies in the map is known; else what has no words may be there all the same
 */
function scalesOf(
  sight: Sight,
  lost: LostParts,
  map: JourneyMap,
  grid: WholeGrid,
  words: LayoutWords,
  isWhole: boolean,
): Addition[] {
  const gone = lost.lanes.flatMap(({ id, types }) => (hasScale(types) ? [id] : []))
  const there = sight.items.filter(({ role }) => role === 'scale')
  return lanesOf(map, grid, [...gone, ...lost.scales]).flatMap(({ lane, row }) => {
    const height = row.own.to - row.own.from
    const isThere = (item: NewItem) =>
      (item.text === '' && !isWhole) ||
      there.some(
        (seen) => (seen.item.text === '') === (item.text === '') && Math.abs(seen.y - item.y) < NEAR_END * height,
      )
    const area = { left: grid.across.from, right: grid.across.to, top: row.own.from, bottom: row.own.to }
    return scaleItems({ lane, top: row.own.from, bottom: row.own.to }, area, words).flatMap((item, index) =>
      isThere(item) ? [] : [{ ref: `new:scale:${lane.id}:${index}`, role: 'scale', laneId: lane.id, item }],
    )
  })
}
