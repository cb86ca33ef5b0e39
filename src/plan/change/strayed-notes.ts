import { hasScale } from '../../lanes/index.ts'
import { CELL } from '../../layout/measures.ts'
import type { Change } from '../../model/change.ts'
import type { Note } from '../../model/journey-map.ts'
import { leftOf } from './cell-content.ts'
import { scoreAtPlace } from './scale-places.ts'
import { seenAs, sightOf } from './sight.ts'
import type { Subject } from './subject.ts'

/**
 * The same map with the notes in it that a change which was begun moves into a stage or lane that is not drawn yet. Until that is there they
 * lie in no cell; where they belong the changes say.
 */
export function withStrayed(subject: Subject, changes: readonly Change[]): Subject {
  const { unfinished, others, map, placed } = subject
  if (!unfinished) return subject
  const goals = new Map(
    changes.flatMap((change) => (change.kind === 'move-note' ? [[change.noteId, change.to] as const] : [])),
  )
  const scores = new Map(
    changes.flatMap((change) => (change.kind === 'score-note' ? [[change.noteId, change.to] as const] : [])),
  )
  const known = new Set(map.notes.map(({ id }) => id))
  const isStrayed = (id: string) => goals.has(id) && unfinished.moves.has(id) && !known.has(id)
  const strayed = others.filter(({ id }) => isStrayed(id))
  if (strayed.length === 0) return subject
  const notes = strayed.flatMap(({ id, text, color, tags, createdBy, modifiedAt }): Note[] => {
    const goal = goals.get(id)
    const score = goal ? (scores.get(id) ?? scoreAt(subject, id, goal.laneId)) : null
    return goal ? [{ id, ...goal, text, score, answer: 'note', color, tags, createdBy, modifiedAt }] : []
  })
  return {
    ...subject,
    map: { ...map, notes: [...map.notes, ...notes] },
    placed: [...placed, ...strayed.map((item) => ({ item, role: 'note' }))],
    others: others.filter(({ id }) => !isStrayed(id)),
  }
}

/** The score that the place tells which a note is going to; columns are all of one width. */
function scoreAt(subject: Subject, noteId: string, laneId: string): number | null {
  const sight = sightOf(subject)
  const lane = subject.map.lanes.find(({ id }) => id === laneId)
  const row = sight?.rows.get(laneId)
  const [column] = sight?.columns.values() ?? []
  const to = subject.unfinished?.moves.get(noteId)?.to
  if (!sight?.drawn || !lane || !hasScale(lane.types) || !row || !column || !to) return null
  const { x, y } = seenAs({ ...to, width: 0, height: 0 }, sight)
  const across = x - leftOf(sight, column)
  const height = row.own.to - row.own.from
  return scoreAtPlace({ x: across - Math.floor(across / CELL.width) * CELL.width, y: y - row.own.from }, height, 1)
}
