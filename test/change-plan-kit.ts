import { type BoardItem, type Change, type JourneyMap, planChanges, type Reading, readItems } from '../src/api.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import type { DrawnItem } from '../src/layout/drawing.ts'
import { layout } from '../src/layout/layout.ts'
import { anchorRecord } from '../src/model/anchor.ts'
import { foreseeChange } from '../src/plan/change/foresee-change.ts'
import type { ChangePlan, Op, Write } from '../src/plan/plan.ts'
import type { Move, UnfinishedChange } from '../src/read/reading.ts'

/** What lies on a board, and what its items remember. */
export interface Tabletop {
  readonly items: readonly BoardItem[]
  readonly metadata: ReadonlyMap<string, unknown>
  readonly unfinished?: ReadonlyMap<string, UnfinishedChange>
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
export function readTable({ items, ...known }: Tabletop): Reading {
  const readings = readItems(items, { ...known, boardId: BOARD_ID })
  const [reading] = readings
  if (!reading || readings.length > 1) throw new Error(`There are ${readings.length} maps, not one`)
  return reading
}

/** The board after a plan that nothing gets in the way of. */
export function afterPlan({ items, metadata }: Tabletop, plan: ChangePlan): Tabletop {
  const next = foreseeChange(items, plan)
  return { items: next.items, metadata: new Map([...metadata, ...next.metadata]) }
}

/** Plans changes and carries them out. */
export function change(
  table: Tabletop,
  changes: readonly Change[],
): { readonly plan: ChangePlan; readonly table: Tabletop } {
  const plan = planChanges(readTable(table), changes)
  return { plan, table: afterPlan(table, plan) }
}

/** A board on which a change was broken off, and what is kept of that. */
export interface Halfway extends Tabletop {
  readonly unfinished: ReadonlyMap<string, UnfinishedChange>
}

const CODE = 'begun1'

/**
 * The board when a plan was carried out in part: first notes are parked and what goes is removed; once all of that is done the title tells
 * where everything is going to, and some of the items are moved and drawn.
 * @param share how much of it was done, from 0 to 1
 */
export function halfway({ items, metadata }: Tabletop, plan: ChangePlan, share: number, random: () => number): Halfway {
  const { scope } = plan
  const isFirst = (op: Op) => op.kind === 'park' || op.kind === 'discard'
  if (share < 0.3 && plan.ops.some(isFirst)) {
    const done = plan.ops.filter((op) =>
      op.kind === 'park' ? random() < share * 8 : op.kind === 'discard' && random() < share * 3,
    )
    return { ...foreseeChange(items, { ...plan, ops: done }), metadata, unfinished: new Map() }
  }
  const moves = plan.ops.filter((op) => op.kind === 'write')
  const done = plan.ops.filter((op) => {
    if (isFirst(op)) return true
    if (op.kind === 'set-record' || op.kind === 'attach' || (op.kind === 'write' && op.matter === 'frame')) return false
    return random() < share
  })
  const drawn = new Set(done.flatMap((op) => (op.kind === 'create' ? [op.ref] : [])))
  const attached = plan.ops.filter((op) => op.kind === 'attach' && drawn.has(op.itemId))
  const frame = moves.find((op) => op.matter === 'frame')
  const begun = foreseeChange(items, { ...plan, ops: [...grown(items, frame), ...done, ...attached] })
  const record = scope.anchor && metadata.get(scope.anchor.itemId)
  const remembered =
    scope.anchor && record !== undefined
      ? new Map([...metadata, [scope.anchor.itemId, { ...(record as object), changing: CODE }]])
      : metadata
  const known = new Map(items.map((item) => [item.id, item]))
  const moving = moves.flatMap(({ itemId, matter, to }): [string, Move][] => {
    const item = known.get(itemId)
    if (!item || matter === 'frame') return []
    const { x, y, width, height } = item
    return [
      [
        itemId,
        {
          from: { x, y },
          to: { x: to.x ?? x, y: to.y ?? y },
          size: { width: to.width ?? width, height: to.height ?? height },
        },
      ],
    ]
  })
  return {
    items: begun.items,
    metadata: remembered,
    unfinished: new Map([[CODE, { code: CODE, changes: scope.changes, moves: new Map(moving) }]]),
  }
}

/** A frame grows before anything is put into it, and becomes smaller at the end. */
function grown(items: readonly BoardItem[], op: Write | undefined): Op[] {
  const frame = op && items.find(({ id }) => id === op.itemId)
  if (!op || !frame) return []
  const [width, height] = [Math.max(frame.width, op.to.width ?? 0), Math.max(frame.height, op.to.height ?? 0)]
  const x = frame.x + (width - frame.width) / 2
  const y = frame.y + (height - frame.height) / 2
  return [{ ...op, to: { x, y, width, height } }]
}
