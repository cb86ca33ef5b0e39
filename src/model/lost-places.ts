/** What a record keeps of a part of the structure: id, item id, offset of its middle from the title's, the beginning of its words. */
export type PartMark = readonly [id: string, itemId: string, offset: number, name: string, ...rest: unknown[]]

/** A part that the title remembers and that is no longer on the board. */
export interface LostPlace<M extends PartMark> {
  readonly mark: M
  /** Where its middle would lie, dp. */
  readonly middle: number
}

/**
 * Where the parts of an axis were that are gone: between those that are still there, which may have been moved or made larger since; where
 * they have changed their order nothing tells it.
 * @param middleOf where the middle of a part lies; undefined when it is gone
 * @param origin where the middle of the title lies
 */
export function lostPlaces<M extends PartMark>(
  marks: readonly M[],
  middleOf: (mark: M) => number | undefined,
  origin: number,
): LostPlace<M>[] {
  const inOrder = [...marks].sort((a, b) => a[2] - b[2])
  const there = inOrder.flatMap((mark) => {
    const middle = middleOf(mark)
    return middle === undefined ? [] : [{ offset: mark[2], middle }]
  })
  const [first, last] = [there[0], there.at(-1)]
  const grown =
    first && last && last.offset > first.offset ? (last.middle - first.middle) / (last.offset - first.offset) : 1
  const ratio = grown > 0 ? grown : 1
  return inOrder.flatMap((mark) => {
    if (middleOf(mark) !== undefined) return []
    const offset = mark[2]
    const before = there.findLast((each) => each.offset <= offset)
    const after = there.find((each) => each.offset > offset)
    if (before && after) {
      const part = (offset - before.offset) / (after.offset - before.offset)
      const isInOrder = after.middle > before.middle
      return isInOrder ? [{ mark, middle: before.middle + part * (after.middle - before.middle) }] : []
    }
    const near = before ?? after
    return [{ mark, middle: near ? near.middle + ratio * (offset - near.offset) : origin + offset }]
  })
}
