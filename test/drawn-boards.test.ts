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

/**
 * What is asked: of the notes, in per cent, how many are in their cell when they stray up to a quarter of a cell, or up to a half, and how
 * many of those across a boundary are named; and how many boards, and maps, may be missed of all. In a long run not all of it is reached:
 * whoever makes the reader better raises what it says there. Boards of another seed, at which nobody has looked, are read a little less well:
 * with 777 and with 4242 it was 99.46 % and 99.43 % of what strays little, in a long run.
 */
const ASKED =
  RUNS === 1
    ? { little: 99.5, much: 97, named: 100, losing: 0, found: 99.6 }
    : { little: 99.65, much: 99.1, named: 99.94, losing: 0.001, found: 99.6 }

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

  test('notes that stray up to a quarter of a cell are read in the cell they were drawn in', () => {
    expect(percent(little.hits, little.notes)).toBeGreaterThanOrEqual(ASKED.little)
  })

  test('so are nearly all that stray up to half a cell', () => {
    expect(percent(much.hits, much.notes)).toBeGreaterThanOrEqual(ASKED.much)
  })

  test('every note across a boundary is named where its map is read: it is doubtful, or in no cell', () => {
    expect(percent(all.named, all.across - all.unread)).toBeGreaterThanOrEqual(ASKED.named)
  })

  test('nearly all maps are found, without which none of their notes can be named', () => {
    expect(percent(all.found, all.maps)).toBeGreaterThanOrEqual(ASKED.found)
  })

  test('hardly a note is named that lies well inside its cell: who names all has said nothing', () => {
    expect(percent(all.namedInVain, all.inside)).toBeLessThanOrEqual(2)
  })

  test('no words are lost: notes of a map that was found are in a cell, or named as in none', () => {
    const losing = verdicts.filter(({ misses }) => misses.some(({ why }) => why === 'lost'))
    expect(losing.length / verdicts.length).toBeLessThanOrEqual(ASKED.losing)
  })
})
