import { noneBecause } from '../../../../i18n/none-answer.ts'
import type { Change } from '../../../../model/change.ts'
import type { Reading } from '../../../../read/reading.ts'

export const FACTS = ['title', 'actor', 'subject'] as const
export type Fact = (typeof FACTS)[number]

export const isFact = (ask: string | undefined): ask is Fact => FACTS.some((fact) => fact === ask)

type Wanted = (now: Reading) => readonly Change[]

/** The map says this of itself. */
export const sayFact =
  (field: Fact, to: string): Wanted =>
  ({ map }) => [{ kind: 'set-map', field, from: map[field], to }]

/** A stage is called this, whatever it is called by then. */
export const nameStage =
  (stageId: string, to: string): Wanted =>
  ({ map }) =>
    map.stages.flatMap(({ id, name }) => (id === stageId ? [{ kind: 'rename-stage', stageId, from: name, to }] : []))

/** A note in a cell answers that somebody looked and found nothing, in the map's language. */
export const noneFound =
  (stageId: string, laneId: string, reason: string, noteId: string): Wanted =>
  ({ map }) => [
    {
      kind: 'add-note',
      note: {
        ...{ id: noteId, stageId, laneId, text: noneBecause(map.locale, reason), score: null, answer: 'none' },
        ...{ color: '', tags: [], createdBy: '', modifiedAt: '' },
      },
    },
  ]

/**
 * Why nothing can be written of the map: it was drawn without a title, or its title is gone; null where it can. The name of its frame is a
 * title where people have made it one.
 */
export function untitled(
  { placed, frame, map, record }: Reading,
  field: Fact,
): 'fix.no-title' | 'fix.lost-title' | null {
  if (placed.some(({ role }) => role === 'title')) return null
  if (field === 'title' && map.title !== '' && frame?.text === map.title) return null
  return record === 'own' ? 'fix.lost-title' : 'fix.no-title'
}
