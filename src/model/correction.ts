/** A person's correction of how a map is read, remembered by the item that it is about. */
export type Correction =
  /** What a lane asks for, as ids of lane types: one that is not registered counts for nothing. None at all when the item is no label of a lane, whatever it says. */
  | { readonly kind: 'lane-types'; readonly itemId: string; readonly types: readonly string[] }
  /** Whether it is the header of a stage, whatever it looks like. */
  | { readonly kind: 'stage'; readonly itemId: string; readonly isStage: boolean }
  /** Not part of any map; nor is what lies in it, if it is a frame. */
  | { readonly kind: 'leave-out'; readonly itemId: string }

/**
 * A correction as several people keep it at once. What was taken back stays for a while: somebody who had not seen it yet would else bring
 * the correction back.
 */
export interface CorrectionEntry {
  readonly correction: Correction
  /** Counts up with every word on the board's corrections: of two words on the same thing the later one holds. */
  readonly turn: number
  readonly undone: boolean
}

/** One kind of correction of one item is one thing: the last word on it holds. */
export const subjectOf = ({ kind, itemId }: Correction): string => `${kind} ${itemId}`

/** What two lists say together, in the order in which it was said. The same whoever merges what into what. */
export function mergeEntries(...lists: readonly (readonly CorrectionEntry[])[]): CorrectionEntry[] {
  const last = new Map<string, CorrectionEntry>()
  for (const entry of lists.flat()) {
    const subject = subjectOf(entry.correction)
    const other = last.get(subject)
    if (!other || isLater(entry, other)) last.set(subject, entry)
  }
  return [...last.values()].sort((a, b) => a.turn - b.turn || (order(a) < order(b) ? -1 : 1))
}

const order = (entry: CorrectionEntry): string => JSON.stringify(Object.entries(entry.correction).sort())

/** Said in the same turn, by two people who did not see each other's word: what corrects holds, else whichever sorts last. */
const isLater = (entry: CorrectionEntry, other: CorrectionEntry): boolean =>
  entry.turn !== other.turn
    ? entry.turn > other.turn
    : entry.undone !== other.undone
      ? other.undone
      : order(entry) > order(other)

/** What holds now. */
export const inForce = (entries: readonly CorrectionEntry[]): Correction[] =>
  entries.flatMap((entry) => (entry.undone ? [] : [entry.correction]))

const nextTurn = (entries: readonly CorrectionEntry[]): number =>
  1 + entries.reduce((latest, { turn }) => Math.max(latest, turn), 0)

/** The new words when a person corrects this much at once: what speaks against it on the same items is taken back with it. */
export function correcting(known: readonly CorrectionEntry[], corrections: readonly Correction[]): CorrectionEntry[] {
  const turn = nextTurn(known)
  const now = mergeEntries(corrections.map((correction) => ({ correction, turn, undone: false })))
  const said = new Map(now.map(({ correction }) => [correction.itemId, correction]))
  const against = inForce(known).filter((old) => {
    const correction = said.get(old.itemId)
    return correction !== undefined && correction.kind !== old.kind && makesUse(correction)
  })
  return [...undoing(known, against), ...now]
}

/** Whether it says of something that it is no part of a map, or not the part that it looks like. */
export const takesAway = (correction: Correction): boolean => !makesUse(correction)

/** Whoever says what an item is for wants it to be nothing else, and not to be left out. */
const makesUse = (correction: Correction): boolean =>
  correction.kind === 'stage'
    ? correction.isStage
    : correction.kind === 'lane-types'
      ? correction.types.length > 0
      : false

/** The new words when a person takes these back. */
export function undoing(known: readonly CorrectionEntry[], corrections: readonly Correction[]): CorrectionEntry[] {
  const turn = nextTurn(known)
  return corrections.map((correction) => ({ correction, turn, undone: true }))
}

/** What of these words is not known there yet; what was taken back before anybody there had heard of it need not be. */
export function unsaid(entries: readonly CorrectionEntry[], there: readonly CorrectionEntry[]): CorrectionEntry[] {
  const known = new Map(there.map((entry) => [subjectOf(entry.correction), entry]))
  return entries.filter((entry) => {
    const other = known.get(subjectOf(entry.correction))
    return other ? isLater(entry, other) : !entry.undone
  })
}
