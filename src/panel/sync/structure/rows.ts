import type { JourneyMap } from '../../../model/journey-map.ts'
import { type Axis, notesIn, type Part, partsOf } from './draft.ts'

/** A stage or lane in the list: as it shall be, and what that changes. */
export interface Row extends Part {
  /** Its place; null for one that goes. */
  readonly at: number | null
  readonly isNew: boolean
  /** What it is called now, where it shall be called otherwise. */
  readonly was: string | null
  /** How many of its notes leave the map when it goes. */
  readonly parks: number
  /** What its notes go into instead; null when they go nowhere else. */
  readonly into: string | null
}

/** What is there and what will go, each where it is. */
export function rowsOf(base: JourneyMap, draft: JourneyMap, axis: Axis): Row[] {
  const before = new Map(partsOf(base, axis).map((part) => [part.id, part]))
  const rows = partsOf(draft, axis).map(({ id, name }, at): Row => {
    const old = before.get(id)
    return { id, name, at, isNew: !old, was: old && old.name !== name ? old.name : null, parks: 0, into: null }
  })
  const there = new Set(rows.map(({ id }) => id))
  let previous: string | null = null
  for (const part of before.values()) {
    if (!there.has(part.id)) {
      const index = rows.findIndex(({ id }) => id === previous)
      rows.splice(index + 1, 0, goingRow(base, draft, axis, part))
    }
    previous = part.id
  }
  return rows
}

function goingRow(base: JourneyMap, draft: JourneyMap, axis: Axis, part: Part): Row {
  const own = notesIn(base, axis, part.id)
  const after = new Map(draft.notes.map((note) => [note.id, axis === 'stage' ? note.stageId : note.laneId]))
  const staying = own.flatMap(({ id }) => after.get(id) ?? [])
  const into = partsOf(draft, axis).find(({ id }) => id === staying[0])
  return { ...part, at: null, isNew: false, was: null, parks: own.length - staying.length, into: into?.name ?? null }
}
