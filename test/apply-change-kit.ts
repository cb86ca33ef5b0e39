import {
  type Applied,
  type Board,
  type BoardItem,
  connect,
  insertMap,
  type Reading,
  type Run,
  readMaps,
} from '../src/api.ts'
import type { ChangePlan, Op, Write } from '../src/plan/plan.ts'
import { createSimulator, type SimItem, type Simulator, type Switches } from '../src/simulator/simulator.ts'
import { SMALL, virtualClock } from './insert-kit.ts'

/** A map on a board, and somebody who is about to change it. */
export interface Kit {
  readonly sim: Simulator
  readonly board: Board
  readonly reading: Reading
  readonly run: Run & { readonly wait: (ms: number) => Promise<void>; readonly now: () => number }
  /** A note that somebody has written in each stage, from left to right. */
  readonly written: readonly string[]
}

export async function kit(switches: Partial<Switches> = {}): Promise<Kit> {
  const clock = virtualClock()
  const sim = createSimulator({ clock, switches })
  const board = connect(sim.board)
  const run = { wait: clock.wait, now: clock.now }
  await insertMap(board, { ...SMALL, stages: ['Find', 'Compare', 'Buy', 'Use'], center: { x: 0, y: 0 } }, run)
  const first = await readAgain(board)
  const written = first.map.stages.map((stage, index) => {
    const note = first.placed.find(({ role, stageId }) => role === 'note' && stageId === stage.id)
    if (!note) throw new Error(`${stage.name} has no note`)
    sim.hands.type(note.item.id, `written <${index}>`)
    return note.item.id
  })
  sim.hands.tag(written[0] ?? '', 'interview')
  sim.hands.recolor(written[1] ?? '', 'red')
  sim.hands.connect(written[0] ?? '', written[1] ?? '')
  await sim.settled()
  const reading = await readAgain(board)
  sim.resetCalls()
  return { sim, board, reading, run, written }
}

export async function readAgain(board: Board): Promise<Reading> {
  const [reading, ...others] = await readMaps(board)
  if (!reading || others.length > 0) throw new Error('there is not one map')
  return reading
}

/** Another person's panel on the same board. */
export const anotherBoard = ({ sim }: Kit): Board =>
  connect(sim.connect({ user: { id: '3458764500000000002', name: 'Bo' } }).miro.board)

/** What is on the board, whatever its ids, to a whole dp. */
export const seen = ({ sim }: Kit): string[] =>
  sim
    .items()
    .filter(({ type }) => type !== 'connector')
    .map((item) => {
      const parent = item.parentId === null ? null : (sim.item(item.parentId)?.title ?? '')
      const { type, x, y, width, height, content, title, tagIds, style } = item
      const box = [x, y, width, height].map(Math.round)
      return JSON.stringify([type, ...box, content, title, tagIds, style?.fillColor, parent])
    })
    .sort()

/** What every item that was there says, by its id, except for the app's own that went. */
export const wordsOf = ({ sim, written }: Kit): unknown[] =>
  written.map((id) => {
    const { content, tagIds, style, type } = itemOf(sim, id)
    const lines = sim.items().filter(({ start, end }) => start?.item === id || end?.item === id)
    return [type, content, tagIds, style?.fillColor, lines.length]
  })

export function itemOf(sim: Simulator, id: string): SimItem {
  const item = sim.item(id)
  if (!item) throw new Error(`${id} is not on the board`)
  return item
}

export const storageOf = ({ sim }: Kit): readonly string[] => sim.snapshot().storage.map(([, key]) => key)

/** Whether the title says that a change goes on. */
export const isMarked = ({ sim }: Kit): boolean =>
  sim.items().some(({ metadata }) => JSON.stringify(metadata).includes('"changing"'))

export function titleOf({ placed }: Reading): BoardItem {
  const title = placed.find(({ role }) => role === 'title')
  if (!title) throw new Error('the map has no title')
  return title.item
}

/** A plan of these steps for a map as it was read. */
export function planOf(reading: Reading, ops: readonly Op[], given: Partial<ChangePlan['scope']> = {}): ChangePlan {
  const { frame, map, anchor } = reading
  return {
    way: 'change',
    ops,
    calls: 0,
    summary: [],
    misfits: [],
    scope: {
      mapId: map.id,
      frame: frame && { id: frame.id, left: frame.x - frame.width / 2, top: frame.y - frame.height / 2 },
      anchor: anchor && { itemId: titleOf(reading).id, record: anchor },
      changes: [{ kind: 'add-stage', stage: { id: 'new', name: 'New' }, at: 1 }],
      resumes: null,
      ...given,
    },
  }
}

export const write = (item: BoardItem, matter: Write['matter'], to: Write['to']): Write => ({
  kind: 'write',
  itemId: item.id,
  matter,
  from: Object.fromEntries(Object.keys(to).map((key) => [key, item[key as keyof Write['to']]])), // the keys of `to`
  to,
})

