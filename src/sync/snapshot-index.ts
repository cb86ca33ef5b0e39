import { z } from 'zod/mini'
import { fitsOneKey } from '../model/json-bytes.ts'

const Name = z.string().check(z.maxLength(200))
const Count = z.int().check(z.nonnegative())

const Entry = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  name: Name,
  /** Taken by the app before it changes a lot: the first to go when there are too many. */
  automatic: z._default(z.boolean(), false),
  /** ISO time. */
  at: z.string().check(z.maxLength(40)),
  /** Name of whoever took it; '' when unknown. */
  by: z._default(Name, ''),
  stages: Count,
  lanes: Count,
  notes: Count,
})

/** What is known of a snapshot without looking into it. */
export type SnapshotEntry = z.infer<typeof Entry>

const Stored = z.object({ version: z.literal(1), entries: z.array(z.unknown()) })
const Versioned = z.object({ version: z.number() })

/** What the board remembers of a map's snapshots. */
interface SnapshotIndex {
  /** The newest first. */
  readonly entries: readonly SnapshotEntry[]
  /** What this version does not understand: it is written back as it was. */
  readonly foreign: readonly unknown[]
  /** Written by a newer version, in a way that this one cannot add to. */
  readonly isNewer: boolean
}

/** What is done to the index. Done again it changes nothing, so that whoever was overwritten can do it again. */
export type IndexEdit =
  | { readonly kind: 'put'; readonly entry: SnapshotEntry }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove'; readonly id: string }

/** So many are kept of a map. */
export const MOST_SNAPSHOTS = 20

const EMPTY: SnapshotIndex = { entries: [], foreign: [], isNewer: false }

/** Parses what the board storage holds, whatever that is. */
export function parseIndex(value: unknown): SnapshotIndex {
  const stored = Stored.safeParse(value)
  if (!stored.success) {
    const versioned = Versioned.safeParse(value)
    return { ...EMPTY, isNewer: versioned.success && versioned.data.version > 1 }
  }
  const entries = new Map<string, SnapshotEntry>()
  const foreign: unknown[] = []
  for (const each of stored.data.entries) {
    const entry = Entry.safeParse(each)
    if (!entry.success) foreign.push(each)
    else if (!entries.has(entry.data.id)) entries.set(entry.data.id, entry.data)
  }
  return { entries: newestFirst([...entries.values()]), foreign, isNewer: false }
}

const newestFirst = (entries: readonly SnapshotEntry[]): SnapshotEntry[] =>
  entries.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))

interface EditedIndex {
  readonly index: SnapshotIndex
  /** Snapshots that had to make room. */
  readonly dropped: readonly SnapshotEntry[]
}

/** The index after an edit, `index` itself when there is nothing to do; null when there is no room and nobody may be made to leave. */
export function editIndex(index: SnapshotIndex, edit: IndexEdit): EditedIndex | null {
  const id = edit.kind === 'put' ? edit.entry.id : edit.id
  const old = index.entries.find((entry) => entry.id === id)
  const others = index.entries.filter((entry) => entry.id !== id)
  const done = { index, dropped: [] }
  const withEntries = (entries: readonly SnapshotEntry[]) => ({ ...index, entries: newestFirst(entries) })
  if (edit.kind === 'remove') return old ? { index: withEntries(others), dropped: [] } : done
  if (edit.kind === 'rename') {
    if (!old || (old.name === edit.name && !old.automatic)) return done
    // Whoever names a snapshot wants to keep it.
    return { index: withEntries([...others, { ...old, name: edit.name, automatic: false }]), dropped: [] }
  }
  if (old) return done
  const many = [...others, edit.entry].length - MOST_SNAPSHOTS
  const dropped = many > 0 ? others.filter(({ automatic }) => automatic).slice(-many) : []
  if (dropped.length < many) return null
  return { index: withEntries([...others.filter((entry) => !dropped.includes(entry)), edit.entry]), dropped }
}

/** What to write to the board storage so that it says all of this; null when it is more than a key takes. */
export function storedIndex({ entries, foreign }: SnapshotIndex): unknown {
  const value = { version: 1, entries: [...entries, ...foreign] }
  return fitsOneKey(value) ? value : null
}
