import { z } from 'zod/mini'
import type { Change } from './change.ts'
import { parseChanges } from './change-schema.ts'
import { fitsOneKey } from './json-bytes.ts'

/** An item that a change moves: its id, where its middle lay, and where it shall lie, dp; and how large it shall be, where it is resized. */
export type MoveTuple =
  | readonly [itemId: string, fromX: number, fromY: number, toX: number, toY: number]
  | readonly [itemId: string, fromX: number, fromY: number, toX: number, toY: number, width: number, height: number]

/** Who is changing a map, and until when nobody else may. */
export interface Lease {
  readonly code: string
  readonly holder: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/**
 * A change of a map's structure that was begun. It says where items that have not been moved yet belong, what is to be done, and keeps
 * others from changing the map at the same time.
 */
export interface ChangeRecord extends Lease {
  /** The top left corner of the map's frame when the moves were written; null without a frame. */
  readonly corner: { readonly x: number; readonly y: number } | null
  /**
   * In absolute coordinates of when they were written; read back they are good to a hundredth of a dp. From then on the map is read as if
   * all of them were done, so what the change takes off the map (notes that are parked, the header of a stage that goes) has to be off it
   * before: else it would be read among what is to move into its place. Until then there are none.
   */
  readonly moves: readonly MoveTuple[]
  readonly changes: readonly Change[]
}

/** Under this key the board remembers the change of a map. */
export const changingKey = (mapId: string): string => `changing:${mapId}`

/** Under which it is kept who has come through to changing a map, of several who began at the same moment. */
export const turnKey = (mapId: string): string => `${changingKey(mapId)}:turn`

/** Under this key it remembers on which map without a title that remembers anything a change was begun last. */
export const LAST_UNMARKED = 'changing'

const Unmarked = z.object({ version: z.literal(1), mapId: z.string().check(z.minLength(1)) })

/** The id of that map; null where none is said. */
export function parseUnmarked(value: unknown): string | null {
  const parsed = Unmarked.safeParse(value)
  return parsed.success ? parsed.data.mapId : null
}

/** Under this key it remembers a part of what is too large for one. */
export const changingPartKey = (mapId: string, stamp: string, index: number): string =>
  `${changingKey(mapId)}:${stamp}:${index}`

/** What is to be kept of a change: under its own key, and under those of its parts, which are written before it. */
export interface StoredChange {
  readonly main: unknown
  readonly parts: readonly unknown[]
}

const Name = z.string().check(z.minLength(1), z.maxLength(100))
/** Farther out nobody draws. */
const Coordinate = z.number().check(z.minimum(-2e9), z.maximum(2e9))

const LeaseSchema = z.object({ code: Name, holder: Name, until: z.number() })

/** No board holds more items than a tenth of what so many parts can say. */
const MOST_PARTS = 200

const Main = z.object({
  version: z.literal(1),
  ...LeaseSchema.shape,
  corner: z.nullable(z.object({ x: Coordinate, y: Coordinate })),
  body: z.optional(z.unknown()),
  /** Where the body is instead. */
  parts: z.optional(z.object({ stamp: Name, count: z.int().check(z.minimum(1), z.maximum(MOST_PARTS)) })),
})

const Part = z.object({ stamp: Name, text: z.string() })

/** Columns are moved as a whole, so that items are kept by how far they move: then the rest of the id, and where it lay, each. */
const Shift = z.tuple([Coordinate, Coordinate, z.array(z.union([z.string(), Coordinate]))])
const Size = z.number().check(z.minimum(0), z.maximum(2e9))
const Body = z.object({
  /** It comes before each of the ids: a longer one was made to fill the memory. */
  prefix: z.string().check(z.maxLength(200)),
  shifts: z.array(Shift),
  /** Of what is resized: the rest of the id, width and height. */
  sizes: z._default(z.array(z.tuple([z.string(), Size, Size])), []),
  changes: z.unknown(),
})

/** Who is changing the map, whatever else is kept of it: a newer version's word counts too. null when it says nothing of the kind. */
export function parseLease(value: unknown): Lease | null {
  const parsed = LeaseSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Nobody takes a map for longer than this; a lease that says so is nonsense that nobody could wait for, ms. */
const LONGEST = 10 * 60_000

/** Whether nobody else than its holder may change the map now. */
export const isLive = ({ until }: Lease, now: number): boolean => until > now && until <= now + LONGEST

/** Under which stamp, in how many parts the change is kept besides; null when all of it is here. */
export function partsOfChange(value: unknown): { readonly stamp: string; readonly count: number } | null {
  const parsed = Main.safeParse(value)
  return (parsed.success && parsed.data.parts) || null
}

/**
 * Parses what the board storage holds, whatever that is.
 * @param parts what it holds under the keys of its parts, in order
 * @returns null when it is no record of a change, a part of it is missing, or it was written by a newer version
 */
export function parseChangeRecord(value: unknown, parts: readonly unknown[] = []): ChangeRecord | null {
  const main = Main.safeParse(value)
  if (!main.success) return null
  const { code, holder, until, corner, parts: apart } = main.data
  const body = Body.safeParse(apart ? joined(apart, parts) : main.data.body)
  if (!body.success) return null
  const changes = parseChanges(body.data.changes)
  const moves = movesOf(body.data, corner ?? { x: 0, y: 0 })
  return changes && moves && { code, holder, until, corner, moves, changes }
}

function joined({ stamp, count }: { stamp: string; count: number }, parts: readonly unknown[]): unknown {
  let text = ''
  for (let index = 0; index < count; index++) {
    const part = Part.safeParse(parts[index])
    if (!part.success || part.data.stamp !== stamp) return null
    text += part.data.text
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function movesOf(
  { prefix, shifts, sizes }: z.infer<typeof Body>,
  corner: { readonly x: number; readonly y: number },
): MoveTuple[] | null {
  const sizeOf = new Map(sizes.map(([rest, width, height]) => [rest, [width, height] as const]))
  const moves: MoveTuple[] = []
  for (const [right, down, items] of shifts)
    for (let index = 0; index < items.length; index += 3) {
      const [rest, x, y] = items.slice(index, index + 3)
      if (typeof rest !== 'string' || typeof x !== 'number' || typeof y !== 'number') return null
      const move = [prefix + rest, x + corner.x, y + corner.y, x + corner.x + right, y + corner.y + down] as const
      const size = sizeOf.get(rest)
      moves.push(size ? [...move, ...size] : move)
    }
  return moves
}

/** Characters of a part: at most three bytes each, and what is a quote in a text takes one more. */
const PART_LENGTH = 16_000

/**
 * What to write to the board storage.
 * @param stamp tells the parts of this writing from those of one before, which may have been broken off in the middle of them
 */
export function storedChange({ moves, changes, ...head }: ChangeRecord, stamp: string): StoredChange {
  const main = { version: 1, ...head }
  const body = { ...shiftsOf(moves, head.corner ?? { x: 0, y: 0 }), changes }
  if (fitsOneKey({ ...main, body })) return { main: { ...main, body }, parts: [] }
  const texts = slices(JSON.stringify(body))
  return {
    main: { ...main, parts: { stamp, count: texts.length } },
    parts: texts.map((text) => ({ stamp, text })),
  }
}

/** As good as a hundredth of a dp: nobody sees less. */
const rounded = (value: number): number => Math.round(value * 100) / 100

function shiftsOf(moves: readonly MoveTuple[], corner: { readonly x: number; readonly y: number }) {
  const prefix = sharedPrefix(moves.map(([id]) => id))
  const shifts = new Map<string, [number, number, (string | number)[]]>()
  const sizes: [string, number, number][] = []
  for (const [id, fromX, fromY, toX, toY, width, height] of moves) {
    const rest = id.slice(prefix.length)
    const [right, down] = [rounded(toX - fromX), rounded(toY - fromY)]
    const key = `${right} ${down}`
    const shift = shifts.get(key) ?? [right, down, []]
    shifts.set(key, shift)
    shift[2].push(rest, rounded(fromX - corner.x), rounded(fromY - corner.y))
    if (width !== undefined && height !== undefined) sizes.push([rest, rounded(width), rounded(height)])
  }
  return { prefix, shifts: [...shifts.values()], ...(sizes.length > 0 ? { sizes } : {}) }
}

/** Miro counts its ids up, so that those of one board begin alike. */
function sharedPrefix([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}

/** Parts a text, but not within a character. */
function slices(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const isCut = /[\ud800-\udbff]/.test(text[from + PART_LENGTH - 1] ?? '')
    const to = from + PART_LENGTH - (isCut ? 1 : 0)
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}
