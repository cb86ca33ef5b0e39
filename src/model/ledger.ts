import { z } from 'zod/mini'
import { jsonBytes, MOST_A_KEY } from './json-bytes.ts'
import type { KeptWords, WordList } from './kept-words.ts'

/** The last word on one subject; without a value it was taken back. */
export interface LedgerEntry<T> {
  readonly subject: string
  /** Counts up with every word: of two words on the same subject the later one holds. */
  readonly turn: number
  readonly value: T | null
}

/** Nobody says so much; a higher turn is nonsense that, taken as it is, soon nobody could outdo. */
const MOST_TURNS = 1e12

/** So far ahead of all others such a turn is taken to be: further than words that one panel has heard of and another has not. */
const AHEAD = 1e6

const Stored = z.object({ version: z.literal(1), entries: z.array(z.unknown()) })
const Versioned = z.object({ version: z.number() })
const Entry = z.object({
  subject: z.string().check(z.minLength(1), z.maxLength(1000)),
  turn: z.int().check(z.nonnegative()),
  value: z.unknown(),
})

/**
 * Words by subject, such as waivers by finding, as several people keep them at once on the board.
 * @param parseValue what a value has to be; null for what is none of these
 */
export function ledger<T>(
  key: string,
  parseValue: (value: unknown) => T | null,
  overwritten: string,
): WordList<LedgerEntry<T>> {
  const parse = (value: unknown): KeptWords<LedgerEntry<T>> => {
    const stored = Stored.safeParse(value)
    if (!stored.success) {
      const versioned = Versioned.safeParse(value)
      return { entries: [], foreign: [], isNewer: versioned.success && versioned.data.version > 1 }
    }
    const entries: LedgerEntry<T>[] = []
    const foreign: unknown[] = []
    for (const each of stored.data.entries) {
      const entry = Entry.safeParse(each)
      const said = entry.success ? (entry.data.value ?? null) : null
      const known = said === null ? null : parseValue(said)
      if (!entry.success || (said !== null && known === null)) foreign.push(each)
      else entries.push({ subject: entry.data.subject, turn: entry.data.turn, value: known })
    }
    return { entries: withinReach(mergeLedgers(entries, [])), foreign, isNewer: false }
  }
  return {
    key,
    parse,
    stored({ entries, foreign }) {
      const held = entries.filter(({ value }) => value !== null)
      // Without those taken back: for taking more back there has to be room.
      const room = MOST_A_KEY - jsonBytes([held, foreign])
      const undone = entries.filter(({ value }) => value === null)
      return room >= 0 ? { version: 1, entries: [...held, ...lastWithin(room, undone), ...foreign] } : null
    },
    merge: mergeLedgers,
    unsaid(said, there) {
      const known = new Map(there.map((entry) => [entry.subject, entry]))
      // As they will be read back: what differs only in how it is written down, such as the order of its parts, is the same word.
      const readable = said.flatMap(({ subject, turn, value }) => {
        const read = value === null ? null : parseValue(value)
        return value !== null && read === null ? [] : [{ subject, turn, value: read }]
      })
      return readable.filter((entry) => {
        const other = known.get(entry.subject)
        return other ? isLater(entry, other) : entry.value !== null
      })
    },
    overwritten,
  }
}

/** The same words in the same order; turns that nobody could have come to are taken to be near those before. */
function withinReach<T>(entries: readonly LedgerEntry<T>[]): LedgerEntry<T>[] {
  let [before, last] = [0, 0]
  return entries.map((entry) => {
    if (entry.turn !== before) last = entry.turn > MOST_TURNS ? Math.min(entry.turn, last + AHEAD) : entry.turn
    before = entry.turn
    return last === entry.turn ? entry : { ...entry, turn: last }
  })
}

/** Whoever has not heard of it may say it again, so that as much as there is room for is remembered of what was taken back last. */
function lastWithin<T>(room: number, undone: readonly LedgerEntry<T>[]): LedgerEntry<T>[] {
  let left = room
  const first = undone.findLastIndex((entry) => {
    left -= jsonBytes(entry) + 1
    return left < 0
  })
  return undone.slice(first + 1)
}

/**
 * What a list that was asked for says where another was heard while it was on its way, so that either may be the older one: what is later
 * than all that was heard is new; of the rest what was heard holds, which may not remember any more what was taken back long ago.
 */
export function besideHeard<T>(heard: readonly LedgerEntry<T>[], asked: readonly LedgerEntry<T>[]): LedgerEntry<T>[] {
  const known = new Set(heard.map(({ subject }) => subject))
  const latest = heard.at(-1)?.turn ?? -1
  return mergeLedgers(
    heard,
    asked.filter(({ subject, turn }) => known.has(subject) || turn > latest),
  )
}

/** What two lists say together, in the order in which it was said. */
export function mergeLedgers<T>(known: readonly LedgerEntry<T>[], said: readonly LedgerEntry<T>[]): LedgerEntry<T>[] {
  const last = new Map<string, LedgerEntry<T>>()
  for (const entry of [...known, ...said]) {
    const other = last.get(entry.subject)
    if (!other || isLater(entry, other)) last.set(entry.subject, entry)
  }
  return [...last.values()].sort((a, b) => a.turn - b.turn || (order(a) < order(b) ? -1 : 1))
}

const order = <T>({ subject, value }: LedgerEntry<T>): string => JSON.stringify([subject, value])

/** Said in the same turn, by two people who did not see each other's word: a value holds, else whichever sorts last. */
const isLater = <T>(entry: LedgerEntry<T>, other: LedgerEntry<T>): boolean =>
  entry.turn !== other.turn
    ? entry.turn > other.turn
    : (entry.value === null) !== (other.value === null)
      ? other.value === null
      : order(entry) > order(other)

/** The new words when somebody says this much at once; null takes back what was said of a subject. */
export function saying<T>(
  known: readonly LedgerEntry<T>[],
  said: readonly (readonly [subject: string, value: T | null])[],
): LedgerEntry<T>[] {
  const turn = 1 + known.reduce((latest, entry) => Math.max(latest, entry.turn), 0)
  return said.map(([subject, value]) => ({ subject, turn, value }))
}

/** What holds now, by subject. */
export const heldIn = <T>(entries: readonly LedgerEntry<T>[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(({ subject, value }) => (value === null ? [] : [[subject, value] as const])))
