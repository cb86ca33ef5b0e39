import type { BoardItem } from '../board/item.ts'
import { isTrusted } from './find-titles.ts'
import { bottom, left, top } from './grid.ts'
import { findColumns, type LabelColumn, type LabelLike, MOST_LANES } from './label-column.ts'
import type { Labels } from './labels.ts'
import { findBands } from './lanes.ts'
import type { Title } from './title.ts'

/** Where all labels were renamed to words nobody knows: the leftmost words on each band, in a map whose title says that it is one. */
export function columnOfBands(
  items: readonly BoardItem[],
  titles: readonly Title[],
  labels: Labels,
): LabelColumn | null {
  const title = titles[0]
  if (!title || !isTrusted(title)) return null
  const found = findBands(items)
    .slice(0, MOST_LANES)
    .flatMap((band): LabelLike[] => {
      const inside = items.filter(
        (item) =>
          item !== title.item &&
          item.text !== '' &&
          (item.type === 'text' || item.type === 'shape') &&
          item.y > top(band) &&
          item.y < bottom(band) &&
          item.x < left(band) + 0.35 * band.width &&
          left(item) >= left(band) - 1 &&
          !labels.isScaleEnd(item.text),
      )
      const first = inside.sort((a, b) => left(a) - left(b))[0]
      return first ? [{ item: first, types: labels.lane(first.text), known: true }] : []
    })
  return findColumns(found, titles)[0] ?? null
}
