import type { Board } from '../board/board.ts'
import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'

/** Events may get lost: what is older is asked for again, so that with a look every ten seconds nothing stays wrong for longer than a minute, ms. */
const FRESH = 55_000
/** Credits, as the SDK's documentation and public apps report them. */
const GET = 500
const CALL = 50
const CORRECTIONS = 'corrections'

interface Kept {
  readonly value: unknown
  readonly at: number
}

export interface LookMemory {
  /** The same board, for looks at it: what is known well enough is not asked for again. Not for writing to it. */
  readonly board: Board
  /** All is asked for again. */
  forget(): void
  /** The same of what people have corrected alone. */
  forgetCorrections(): void
  /** Credits that its calls have cost since this was last asked. What comes now and then, such as lists of tags, is not among it. */
  cost(): number
}

/**
 * What looks at a board know from those before. Notes are read at each look. What titles remember, and whether a change was begun, is kept
 * while nothing has come, gone, moved or grown since, for a minute at most: whoever changes a map says so before the first item moves. A
 * map in the midst of a change is never read from memory.
 */
export function lookMemory(board: Board, now: () => number): LookMemory {
  let records = new Map<string, Kept>()
  const stored = new Map<string, Kept>()
  let corrections: Kept | null = null
  /** What was asked for before somebody said that it may be out of date comes too late to be kept. */
  let age = 0
  let correctionsAge = 0
  let lastSeen = ''
  let spent = 0

  board
    .live()
    .then((live) => live.onStored(CORRECTIONS, forgetCorrections))
    .catch(() => {}) // asking every minute does as well, only later

  board.view.onChange(stir)

  function forgetCorrections(): void {
    corrections = null
    correctionsAge += 1
  }

  function stir(): void {
    records = new Map()
    stored.clear()
    age += 1
  }

  const fresh = (kept: Kept | null | undefined): kept is Kept => !!kept && now() - kept.at < FRESH

  return {
    board: {
      ...board,

      async items(ids) {
        spent += GET
        const items = await board.items(ids)
        if (ids) return items
        const seen = placesOf(items)
        if (seen !== lastSeen) stir()
        lastSeen = seen
        return items
      },

      async getMetadata(item) {
        const key = `${item.id} ${item.modifiedAt} ${item.text}`
        const known = records.get(key)
        if (fresh(known)) return known.value
        const [at, asked] = [now(), age]
        spent += CALL
        const value = await board.getMetadata(item)
        if (asked === age && parseAnchor(value)?.changing === undefined) records.set(key, { value, at })
        else records.delete(key)
        return value
      },

      async getStored(key) {
        const isCorrections = key === CORRECTIONS
        const known = isCorrections ? corrections : stored.get(key)
        if (fresh(known)) return known.value
        const [at, asked, askedCorrections] = [now(), age, correctionsAge]
        spent += CALL
        const value = await board.getStored(key)
        if (isCorrections) corrections = askedCorrections === correctionsAge ? { value, at } : null
        // Only that nothing was begun is kept.
        else if (asked === age && value === undefined) stored.set(key, { value, at })
        return value
      },
    },

    forgetCorrections,

    forget() {
      stir()
      forgetCorrections()
    },

    cost() {
      const cost = spent
      spent = 0
      return cost
    },
  }
}

/** Which items there are, and where. Typing on notes changes nothing of it. */
const placesOf = (items: readonly BoardItem[]): string =>
  items
    .map(({ id, x, y, width, height, rotation, frameId }) => [id, x, y, width, height, rotation, frameId ?? ''].join())
    .join(' ')
