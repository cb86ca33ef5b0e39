import { boxOf } from '../../../board/item.ts'
import { isOver } from '../../adoptee.ts'
import type { Draft } from './draft.ts'
import type { Rect, Seen, Sight } from './sight.ts'

/**
 * What lies under the cells of a map, from the bottom, where a note would come to lie beneath some of it: what is moved keeps its layer, and
 * a note may have been drawn before the band of the lane that it comes into. Empty where all notes lie on top.
 * @param isUnfinished where they do not yet lie as they are looked at, how they lie by now tells nothing
 */
export function groundOver(draft: Draft, { items }: Sight, isUnfinished: boolean): string[] {
  const isGround = ({ role, item }: Seen) => (role === 'band' || role === 'scale') && item.type === 'shape'
  const ground = items.filter(isGround)
  const notes = items.filter(({ role }) => role === 'note' || role === 'other')
  const rectOf = (seen: Seen): Rect => draft.rects.get(seen.item.id) ?? seen
  const lieOver = (a: Rect, b: Rect) => isOver(boxOf(a), boxOf(b))
  const isCovered = (note: Seen) =>
    ground.some((part) => {
      const isAbove = part.item.layer > note.item.layer || part.item.frameId !== note.item.frameId
      if (!isAbove || !lieOver(rectOf(part), rectOf(note))) return false
      // How people have laid them over one another is theirs.
      return isUnfinished || !lieOver(part, note)
    })
  if (!notes.some(isCovered)) return []
  return ground.sort((a, b) => a.item.layer - b.item.layer).map(({ item }) => item.id)
}
