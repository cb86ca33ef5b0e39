import type { Side } from './conflict.ts'

type Order = readonly string[]

/** A stretch of the order that both sides have changed, each in its own way. */
interface OrderConflict {
  readonly base: Order
  readonly mine: Order
  readonly theirs: Order
}

interface MergedOrder {
  readonly order: Order
  readonly conflicts: readonly (OrderConflict & { readonly id: string })[]
}

/**
 * One order of all that is kept, out of what both sides made of the order that they started from. It is the same whichever side comes first.
 *
 * - What both sides have: a pair stands as the side has it that turned it round. Where both have turned the same pair round but not all the
 *   same pairs of that stretch, or where this leads in a circle, both changed the same order: `decide` says whose it shall be.
 * - What one side has stands, with what stands beside it there, where it is at odds with as few of its neighbours' places there as can be;
 *   among such places, right after what it follows there. Where both sides put something into the same place, the one with the smaller
 *   first id comes first: as good as any order, and the same from either side.
 */
export function mergeOrder(
  sides: { readonly base: Order; readonly mine: Order; readonly theirs: Order },
  kept: ReadonlySet<string>,
  decide: (conflictId: string) => Side,
): MergedOrder {
  const mine = sides.mine.filter((id) => kept.has(id))
  const theirs = sides.theirs.filter((id) => kept.has(id))
  const [ofMine, ofTheirs] = [new Set(mine), new Set(theirs)]
  const both = (id: string) => ofMine.has(id) && ofTheirs.has(id)
  const shared = { mine: mine.filter(both), theirs: theirs.filter(both) }
  const old = new Set(sides.base)
  const base = withNew(sides.base.filter(both), shared)
  const conflicts: (OrderConflict & { readonly id: string })[] = []
  const order = stretches({ base, ...shared }).flatMap((stretch) => {
    const merged = mergeStretch(stretch, old)
    if (merged) return merged
    const id = stretch.base.toSorted()[0] ?? ''
    conflicts.push({ id, ...stretch })
    return stretch[decide(id)]
  })
  const runs = [...runsOf(mine, both), ...runsOf(theirs, both)]
  // Each goes right after what it follows, so that the one which comes last stands before the others.
  runs.sort((a, b) => (a.key < b.key ? 1 : -1))
  return { order: runs.reduce(insertRun, order.map((id) => [id]) as readonly Order[]).flat(), conflicts }
}

/** The order both started from, with what both have added: where they agree on it, it is taken for having been there. */
function withNew(base: Order, { mine, theirs }: { readonly mine: Order; readonly theirs: Order }): Order {
  const known = new Set(base)
  const added = mine.filter((id) => !known.has(id)).toSorted()
  return added
    .reduce<readonly Order[]>(
      (units, id) => insertRun(units, { ids: [id], key: id, homes: [mine, theirs] }),
      base.map((id) => [id]),
    )
    .flat()
}

/** Cut where nobody has moved anything across, so that what is changed here and what is changed there do not meet. */
function stretches({ base, mine, theirs }: OrderConflict): OrderConflict[] {
  const found: OrderConflict[] = []
  const [ours, others] = [placesIn(mine), placesIn(theirs)]
  let from = 0
  let farthest = 0
  base.forEach((id, index) => {
    farthest = Math.max(farthest, at(ours, id), at(others, id))
    if (farthest > index) return
    const cut = (order: Order) => order.slice(from, index + 1)
    found.push({ base: cut(base), mine: cut(mine), theirs: cut(theirs) })
    from = index + 1
  })
  return found
}

const isEqual = (a: Order, b: Order): boolean => a.length === b.length && a.every((id, index) => id === b[index])

/** null when both have changed the same, or have added the same in different places. */
function mergeStretch({ base, mine, theirs }: OrderConflict, old: ReadonlySet<string>): Order | null {
  const [ours, others] = [placesIn(mine), placesIn(theirs)]
  const isNew = (id: string) => !old.has(id)
  const isBefore = (places: ReadonlyMap<string, number>, a: string, b: string) => at(places, a) < at(places, b)
  if (base.some((a) => isNew(a) && base.some((b) => isBefore(ours, a, b) !== isBefore(others, a, b)))) return null
  if (isEqual(base, mine) || isEqual(mine, theirs)) return theirs
  if (isEqual(base, theirs)) return mine
  const before = new Map(base.map((id) => [id, 0]))
  for (const [index, a] of base.entries()) {
    for (const b of base.slice(index + 1)) {
      const turnedHere = isBefore(ours, b, a)
      const turnedThere = isBefore(others, b, a)
      if (turnedHere && turnedThere) return null
      const later = turnedHere || turnedThere ? a : b
      before.set(later, at(before, later) + 1)
    }
  }
  // Every pair has its order. Without a circle, each has another number of others before it.
  const order = base.toSorted((a, b) => at(before, a) - at(before, b))
  return order.every((id, index) => at(before, id) === index) ? order : null
}

const placesIn = (order: Order): ReadonlyMap<string, number> => new Map(order.map((id, index) => [id, index]))
const at = (places: ReadonlyMap<string, number>, id: string): number => places.get(id) ?? -1

/** What stands together on a side and nowhere on the other. */
interface Run {
  readonly ids: Order
  readonly key: string
  /** The orders that say where it belongs. */
  readonly homes: readonly Order[]
}

function runsOf(side: Order, both: (id: string) => boolean): Run[] {
  const runs: string[][] = []
  side.forEach((id, index) => {
    if (both(id)) return
    const last = side[index - 1]
    const run = runs.at(-1)
    if (run && last !== undefined && run.at(-1) === last) run.push(id)
    else runs.push([id])
  })
  return runs.map((ids) => ({ ids, key: ids[0] ?? '', homes: [side] }))
}

/** Puts a run among units that stay together. */
function insertRun(units: readonly Order[], run: Run): readonly Order[] {
  const head = run.ids[0] ?? ''
  let fewest = 0
  const odds = run.homes.map((home) => {
    const places = placesIn(home)
    // By how much it is more at odds when it stands behind a unit rather than before it.
    return units.map((unit) => {
      const place = at(places, unit[0] ?? '')
      return place < 0 ? 0 : place < at(places, head) ? -1 : 1
    })
  })
  const followed = run.homes.map((home) => {
    const there = new Map(units.flatMap((unit, index) => unit.map((id) => [id, index] as const)))
    const before = home.slice(0, home.indexOf(head)).findLast((id) => there.has(id))
    return before === undefined ? 0 : at(there, before) + 1
  })
  let best = 0
  let sum = 0
  for (let gap = 0; gap <= units.length; gap++) {
    if (gap > 0) sum += odds.reduce((total, each) => total + (each[gap - 1] ?? 0), 0)
    const isBetter = gap === 0 || sum < fewest || (sum === fewest && followed.includes(gap) && !followed.includes(best))
    if (!isBetter) continue
    best = gap
    fewest = sum
  }
  return [...units.slice(0, best), run.ids, ...units.slice(best)]
}
