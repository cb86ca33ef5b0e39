import type { BoardItem } from '../../board/item.ts'
import { CATCH_ALL } from '../../lanes/index.ts'
import { type AnchorRecord, knownTypes } from '../../model/anchor.ts'
import type { Lane, Stage } from '../../model/journey-map.ts'
import { length, middle } from '../grid/grid.ts'
import type { LaneOnBoard } from '../grid/lanes.ts'
import type { Hints } from './hints.ts'

/** What the record keeps of a part of the structure: id, item id, offset from the title, the beginning of its words. */
type Mark = readonly [id: string, itemId: string, offset: number, name: string, ...rest: unknown[]]

interface Part {
  readonly itemId: string | null
  readonly name: string
  /** Offset of its middle from the title's, dp. */
  readonly offset: number
  readonly size: number
}

/** Where the record's own places are measured from, and whether its item ids are those of this board and this map. */
export interface Origin {
  readonly title: BoardItem | null
  readonly exact: boolean
}

/** Names are kept cut to so many characters where there is room, or to so many, or not at all. */
const [CUT, SHORT_CUT] = [24, 8]

/** Tells whether a name is the one that was kept, as far as it was kept: a record cuts all its names alike. */
function comparerOf(record: AnchorRecord | null): (name: string, kept: string) => boolean {
  const marks: readonly Mark[] = record ? [...record.stages, ...record.lanes] : []
  const cut = marks.some((mark) => mark[3].length > SHORT_CUT) ? CUT : SHORT_CUT
  return (name, kept) => kept !== '' && (name === kept || (kept.length === cut && name.startsWith(kept)))
}

/**
 * Which mark of the record each part is. Where the ids are those of this board, an item is who it is, and what is new is new, unless it
 * carries the very name of one that is gone. On a copy they are all new: then by name, and after that by place.
 */
function match<M extends Mark>(
  parts: readonly Part[],
  marks: readonly M[],
  exact: boolean,
  saysSame: (name: string, kept: string) => boolean,
): (M | undefined)[] {
  const free = new Set(marks)
  const found = new Map<Part, M>()
  const pass = (fits: (part: Part, mark: M) => boolean) => {
    for (const part of parts) {
      if (found.has(part)) continue
      for (const mark of free) {
        if (!fits(part, mark)) continue
        found.set(part, mark)
        free.delete(mark)
        break
      }
    }
  }
  if (exact) pass((part, mark) => part.itemId === mark[1])
  pass((part, mark) => saysSame(part.name, mark[3]))
  pass((part, mark) => (!exact || part.itemId === null) && Math.abs(mark[2] - part.offset) < part.size / 2)
  return parts.map((part) => found.get(part))
}

/** Who each stage is: the record's where it knows it, else new by the id of its item. */
export function identifyStages(headers: readonly BoardItem[], record: AnchorRecord | null, origin: Origin): Stage[] {
  const parts = headers.map(
    (item): Part => ({
      itemId: item.id,
      name: item.text.replace(/\s+/g, ' '),
      offset: item.x - (origin.title?.x ?? 0),
      size: item.width,
    }),
  )
  const marks = match(parts, record?.stages ?? [], origin.exact, comparerOf(record))
  return headers.map((item, index) => ({ id: marks[index]?.[0] ?? item.id, name: parts[index]?.name ?? '' }))
}

/**
 * Who each lane is. The record's types hold as long as the words are those it was made with, or say nothing known; other words speak for
 * themselves, and a person's correction speaks last.
 */
export function identifyLanes(
  lanes: readonly LaneOnBoard[],
  record: AnchorRecord | null,
  origin: Origin,
  hints: Hints,
): Lane[] {
  const parts = lanes.map(
    ({ label, band, text, own }): Part => ({
      itemId: label?.id ?? null,
      name: text,
      offset: (label?.y ?? band?.y ?? middle(own)) - (origin.title?.y ?? 0),
      size: length(own),
    }),
  )
  const saysSame = comparerOf(record)
  const marks = match(parts, record?.lanes ?? [], origin.exact, saysSame)
  return lanes.map(({ label, band, text, types }, index): Lane => {
    const mark = marks[index]
    const kept = mark?.[3] ?? ''
    const recorded = mark && (text === '' || types.length === 0 || saysSame(text, kept)) ? knownTypes(mark[4]) : types
    const corrected = label ? (hints.laneTypes.get(label.id) ?? []) : []
    const all = corrected.length > 0 ? corrected : recorded.length > 0 ? recorded : types
    return {
      id: mark?.[0] ?? (label ?? band)?.id ?? '',
      label: text === '' && !label ? kept : text,
      types: all.length > 0 ? all : [CATCH_ALL],
    }
  })
}
