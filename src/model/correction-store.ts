import { z } from 'zod/mini'
import { isLaneType } from '../lanes/index.ts'
import { type CorrectionEntry, mergeEntries, subjectOf } from './correction.ts'
import { fitsOneKey } from './json-bytes.ts'
import type { KeptWords } from './kept-words.ts'

const Id = z.string().check(z.minLength(1), z.maxLength(100))
/** A lane type of a newer version is no reason to take a lane for none: then the whole entry is kept apart. */
const Type = z.string().check(z.refine(isLaneType))

/** Nobody corrects so often; a higher turn is nonsense that nobody could outdo. */
const MOST_TURNS = 1e9

const Entry = z.object({
  turn: z.int().check(z.nonnegative(), z.maximum(MOST_TURNS)),
  undone: z._default(z.boolean(), false),
  correction: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('lane-types'), itemId: Id, types: z.array(Type).check(z.maxLength(20)) }),
    z.object({ kind: z.literal('stage'), itemId: Id, isStage: z.boolean() }),
    z.object({ kind: z.literal('leave-out'), itemId: Id }),
  ]),
})

const Stored = z.object({ version: z.literal(1), entries: z.array(z.unknown()) })
const Versioned = z.object({ version: z.number() })

/** What the board remembers of people's corrections. */
export type CorrectionStore = KeptWords<CorrectionEntry>

const EMPTY: CorrectionStore = { entries: [], foreign: [], isNewer: false }

/** Parses what the board storage holds, whatever that is. */
export function parseCorrections(value: unknown): CorrectionStore {
  const stored = Stored.safeParse(value)
  if (!stored.success) {
    const versioned = Versioned.safeParse(value)
    return { ...EMPTY, isNewer: versioned.success && versioned.data.version > 1 }
  }
  const entries: CorrectionEntry[] = []
  const foreign: unknown[] = []
  for (const each of stored.data.entries) {
    const entry = Entry.safeParse(each)
    if (entry.success) entries.push(entry.data)
    else foreign.push(each)
  }
  return { entries: mergeEntries(entries), foreign, isNewer: false }
}

/** Words taken back are kept until all who may not have heard of it have looked again; more than these are long known. */
const MOST_UNDONE = 20

/**
 * What to write to the board storage so that it says all of this.
 * @param gone subjects about items that are no longer on the board
 * @returns null when it is more than a key takes
 */
export function storedCorrections(
  { entries, foreign }: CorrectionStore,
  gone: ReadonlySet<string> = new Set(),
): { readonly version: 1; readonly entries: readonly unknown[] } | null {
  const there = entries.filter(({ correction }) => !gone.has(subjectOf(correction)))
  const held = there.flatMap(({ correction, turn, undone }) => (undone ? [] : [{ turn, correction }]))
  const undone = there.filter((entry) => entry.undone).slice(-MOST_UNDONE)
  // Without those taken back: for taking more back there has to be room.
  if (!fitsOneKey([held, foreign])) return null
  return { version: 1, entries: [...held, ...undone, ...foreign] }
}
