import { describe, expect, test } from 'vitest'
import { type BoardItem, connect, insertMap, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { plainItem, smallMap } from './hostile/items.ts'
import { crowdOf } from './other-boards/crowd.ts'

const LANE_WORDS = ['Actions', 'Emotions', 'Needs', 'Touchpoints', 'Pain points']

/** For four times the items no more than so many times the looks at them: sorting grows a little faster than what is sorted. */
const STEEPEST = 4.8
/** Looks an item, whatever lies on the board. */
const MOST_LOOKS = 600

describe('work grows no faster than the board', () => {
  /** How often anything of an item is looked at. */
  const looks = (items: readonly BoardItem[]): number => {
    let count = 0
    const watched = items.map((item) => {
      const copy = {} as BoardItem // filled right below
      for (const key of Object.keys(item) as (keyof BoardItem)[])
        Object.defineProperty(copy, key, {
          enumerable: true,
          get: () => {
            count += 1
            return item[key]
          },
        })
      return copy
    })
    readItems(watched)
    return count
  }

  const many = (count: number, more: (index: number) => Partial<BoardItem>) =>
    Array.from({ length: count }, (_, index) =>
      plainItem({ id: `x${index}`, type: 'sticky_note', layer: index, ...more(index) }),
    )

  /** The same small map again and again, ten beside one another. */
  const mapsOn = (count: number, framed: boolean): BoardItem[] => {
    const map = smallMap(framed, false)
    return Array.from({ length: Math.ceil(count / map.length) }, (_, copy) =>
      map.map((item) => ({
        ...item,
        id: `${item.id}-${copy}`,
        frameId: item.frameId === null ? null : `${item.frameId}-${copy}`,
        x: item.x + (copy % 10) * 3000,
        y: item.y + Math.floor(copy / 10) * 3000,
      })),
    ).flat()
  }

  const boards: Readonly<Record<string, (count: number, map: readonly BoardItem[]) => BoardItem[]>> = {
    'notes far from any map': (count, map) => [
      ...map,
      ...many(count, (index) => ({
        text: `note ${index}`,
        x: 9000 + (index % 100) * 150,
        y: Math.floor(index / 100) * 160,
      })),
    ],
    'notes in the cells of a map': (count, map) => {
      const notes = map.filter((item) => item.type === 'sticky_note')
      return [
        ...map,
        ...many(count, (index) => ({ ...notes[index % notes.length], id: `x${index}`, text: `note ${index}` })),
      ]
    },
    'notes on one spot': (count, map) => [
      ...map,
      ...many(count, () => ({ text: 'Actions', ...(map[5] ? { x: map[5].x, y: map[5].y } : {}) })),
    ],
    'one label again and again, in a column': (count) =>
      many(count, (index) => ({ type: 'text', text: 'Actions', y: index * 40, height: 20 })),
    'labels in turn, in a column': (count) =>
      many(count, (index) => ({
        type: 'text',
        text: ['Actions', 'Emotions', 'Needs'][index % 3] ?? '',
        y: index * 40,
        height: 20,
      })),
    'labels in turn, in a row with headers': (count) =>
      many(count, (index) => ({
        type: 'shape',
        text: ['Actions', 'Emotions', 'Needs', 'x'][index % 4] ?? '',
        x: index * 40,
        y: (index % 5) * 30,
      })),
    'flat shapes': (count, map) => [
      ...map,
      ...many(count, (index) => ({ type: 'shape', width: 1500, height: 100, y: index * 30 })),
    ],
    titles: (count) =>
      many(count, (index) => ({ type: 'text', text: 'Customer journey map\nProduct: a\nPersona: b', y: index * 30 })),
    'labels strewn all over': (count) =>
      many(count, (index) => ({
        type: 'text',
        text: LANE_WORDS[(index * 7) % LANE_WORDS.length] ?? '',
        x: (index * 7919) % 40_000,
        // As dense on a large board as on a small one.
        y: (index * 104_729) % (count * 7),
        height: 30,
      })),
    'maps in frames of their own': (count) => mapsOn(count, true),
    'maps in no frame': (count) => mapsOn(count, false),
    'maps in one frame': (count) => [
      plainItem({ id: 'one', type: 'frame', width: 400_000, height: 400_000 }),
      ...mapsOn(count, false).map((item) => ({ ...item, frameId: 'one' })),
    ],
    'all kinds of boards, and maps among them': (count) =>
      adaptItems(crowdOf(1, count, Math.round(count / 350)).raws).slice(0, count),
    frames: (count) => many(count, (index) => ({ type: 'frame', text: 'Map', x: index * 100 })),
    'headers of no height in one row': (count, map) => [
      ...map,
      ...many(count, (index) => ({
        type: 'shape',
        text: `s${index}`,
        x: index,
        y: (map[1]?.y ?? 0) - 50 - index / 1e4,
        height: 0,
      })),
    ],
  }
  for (const [name, build] of Object.entries(boards))
    test(name, async () => {
      const sim = createSimulator()
      const board = connect(sim.board)
      await insertMap(board, { template: 'cjm', center: { x: 0, y: 0 } })
      const map = await board.items()
      const [few, more] = [looks(build(1500, map)), looks(build(6000, map))]
      expect(more / few).toBeLessThan(STEEPEST)
      expect(more).toBeLessThan(6000 * MOST_LOOKS)
    })
})
