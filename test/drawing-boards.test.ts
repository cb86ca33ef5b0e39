import { describe, expect, test } from 'vitest'
import { adaptItems } from '../src/board/adapt.ts'
import type { BoardItem } from '../src/board/item.ts'
import type { Placed } from '../src/read/reading.ts'
import { AMOUNTS, BOARDS, type DrawnBoard, drawBoard, kindOf } from './boards/board.ts'
import { judge, type Told } from './boards/judge.ts'
import { LANGUAGES } from './boards/languages/index.ts'
import { STYLES } from './boards/styles.ts'
import { percent } from './boards/table.ts'

const SEED = 7

/** One board of each style with each amount of disorder. */
const sample = Array.from({ length: STYLES.length * AMOUNTS.length }, (_, number) => drawBoard(number, SEED))

/** What a reader would say who knows how the board was drawn; `as` may have him say that a note lies in another stage. */
function toldBy(
  board: DrawnBoard,
  items: readonly BoardItem[],
  stageOf: (drawn: number, count: number) => number,
): Told[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return board.maps.map((map, number) => {
    const marks = (ids: readonly (string | null)[], role: 'stage' | 'lane'): Placed[] =>
      ids.flatMap((id) => {
        const item = id === null ? undefined : byId.get(id)
        return item && id !== null ? [{ item, role, [role === 'stage' ? 'stageId' : 'laneId']: id }] : []
      })
    const notes = board.pieces.flatMap(({ id, cell }) => {
      const item = byId.get(id)
      const stageId = cell ? map.headers[stageOf(cell.stage, map.headers.length)] : undefined
      const laneId = cell ? map.labels[cell.lane] : undefined
      if (!item || cell?.map !== number || stageId == null || laneId == null) return []
      return [{ item, role: 'note' as const, stageId, laneId }]
    })
    const placed = [...marks(map.headers, 'stage'), ...marks(map.labels, 'lane'), ...notes]
    const inCells = new Set(notes.map(({ item }) => item.id))
    return {
      placed,
      unplaced: board.pieces.flatMap(({ id, text, cell }) =>
        cell?.map === number && !inCells.has(id) ? [{ id, text }] : [],
      ),
      doubtful: [...inCells],
    }
  })
}

describe('boards that are drawn to be read', () => {
  test('there are over two thousand, in each style, language and amount of disorder', () => {
    const kinds = Array.from({ length: BOARDS }, (_, number) => kindOf(number))
    const count = (of: (kind: ReturnType<typeof kindOf>) => unknown) => new Set(kinds.map(of)).size
    expect(BOARDS).toBeGreaterThan(2_000)
    expect([count(({ style }) => style), count(({ language }) => language), count(({ amount }) => amount)]).toEqual([
      STYLES.length,
      LANGUAGES.length,
      AMOUNTS.length,
    ])
    expect(new Set(STYLES.map(({ name }) => name)).size).toBe(STYLES.length)
  })

  test('a board is the same each time it is drawn', () => {
    for (const board of sample) expect(drawBoard(board.number, SEED)).toEqual(board)
  })

  test('no note strays further from the middle of its cell than the board says, and none is drawn outside of its cell', () => {
    for (const { number, amount, maps, pieces, hands } of sample) {
      if (hands.length > 0) continue
      for (const { cell, x, y, fixed } of pieces) {
        const map = maps[cell?.map ?? -1]
        if (!cell || !map || fixed) continue
        const [column, row] = map.turned ? [cell.lane, cell.stage] : [cell.stage, cell.lane]
        for (const [lines, index, at] of [[map.xs, column, x] as const, [map.ys, row, y] as const]) {
          const [from, to] = [lines[index] ?? 0, lines[index + 1] ?? 0]
          const part = (at - from) / (to - from)
          // Where no lines are drawn the middle of an uneven cell is not halfway between its borders; without disorder notes stand in rows.
          const most = amount === 0 || amount === 0.5 ? 0.5 : amount
          expect(Math.abs(part - 0.5), `board ${number}`).toBeLessThanOrEqual(most + 1e-9)
        }
      }
    }
  })

  test('what Miro would answer holds every note in its place', () => {
    for (const { raws, pieces } of sample) {
      const items = new Map(adaptItems(raws).map((item) => [item.id, item]))
      for (const { id, x, y, cell } of pieces) {
        if (!cell) continue
        const item = items.get(id)
        expect(item?.x).toBeCloseTo(x, 6)
        expect(item?.y).toBeCloseTo(y, 6)
        expect(item?.text).not.toBe('')
      }
    }
  })

  test('who reads all notes in their cells, and names all, is right; who reads them one stage further is wrong', () => {
    for (const board of sample) {
      const items = adaptItems(board.raws)
      const right = judge(
        board,
        items,
        toldBy(board, items, (stage) => stage),
      )
      const wrong = judge(
        board,
        items,
        toldBy(board, items, (stage, count) => (stage + 1) % count),
      )
      expect([right.found, right.hits, right.named]).toEqual([right.maps, right.notes, right.across])
      expect(right.misses).toEqual([])
      expect(percent(wrong.hits, wrong.notes)).toBe(wrong.notes === 0 ? 100 : 0)
    }
  })

  test('who reads nothing finds nothing', () => {
    for (const board of sample) {
      const { found, hits, named } = judge(board, adaptItems(board.raws), [])
      expect([found, hits, named]).toEqual([0, 0, 0])
    }
  })
})
