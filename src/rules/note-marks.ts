import { fold } from '../model/fold.ts'
import { remembering } from '../model/remembering.ts'
import type { MarkKind, WordsFacts } from './kit.ts'
import type { CellNote } from './sheet.ts'
import type { Wording } from './wording.ts'

/** What a note says about itself, each as it is written; '' where it says nothing, or only that it will. */
export type NoteMarks = Readonly<Record<MarkKind, string>>

const NOTHING: NoteMarks = { owner: '', measure: '', impact: '', effort: '', votes: '' }

/** Nearly all notes have none of this, and are looked at no further. */
const MAY_MARK = /[:：=@＠]|\p{N}/u
const SIGN = /[:：=]/g
/** Whoever is called: an address of e-mail has no blank before its sign. */
const CALLED = /(?:^|[\s(（[,;:：、])[@＠]\s?(\p{L}[\p{L}\p{M}\p{N}._-]*)/u
/** "3 votes" */
const COUNTED = /(?<!\p{N})(\p{N}{1,4})\s{0,2}([\p{L}\p{M}]{1,20})/gu
/** What a mark ends at, and what stands before its label. */
const END = /[\n;；,，、。|()（）[\]【】@＠•·]/
const AFTER_LAST_END = /[^\n;；,，、。|()（）[\]【】@＠•·]*$/
const LONGEST_LABEL = 40
const MOST_WORDS = 4
/** The whole of it is a number, a part of five or of a hundred, or a row of dots. */
const NUMBER = /^[+~≈]?\s*\p{N}+(?:[.,]\p{N}+)?\s*(?:%|\/\s*\p{N}+)?$|^(?:\p{Extended_Pictographic}|\ufe0f|[●•★\s])+$/u
const ZERO = /^[+]?0+$/

interface Found {
  readonly kind: MarkKind
  /** Where its label begins and where what it says begins. */
  readonly from: number
  readonly after: number
}

/** Reads marks (`@Mia`, `measure: calls a week`, `impact: 4`, `3 votes`) in the words of all languages. */
export function marksReader(
  words: readonly WordsFacts[],
  isContent: (text: string) => boolean,
): (text: string) => NoteMarks {
  const labels = new Map<string, MarkKind>()
  for (const { marks } of words) {
    for (const kind of Object.keys(marks) as MarkKind[]) for (const label of marks[kind]) labels.set(fold(label), kind)
  }
  /** The longest label that ends right before the sign. */
  const labelBefore = (text: string, sign: number): Found | null => {
    const start = text.slice(Math.max(0, sign - LONGEST_LABEL), sign)
    const parts = start.slice(start.search(AFTER_LAST_END)).trim().split(/\s+/)
    for (let size = Math.min(MOST_WORDS, parts.length); size > 0; size -= 1) {
      const kind = labels.get(fold(parts.slice(-size).join(' ')))
      if (kind) return { kind, from: sign - parts.slice(-size).join(' ').length, after: sign + 1 }
    }
    return null
  }
  return remembering((text) => {
    if (!MAY_MARK.test(text)) return NOTHING
    const marks: Record<MarkKind, string> = { ...NOTHING }
    const found = [...text.matchAll(SIGN)].flatMap(({ index }) => labelBefore(text, index) ?? [])
    for (const [index, { kind, after }] of found.entries()) {
      const value =
        text
          .slice(after, found[index + 1]?.from)
          .split(END, 1)[0]
          ?.trim() ?? ''
      // A dash, "?" or "to be done" is no value; a number is one by itself.
      if (marks[kind] === '' && (NUMBER.test(value) || isContent(value))) marks[kind] = value
    }
    const [, called = ''] = CALLED.exec(text) ?? []
    if (called !== '') marks.owner = called
    for (const [, count = '', label = ''] of text.matchAll(COUNTED)) {
      if (marks.votes === '' && labels.get(fold(label)) === 'votes') marks.votes = count
    }
    return marks
  })
}

/** What a note says about itself, in its words and by its tags. */
export function marksOf({ note, tags }: CellNote, { marksIn }: Wording): NoteMarks {
  const told = [note.text, ...tags].map(marksIn)
  const first = (kind: MarkKind) => told.find((marks) => marks[kind] !== '')?.[kind] ?? ''
  return {
    owner: first('owner'),
    measure: first('measure'),
    impact: first('impact'),
    effort: first('effort'),
    votes: first('votes'),
  }
}

/** Somebody has weighed it, in whatever words: "impact: high". */
export const isWeighed = ({ impact, effort, votes }: NoteMarks): boolean =>
  impact !== '' || effort !== '' || votes !== ''

/** It has a place among others: a number, and votes that are some. "Value: it is honest" praises it. */
export const isRanked = ({ impact, effort, votes }: NoteMarks): boolean =>
  NUMBER.test(impact) || NUMBER.test(effort) || (NUMBER.test(votes) && !ZERO.test(votes))
