import type { Subject } from '../subject.ts'
import type { Draft } from './draft.ts'
import { type Seen, type Sight, seenAs } from './sight.ts'

/**
 * What lies in a frame within the map goes with that frame, which goes as one thing where the first of its notes shall lie: Miro moves
 * children along, and takes none of them out of its frame. Of what is in it nothing is written besides.
 * @returns these frames, as they are looked at
 */
export function moveInnerFrames(draft: Draft, sight: Sight, { others }: Subject): Seen[] {
  return others.flatMap((frame): Seen[] => {
    if (frame.type !== 'frame') return []
    const own = sight.items.filter(({ item }) => item.frameId === frame.id)
    const seen: Seen = { item: frame, role: 'other', ...seenAs(frame, sight) }
    const isParked = ({ item }: Seen) => draft.parked.some((each) => each.item.id === item.id)
    const isNote = ({ role }: Seen) => role === 'note'
    const stays = own.filter((each) => !isParked(each) && draft.rects.has(each.item.id))
    const lead = stays.find(isNote) ?? stays[0]
    const rect = lead && draft.rects.get(lead.item.id)
    for (const { item } of own) draft.rects.delete(item.id)
    if (lead && rect) {
      const was = seenAs(lead.item, sight)
      const { width, height } = seen
      draft.rects.set(frame.id, { x: seen.x + rect.x - was.x, y: seen.y + rect.y - was.y, width, height })
      return [seen]
    }
    if (!own.some(isParked)) return []
    draft.parked.splice(0, draft.parked.length, ...draft.parked.filter((each) => !own.includes(each)), seen)
    return [seen]
  })
}
