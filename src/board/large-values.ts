import { z } from 'zod/mini'
import type { Board } from './board.ts'
import { BoardError } from './errors.ts'
import { packValue, unpackValue } from './pack-value.ts'

/** The part of the board that keeps values; whoever wants patience with the rate limit wraps it. */
export type Store = Pick<Board, 'getStored' | 'setStored'>

/** Miro takes 64 KB a key; room is left for how it counts. Source: Web SDK docs, storage. */
const MOST_A_KEY = 56 * 1024
/** What is smaller is kept as it is. */
const MOST_PLAIN = 8 * 1024
/** Miro does not say how much the storage takes in all; about 900 KB of compressed text is far more than any map needs. */
const MOST_PARTS = 16

const Parts = z.object({
  /** Each writing has its own, so that two people who write at once never mix their parts. */
  generation: z.string().check(z.minLength(1), z.maxLength(20)),
  parts: z.int().check(z.positive(), z.maximum(MOST_PARTS)),
})
type Parts = z.infer<typeof Parts>

/** What stands under the key itself. */
const Head = z.discriminatedUnion('form', [
  z.object({ form: z.literal('plain'), value: z.unknown() }),
  z.object({ form: z.literal('packed'), text: z.string() }),
  z.object({ form: z.literal('parts'), ...Parts.shape, length: z.int() }),
])
/** Parts of the value before may be left when whoever wrote this one was cut off: the next writing removes them. */
const Left = z.object({ left: Parts })

const headOf = (stored: unknown): z.infer<typeof Head> | null => Head.safeParse(stored).data ?? null
const partKey = (key: string, generation: string, index: number): string => `${key}:${generation}:${index}`

/**
 * Keeps any JSON value under a key of the board storage, whatever its size: small ones as they are, larger ones compressed, and in
 * several keys where one does not take them. Until the new value is there as a whole the old one can be read, wherever this is cut off.
 * @throws BoardError `refused` when it is more than is kept, and what the board answers
 */
export async function keepLarge(store: Store, key: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value)
  const text = json.length > MOST_PLAIN ? await packValue(value) : ''
  const parts = Math.ceil(text.length / MOST_A_KEY)
  if (parts > MOST_PARTS) throw tooLarge(text.length)
  if (parts <= 1) return writeHead(store, key, text === '' ? { form: 'plain', value } : { form: 'packed', text })
  const generation = crypto.randomUUID().slice(0, 8)
  const own = { generation, parts }
  try {
    await Promise.all(
      Array.from({ length: parts }, (_, index) =>
        store.setStored(partKey(key, generation, index), text.slice(index * MOST_A_KEY, (index + 1) * MOST_A_KEY)),
      ),
    )
  } catch (error) {
    await removeParts(store, key, own).catch(() => {}) // Nobody finds them; it is the first error that tells what happened.
    throw error
  }
  await writeHead(store, key, { form: 'parts', ...own, length: text.length })
}

const tooLarge = (length: number): BoardError => {
  const [is, most] = [length, MOST_PARTS * MOST_A_KEY].map((bytes) => Math.round(bytes / 1024))
  return new BoardError(
    'refused',
    `Could not keep this on the board: it takes ${is} KB even when it is compressed, and at most ${most} KB are kept. Export it as a file instead`,
  )
}

async function writeHead(store: Store, key: string, head: z.infer<typeof Head>): Promise<void> {
  // Read right before it is overwritten: somebody else may have written parts meanwhile.
  const before = await store.getStored(key)
  const left = partsBehind(before)
  const [latest] = left
  await store.setStored(key, latest ? { ...head, left: latest } : head)
  // The value is kept. What could not be removed is named in the head, for the next one.
  await Promise.all(left.map((each) => removeParts(store, key, each))).catch(() => {})
}

/** The parts that a head speaks of: those of its own value first. */
const partsBehind = (stored: unknown): Parts[] => {
  const own = Parts.safeParse(stored).data
  const left = Left.safeParse(stored).data?.left
  return [...(own ? [own] : []), ...(left ? [left] : [])]
}

const removeParts = async (store: Store, key: string, { generation, parts }: Parts): Promise<void> => {
  await Promise.all(
    Array.from({ length: parts }, (_, index) => store.setStored(partKey(key, generation, index), undefined)),
  )
}

/**
 * What `keepLarge` has kept under the key; null when there is nothing, or nothing that can be read.
 * @throws BoardError when the board does not answer
 */
export async function readLarge(store: Store, key: string): Promise<unknown> {
  const stored = await store.getStored(key)
  const value = await valueBehind(store, key, stored)
  if (value !== null || headOf(stored)?.form !== 'parts') return value
  // Somebody may have written right now, and the parts of before are removed: then the head is another one.
  const again = await store.getStored(key)
  const isNew = Parts.safeParse(again).data?.generation !== Parts.safeParse(stored).data?.generation
  return isNew ? valueBehind(store, key, again) : null
}

async function valueBehind(store: Store, key: string, stored: unknown): Promise<unknown> {
  const head = headOf(stored)
  if (head === null) return null
  if (head.form === 'plain') return head.value ?? null
  if (head.form === 'packed') return unpackValue(head.text)
  const parts = await Promise.all(
    Array.from({ length: head.parts }, (_, index) => store.getStored(partKey(key, head.generation, index))),
  )
  if (!parts.every((part) => typeof part === 'string')) return null
  const text = parts.join('')
  return text.length === head.length ? unpackValue(text) : null
}

/**
 * Removes what was kept under the key. Cut off in the middle, it can be done again.
 * @throws BoardError when the board does not answer
 */
export async function removeLarge(store: Store, key: string): Promise<void> {
  const stored = await store.getStored(key)
  if (stored === undefined) return
  await Promise.all(partsBehind(stored).map((each) => removeParts(store, key, each)))
  await store.setStored(key, undefined)
}
