import { defineRule } from './rule.ts'
import { isSaid, type Sheet } from './sheet.ts'

export default defineRule({
  id: 'many-hands',
  question: 'alive',
  title: 'The map is the work of several people',
  looksAt:
    'How many of the notes the busiest person wrote, whoever that is: counts, never names. Notes that say nothing are left aside, and those of which nobody knows who wrote them: also the notes that were laid with the map, into which anybody may have written.',
  why: 'A map shows what those see who make it. One person alone sees one side, and the others do not stand by what they had no part in.',
  remedy: 'Ask those who know other stages of the journey to go through the map and to add what is missing.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: null, 'sign-off': 'minor' },
  thresholds: { share: 0.8, notes: 10 },
  means: {
    share: 'One person may write this part of the notes; more is worth a look.',
    notes: 'With fewer notes than this it is too early to tell.',
  },
  source: 'Gartner on customer journey mapping: maps are made together, by people of all departments that shape them.',
  messages: {
    one: 'All notes are by one person. Notes counted: {count}.',
    most: 'One person wrote {share}% of the notes. Notes counted: {count}.',
  },
  select(sheet, desk) {
    const counts = countsByAuthor(sheet)
    const count = counts.reduce((sum, each) => sum + each, 0)
    return count === 0 || count < desk.limit('notes') ? [] : [{ count, most: Math.max(...counts) }]
  },
  evaluate({ count, most }, _sheet, desk) {
    if (most === count) return { outcome: 'review', code: 'one', data: { count } }
    const share = most / count
    if (share <= desk.limit('share')) return { outcome: 'pass' }
    return { outcome: 'review', code: 'most', data: { share: Math.floor(share * 100), count } }
  },
})

/** How many notes that say something each known author wrote. Who that is does not leave this file. */
function countsByAuthor({ map, cell, laidIds }: Sheet): readonly number[] {
  const counts = new Map<string, number>()
  for (const lane of map.lanes) {
    for (const stage of map.stages) {
      for (const cellNote of cell(stage.id, lane.id)) {
        const { note } = cellNote
        if (note.createdBy === '' || laidIds.has(note.id) || !isSaid(cellNote)) continue
        counts.set(note.createdBy, (counts.get(note.createdBy) ?? 0) + 1)
      }
    }
  }
  return [...counts.values()]
}
