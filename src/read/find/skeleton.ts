import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import { cellOf } from '../grid/cells.ts'
import { bottom, greatest, least, left, right, top } from '../grid/grid.ts'
import { recordFor } from '../identity/record-of-map.ts'
import { isTrusted } from '../structure/find-titles.ts'
import { type Draft, findStructure, type Structure } from '../structure/structure.ts'
import type { Title } from '../structure/title.ts'
import type { LabelColumn } from './columns/label-column.ts'
import type { Desk } from './desk.ts'
import type { Found } from './found.ts'
import { type Area, liesIn } from './nearby.ts'
import { type Ground, isCrowded } from './search-area.ts'
import { LISTED, LISTED_IF_CHOSEN, weigh } from './weigh/confidence.ts'
import { type Looks, looksOf, looksOfDraft } from './weigh/looks.ts'
import { mostSure } from './weigh/most-sure.ts'

/** What is known around a column of labels. */
export interface Around {
  readonly ground: Ground
  readonly desk: Desk
  /** The name of its frame, or a person, says that a map is here. */
  readonly told: boolean
  /** No other map lies on this ground. */
  readonly alone: boolean
}

/** The skeleton of the map whose labels stand in this column, when it is sure enough that it is one. */
export function findSkeleton(
  items: readonly BoardItem[],
  column: LabelColumn,
  titles: readonly Title[],
  { ground, desk, told, alone }: Around,
): Found | null {
  const { anchor, record } = recordFor(column, items, desk.records, alone)
  if (record && anchor?.id === record.itemId && isUnderStages(column, items, record)) return null
  const boardNamed = ground.frame ? desk.words.boardNamed(ground.frame.text) : null
  const fewest = desk.chosen ? LISTED_IF_CHOSEN : LISTED
  const said = column.labels.map(({ item, types }) => ({ text: item.text, types }))
  const crowded = isCrowded(ground)
  const isCorrected = (headers: readonly BoardItem[]) =>
    headers.some(({ id }) => desk.hints.stages.has(id)) ||
    column.labels.some(({ item }) => desk.hints.lanes.has(item.id))
  const isPromising = (headers: readonly BoardItem[]) => {
    const isTitled = titles.some(isTrusted)
    const known = { words: desk.words, boardNamed, isTitled, crowded, corrected: isCorrected(headers) }
    return record !== null || mostSure(said, headers, known) >= fewest
  }
  const weighed = (draft: Draft, looks: Looks) =>
    weigh(draft, {
      recorded: record !== null,
      upright: ground.upright,
      crowded,
      boardNamed,
      corner: cornerOf(items, draft),
      looks,
      isLaneName: (item) => desk.likes.has(item),
      chosen: desk.chosen,
      corrected: isCorrected(draft.headers),
      words: desk.words,
      labels: desk.labels,
    })
  const seen: { draft: Looks | null } = { draft: null }
  const isLikely = (draft: Draft) => {
    seen.draft = looksOfDraft(draft)
    return weighed(draft, seen.draft).confidence >= fewest
  }
  const scene = {
    items,
    column,
    titles,
    record,
    anchor,
    told,
    isStageName: desk.words.isStageName,
    isPromising,
    isLikely,
  }
  const structure = findStructure(scene, desk.hints, desk.labels)
  if (!structure || !seen.draft) return null
  const { confidence, reasons } = weighed(
    structure,
    looksOf(structure, seen.draft, items, crowded ? items : ground.items),
  )
  if (confidence < fewest) return null
  const parts = partsOf(structure)
  const hull = hullOf(parts, structure)
  let own: readonly BoardItem[] | null = null
  return {
    structure,
    record,
    confidence,
    reasons,
    parts,
    hull,
    own() {
      own ??= [
        ...parts,
        ...items.filter((item) => !parts.has(item) && (liesIn(item, hull) || cellOf(item, structure) !== null)),
      ]
      return own
    },
  }
}

/** Words under the headers that the record knows, none of which is a label of it, are notes of a map whose own labels are gone. */
function isUnderStages({ labels }: LabelColumn, items: readonly BoardItem[], record: AnchorRecord): boolean {
  const lanes = new Set(record.lanes.map((mark) => mark[1]))
  if (labels.some(({ item }) => lanes.has(item.id))) return false
  const stages = new Set(record.stages.map((mark) => mark[1]))
  const headers = items.filter(({ id }) => stages.has(id))
  const [from, to] = [least(headers, left), greatest(headers, right)]
  return labels.every(({ item }) => item.x > from && item.x < to)
}

/** Words where the column of labels and the row of headers meet. */
function cornerOf(items: readonly BoardItem[], { headers, lanes, title }: Draft): string {
  const row = { from: least(headers, top), to: greatest(headers, bottom) }
  const gridLeft = least(headers, left)
  const labels = new Set(lanes.map((lane) => lane.label))
  const corner = items.find(
    (item) =>
      item.text !== '' &&
      item.type !== 'sticky_note' &&
      item.type !== 'frame' &&
      item.x < gridLeft &&
      item.y > row.from &&
      item.y < row.to &&
      item !== title?.item &&
      !labels.has(item),
  )
  return corner?.text ?? ''
}

/** Everything of a skeleton. */
const partsOf = ({ title, headers, lanes, scales, marks }: Structure): ReadonlySet<BoardItem> =>
  new Set([
    ...(title ? [title.item] : []),
    ...headers,
    ...scales,
    ...marks,
    ...lanes.flatMap(({ label, band }) => [label, band].filter((item) => item !== null)),
  ])

/** The rectangle that a map fills. */
function hullOf(parts: ReadonlySet<BoardItem>, { title, columns, rows }: Structure): Area {
  const around = [...parts].filter((item) => item !== title?.item)
  return {
    x: { from: least(around, left), to: Math.max(greatest(around, right), columns.at(-1)?.to ?? 0) },
    y: { from: least(around, top), to: Math.max(greatest(around, bottom), rows.at(-1)?.to ?? 0) },
  }
}
