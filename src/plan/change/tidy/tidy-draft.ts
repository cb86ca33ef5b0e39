import type { BoardItem } from '../../../board/item.ts'
import type { Draft } from '../draft/draft.ts'
import type { NewGrid } from '../draft/new-grid.ts'
import { newOnBoard, onBoard, type Sight, seenAs } from '../draft/sight.ts'
import { asIfThere } from '../rebuild/as-if-there.ts'
import type { Stretch, Subject } from '../subject.ts'
import type { Target } from '../target/target.ts'
import { type TidyLimits, tidied } from './tidy.ts'
import type { TidyMap } from './tidy-view.ts'

/** Straightens a map as it shall lie. What is drawn anew is straightened with the rest. */
export function tidyDraft(
  draft: Draft,
  grid: NewGrid,
  sight: Sight,
  subject: Subject & Pick<TidyMap, 'doubtful'>,
  target: Target,
  limits: TidyLimits,
): void {
  const gone = new Set([...draft.discarded.map(({ seen }) => seen), ...draft.parked].map(({ item }) => item.id))
  const [stages, lanes] = [namesByRead(target.stages), namesByRead(target.lanes)]
  const there = sight.items.flatMap((seen): TidyMap['placed'] => {
    if (gone.has(seen.item.id)) return []
    const [stageId, laneId] = [stages.get(seen.stageId ?? ''), lanes.get(seen.laneId ?? '')]
    return [
      {
        item: { ...seen.item, ...onBoard(draft.rects.get(seen.item.id) ?? seen, sight) },
        role: seen.role,
        ...(stageId === undefined ? {} : { stageId }),
        ...(laneId === undefined ? {} : { laneId }),
      },
    ]
  })
  const added = draft.added.map(({ ref, role, stageId, laneId, item }) => ({
    item: asIfThere(ref, newOnBoard(item, sight), subject.frame?.id ?? null),
    role,
    ...(stageId === undefined ? {} : { stageId }),
    ...(laneId === undefined ? {} : { laneId }),
  }))
  const stretch = (part: Stretch | undefined): Stretch => ({
    from: (part?.from ?? 0) * sight.unit,
    to: (part?.to ?? 0) * sight.unit,
  })
  const places = tidied(
    {
      ...subject,
      map: {
        ...target.map,
        notes: target.map.notes.map((note) => ({ ...note, id: target.notes.get(note.id) ?? `new:note:${note.id}` })),
      },
      placed: [...there.filter(({ role }) => role !== 'other'), ...added],
      others: there.flatMap(({ item, role }) => (role === 'other' ? [item] : [])),
      grid: {
        upright: sight.upright,
        columns: target.map.stages.map(({ id }) => stretch(grid.columns.get(id))),
        rows: target.map.lanes.map(({ id }) => stretch(grid.rows.get(id))),
      },
      unfinished: null,
    },
    limits,
  )
  const rectOf = ({ item }: { readonly item: BoardItem }) => {
    const lies = places.get(item.id)
    const { x, y, width, height } = { ...item, ...lies }
    return lies ? seenAs({ x, y, width, height }, sight) : null
  }
  for (const each of there) {
    const rect = rectOf(each)
    if (rect) draft.rects.set(each.item.id, rect)
  }
  added.forEach((each, index) => {
    const addition = draft.added[index]
    const rect = rectOf(each)
    if (addition && rect) draft.added[index] = { ...addition, item: { ...addition.item, ...rect } }
  })
}

const namesByRead = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([id, readId]) => [readId, id]))
