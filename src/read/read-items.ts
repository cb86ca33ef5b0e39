import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import type { JourneyMap, Stage } from '../model/journey-map.ts'
import { WORDS } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { type IsNone, noneIn } from './answers.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { cellOf, type InCell, isNoteLike } from './cells.ts'
import { confidenceOf, kindOf, localeOf } from './confidence.ts'
import { type Desk, labelLikesAmong } from './find-maps.ts'
import { hintsOf } from './hints.ts'
import { identifyLanes, identifyStages } from './identity.ts'
import { type Labels, labelsOf } from './labels.ts'
import { notesOf } from './notes.ts'
import type { Known, Placed, Reading } from './reading.ts'
import { originalOf, seeUpright } from './seen.ts'
import type { Structure } from './structure.ts'

interface Vocabulary {
  readonly labels: Labels
  readonly isNone: IsNone
}

const vocabularies = new WeakMap<readonly Words[], Vocabulary>()

/** Folding thirteen languages costs more than reading a map, so it is done once. */
function vocabularyOf(words: readonly Words[]): Vocabulary {
  const known = vocabularies.get(words)
  if (known) return known
  const made = { labels: labelsOf(words), isNone: noneIn(words) }
  vocabularies.set(words, made)
  return made
}

/**
 * Reads all maps among the items of a board. Pure, never throws; items that belong to no map are not looked at further. Maps come in
 * reading order of the board.
 */
export function readItems(items: readonly BoardItem[], known: Known = {}, words: readonly Words[] = WORDS): Reading[] {
  const { labels, isNone } = vocabularyOf(words)
  const corrections = known.corrections ?? []
  const left = new Set(corrections.flatMap((each) => (each.kind === 'leave-out' ? [each.itemId] : [])))
  const seen = seeUpright(left.size > 0 ? items.filter((item) => !left.has(item.id)) : items)
  const records: Desk['records'] = new Map(
    [...(known.metadata ?? [])].flatMap(([id, value]) => {
      const record = parseAnchor(value)
      return record ? [[id, record] as const] : []
    }),
  )
  const before = { labels, hints: hintsOf(corrections), records }
  const desk: Desk = { ...before, likes: labelLikesAmong(seen, before) }
  const ids = new Set<string>()
  return findCandidates(seen, desk).map((candidate) => readMap(candidate, known, desk, isNone, ids))
}

function readMap(candidate: Candidate, known: Known, desk: Desk, isNone: IsNone, ids: Set<string>): Reading {
  const { frame, structure, items, record, upright } = candidate
  const { title, headers } = structure
  const exact = record !== null && record.itemId === title?.item.id
  const origin = { title: title?.item ?? null, exact }
  const stages = identifyStages(headers, record, origin)
  const lanes = identifyLanes(structure.lanes, record, origin, desk.hints)
  const placed = placeStructure(structure, stages, lanes)
  const taken = new Set(placed.map((each) => each.item))
  const cells: InCell[] = []
  const unplaced: { id: string; text: string }[] = []
  for (const item of items) {
    if (taken.has(item) || !isNoteLike(item)) continue
    const cell = cellOf(item, structure)
    if (cell) cells.push(cell)
    else if (item.text !== '') unplaced.push({ id: item.id, text: item.text })
  }
  const notes = notesOf(cells, structure, { stages, lanes }, isNone, upright)
  const content = new Set(notes.map((note) => note.id))
  for (const { item, stage, lane } of cells)
    placed.push({ item, role: 'note', stageId: stages[stage]?.id ?? '', laneId: lanes[lane]?.id ?? '' })
  const here = frame?.id ?? title?.item.id ?? headers[0]?.id ?? ''
  // The record of a frame that was copied on its own board tells who the other map is; on a copied board it tells who this one is.
  const same = record !== null && (exact || record.boardId !== known.boardId) && !ids.has(record.map.id)
  let id = same ? record.map.id : ids.has(here) ? (title?.item.id ?? headers[0]?.id ?? here) : here
  while (ids.has(id)) id += '+'
  ids.add(id)
  const map: JourneyMap = {
    version: 1,
    id,
    kind: title?.kind ?? record?.map.kind ?? kindOf(lanes.flatMap((lane) => lane.types)),
    title: title?.title ?? titleOfFrame(frame, desk.labels),
    subject: title?.subject ?? '',
    actor: title?.actor ?? '',
    scenario: title?.scenario ?? '',
    locale: record?.map.locale ?? localeOf(structure, desk.labels),
    template: record?.map.template ?? null,
    stages,
    lanes,
    notes,
    links: same ? record.map.links : [],
    state: record?.map.state ?? { time: null, basis: null },
    review: same ? record.map.review : null,
  }
  return {
    frameId: frame?.id ?? null,
    confidence: confidenceOf(candidate.confidence, unplaced.length, cells.length),
    unplaced,
    doubtful: cells.filter((cell) => cell.doubtful && content.has(cell.item.id)).map((cell) => cell.item.id),
    placed: placed.map((each) => ({ ...each, item: originalOf(each.item) })),
    map,
  }
}

/** A frame that says nothing but what kind of map it holds names none: so it is called as long as the map has no title. */
const titleOfFrame = (frame: BoardItem | null, labels: Labels): string =>
  frame && labels.kind(frame.text) === null ? frame.text : ''

function placeStructure(
  { title, headers, lanes, scales, marks, rows }: Structure,
  stages: readonly Stage[],
  ids: readonly { readonly id: string }[],
): Placed[] {
  const placed: Placed[] = title ? [{ item: title.item, role: 'title' }] : []
  headers.forEach((item, index) => {
    placed.push({ item, role: 'stage', stageId: stages[index]?.id ?? item.id })
  })
  lanes.forEach(({ label, band }, index) => {
    const laneId = ids[index]?.id ?? ''
    if (label) placed.push({ item: label, role: 'lane', laneId })
    if (band) placed.push({ item: band, role: 'band', laneId })
  })
  for (const item of scales) {
    const lane = rows.findIndex((row) => row.from <= item.y && item.y <= row.to)
    placed.push({ item, role: 'scale', ...(lane >= 0 ? { laneId: ids[lane]?.id ?? '' } : {}) })
  }
  for (const item of marks) placed.push({ item, role: 'mark' })
  return placed
}
