import type { BoardItem } from '../../../board/item.ts'
import type { Area } from '../nearby.ts'

/** Sizes that differ by less than this part are the same. */
const SAME_SIZE = 0.12
/** So many of its kind in the cells make a look that of notes. */
const ENOUGH = 2
/** More looks than this are no looks. */
const MOST = 40
/** Headers that nearly all have one colour, which hardly a note has, are set apart by it; fewer than so many have one by chance. */
const SET_APART = { ofThem: 0.7, ofNotes: 0.25, fewest: 3 }

interface NoteLook {
  readonly type: string
  readonly width: number
  readonly height: number
  readonly colors: Map<string, number>
  count: number
}

const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SIZE * Math.max(a, b)

/**
 * Tells what looks like the notes in the cells: written on the same, as large, and of no colour of its own. People who take a sticky note
 * for a header make it larger, or give all headers a colour that the notes have not.
 */
export function noteLooksIn(
  items: readonly BoardItem[],
  taken: ReadonlySet<BoardItem>,
  { x, y }: Area,
): (some: readonly BoardItem[]) => (item: BoardItem) => boolean {
  const seen: NoteLook[] = []
  const find = ({ type, width, height }: BoardItem) =>
    seen.find((look) => look.type === type && isAlike(look.width, width) && isAlike(look.height, height))
  for (const item of items) {
    if (item.x < x.from || item.x > x.to || item.y < y.from || item.y > y.to) continue
    if (item.type === 'frame' || (item.text === '' && item.type !== 'sticky_note') || taken.has(item)) continue
    let look = find(item)
    if (!look && seen.length < MOST) {
      look = { type: item.type, width: item.width, height: item.height, colors: new Map(), count: 0 }
      seen.push(look)
    }
    if (!look) continue
    look.count += 1
    look.colors.set(item.color, (look.colors.get(item.color) ?? 0) + 1)
  }
  return (some) => {
    const colors = new Map<string, number>()
    for (const { color } of some) colors.set(color, (colors.get(color) ?? 0) + 1)
    return (item) => {
      const look = find(item)
      if (!look || look.count < ENOUGH) return false
      const theirs = (colors.get(item.color) ?? 0) / some.length
      if (some.length < SET_APART.fewest || theirs < SET_APART.ofThem) return true
      return (look.colors.get(item.color) ?? 0) / look.count > SET_APART.ofNotes
    }
  }
}
