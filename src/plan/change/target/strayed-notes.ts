import { hasScale } from '../../../lanes/index.ts'
import { CELL } from '../../../layout/measures.ts'
import type { Change } from '../../../model/change.ts'
import type { Note } from '../../../model/journey-map.ts'
import { leftOf } from '../draft/cell-content.ts'
import { scoreAtPlace } from '../draft/scale-places.ts'
import { seenAs, sightOf } from '../draft/sight.ts'
import type { Subject } from '../subject.ts'

/**
 * The same map with the notes in it that a change which was begun moves out of a stage or lane that is gone, or into one that is not drawn
 * yet. Meanwhile they lie in no cell; where they belong the changes say.
 */
export function withStrayed(subject: Subject, changes: readonly Change[]): Subject {
  const { unfinished, others, map, placed } = subject
  const isThere = (parts: readonly { readonly id: string }[], id: string) => parts.some((part) => part.id === id)
  const homeless = new Set(
    changes.flatMap((change) => {
      if (change.kind !== 'move-note') return []
      const { stageId, laneId } = change.from
      return isThere(map.stages, stageId) && isThere(map.lanes, laneId) ? [] : [change.noteId]
    }),
  )
  const goals = new Map(
    changes.flatMap((change) => (change.kind === 'move-note' ? [[change.noteId, change.to] as const] : [])),
  )
  const stays = new Set(
    changes.flatMap((change) =>
      change.kind === 'move-note' && change.from.laneId === change.to.laneId ? [change.noteId] : [],
    ),
  )
  const scores = new Map(
    changes.flatMap((change) => (change.kind === 'score-note' ? [[change.noteId, change.to] as const] : [])),
  )
  const known = new Set(map.notes.map(({ id }) => id))
  const isStrayed = (id: string) =>
    goals.has(id) && !known.has(id) && (homeless.has(id) || unfinished?.moves.has(id) === true)
  const strayed = others.filter(({ id }) => isStrayed(id))
  if (strayed.length === 0) return subject
  const notes = strayed.flatMap(({ id, text, color, tags, createdBy, modifiedAt }): Note[] => {
    const goal = goals.get(id)
    const score = goal && stays.has(id) ? scoreAt(subject, id, goal.laneId) : null
    return goal
      ? [{ id, ...goal, text, score: scores.get(id) ?? score, answer: 'note', color, tags, createdBy, modifiedAt }]
      : []
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
  const to = subject.unfinished?.moves.get(noteId)?.to ?? subject.others.find(({ id }) => id === noteId)
  if (!sight?.drawn || !lane || !hasScale(lane.types) || !row || !column || !to) return null
  const { x, y } = seenAs({ x: to.x, y: to.y, width: 0, height: 0 }, sight)
  const across = x - leftOf(sight, column)
  const height = row.own.to - row.own.from
  return scoreAtPlace({ x: across - Math.floor(across / CELL.width) * CELL.width, y: y - row.own.from }, height, 1)
}
