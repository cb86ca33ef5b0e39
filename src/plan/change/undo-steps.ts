import type { NewItem } from '../../board/item.ts'
import type { Op } from '../plan.ts'
import type { Place } from '../sheet.ts'
import type { ChangeWork } from './change-work.ts'

/** What taking a change back starts from. */
export interface Side {
  readonly work: ChangeWork
  /** How far the frame has been moved since the change began. */
  readonly moved: Place
  /** The names of what is drawn again, by the id it had; filled on the way. */
  readonly again: Map<string, string>
}

const WRITABLE: Readonly<Record<NewItem['type'], true>> = { frame: true, sticky_note: true, text: true, shape: true }

/** Whether the app can draw an item of this kind. */
export const isWritable = (type: string): type is NewItem['type'] => Object.hasOwn(WRITABLE, type)

/** What this run has drawn goes, while nobody has made it their own. */
export const unmade = ({ steps, made, last, drawn }: ChangeWork): Op[] =>
  steps.creates.flatMap(({ ref, item: { look } }): Op[] => {
    const item = last.get(made.get(ref)?.id ?? '')
    if (!item || !drawn.has(item.id)) return []
    return [{ kind: 'discard', matter: item.type === 'sticky_note' ? 'note' : 'part', item, look }]
  })
