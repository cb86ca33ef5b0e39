import { placeDoubtful, placeUnplaced } from './place-notes.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'note-has-place',
  question: 'complete',
  title: 'Each note can be placed and read',
  looksAt: 'All notes of the map: those in no cell, those across two cells, and those with lost characters only.',
  why: 'A note in no cell counts nowhere, and one across two cells may count in the wrong one.',
  remedy: 'Move the note into the cell it belongs to, or out of the map.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: 'minor', 'sign-off': 'moderate' },
  source:
    "Throughline's own: what could not be placed is said, never guessed, and counts for no other rule in silence.",
  messages: {
    unplaced: 'Notes that lie in no cell: {count}.',
    doubtful: 'Notes that lie across two cells, counted where most of them lies: {count}.',
    illegible: 'Notes that nobody can read: {count}.',
  },
  select({ map, unplaced, doubtful }, { wording }) {
    if (map.notes.length + unplaced.length === 0) return []
    const illegible = map.notes.filter((note) => wording.isIllegible(note.text))
    return [
      { key: 'unplaced', code: 'unplaced', noteIds: unplaced.map((item) => item.id) },
      { key: 'doubtful', code: 'doubtful', noteIds: doubtful },
      { key: 'illegible', code: 'illegible', noteIds: illegible.map((note) => note.id) },
    ] as const
  },
  evaluate({ code, noteIds }, sheet) {
    if (noteIds.length === 0) return { outcome: 'pass' }
    const fix = code === 'unplaced' ? placeUnplaced(sheet) : code === 'doubtful' ? placeDoubtful(sheet) : {}
    return { outcome: 'review', code, data: { count: noteIds.length }, noteIds, ...fix }
  },
})
