import type { BoardItem, NewItem } from '../../../board/item.ts'
import type { Create, Op } from '../../plan.ts'
import { isOlder } from '../../reconcile.ts'
import type { Place } from '../../sheet.ts'
import { type ChangeWork, placeOf } from './change-work.ts'

/** What taking a change back starts from. */
export interface Side {
  readonly work: ChangeWork
  /** How far the frame has been moved since the change began. */
  readonly moved: Place
  /** The names of what is drawn again, by the id it had; filled on the way. */
  readonly again: Map<string, string>
}

const DRAWABLE: Readonly<Record<NewItem['type'], true>> = { frame: true, sticky_note: true, text: true, shape: true }

/** Whether the app can draw an item of this kind. */
export const isDrawable = (type: string): type is NewItem['type'] => Object.hasOwn(DRAWABLE, type)

/** What this run has drawn goes, while nobody has made it their own. */
export function unmade(work: ChangeWork): Op[] {
  const { steps, made, last, first, unanswered, redrawn } = work
  // What was to take the place of a part that stands still.
  const doubles = [...redrawn].flatMap(([id, { id: double }]): Op[] => {
    const item = last.get(double)
    if (!item || !last.has(id) || first.has(double)) return []
    return [{ kind: 'discard', matter: 'part', item, look: { fill: item.color } }]
  })
  const drawn = steps.creates.flatMap((op): Op[] => {
    const { look } = op.item
    const matter = op.item.type === 'sticky_note' ? 'note' : 'part'
    const item = last.get(made.get(op.ref)?.id ?? '')
    // What was there at the first look, an earlier run has drawn, or somebody else.
    if (item) return first.has(item.id) ? [] : [{ kind: 'discard', matter, item, look }]
    if (!unanswered.has(op)) return []
    const newest = [...first.values()].reduce<BoardItem | null>(
      (best, each) => (best && isOlder(each, best) ? best : each),
      null,
    )
    return newest ? [{ kind: 'discard', matter, item: unheard(work, op), look, since: newest.id }] : []
  })
  return [...doubles, ...drawn]
}

const unheard = (work: ChangeWork, op: Create): BoardItem => {
  const { type, width, height, text, look, tags = [] } = op.item
  const place = placeOf(work, op)
  const nobody = { tags, linkedTo: '', layer: 0, createdBy: '', createdAt: '', modifiedAt: '' }
  return { id: '', type, ...place, width, height, rotation: 0, text, frameId: null, color: look.fill, ...nobody }
}
