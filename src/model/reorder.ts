/** What to do to one order to get the other. */
interface Steps {
  /** Added (`from` is null) or moved; places are those at the time of the step, a moved one's after it was taken out. */
  readonly placed: readonly { readonly id: string; readonly from: number | null; readonly to: number }[]
  /** In an order in which the places hold. */
  readonly removed: readonly { readonly id: string; readonly at: number }[]
}

/**
 * The fewest steps from one order to the other: what lies on a longest rising run stays where it is. What goes is taken out last, so that
 * notes can move out of it first.
 */
export function reorder(from: readonly string[], to: readonly string[]): Steps {
  const [before, after] = [new Set(from), new Set(to)]
  const place = new Map(from.map((id, index) => [id, index]))
  const kept = to.filter((id) => before.has(id))
  const run = longestRise(kept.map((id) => place.get(id) ?? 0))
  const still = new Set([...run].map((index) => kept[index]))
  const list = [...from]
  const placed: { id: string; from: number | null; to: number }[] = []
  to.forEach((id, index) => {
    if (still.has(id)) return
    const old = before.has(id) ? list.indexOf(id) : null
    if (old !== null) list.splice(old, 1)
    const previous = to[index - 1]
    const next = previous === undefined ? 0 : list.indexOf(previous) + 1
    list.splice(next, 0, id)
    placed.push({ id, from: old, to: next })
  })
  const removed = from
    .filter((id) => !after.has(id))
    .map((id) => {
      const at = list.indexOf(id)
      list.splice(at, 1)
      return { id, at }
    })
  return { placed, removed }
}

/** Indexes of a longest strictly rising run among numbers that are all different, by patience sorting. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((value, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  })
  const run = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}
