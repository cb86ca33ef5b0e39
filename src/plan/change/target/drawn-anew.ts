import type { Change } from '../../../model/change.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Subject } from '../subject.ts'

/**
 * The same map where nothing that these changes have drawn is taken for what they have removed: a new stage or lane may have the very name
 * of one that goes, and is read as that one as long as the title remembers it.
 */
export function withDrawnAnew(subject: Subject, changes: readonly Change[]): Subject {
  const { anchor, record, map, placed } = subject
  if (!anchor || record !== 'own') return subject
  const removed = new Set(
    changes.flatMap((change) =>
      change.kind === 'remove-stage' ? [change.stageId] : change.kind === 'remove-lane' ? [change.laneId] : [],
    ),
  )
  const added = new Set(
    changes.flatMap((change) =>
      change.kind === 'add-stage'
        ? [oneLine(change.stage.name)]
        : change.kind === 'add-lane'
          ? [oneLine(change.lane.label)]
          : [],
    ),
  )
  const names = new Map<string, string>()
  const parts = [
    ...map.stages.map(({ id, name }) => [id, name, 'stage'] as const),
    ...map.lanes.map(({ id, label }) => [id, label, 'lane'] as const),
  ]
  const items = new Map([...anchor.stages, ...anchor.lanes].map(([id, itemId]) => [id, itemId]))
  for (const [id, name, role] of parts) {
    const own = placed.find((each) => each.role === role && (role === 'stage' ? each.stageId : each.laneId) === id)
    const isOther = own !== undefined && items.has(id) && items.get(id) !== own.item.id
    if (isOther && removed.has(id) && added.has(oneLine(name))) names.set(id, own.item.id)
  }
  if (names.size === 0) return subject
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    ...subject,
    map: {
      ...map,
      stages: map.stages.map((stage) => ({ ...stage, id: nameOf(stage.id) })),
      lanes: map.lanes.map((lane) => ({ ...lane, id: nameOf(lane.id) })),
      notes: map.notes.map((note) => ({ ...note, stageId: nameOf(note.stageId), laneId: nameOf(note.laneId) })),
    },
    placed: placed.map((each) => ({
      ...each,
      ...(each.stageId === undefined ? {} : { stageId: nameOf(each.stageId) }),
      ...(each.laneId === undefined ? {} : { laneId: nameOf(each.laneId) }),
    })),
  }
}
