import type { BoardItem } from '../../board/item.ts'
import type { Title } from '../structure/title.ts'
import type { LabelLike } from './columns/label-column.ts'
import type { Desk } from './desk.ts'

/** Items as they are seen in a mirror, one for one, with what was known of them. */
export function imagesOf(
  items: readonly BoardItem[],
  imageOf: (item: BoardItem) => BoardItem,
  desk: Desk,
): { readonly images: readonly BoardItem[]; readonly known: Desk } {
  const likes = new Map<BoardItem, LabelLike>()
  const titles = new Map<BoardItem, Title>()
  const images = items.map((item) => {
    const image = imageOf(item)
    const like = desk.likes.get(item)
    if (like) likes.set(image, { ...like, item: image })
    const title = desk.titles.get(item)
    if (title) titles.set(image, { ...title, item: image })
    return image
  })
  return { images, known: { ...desk, likes, titles } }
}
