import { defineRule } from './rule.ts'
import type { CellNote } from './sheet.ts'

export default defineRule({
  id: 'color-alone',
  question: 'good',
  title: 'No colour says anything alone',
  looksAt:
    'Each lane whose notes have two or more colours: whether those in the rarer colours carry a tag or a label ("Idea: ..."), or a note beside the map tells what the colours mean.',
  why: 'Not everybody sees colours alike, and nobody knows a year from now what the red ones meant.',
  remedy: 'Tag the notes, or write a legend beside the map. If the colours mean nothing, give the notes the same one.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: null, 'sign-off': 'minor' },
  thresholds: { colors: 2 },
  means: { colors: 'A lane whose notes have so many colours is looked at.' },
  source:
    'Web Content Accessibility Guidelines 1.4.1, Use of Color: colour is not the only means of conveying information.',
  messages: {
    colors: 'Notes in "{lane}" have {count} colours, and nothing else tells what they mean.',
  },
  select({ map, cell }, desk) {
    return map.lanes.flatMap((lane) => {
      const byColor = new Map<string, CellNote[]>()
      for (const stage of map.stages) {
        for (const cellNote of cell(stage.id, lane.id)) {
          const { color } = cellNote.note
          if (color === '') continue
          const notes = byColor.get(color)
          if (notes) notes.push(cellNote)
          else byColor.set(color, [cellNote])
        }
      }
      if (byColor.size < desk.limit('colors')) return []
      const [, ...rarer] = [...byColor.values()].sort((a, b) => b.length - a.length)
      return [{ lane, laneId: lane.id, count: byColor.size, rarer: rarer.flat() }]
    })
  },
  evaluate({ lane, count, rarer }, { unplaced }, { wording }) {
    const untold = rarer.filter(({ note, tags }) => tags.length === 0 && wording.prefix(note.text) === '')
    if (untold.length === 0 || unplaced.some(({ text }) => wording.isLegend(text))) return { outcome: 'pass' }
    const noteIds = untold.map(({ note }) => note.id)
    return { outcome: 'review', code: 'colors', data: { lane: lane.label.trim() || '#', count }, noteIds }
  },
})
