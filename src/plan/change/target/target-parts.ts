import type { Change } from '../../../model/change.ts'
import { isSame } from '../../../model/is-same.ts'
import type { Misfit } from '../../plan.ts'
import { finalOrder, type OrderStep } from './final-order.ts'
import { settle } from './goals.ts'

/** A change of one stage, or of one lane: the same for both. */
export type PartStep<P, W> = { readonly change: Change } & (
  | { readonly kind: 'add'; readonly id: string; readonly part: P; readonly at: number }
  | { readonly kind: 'set'; readonly id: string; readonly from: W; readonly to: W }
  | { readonly kind: 'move'; readonly id: string; readonly from: number; readonly to: number }
  | { readonly kind: 'remove'; readonly id: string; readonly from: P; readonly at: number }
)

/** What stages and lanes are told by. */
export interface PartKind<P, W> {
  /** What may be set on one, as it is read back from a board. */
  readonly wordsOf: (part: P) => W
  readonly withWords: (part: P, words: W) => P
  /** Whether one that nobody knows by its id says what one with these words would. */
  readonly saysSame: (part: P, words: W) => boolean
}

export interface TargetParts<P> {
  readonly parts: readonly P[]
  /** Under which id each of them was read; those that are not there yet have none. */
  readonly readAs: ReadonlyMap<string, string>
  readonly misfits: readonly Misfit[]
  /** Those that these changes have begun to draw: the map does not know of them yet. */
  readonly begun: ReadonlySet<string>
  /** Those that shall go and are gone already, and as what the part was read that they came after. */
  readonly gone: readonly Gone[]
}

export interface Gone {
  readonly id: string
  readonly after: string | null
}

/**
 * The stages, or the lanes, that the changes make of those that are there.
 * @param isFresh whether the map does not know of a part that is there: then it may be one that these changes have drawn
 */
export function targetParts<P extends { readonly id: string }, W>(
  { wordsOf, withWords, saysSame }: PartKind<P, W>,
  current: readonly P[],
  isFresh: (id: string) => boolean,
  steps: readonly PartStep<P, W>[],
): TargetParts<P> {
  const misfits: Misfit[] = []
  const reach = steps.filter(({ kind }) => kind !== 'set').length
  const ids = new Map<string, string>(current.map(({ id }) => [id, id]))
  const claimed = new Set<string>()
  const begun = new Set<string>()
  for (const step of steps) {
    if (step.kind !== 'add' || ids.has(step.id)) continue
    const names = [wordsOf(step.part), ...steps.flatMap((each) => (isSetOf(each, step.id) ? [each.to] : []))]
    const distance = (index: number) => Math.abs(index - step.at)
    const [likeliest] = current
      .flatMap((part, index) => {
        const isIt = isFresh(part.id) && !claimed.has(part.id) && names.some((words) => saysSame(part, words))
        return isIt && distance(index) < reach ? [{ id: part.id, index }] : []
      })
      .sort((a, b) => distance(a.index) - distance(b.index))
    if (!likeliest) continue
    claimed.add(likeliest.id)
    begun.add(step.id)
    ids.delete(likeliest.id)
    ids.set(step.id, likeliest.id)
  }
  const read = new Map(current.map((part) => [part.id, part]))
  const parts = new Map<string, P>()
  for (const [id, readId] of ids) {
    const part = read.get(readId)
    if (part) parts.set(id, { ...part, id })
  }
  const goes = new Set(steps.flatMap(({ kind, id }) => (kind === 'remove' ? [id] : [])))
  for (const step of steps) {
    if (step.kind === 'add' && !parts.has(step.id)) parts.set(step.id, step.part)
    else if ((step.kind === 'set' || step.kind === 'move') && !parts.has(step.id) && !goes.has(step.id))
      misfits.push({ change: step.change, why: 'missing' })
  }
  for (const [id, part] of parts) {
    const now = wordsOf(part)
    const sets = steps.filter((step) => isSetOf(step, id))
    const added = begun.has(id) ? steps.find((step) => step.kind === 'add' && step.id === id) : undefined
    const asAdded = added?.kind === 'add' ? [{ change: added.change, from: now, to: wordsOf(added.part) }] : []
    const { value, misfit } = settle(now, { steps: [...asAdded, ...sets] })
    if (misfit) misfits.push({ change: misfit, why: 'differs' })
    else if (!isSame(value, now)) parts.set(id, withWords(part, value))
  }
  const kept = new Set<string>()
  for (const step of steps) {
    const part = step.kind === 'remove' ? parts.get(step.id) : undefined
    if (step.kind !== 'remove' || !part) continue
    const isIt =
      isSame(wordsOf(part), wordsOf(step.from)) ||
      steps.some((each) => isSetOf(each, step.id) && [each.from, each.to].some((words) => isSame(words, wordsOf(part))))
    const isLast = [...parts.keys()].every((id) => id === step.id || (goes.has(id) && !kept.has(id)))
    if (isIt && !isLast) continue
    kept.add(step.id)
    misfits.push({ change: step.change, why: isIt ? 'no-place' : 'differs' })
  }
  const namedAs = new Map([...ids].map(([id, readId]) => [readId, id]))
  const found = current.map(({ id }) => namedAs.get(id) ?? id)
  const orderSteps = steps.flatMap((step): OrderStep[] => {
    if (step.kind === 'set' || (step.kind === 'remove' && kept.has(step.id))) return []
    return step.kind === 'move' && !parts.has(step.id) && !goes.has(step.id) ? [] : [step]
  })
  const order = finalOrder(found, orderSteps)
  // Where those stood that go: they are taken out last.
  const stood = [...order]
  for (const step of [...orderSteps].reverse()) if (step.kind === 'remove') stood.splice(step.at, 0, step.id)
  const gone = [...goes].flatMap((id): Gone[] => {
    const at = stood.indexOf(id)
    if (parts.has(id) || at < 0) return []
    const previous = stood.slice(0, at).findLast((each) => ids.has(each))
    return [{ id, after: previous === undefined ? null : (ids.get(previous) ?? null) }]
  })
  return {
    parts: order.flatMap((id) => parts.get(id) ?? []),
    readAs: new Map([...ids].filter(([id]) => order.includes(id))),
    misfits,
    begun,
    gone,
  }
}

const isSetOf = <P, W>(step: PartStep<P, W>, id: string): step is Extract<PartStep<P, W>, { kind: 'set' }> =>
  step.kind === 'set' && step.id === id
