import { isAsDrawn } from '../../reconcile.ts'
import type { Target } from '../target/target.ts'
import type { Draft } from './draft.ts'
import { isDisposable } from './empty-notes.ts'
import type { NewGrid } from './new-grid.ts'
import { newOnBoard, type Seen, type Sight } from './sight.ts'

/** What these changes have drawn already, before they were broken off, is not drawn again. */
export function takeDrawn(draft: Draft, sight: Sight): void {
  const free = new Set(sight.items.filter(({ role }) => role === 'other' || role === 'scale' || role === 'mark'))
  const left = draft.added.filter((addition) => {
    const thing = newOnBoard(addition.item, sight)
    const found = [...free].find(({ item }) => isAsDrawn(item, thing, [{ x: 0, y: 0 }]))
    if (!found) return true
    free.delete(found)
    const { x, y, width, height } = addition.item
    draft.rects.set(found.item.id, { x, y, width, height })
    for (const list of [draft.parked, draft.discarded]) removeOf(list, found)
    draft.taken.push({ ...addition, itemId: found.item.id, frameId: found.item.frameId })
    return false
  })
  draft.added.splice(0, draft.added.length, ...left)
}

function removeOf(list: (Seen | { readonly seen: Seen })[], item: Seen): void {
  const at = list.findIndex((each) => ('seen' in each ? each.seen : each) === item)
  if (at >= 0) list.splice(at, 1)
}

/** An empty note that waited for words in a stage or a lane of which nothing else is left. */
export function isLeftEmpty(seen: Seen, sight: Sight, target: Target, { across, down }: NewGrid): boolean {
  if (!sight.drawn) return false
  const within = (at: number) => (part: { readonly from: number; readonly to: number }) =>
    part.from <= at && at <= part.to
  const column = across.old.find(within(seen.x))
  const part = down.old.find(within(seen.y))
  const row = sight.rows.get(part?.id ?? '')
  const lane = target.map.lanes.find(({ id }) => target.lanes.get(id) === part?.id)
  return column !== undefined && row !== undefined && lane !== undefined && isDisposable(seen, column, row, lane.types)
}
