/** A change of the order of stages or of lanes. */
export type OrderStep =
  | { readonly kind: 'add'; readonly id: string; readonly at: number }
  | { readonly kind: 'move'; readonly id: string; readonly from: number; readonly to: number }
  | { readonly kind: 'remove'; readonly id: string; readonly at: number }

/**
 * The order in which parts stand when all steps are done, however many of them are done already: the steps tell where every part that
 * they speak of comes to stand, and the parts they do not speak of keep the order in which they are found.
 */
export function finalOrder(current: readonly string[], steps: readonly OrderStep[]): string[] {
  const added = new Set<string>()
  const before = new Set<string>()
  for (const { kind, id } of steps) if (!added.has(id) && !before.has(id)) (kind === 'add' ? added : before).add(id)
  const still = current.filter((id) => !added.has(id) && !before.has(id))
  // Which part stands in a place is only known once a step says so.
  const places: (string | null)[] = Array.from({ length: still.length + before.size }, () => null)
  for (const step of steps) {
    if (step.kind === 'add') takeOut(places, step.id)
    else places.splice(placeOf(places, step.id, step.kind === 'move' ? step.from : step.at), 1)
    if (step.kind !== 'remove')
      places.splice(Math.min(step.kind === 'add' ? step.at : step.to, places.length), 0, step.id)
  }
  let next = 0
  return places.flatMap((id) => id ?? still[next++] ?? [])
}

function takeOut(places: (string | null)[], id: string): void {
  const at = places.indexOf(id)
  if (at >= 0) places.splice(at, 1)
}

/** Where it was seen to come, else where the step says that it is; when somebody has changed the order since, the nearest free place. */
function placeOf(places: readonly (string | null)[], id: string, said: number): number {
  const known = places.indexOf(id)
  if (known >= 0) return known
  let best = -1
  for (const [at, name] of places.entries())
    if (name === null && (best < 0 || Math.abs(at - said) < Math.abs(best - said))) best = at
  return best < 0 ? places.length : best
}
