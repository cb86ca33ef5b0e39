import type { BoardItem } from '../../../board/item.ts'
import type { Write } from '../../plan.ts'
import type { ChangeWork } from './change-work.ts'
import { isBetween, shifted, shows } from './facets.ts'
import { isResize } from './steps-by-kind.ts'

/** How a part shall lie that takes no other size where it is. */
export function boxFor({ by }: ChangeWork, part: BoardItem, op: Write) {
  const { x = part.x, y = part.y, width = part.width, height = part.height } = shifted(op.to, by)
  return { x, y, width, height }
}

/** Whether one part looks like another, in the place and of the size that the other shall have. */
const isLike = (work: ChangeWork, item: BoardItem, part: BoardItem, op: Write): boolean =>
  item.id !== part.id &&
  item.type === part.type &&
  shows(item, boxFor(work, part, op), { x: 0, y: 0 }) &&
  shows(item, { tags: part.tags }, HERE) &&
  // It is drawn like the old one, and gets its new words then.
  isBetween(item, { from: { text: part.text, color: part.color }, to: wordsFor(part, op) }, HERE)

const HERE = { x: 0, y: 0 }

/** What a part shall say, and in which colour, that is drawn anew. */
export const wordsFor = (part: BoardItem, { to }: Write) => ({
  text: to.text ?? part.text,
  color: to.color ?? part.color,
})

/** Sees what an earlier attempt, or a call that was not answered, has drawn anew. */
export function findRedrawn(work: ChangeWork): void {
  for (const op of work.steps.writes) {
    const known = work.redrawn.get(op.itemId)
    if (known) {
      const now = work.last.get(known.id)
      if (now) work.redrawn.set(op.itemId, now)
      else work.redrawn.delete(op.itemId)
      continue
    }
    const part = work.last.get(op.itemId) ?? work.first.get(op.itemId)
    if (op.matter !== 'part' || !isResize(op) || !part || part.type !== 'shape' || shows(part, op.to, work.by)) continue
    const taken = new Set([...work.redrawn.values()].map(({ id }) => id))
    const found = [...work.last.values()].find((item) => !taken.has(item.id) && isLike(work, item, part, op))
    if (found) work.redrawn.set(op.itemId, found)
  }
}
