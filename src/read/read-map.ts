import type { BoardItem } from '../board/item.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { unsigned } from '../model/signature.ts'
import type { Candidate } from './find/candidate.ts'
import type { Desk } from './find/desk.ts'
import { bareCells } from './grid/bare-cells.ts'
import { cellOf, type InCell, isNoteLike } from './grid/cells.ts'
import { nearestCell } from './grid/nearest-cell.ts'
import { identifyLanes, identifyStages } from './identity/identity.ts'
import type { MapIdentity } from './identity/map-identity.ts'
import type { Labels } from './labels/labels.ts'
import { kindOf, localeOf } from './labels/map-kind.ts'
import { laidWith } from './laid-with.ts'
import { notesOf } from './notes.ts'
import type { Placed, Reading, Reason, UnfinishedChange } from './reading.ts'
import { confidenceOf, unplacedReason } from './reading-confidence.ts'
import { scoresOf } from './scores/map-scores.ts'
import type { NoteWords } from './scores/note-words.ts'
import { originalOf } from './seen.ts'
import type { Structure } from './structure/structure.ts'

/**
 * What a map says, and where each of its items belongs.
 * @param beyond what its frame holds and lies too far out to be looked at
 * @param unfinished what was begun on it: its items are looked at as if that were done
 */
export function readMap(
  candidate: Candidate,
  { id, exact, same }: MapIdentity,
  { hints, labels }: Desk,
  words: NoteWords,
  beyond: readonly BoardItem[],
  unfinished: UnfinishedChange | null,
): Reading {
  const { frame, structure, parts, items, record, upright } = candidate
  const { title, headers } = structure
  const origin = { title: title?.item ?? null, exact }
  const stages = identifyStages(headers, record, origin)
  const lanes = identifyLanes(structure.lanes, record, origin, hints)
  const inCells: InCell[] = []
  const outside: BoardItem[] = []
  for (const item of items) {
    if (parts.has(item) || !isNoteLike(item)) continue
    const cell = cellOf(item, structure)
    if (cell) inCells.push(cell)
    else if (item.text !== '') outside.push(item)
  }
  const beside = outside.filter((item) => !isInLost(item, structure))
  const scores = scoresOf(
    { structure, lanes, cells: inCells, outside: beside, recorded: isDrawnHere(record), upright },
    words,
  )
  const { marks } = scores
  const cells = marks.size > 0 ? inCells.filter(({ item }) => !marks.has(item)) : inCells
  const near = (item: BoardItem) => {
    const cell = isInLost(item, structure) ? null : nearestCell(item, structure, frame)
    const [stage, lane] = [stages[cell?.stage ?? -1], lanes[cell?.lane ?? -1]]
    return stage && lane ? { near: { stageId: stage.id, laneId: lane.id } } : {}
  }
  const unplaced = [
    ...outside.flatMap((item) => (marks.has(item) ? [] : [{ id: item.id, text: item.text, ...near(item) }])),
    ...beyond.map(({ id, text }) => ({ id, text })),
  ]
  const notes = notesOf(cells, { stages, lanes }, words.isNone, scores)
  const doubtful = cells.flatMap((cell) => (cell.doubtful ? [cell.item.id] : []))
  const said = new Set(notes.map((note) => note.id))
  const map: JourneyMap = {
    version: 1,
    id,
    kind: title?.kind ?? record?.map.kind ?? kindOf(lanes.flatMap((lane) => lane.types)),
    title: title?.title ?? titleOfFrame(frame, labels),
    subject: title?.subject ?? '',
    actor: title?.actor ?? '',
    scenario: title?.scenario ?? '',
    locale: record?.map.locale ?? localeOf(structure, labels),
    template: record?.map.template ?? null,
    stages,
    lanes,
    notes,
    links: record && same ? record.map.links : [],
    state: record?.map.state ?? { time: null, basis: null },
    review: record && same ? (exact ? record.map.review : unsigned(record.map.review)) : null,
  }
  const laid = record && title && (!exact || isDrawnHere(record)) ? laidWith(title.item, cells) : null
  const placed = place(candidate, map, cells, [...marks], unfinished !== null)
  return {
    frameId: frame?.id ?? null,
    confidence: confidenceOf(candidate.confidence, unplaced.length, cells.length),
    reasons: [...candidate.reasons, ...lostReason(record, map), ...unplacedReason(unplaced.length, cells.length)],
    unplaced,
    doubtful: doubtful.filter((id) => said.has(id)),
    ...(laid && { laid: notes.flatMap(({ id }) => (laid.has(id) ? [id] : [])) }),
    bare: bareCells(cells, stages, lanes, isDrawnHere(record)),
    record: record === null ? 'none' : exact ? 'own' : 'copied',
    placed,
    others: othersOf(items, placed),
    frame: frame && originalOf(frame),
    grid: { upright, columns: structure.columns, rows: structure.rows },
    anchor: record,
    unfinished,
    map,
  }
}

