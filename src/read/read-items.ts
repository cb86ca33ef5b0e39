import type { BoardItem } from '../board/item.ts'
import { type AnchorRecord, parseAnchor } from '../model/anchor.ts'
import { LOCALES, type Locale, type MapKind, type Stage } from '../model/journey-map.ts'
import { WORDS } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { type Answers, answersOf } from './answers.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { cellOf, type InCell, isNoteLike } from './cells.ts'
import { type Labels, labelsOf } from './labels.ts'
import { identifyLanes } from './lanes.ts'
import { notesOf } from './notes.ts'
import type { Known, Placed, Reading } from './reading.ts'
import { identifyStages } from './stages.ts'
import type { Structure } from './structure.ts'

interface Vocabulary {
  readonly labels: Labels
  readonly answers: Answers
}

const vocabularies = new WeakMap<readonly Words[], Vocabulary>()

/** Folding thirteen languages costs more than reading a map, so it is done once. */
function vocabularyOf(words: readonly Words[]): Vocabulary {
  const known = vocabularies.get(words)
  if (known) return known
  const made = { labels: labelsOf(words), answers: answersOf(words) }
  vocabularies.set(words, made)
  return made
}

/** A map is listed from this confidence on. */
const LISTED = 0.5

/**
 * Reads all maps among the items of a board. Pure, never throws; items that belong to no map are not looked at further. Maps come in
 * reading order of the board.
 */
export function readItems(items: readonly BoardItem[], known: Known = {}, words: readonly Words[] = WORDS): Reading[] {
  const vocabulary = vocabularyOf(words)
  const left = new Set(known.corrections?.flatMap((each) => (each.kind === 'leave-out' ? [each.itemId] : [])))
  const all = left.size > 0 ? items.filter((item) => !left.has(item.id)) : items
  const recordOf = (members: readonly BoardItem[]): AnchorRecord | null => {
    if (!known.metadata || known.metadata.size === 0) return null
    for (const item of members) {
      const record = known.metadata.has(item.id) ? parseAnchor(known.metadata.get(item.id)) : null
      if (record) return { ...record, itemId: item.id, stages: record.stages, lanes: record.lanes }
    }
    return null
  }
  return findCandidates(all, vocabulary.labels, recordOf)
    .map((candidate) => readMap(candidate, known, vocabulary))
    .filter((reading) => reading.confidence >= LISTED)
}

function readMap(candidate: Candidate, known: Known, { labels, answers }: Vocabulary): Reading {
  const { frame, structure, items, record } = candidate
  const { title, headers } = structure
  const original = originalOf(candidate, known)
  const exact = record !== null && original === title?.item.id
  const stages = identifyStages(headers, record, title?.item.x ?? 0, exact)
  const lanes = identifyLanes(structure.lanes, record, title?.item.y ?? 0, exact)
  const placed = placeStructure(
    structure,
    stages,
    lanes.map((lane) => lane.id),
  )
  const taken = new Set(placed.map((each) => each.item.id))
  const cells: InCell[] = []
  const unplaced: { id: string; text: string }[] = []
  for (const item of items) {
    if (taken.has(item.id) || !isNoteLike(item)) continue
    const cell = cellOf(item, structure)
    if (cell) cells.push(cell)
    else if (item.text !== '' && !answers.isPlaceholder(item.text)) unplaced.push({ id: item.id, text: item.text })
  }
  const notes = notesOf(cells, structure, stages, lanes, answers)
  const content = new Set(notes.map((note) => note.id))
  const id =
    record && (exact || record.boardId !== known.boardId)
      ? record.map.id
      : (frame?.id ?? title?.item.id ?? headers[0]?.id ?? '')
  return {
    frameId: frame?.id ?? null,
    confidence: confidenceOf(candidate, labels, unplaced.length, cells.length),
    unplaced,
    doubtful: cells.filter((cell) => cell.doubtful && content.has(cell.item.id)).map((cell) => cell.item.id),
    placed: [...placed, ...cells.map((cell) => inCell(cell, stages, lanes))],
    map: {
      version: 1,
      id,
      kind: title?.kind ?? record?.map.kind ?? kindOf(lanes.flatMap((lane) => lane.types)),
      title: title ? title.title : (frame?.text ?? ''),
      subject: title?.subject ?? '',
      actor: title?.actor ?? '',
      scenario: title?.scenario ?? '',
      locale: record?.map.locale ?? localeOf(structure, labels),
      template: record?.map.template ?? null,
      stages,
      lanes,
      notes,
      // A frame that was copied on its own board is a map of its own: its links and its sign-off are those of the other one.
      links: record && id === record.map.id ? record.map.links : [],
      state: record?.map.state ?? { time: null, basis: null },
      review: record && id === record.map.id ? record.map.review : null,
    },
  }
}

