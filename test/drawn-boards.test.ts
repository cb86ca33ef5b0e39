import { beforeAll, describe, expect, test } from 'vitest'
import { adaptItems } from '../src/board/adapt.ts'
import { readItems } from '../src/read/read-items.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { judge, type Verdict } from './boards/judge.ts'
import { percent, type Sum, sumOf, tableOf } from './boards/table.ts'

/** With more boards of each kind in a long run. */
const RUNS = process.env.THROUGHLINE_LONG === '1' ? 4 : 1
const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_122)

/** Draws, reads and judges a board. What lies on it is all that the reader is told. */
function read(number: number): Verdict {
  const board = drawBoard(number, SEED)
  const items = adaptItems(board.raws)
  return judge(board, items, readItems(items))
}

/** ms */
const PATIENCE = 600_000

describe('maps that people drew in many ways and then worked on', () => {
  let verdicts: Verdict[] = []
  let little: Sum
  let much: Sum
  let all: Sum

  beforeAll(() => {
    verdicts = Array.from({ length: RUNS * BOARDS }, (_, number) => read(number))
    little = sumOf(verdicts.filter(({ board }) => board.amount <= 0.25))
    much = sumOf(verdicts.filter(({ board }) => board.amount > 0.25))
    all = sumOf(verdicts)
    console.log(`Seed ${SEED}\n\n${tableOf(verdicts)}`)
  }, PATIENCE)

  test('99.5 % of the notes that stray up to a quarter of a cell are read in the cell they were drawn in', () => {
    expect(percent(little.hits, little.notes)).toBeGreaterThanOrEqual(99.5)
  })

  test('97 % of the notes that stray up to half a cell are read in the cell they were drawn in', () => {
    expect(percent(much.hits, much.notes)).toBeGreaterThanOrEqual(97)
  })

  test('every note across a boundary is named: it is doubtful, or in no cell', () => {
    expect(boardsWith('across, not named')).toEqual([])
    expect([little.named, much.named]).toEqual([little.across, much.across])
  })

  test('hardly a note is named that lies well inside its cell: who names all has said nothing', () => {
    expect(percent(all.namedInVain, all.inside)).toBeLessThanOrEqual(2)
  })

  test('no words are lost: every note of a map that was found is in a cell, or named as in none', () => {
    expect(boardsWith('lost')).toEqual([])
  })

  /** Numbers of the boards where something goes wrong in one way, and how often. */
  const boardsWith = (wrong: string): string[] =>
    verdicts.flatMap(({ board, misses }) => {
      const count = misses.filter(({ why }) => why === wrong).length
      return count > 0 ? [`board ${board.number}, ${board.style}: ${count}`] : []
    })
})
