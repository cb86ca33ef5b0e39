import type { BoardItem } from '../../../board/item.ts'
import { least, left, lowerMedian, median, right, stepsOf } from '../../grid/grid.ts'
import type { Draft, Structure } from '../../structure/structure.ts'
import { type HeaderWords, headerWords, isSentence } from './header-words.ts'
import { type Inside, insideOfTable } from './larger-table.ts'
import { noteLooksIn } from './note-looks.ts'

/**
 * What makes a skeleton look as if it had been put together by chance: notes of a heap in a row, the twigs of a mind map, words of several
 * boards. Shares are from 0 to 1.
 */
export interface Looks extends HeaderWords {
  /** Headers that look like the notes below them. */
  readonly notes: number
  /** Headers that say what another one says. */
  readonly alike: number
  /** Labels that connectors hang on. */
  readonly linked: number
  /** Labels that say what another one says. */
  readonly repeated: number
  /** Labels that are sentences on notes. */
  readonly noted: number
  /** Labels that look like the notes. */
  readonly notedLabels: number
  /** How much of it is the inside of a larger table. */
  readonly inside: Inside
  /** How unevenly headers and labels stand, and of how many kinds they are: what people draw as a table is even. */
  readonly uneven: number
  /** Headers and labels are children of several frames. */
  readonly isScattered: boolean
  /** Either all headers or all labels are children of a frame, and the others of none. */
  readonly isHalfFramed: boolean
  /** How much farther the first header is from the labels than headers are from one another. */
  readonly farHeaders: number
  /** The same of the first label below the headers; and how much wider than high cells are. */
  readonly apart: number
}

/**
 * From where to where these things are ever more unlikely on one map: stages between the labels and the first header, lanes between the
 * middles of headers and first label, and how many times as wide as high a cell is.
 */
const APART = { x: [1.7, 2.6], y: [1.6, 2.4], wide: [6, 10] } as const

const within = (value: number, [from, to]: readonly [number, number]): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)))

const shareOf = (all: readonly BoardItem[], is: (item: BoardItem) => boolean): number =>
  all.reduce((sum, item) => sum + (is(item) ? 1 : 0), 0) / Math.max(1, all.length)

const repeatedIn = (items: readonly BoardItem[]): number =>
  1 - new Set(items.map(({ text }) => text.trim().toLowerCase())).size / Math.max(1, items.length)

const labelsOf = ({ lanes }: Draft): readonly BoardItem[] => lanes.flatMap(({ label }) => (label ? [label] : []))

/** What can be told before the cells are known; the rest is taken to look well. */
export function looksOfDraft(draft: Draft): Looks {
  const { headers } = draft
  const labels = labelsOf(draft)
  return {
    notes: 0,
    ...headerWords(headers),
    linked: shareOf(labels, ({ connected }) => connected === true),
    alike: repeatedIn(headers),
    repeated: repeatedIn(labels),
    noted: 0,
    notedLabels: 0,
    inside: { above: 0, before: 0, inLane: 0 },
    uneven:
      (unevenIn(
        headers,
        (item) => item.x,
        (item) => item.y,
      ) +
        unevenIn(labels, (item) => item.y, null)) /
      2,
    ...framing(headers, labels),
    ...apartness(headers, labels),
  }
}

/**
 * All of it, once the cells are known.
 * @param draft what could be told before
 * @param around everything on the ground, as far as it may belong to the same table
 */
export function looksOf(
  structure: Structure,
  draft: Looks,
  items: readonly BoardItem[],
  around: readonly BoardItem[],
): Looks {
  const { headers, columns, rows } = structure
  const labels = labelsOf(structure)
  const taken = new Set([...headers, ...labels])
  const looks = noteLooksIn(items, taken, {
    x: { from: columns[0]?.from ?? 0, to: columns.at(-1)?.to ?? 0 },
    y: { from: rows[0]?.from ?? 0, to: rows.at(-1)?.to ?? 0 },
  })
  const isNote = looks(labels)
  return {
    ...draft,
    notes: shareOf(headers, looks(headers)),
    noted: shareOf(labels, (label) => isSentence(label.text) && (isNote(label) || label.type === 'card')),
    notedLabels: shareOf(labels, isNote),
    inside: insideOfTable(headers, labels, around, taken),
  }
}

function framing(headers: readonly BoardItem[], labels: readonly BoardItem[]) {
  const framesOf = (items: readonly BoardItem[]) => new Set(items.map(({ frameId }) => frameId))
  const [theirs, others] = [framesOf(headers), framesOf(labels)]
  const frames = [...new Set([...theirs, ...others])].filter((id) => id !== null)
  const isEachOne = theirs.size === 1 && others.size === 1
  return { isScattered: frames.length > 1, isHalfFramed: isEachOne && theirs.has(null) !== others.has(null) }
}

function apartness(headers: readonly BoardItem[], labels: readonly BoardItem[]): Pick<Looks, 'farHeaders' | 'apart'> {
  const first = labels[0]
  if (headers.length < 2 || !first) return { farHeaders: 0, apart: 0 }
  const column = pitchOf(headers.map(({ x }) => x))
  const lane = pitchOf(labels.map(({ y }) => y))
  const gap = least(headers, left) - median(labels.map(right))
  const above = first.y - median(headers.map(({ y }) => y))
  return {
    farHeaders: within(gap / column, APART.x),
    apart: labels.length < 2 ? 0 : Math.max(within(above / lane, APART.y), within(column / lane, APART.wide)),
  }
}

/** Usual step between these places. */
const pitchOf = (places: readonly number[]): number => {
  const sorted = [...places].sort((a, b) => a - b)
  return Math.max(1, lowerMedian(stepsOf(sorted)))
}

/** A step so much of the usual one is uneven; out of line is what is off by this part of its height. */
const UNEVEN = 1.9
const OUT_OF_LINE = 0.3

/** From 0 to 1: steps that differ, items out of line, items of another kind. */
function unevenIn(
  items: readonly BoardItem[],
  along: (item: BoardItem) => number,
  across: ((item: BoardItem) => number) | null,
): number {
  if (items.length < 2) return 0
  const steps = stepsOf(items.map(along).sort((a, b) => a - b))
  const [step, line] = [lowerMedian(steps), across ? median(items.map(across)) : 0]
  const kinds = new Map<string, number>()
  for (const { type } of items) kinds.set(type, (kinds.get(type) ?? 0) + 1)
  const shares = [
    steps.filter((each) => each > UNEVEN * step).length / steps.length,
    across
      ? items.filter((item) => Math.abs(across(item) - line) > OUT_OF_LINE * item.height).length / items.length
      : 0,
    1 - Math.max(...kinds.values()) / items.length,
  ]
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  )
}
