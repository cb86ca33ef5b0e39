import type { LaneType } from '../../../lanes/index.ts'
import { BAND, CELL, NOTE } from '../../../layout/measures.ts'
import { leastHeight } from '../draft/map-axes.ts'
import type { Stretch } from '../subject.ts'

/** A lane that is gone, and where the middle of its label stood. */
export interface LostRow {
  readonly id: string
  readonly types: readonly LaneType[]
  readonly y: number
}

/** A lane that is there, without the gaps to its neighbours. */
export interface KnownRow {
  readonly id: string
  readonly own: Stretch
}

interface Place {
  readonly y: number
  readonly lost: LostRow | null
  readonly own: Stretch | null
}

/** Lower than this part of what the app draws no lane is: then the middle of its label was not that of the lane. */
const LOWEST = 0.8

/**
 * Where lanes were whose labels and bands are gone, in a map as the app draws it: one under another with small gaps, labels in the middle.
 * So each begins below the one before, and ends above the next one, or as far below its label as it begins above.
 * @param top where the first of all lanes begins; `isSure` when something that is there tells it
 */
export function lostRows(
  lost: readonly LostRow[],
  known: readonly KnownRow[],
  top: { readonly at: number; readonly isSure: boolean },
): ReadonlyMap<string, Stretch> {
  const inOrder: Place[] = [
    ...lost.map((row) => ({ y: row.y, lost: row, own: null })),
    ...known.map(({ own }) => ({ y: (own.from + own.to) / 2, lost: null, own })),
  ].sort((a, b) => a.y - b.y)
  const found = new Map<string, Stretch>()
  let from = top.isSure ? top.at : topOf(inOrder, top.at)
  for (const [index, { y, lost: row, own }] of inOrder.entries()) {
    if (row) {
      const next = inOrder[index + 1]?.own
      const to = next ? next.from - BAND.gap : 2 * y - from
      const usual = leastHeight(row.types)
      found.set(row.id, to - from >= LOWEST * usual ? { from, to } : { from: y - usual / 2, to: y + usual / 2 })
    }
    from = (own ?? found.get(row?.id ?? '') ?? { to: from }).to + BAND.gap
  }
  return found
}

/** Rows grow by lines of notes. */
const LINE = NOTE.height + CELL.gapY
/** So many lines are tried. */
const MOST_LINES = 40
/** What is remembered is kept in whole dp: each row may be off by so much more than the one above. */
const ROUNDED = 2

/**
 * Where the first lane begins when nothing above it tells: the lanes that are gone before the first that is there come out as high as the
 * app draws lanes, with whole lines of notes.
 */
function topOf(inOrder: readonly Place[], guess: number): number {
  const count = inOrder.findIndex(({ own }) => own !== null)
  const leading = inOrder.slice(0, count < 0 ? inOrder.length : count)
  const [first] = leading
  const below = inOrder[leading.length]?.own
  if (!first?.lost) return guess
  if (leading.length === 1 && below) return 2 * first.y - (below.from - BAND.gap)
  const fits = (top: number): boolean => {
    let from = top
    return leading.every(({ y, lost }, index) => {
      const height = 2 * (y - from)
      const lines = (height - leastHeight(lost?.types ?? [])) / LINE
      from += height + BAND.gap
      return lines > -0.1 && Math.abs(lines - Math.round(lines)) * LINE <= ROUNDED * (index + 1)
    })
  }
  const least = leastHeight(first.lost.types)
  const tops = Array.from({ length: MOST_LINES }, (_, lines) => first.y - (least + lines * LINE) / 2)
  return tops.find(fits) ?? guess
}