/** Id of the title item for which the record was written. */
function originalOf({ structure }: Candidate, known: Known): string | null {
  const item = structure.title?.item
  return item ? (parseAnchor(known.metadata?.get(item.id))?.itemId ?? null) : null
}

function placeStructure(
  { title, headers, lanes, scales, rows }: Structure,
  stages: readonly Stage[],
  laneIds: readonly string[],
): Placed[] {
  const placed: Placed[] = title ? [{ item: title.item, role: 'title' }] : []
  headers.forEach((item, index) => {
    placed.push({ item, role: 'stage', stageId: stages[index]?.id ?? item.id })
  })
  const seen = new Set<string>()
  lanes.forEach(({ label, band }, index) => {
    const laneId = laneIds[index] ?? ''
    if (label) placed.push({ item: label, role: 'lane', laneId })
    if (band && !seen.has(band.id)) placed.push({ item: band, role: 'band', laneId })
    if (band) seen.add(band.id)
  })
  for (const item of scales) {
    const lane = rows.findIndex((row) => row.from <= item.y && item.y <= row.to)
    placed.push({ item, role: 'scale', ...(lane >= 0 ? { laneId: laneIds[lane] ?? '' } : {}) })
  }
  return placed
}

const inCell = (
  { item, stage, lane }: InCell,
  stages: readonly { id: string }[],
  lanes: readonly { id: string }[],
): Placed => ({
  item,
  role: 'note',
  stageId: stages[stage]?.id ?? '',
  laneId: lanes[lane]?.id ?? '',
})

/** From the lanes: what only one of the two kinds of map asks for. */
function kindOf(types: readonly string[]): MapKind {
  const has = (...wanted: string[]) => wanted.some((type) => types.includes(type))
  const journey = has('actions', 'thoughts', 'needs')
  const experience = has('moments-of-truth', 'voice')
  if (journey && experience && has('touchpoints')) return 'combined'
  return journey || !has('touchpoints', 'channels', 'voice', 'moments-of-truth') ? 'cjm' : 'cem'
}

/** The language in which most of the labels are written. */
function localeOf({ lanes }: Structure, labels: Labels): Locale {
  const votes = new Map<string, number>()
  for (const { text } of lanes)
    for (const language of labels.languages(text)) votes.set(language, (votes.get(language) ?? 0) + 1)
  const count = (locale: Locale) => votes.get(locale.slice(0, 2)) ?? 0
  return LOCALES.reduce<Locale>((best, locale) => (count(locale) > count(best) ? locale : best), 'en')
}

/** How sure the reading is: a record or a title that says what it is, labels we know, stages, and how little is left over. */
function confidenceOf({ structure, record }: Candidate, labels: Labels, unplaced: number, placed: number): number {
  const recognised = structure.lanes.filter(
    (lane) => lane.types.length > 0 && lane.label && labels.lane(lane.label.text).length > 0,
  ).length
  const share = recognised / Math.max(1, structure.lanes.length)
  const said = structure.title ? 0.2 : 0
  const sure =
    0.35 * Math.min(1, recognised / 3) +
    0.25 * Math.min(1, structure.headers.length / 3) +
    said +
    0.1 * share +
    0.1 * (placed / Math.max(1, placed + unplaced))
  return Math.round(Math.min(1, record ? Math.max(0.95, sure) : sure) * 100) / 100
}