export function frameOf({ frame }: Reading): BoardItem {
  if (!frame) throw new Error('the map has no frame')
  return frame
}

/** dp. A column of the map. */
const WIDTH = 288

const wider = (item: BoardItem, matter: Write['matter'], by: number): Write =>
  write(item, matter, { x: item.x + by / 2, width: item.width + by })

/** Whether it reaches as far as the map. */
const isWide = (role: string, item: BoardItem): boolean =>
  role === 'band' || role === 'title' || (role === 'scale' && item.type === 'shape')

/** Makes room for a stage before the last one and draws its header and notes, which are beneath all others in the end. */
export function addingStage(reading: Reading): ChangePlan {
  const { placed, map, anchor } = reading
  const frame = frameOf(reading)
  const last = map.stages.at(-1)?.id
  const right = placed.filter(({ stageId }) => stageId === last)
  const header = right.find(({ role }) => role === 'stage')?.item
  if (!anchor || !header) throw new Error('the map does not remember its stages')
  const drawn = right.flatMap(({ item, role }): Op[] => {
    const { type, x, y, width, height } = item
    if ((type !== 'sticky_note' && type !== 'shape') || item.color === 'red') return []
    const ref = `new-${item.id}`
    const text = role === 'stage' ? 'New' : ''
    return [
      { kind: 'create', ref, item: { type, x, y, width, height, text, look: lookOf(item) } },
      { kind: 'attach', frameId: frame.id, itemId: ref },
    ]
  })
  const stages = anchor.stages.flatMap((stage): typeof anchor.stages => {
    const [id, itemId, offset, name] = stage
    return id === last
      ? [
          ['new', `new-${header.id}`, offset, 'New'],
          [id, itemId, offset + WIDTH, name],
        ]
      : [stage]
  })
  return planOf(reading, [
    wider(frame, 'frame', WIDTH),
    ...right.map(({ item, role }) => write(item, role === 'note' ? 'note' : 'part', { x: item.x + WIDTH })),
    ...placed.flatMap(({ item, role }) => (isWide(role, item) ? [wider(item, 'part', WIDTH)] : [])),
    ...drawn,
    { kind: 'send-beneath', frameId: frame.id, itemIds: [...beneath(reading), `new-${header.id}`] },
    { kind: 'set-record', itemId: titleOf(reading).id, record: { ...anchor, stages } },
  ])
}

const beneath = ({ placed }: Reading): string[] =>
  placed.flatMap(({ item, role }) => (role === 'band' ? [item.id] : []))

const lookOf = ({ color, type }: BoardItem) => ({ fill: color, ...(type === 'shape' && { boldLead: true }) })

/** Takes the first stage out: what people wrote is parked, the rest goes, and what is right of it moves up. */
export function removingStage(reading: Reading): ChangePlan {
  const { placed, map, anchor } = reading
  const first = map.stages[0]
  if (!anchor || !first) throw new Error('the map does not remember its stages')
  const frame = frameOf(reading)
  const stages = anchor.stages
    .filter(([id]) => id !== first.id)
    .map(([id, itemId, offset, name]): (typeof anchor.stages)[number] => [id, itemId, offset - WIDTH, name])
  const ops = placed.flatMap(({ item, role, stageId }): Op[] => {
    if (isWide(role, item)) return [wider(item, 'part', -WIDTH)]
    if (stageId === undefined) return []
    if (stageId !== first.id) return [write(item, role === 'note' ? 'note' : 'part', { x: item.x - WIDTH })]
    if (role === 'note' && item.text !== '') return [{ kind: 'park', itemId: item.id, from: { x: item.x, y: item.y } }]
    return [{ kind: 'discard', matter: role === 'note' ? 'note' : 'part', item, look: lookOf(item) }]
  })
  return planOf(
    reading,
    [
      ...ops,
      wider(frame, 'frame', -WIDTH),
      { kind: 'set-record', itemId: titleOf(reading).id, record: { ...anchor, stages } },
    ],
    { changes: [{ kind: 'remove-stage', stageId: first.id, from: first, at: 0 }] },
  )
}

/** Another name for the first stage. */
export function renaming(reading: Reading): ChangePlan {
  const header = reading.placed.find(({ role }) => role === 'stage')
  const { anchor } = reading
  if (!header || !anchor) throw new Error('there is no stage')
  const stages = anchor.stages.map(([id, itemId, offset, name]): (typeof anchor.stages)[number] => [
    id,
    itemId,
    offset,
    itemId === header.item.id ? 'Look & find' : name,
  ])
  return planOf(reading, [
    write(header.item, 'part', { text: 'Look & find' }),
    { kind: 'set-record', itemId: titleOf(reading).id, record: { ...anchor, stages } },
  ])
}

export function undoOf({ undo }: Applied): NonNullable<Applied['undo']> {
  if (!undo) throw new Error('there is no undo')
  return undo
}
