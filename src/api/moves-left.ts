import type { BoardItem } from '../board/item.ts'
import { isMark } from '../layout/mark.ts'
import { FRAME } from '../layout/measures.ts'
import type { ChangeRecord } from '../model/change-record.ts'
import type { Matter, Write } from '../plan/plan.ts'
import type { Placed, Reading } from '../read/reading.ts'
import { isNear } from '../read/seen.ts'
import { unfinishedNow } from '../read/unfinished.ts'

const MATTERS: Readonly<Partial<Record<Placed['role'], Matter>>> = { note: 'note', mark: 'other' }

/** What of a change that was begun still waits to be moved. */
interface MovesLeft {
  readonly moves: readonly Write[]
  /** Where they come to lie. */
  readonly waiting: readonly BoardItem[]
  /** Something else has been moved already. */
  readonly hasBegun: boolean
}

export function movesLeft({ placed, others, frame }: Reading, record: ChangeRecord): MovesLeft {
  const items = [...placed.map(({ item }) => item), ...others]
  const { moves } = unfinishedNow(record, items, frame)
  const matters = new Map<string, Matter>([
    ...others.map(({ id }) => [id, 'other'] as const),
    ...placed.map(
      ({ item, role }) => [item.id, role === 'mark' && isMark(item) ? 'flag' : (MATTERS[role] ?? 'part')] as const,
    ),
  ])
  const steps = items.flatMap((item) => {
    const move = moves.get(item.id)
    if (!move) return []
    const isThere = isNear(item, move.to) && hasSize(item, move.size)
    return [{ item, move, isThere, waits: !isThere && isNear(item, move.from) }]
  })
  const waiting = steps.filter(({ waits }) => waits)
  return {
    moves: waiting.map(({ item: { id, x, y, width, height }, move }): Write => {
      const size = move.size ? { width, height } : {}
      const matter = matters.get(id) ?? 'other'
      return { kind: 'write', itemId: id, matter, from: { x, y, ...size }, to: { ...move.to, ...move.size } }
    }),
    waiting: waiting.map(({ item, move }) => ({ ...item, ...move.to, ...move.size })),
    hasBegun: steps.some(({ isThere }) => isThere),
  }
}

const hasSize = (item: BoardItem, size: Partial<BoardItem> = {}): boolean =>
  Math.abs(item.width - (size.width ?? item.width)) < 1 && Math.abs(item.height - (size.height ?? item.height)) < 1

/** The frame grown to the right and downwards, to hold what is moved; null where it has room. Items cannot be moved out of their frame. */
export function frameAround(frame: BoardItem | null, items: readonly BoardItem[]): Write | null {
  if (!frame) return null
  const { id, x, y, width, height } = frame
  const own = items.filter(({ frameId }) => frameId === id)
  const beyond = (end: number, ends: readonly number[]) => {
    const last = Math.max(...ends, Number.NEGATIVE_INFINITY)
    return last > end ? last + FRAME.margin - end : 0
  }
  const right = beyond(
    x + width / 2,
    own.map((item) => item.x + item.width / 2),
  )
  const down = beyond(
    y + height / 2,
    own.map((item) => item.y + item.height / 2),
  )
  if (right === 0 && down === 0) return null
  return {
    kind: 'write',
    itemId: id,
    matter: 'frame',
    from: { x, y, width, height },
    to: { x: x + right / 2, y: y + down / 2, width: width + right, height: height + down },
  }
}
