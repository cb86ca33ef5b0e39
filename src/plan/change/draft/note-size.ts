import { NOTE } from '../../../layout/measures.ts'
import type { Size } from './cell-places.ts'
import type { Sight } from './sight.ts'

/** How large a note is drawn: as the app draws it, or like most that people have put there. */
export function usualNoteSize({ drawn, items }: Sight): Size {
  const stickies = items
    .filter(({ role, item }) => role === 'note' && item.type === 'sticky_note')
    .sort((a, b) => a.width - b.width)
  const usual = stickies[Math.floor(stickies.length / 2)]
  return drawn || !usual ? { width: NOTE.width, height: NOTE.height } : { width: usual.width, height: usual.height }
}
