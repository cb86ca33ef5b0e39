import { connect, type InsertRequest, insertMap } from '../api.ts'
import type { SimItem, Simulator } from '../simulator/simulator.ts'
import { randomFrom } from '../simulator/world.ts'

/** A board with maps on it, for hands to work on. */
export interface Drawn {
  readonly simulator: Simulator
  /** Ids of the maps' frames, in the order in which they were drawn. */
  readonly frames: readonly string[]
}

/** Draws a map as the app does. Returns its frame's id. */
export async function insert(simulator: Simulator, request: InsertRequest): Promise<string> {
  const client = simulator.connect()
  try {
    return (await insertMap(connect(client.miro.board), request)).frameId
  } finally {
    client.close()
  }
}

const MOVES = 14
const COLORS = ['orange', 'pink', 'light_blue', 'violet', 'green']

/** Forty minutes of a workshop: the same for the same board. */
export function messUp({ simulator, frames }: Drawn): void {
  const { hands } = simulator
  const random = randomFrom(20)
  const frameId = frames[0] ?? ''
  const inFrame = (type: string): SimItem[] =>
    simulator.items().filter((item) => item.parentId === frameId && item.type === type)
  const notes = inFrame('sticky_note')
  const filled = notes.filter((note) => note.content)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)]
    if (found === undefined) throw new Error('The map has no notes for anybody to take in hand.')
    return found
  }
  const about = (most: number): number => Math.round((random() * 2 - 1) * most)

  for (let move = 0; move < MOVES; move += 1) hands.moveBy(pick(filled).id, { dx: about(46), dy: about(34) }, 1)
  for (let copy = 0; copy < 4; copy += 1) hands.duplicate(pick(filled).id, { dx: 22, dy: 26 })
  for (let colour = 0; colour < 6; colour += 1) hands.recolor(pick(filled).id, pick(COLORS))

  const frame = simulator.item(frameId)
  if (!frame) return
  const right = frame.x + frame.width / 2
  const last = filled.at(-1)
  if (last) hands.moveTo(last.id, { x: right - 20, y: last.y }, 1) // half outside
  hands.addSticky('ask legal about the deposit!', { x: right + 160, y: frame.y - 200 }, { width: 160 })
  hands.addSticky('parking lot', { x: right + 160, y: frame.y + 20 }, { width: 160, style: { fillColor: 'orange' } })

  const headers = inFrame('shape').filter((shape) => shape.style?.fontSize && shape.content && shape.width < 290)
  const header = headers.find((shape) => /purchase/i.test(shape.content ?? ''))
  if (header) hands.type(header.id, 'Purchase (online shop)')

  // Some press Enter to wrap their words, some only start a thought.
  const [first, second, third] = [pick(filled), pick(filled), pick(filled)]
  hands.type(first.id, 'compares\nthree\nmodels\nfor hours')
  hands.type(second.id, '???')
  hands.type(third.id, '')
  hands.addText('waiting on hold', { x: third.x + 10, y: third.y + 96 }, { width: 160, style: { fontSize: 18 } })
  hands.tag(first.id, 'interview', 'green')
}

/** Pasted from somewhere else: what the app keeps on items and on the board is gone, words and places are as they were. */
export function forgetMetadata({ simulator }: Drawn): void {
  const state = simulator.snapshot()
  simulator.restore({
    ...state,
    items: state.items.map((item) => ({ ...item, metadata: {} })),
    appData: {},
    storage: [],
  })
}