/** What lies where a column or a row is gone is a note without a place, and explains no scale. */
const isInLost = ({ x, y }: BoardItem, { lost }: Structure): boolean =>
  lost.columns.some(({ from, to }) => x > from && x < to) || lost.rows.some(({ from, to }) => y > from && y < to)

function othersOf(items: readonly BoardItem[], placed: readonly Placed[]): BoardItem[] {
  const known = new Set(placed.map(({ item }) => item.id))
  return items.flatMap((item) => (known.has(item.id) || item.type === 'frame' ? [] : originalOf(item)))
}

/** The app remembers that it drew the map itself, rather than that people did. */
const isDrawnHere = (record: Candidate['record']): boolean => record !== null && record.adopted !== true

/** Stages and lanes that the map's record knows, and that are no longer there. */
function lostReason(record: Candidate['record'], { stages, lanes }: JourneyMap): readonly Reason[] {
  const gone = (
    marks: readonly (readonly [id: string, ...unknown[]])[] = [],
    parts: readonly { readonly id: string }[],
  ) => marks.filter(([id]) => !parts.some((part) => part.id === id)).length
  const data = { stages: gone(record?.stages, stages), lanes: gone(record?.lanes, lanes) }
  return data.stages + data.lanes > 0 ? [{ code: 'lost-parts', speaks: 'against', data }] : []
}

/** What Miro calls a new frame, in the languages it speaks. */
const NEW_FRAME = /^(?:frame|rahmen|cadre|marco|quadro|フレーム)\s*\d*$/iu

/** A frame that says nothing but what kind of map it holds, or that nobody has named, names no map. */
const titleOfFrame = (frame: BoardItem | null, labels: Labels): string =>
  frame && labels.kind(frame.text) === null && !NEW_FRAME.test(frame.text) ? frame.text : ''

/** Every item that has a place, as it is on the board. */
function place(
  { structure, upright }: Candidate,
  { stages, lanes }: JourneyMap,
  cells: readonly InCell[],
  marks: readonly BoardItem[],
  isMoved: boolean,
): Placed[] {
  const real = (item: BoardItem) => (upright && !isMoved && !item.rotation ? item : originalOf(item))
  const all = marks.length > 0 ? { ...structure, scales: [...structure.scales, ...marks] } : structure
  const placed = structuralOf(all, stages, lanes).map((each) => ({ ...each, item: real(each.item) }))
  for (const { item, stage, lane } of cells)
    placed.push({ item: real(item), role: 'note', stageId: stages[stage]?.id ?? '', laneId: lanes[lane]?.id ?? '' })
  return placed
}

function structuralOf(
  { title, headers, lanes, scales, marks, rows }: Structure,
  stages: JourneyMap['stages'],
  ids: JourneyMap['lanes'],
): Placed[] {
  const placed: Placed[] = title ? [{ item: title.item, role: 'title' }] : []
  for (const [index, item] of headers.entries())
    placed.push({ item, role: 'stage', stageId: stages[index]?.id ?? item.id })
  for (const [index, { label, band }] of lanes.entries()) {
    const laneId = ids[index]?.id ?? ''
    if (label) placed.push({ item: label, role: 'lane', laneId })
    if (band) placed.push({ item: band, role: 'band', laneId })
  }
  for (const item of scales) {
    const lane = ids[rows.findIndex((row) => row.from <= item.y && item.y <= row.to)]
    placed.push({ item, role: 'scale', ...(lane ? { laneId: lane.id } : {}) })
  }
  for (const item of marks) placed.push({ item, role: 'mark' })
  return placed
}
