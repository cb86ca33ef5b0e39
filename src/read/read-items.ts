import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import type { Correction } from '../model/correction.ts'
import { WORDS } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { findCandidates } from './find/candidates.ts'
import { labelLikesAmong } from './find/columns/label-likes.ts'
import type { Desk } from './find/desk.ts'
import { isNoteLike } from './grid/cells.ts'
import { hintsOf } from './identity/hints.ts'
import { identityOf } from './identity/map-identity.ts'
import { withInnerFrames } from './inner-frames.ts'
import { type Labels, labelsOf } from './labels/labels.ts'
import { type MapWords, mapWordsOf } from './labels/map-words.ts'
import { lostMapsAmong, readLostMap } from './lost-map.ts'
import { apartFromMarks, withMarks } from './marks.ts'
import { readMap } from './read-map.ts'
import type { Known, Reading } from './reading.ts'
import { type NoteWords, noteWordsOf } from './scores/note-words.ts'
import { beyondSight, seeMoved, seeUpright } from './seen.ts'
import { titlesAmong } from './structure/find-titles.ts'
import { readTitle } from './structure/title.ts'
import { begunAmong } from './unfinished.ts'

interface Vocabulary {
  readonly labels: Labels
  readonly mapWords: MapWords
  readonly noteWords: NoteWords
}

const vocabularies = new WeakMap<readonly Words[], Vocabulary>()

/** Folding thirteen languages costs more than reading a map, so it is done once. */
function vocabularyOf(words: readonly Words[]): Vocabulary {
  const known = vocabularies.get(words)
  if (known) return known
  const made = { labels: labelsOf(words), mapWords: mapWordsOf(words), noteWords: noteWordsOf(words) }
  vocabularies.set(words, made)
  return made
}

/**
 * Reads all maps among the items of a board. Pure, never throws; items that belong to no map are not looked at further. Maps come in
 * reading order of the board, and after them those of which only the title remembers something.
 */
export function readItems(all: readonly BoardItem[], known: Known = {}, words: readonly Words[] = WORDS): Reading[] {
  const { items, marks } = apartFromMarks(all)
  const { labels, mapWords, noteWords } = vocabularyOf(words)
  const corrections = known.corrections ?? []
  const records: Desk['records'] = new Map(
    [...(known.metadata ?? [])].flatMap(([id, value]) => {
      const record = parseAnchor(value)
      return record ? [[id, record] as const] : []
    }),
  )
  const upright = seeUpright(items)
  const begun = begunAmong(upright, records, known)
  const seen = withoutLeftOut(begun ? seeMoved(upright, begun.moveOf) : upright, corrections)
  const hints = hintsOf(corrections)
  const likes = labelLikesAmong(seen, labels, hints, records)
  const titles = titlesAmong(seen, labels)
  const desk: Desk = { labels, words: mapWords, hints, records, likes, titles, chosen: false }
  const sure = findCandidates(seen, desk)
  const candidates = sure.length === 0 && known.chosen ? findCandidates(seen, { ...desk, chosen: true }) : sure
  const identity = identityOf(candidates, known.boardId)
  const beyond = seen.length < items.length ? beyondSight(withoutLeftOut(items, corrections)) : null
  const beyondIn = (frameId: string): readonly BoardItem[] => {
    const far = beyond?.get(frameId)?.filter((item) => isNoteLike(item) && item.text !== '') ?? []
    // Of several maps in one frame it is told with the first.
    beyond?.delete(frameId)
    return far
  }
  const unfinishedOn = (anchorId: string | undefined) => begun?.byAnchor.get(anchorId ?? '') ?? null
  const readings = candidates.map((candidate) => {
    const beyond = beyondIn(candidate.frame?.id ?? '')
    const who = identity(candidate)
    const unfinished = unfinishedOn(candidate.structure.title?.item.id) ?? begun?.byMap.get(who.id) ?? null
    return readMap(candidate, who, desk, noteWords, beyond, unfinished)
  })
  for (const lost of lostMapsAmong(seen, records, candidates)) {
    const isTaken = (id: string) => readings.some(({ map }) => map.id === id)
    const words = [...lost.words, ...beyondIn(lost.frame.id)]
    const unfinished = unfinishedOn(lost.anchor.id)
    readings.push({ ...readLostMap({ ...lost, words }, labels, isTaken), unfinished })
  }
  const { tagTitles } = known
  const whole = readings
    .map((reading) => withInnerFrames(reading, items))
    .map((reading) => (tagTitles && tagTitles.size > 0 ? { ...reading, tagTitles } : reading))
  return marks.length > 0 ? withMarks(whole, marks) : whole
}

/** A frame that is left out takes along what lies in it. */
function withoutLeftOut(items: readonly BoardItem[], corrections: readonly Correction[]): readonly BoardItem[] {
  const left = new Set(corrections.flatMap((each) => (each.kind === 'leave-out' ? [each.itemId] : [])))
  if (left.size === 0) return items
  return items.filter(({ id, frameId }) => !left.has(id) && (frameId === null || !left.has(frameId)))
}

/**
 * Texts in frames that say of themselves what map they are the title of. Where the labels of a map are in words that nobody knows, only
 * what such a title remembers tells that it is one. Pure.
 */
export function framedTitles(items: readonly BoardItem[], words: readonly Words[] = WORDS): BoardItem[] {
  const { labels } = vocabularyOf(words)
  return items.filter((item) => {
    if (item.type !== 'text' || item.frameId === null || !item.text.includes('\n')) return false
    const { kind, signs } = readTitle(item, labels)
    return kind !== null && signs > 1
  })
}
