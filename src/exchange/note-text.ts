import { hasScale } from '../lanes/index.ts'
import type { Lane, Note } from '../model/journey-map.ts'
import { scoreInText } from '../read/scores/scores.ts'
import { recogniser } from './recognise.ts'

/** What a note says, as far as one line of text in a table can tell. */
type NoteWords = Pick<Note, 'text' | 'score' | 'answer' | 'tags'>

const SCORE = /^\((\?|0|[+-](?:0\.5|1|1\.5|2))\)\s*/

const scoreIn = (text: string): number | null => scoreInText(text, { sound: (words) => recogniser().sound(words) })

export const scoreText = (score: number): string => (score > 0 ? `+${score}` : `${score}`)

/**
 * A note as `(+1) text [#tag]`. The score stands there only where the text does not state it, `(?)` only where a text that looks like a score
 * is none, and `[#]` only behind a text that ends like a tag.
 */
export function noteText(note: NoteWords, lane: Pick<Lane, 'types'>): string {
  const text = note.text.trim()
  const tags = note.tags.map((tag) => `[#${tag}]`)
  const tagged = [text, cutTags(text).rest === text ? '' : '[#]', ...tags].filter((part) => part !== '').join(' ')
  if (!hasScale(lane.types)) return tagged
  const plain = readNoteText(tagged, lane)
  if (plain.score === note.score && plain.text === text) return tagged
  const mark = `(${note.score === null ? '?' : scoreText(note.score)})`
  return tagged === '' && note.score === null ? '' : `${mark} ${tagged}`.trim()
}

/** What a note says that stands in a table, written by us or by anybody else. */
export function readNoteText(written: string, lane: Pick<Lane, 'types'>): NoteWords {
  const { rest, tags } = cutTags(written.trim())
  const mark = hasScale(lane.types) ? SCORE.exec(rest) : null
  const text = mark ? rest.slice(mark[0].length) : rest
  const stated = mark ? (mark[1] === '?' ? null : Number(mark[1])) : hasScale(lane.types) ? scoreIn(text) : null
  return { text, score: stated, answer: recogniser().isNone(text) ? 'none' : 'note', tags }
}

/** Takes `[#tag]` off the end, as many as there are. */
function cutTags(written: string): { readonly rest: string; readonly tags: readonly string[] } {
  const tags: string[] = []
  let end = written.length
  while (written[end - 1] === ']') {
    const start = written.lastIndexOf('[', end - 1)
    const tag = written.slice(start + 2, end - 1)
    if (start < 0 || written[start + 1] !== '#' || tag.includes(']')) break
    end = start
    while (end > 0 && /\s/.test(written[end - 1] ?? '')) end -= 1
    if (tag === '') break
    tags.push(tag)
  }
  return { rest: written.slice(0, end), tags: tags.reverse() }
}
