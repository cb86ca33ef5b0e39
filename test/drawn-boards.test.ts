import { describe, expect, test } from 'vitest'
import { adaptItems } from '../src/board/adapt.ts'
import { readItems } from '../src/read/read-items.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { judge, type Verdict } from './boards/judge.ts'
import { percent, sumOf, tableOf } from './boards/table.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_122)

/** Draws, reads and judges a board. What lies on it is all that the reader is told. */
function read(number: number): Verdict {
  const board = drawBoard(number, SEED)
  const items = adaptItems(board.raws)
  return judge(board, items, readItems(items))
}

describe('maps that people drew in many ways and then worked on', { timeout: 600_000 }, () => {
  const verdicts = Array.from({ length: BOARDS }, (_, number) => read(number))
  const little = sumOf(verdicts.filter(({ board }) => board.amount <= 0.25))
  const much = sumOf(verdicts.filter(({ board }) => board.amount > 0.25))
  console.log(`Seed ${SEED}\n\n${tableOf(verdicts)}`)

  test('99.5 % of the notes that stray up to a quarter of a cell are read in the cell they were drawn in', () => {
    expect(percent(little.hits, little.notes)).toBeGreaterThanOrEqual(99.5)
  })

  test('97 % of the notes that stray up to half a cell are read in the cell they were drawn in', () => {
    expect(percent(much.hits, much.notes)).toBeGreaterThanOrEqual(97)
  })

  test('every note across a boundary is named: it is doubtful, or in no cell', () => {
    expect([little.named, much.named]).toEqual([little.across, much.across])
  })

  test('no words are lost: every note of a map that was found is in a cell, or named as in none', () => {
    const lost = verdicts.flatMap(({ board, misses }) =>
      misses.flatMap(({ note, why }) => (why === 'lost' ? [`board ${board.number}: ${note.text}`] : [])),
    )
    expect(lost).toEqual([])
  })
})
