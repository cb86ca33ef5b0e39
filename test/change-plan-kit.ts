import { type BoardItem, type Change, type JourneyMap, planChanges, type Reading, readItems } from '../src/api.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import type { DrawnItem } from '../src/layout/drawing.ts'
import { layout } from '../src/layout/layout.ts'
import { anchorRecord } from '../src/model/anchor.ts'
import { foreseeChange } from '../src/plan/change/foresee-change.ts'
import type { ChangePlan } from '../src/plan/plan.ts'

/** What lies on a board, and what its items remember. */
export interface Tabletop {
  readonly items: readonly BoardItem[]
  readonly metadata: ReadonlyMap<string, unknown>
}

export const BOARD_ID = 'board'

/** A map as the app draws it, without a board to draw it on: each item has what it is for in its id. */
export function laidOut(map: JourneyMap): Tabletop {
  const language = LANGUAGES.find((each) => each.locale === map.locale)
  if (!language) throw new Error(`The app does not speak ${map.locale}`)
  const { frame, layers } = layout(map, structureWords(language))
  const known = new Map(map.notes.map((note) => [note.id, note]))
  const drawn = layers.flat()
  const idOf = (item: DrawnItem, index: number) => item.noteId ?? `i${index}`
  const asItem = (id: string, { type, x, y, width, height, text, look }: Omit<DrawnItem, 'role'>, layer: number) => ({
    ...{ id, type, x, y, width, height, text, layer },
    rotation: 0,
    frameId: id === 'frame' ? null : 'frame',
    color: look.fill,
    tags: known.get(id)?.tags ?? [],
    linkedTo: '',
    createdBy: 'me',
    createdAt: '',
    modifiedAt: '',
  })
  const items = [asItem('frame', frame, 0), ...drawn.map((item, index) => asItem(idOf(item, index), item, index + 1))]
  const places = (role: string, of: (item: DrawnItem) => string | undefined, at: (item: DrawnItem) => number) =>
    new Map(
      drawn.flatMap((item, index) => {
        const id = of(item)
        return item.role === role && id !== undefined
          ? [[id, { itemId: idOf(item, index), offset: at(item) }] as const]
          : []
      }),
    )
  const title = drawn.findIndex(({ role }) => role === 'title')
  const { x, y } = drawn[title] ?? { x: 0, y: 0 }
  const record = anchorRecord(
    map,
    { boardId: BOARD_ID, itemId: `i${title}` },
    places(
      'stage',
      (item) => item.stageId,
      (item) => item.x - x,
    ),
    places(
      'lane',
      (item) => item.laneId,
      (item) => item.y - y,
    ),
  )
  return { items, metadata: new Map([[`i${title}`, record]]) }
}

/** The only map on it. */
export function readTable({ items, metadata }: Tabletop): Reading {
  const readings = readItems(items, { metadata, boardId: BOARD_ID })
  const [reading] = readings
  if (!reading || readings.length > 1) throw new Error(`There are ${readings.length} maps, not one`)
  return reading
}

/** The board after a plan that nothing gets in the way of. */
export function after({ items, metadata }: Tabletop, plan: ChangePlan): Tabletop {
  const next = foreseeChange(items, plan)
  return { items: next.items, metadata: new Map([...metadata, ...next.metadata]) }
}

/** Plans changes and carries them out. */
export function change(
  table: Tabletop,
  changes: readonly Change[],
): { readonly plan: ChangePlan; readonly table: Tabletop } {
  const plan = planChanges(readTable(table), changes)
  return { plan, table: after(table, plan) }
}
