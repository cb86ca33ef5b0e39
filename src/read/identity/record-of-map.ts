import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { LabelColumn } from '../find/columns/label-column.ts'

/** The item that carries a map's record, and the record. */
export interface OwnRecord {
  readonly anchor: BoardItem | undefined
  readonly record: AnchorRecord | null
}

/**
 * Which of the records near a column of labels is that of its map: the one that knows most of the labels; among equals the one that was
 * written for the item that carries it, since a title may lie beside its own copy; then the nearest.
 * @param alone no other map lies here: then a record is this map's even when it knows none of the labels any more
 */
export function recordFor(
  { labels, x, y }: LabelColumn,
  items: readonly BoardItem[],
  records: ReadonlyMap<string, AnchorRecord>,
  alone: boolean,
): OwnRecord {
  const none = { anchor: undefined, record: null }
  if (records.size === 0) return none
  const ids = new Set(labels.map(({ item }) => item.id))
  const texts = labels.map(({ item }) => item.text.replace(/\s+/g, ' '))
  const ranked = items
    .flatMap((anchor) => {
      const record = records.get(anchor.id)
      if (!record) return []
      const known = record.lanes.filter(
        ([, itemId, , name]) => ids.has(itemId) || (name !== '' && texts.some((text) => text.startsWith(name))),
      ).length
      const far = Math.hypot(anchor.x - x.from, anchor.y - y.from)
      return [{ anchor, record, known, far, exact: record.itemId === anchor.id }]
    })
    .sort((a, b) => b.known - a.known || Number(b.exact) - Number(a.exact) || a.far - b.far)
  const [best] = ranked
  return best && (alone || best.known > 0) ? best : none
}
