import { connect, insertMap } from '../../src/api.ts'
import type { RawItem } from '../../src/board/adapt.ts'
import { createSimulator, type Hands } from '../../src/simulator/simulator.ts'
import { TEMPLATES } from '../../src/templates/index.ts'
import { crowdOf } from '../other-boards/crowd.ts'

const COLUMNS = ['Went well', 'Could be better', 'Try next', 'Questions'] as const
const COLORS = ['light_green', 'light_pink', 'light_blue', 'light_yellow'] as const

/** A frame with four headed columns of notes: what most boards are full of, and what looks most like a map without being one. */
function retro(hands: Hands, at: { x: number; y: number }): void {
  hands.addFrame(`Retro ${at.y}`, at, { width: 1900, height: 1400 })
  COLUMNS.forEach((name, column) => {
    const x = at.x - 690 + column * 460
    hands.addShape(name, { x, y: at.y - 620 }, { width: 420, height: 70 })
    for (let note = 0; note < 8; note += 1)
      hands.addSticky(
        `note ${note}: builds take ${column + 11} minutes & nobody knows why`,
        { x: x - 105 + (note % 2) * 210, y: at.y - 440 + Math.floor(note / 2) * 245 },
        { width: 199, style: { fillColor: COLORS[column] ?? 'yellow' } },
      )
  })
}

/** A loose pile of ideas, linked here and there, outside any frame. */
function pile(hands: Hands, at: { x: number; y: number }): void {
  hands.addText('Everything counts', { x: at.x, y: at.y - 600 }, { width: 900, style: { fontSize: 44 } })
  let last = ''
  for (let note = 0; note < 60; note += 1) {
    const id = hands.addSticky(
      `idea ${note} <with> "odd" signs`,
      { x: at.x + (note % 10) * 170 + ((note * 37) % 90), y: at.y + Math.floor(note / 10) * 180 + ((note * 53) % 80) },
      { width: 140 + ((note * 29) % 80), style: { fillColor: COLORS[note % 4] ?? 'yellow' } },
    )
    if (last && note % 7 === 0) hands.connect(last, id)
    last = id
  }
}

/** One district of a board: the five maps, a fifth of their notes still empty, and as much again of other things. */
async function district(): Promise<RawItem[]> {
  const simulator = createSimulator()
  const board = connect(simulator.board)
  for (const [index, { id }] of TEMPLATES.entries())
    await insertMap(board, { template: id, example: true, center: { x: index * 5000, y: 0 } })
  const notes = simulator.items().filter(({ type }) => type === 'sticky_note')
  for (const [index, { id }] of notes.entries()) if (index % 5 === 0) simulator.hands.type(id, '')
  for (let index = 0; index < 5; index += 1) retro(simulator.hands, { x: index * 2500, y: 8000 })
  for (let index = 0; index < 3; index += 1) pile(simulator.hands, { x: index * 2500, y: 11_000 })
  return JSON.parse(JSON.stringify(await simulator.board.get()))
}

const DISTRICT_HEIGHT = 16_000

/** JSON of so many items, as Miro's SDK gives them: districts below one another, each with ids of its own; the last one may be cut. */
export async function bigBoard(count: number): Promise<string> {
  const pattern = await district()
  const raws: RawItem[] = []
  for (let copy = 0; raws.length < count; copy += 1) {
    const renamed = (id: unknown) => (typeof id === 'string' ? `${id}${copy}` : id)
    for (const raw of pattern.slice(0, count - raws.length)) {
      const { id, parentId, y, relativeTo, childrenIds, connectorIds } = raw
      raws.push({
        ...raw,
        id: renamed(id),
        parentId: renamed(parentId),
        ...(relativeTo === 'canvas_center' && typeof y === 'number' ? { y: y + copy * DISTRICT_HEIGHT } : {}),
        ...(Array.isArray(childrenIds) ? { childrenIds: childrenIds.map(renamed) } : {}),
        ...(Array.isArray(connectorIds) ? { connectorIds: connectorIds.map(renamed) } : {}),
      })
    }
  }
  return JSON.stringify(raws)
}

/** JSON of about so many items: boards of all kinds that are no map, and for every 350 items a map among them. */
export const crowdedBoard = (count: number, seed: number): string =>
  JSON.stringify(crowdOf(seed, count, Math.round(count / 350)).raws)
