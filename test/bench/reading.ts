import { checkMaps, connect, insertMap, readItems, readMaps } from '../../src/api.ts'
import { adaptItems, type RawItem } from '../../src/board/adapt.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { bigBoard, crowdedBoard } from './big-board.ts'
import { median, type Row } from './row.ts'

interface Times {
  readonly items: number
  readonly maps: number
  readonly findings: number
  readonly megabytes: number
  /** ms, medians. */
  readonly parse: number
  readonly adapt: number
  readonly read: number
  readonly check: number
  readonly all: number
}

/**
 * Parsing and reading take turns, so that whatever else the machine does meets both; and each is done several times in a row, so that each
 * pays for its own garbage: else what parsing leaves behind would be cleared away at the expense of reading. Boards of one size take turns
 * too, as no two cost the same.
 */
function timesFor(boards: readonly string[], turns: number, inARow: number): Times {
  const taken = {
    parse: [] as number[],
    adapt: [] as number[],
    read: [] as number[],
    check: [] as number[],
    all: [] as number[],
  }
  const clocked = <T>(times: number, work: () => T): { readonly took: number; readonly result: T } => {
    const began = performance.now()
    const result = work()
    return { took: (performance.now() - began) / times, result }
  }
  const raws: (readonly RawItem[])[] = boards.map((json) => JSON.parse(json))
  const each = Array.from({ length: inARow }, (_, index) => index % boards.length)
  let maps = 0
  let findings = 0
  for (let turn = 0; turn < turns; turn += 1) {
    taken.parse.push(clocked(inARow, () => each.map((board) => JSON.parse(boards[board] ?? '[]').length)).took)
    let [adapt, read, check] = [0, 0, 0]
    const work = () => {
      for (const board of each) {
        const adapted = clocked(inARow, () => adaptItems(raws[board] ?? []))
        const readings = clocked(inARow, () => readItems(adapted.result))
        const checked = clocked(inARow, () => checkMaps(readings.result))
        adapt += adapted.took
        read += readings.took
        check += checked.took
        maps = readings.result.length
        findings = checked.result.findings.length
      }
    }
    taken.all.push(clocked(inARow, work).took)
    taken.adapt.push(adapt)
    taken.read.push(read)
    taken.check.push(check)
  }
  const late = (values: readonly number[]) => median(values.slice(Math.floor(turns / 3)))
  return {
    items: Math.round(raws.reduce((sum, { length }) => sum + length, 0) / boards.length),
    maps,
    findings,
    megabytes: boards.join('').length / boards.length / 1e6,
    parse: late(taken.parse),
    adapt: late(taken.adapt),
    read: late(taken.read),
    check: late(taken.check),
    all: late(taken.all),
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`

const detailsOf = ({ adapt, read, check, parse, maps, findings }: Times): string[] => [
  `adapt ${ms(adapt)} (${(adapt / parse).toFixed(2)}), read ${ms(read)} (${(read / parse).toFixed(2)}), check ${ms(check)} (${(check / parse).toFixed(2)})`,
  `${maps} maps, ${findings} findings`,
]

const timeRow = (what: string, times: Times): Row => ({
  what: `Adapting, reading and checking ${what}`,
  measured: ms(times.all),
  reference: `${ms(times.parse)} for JSON.parse of the same items (${times.megabytes.toFixed(1)} MB)`,
  ratio: times.all / times.parse,
  budget: 4,
  details: detailsOf(times),
})

export async function readingTime(): Promise<Row[]> {
  return [
    timeRow('10,000 items', timesFor([await bigBoard(10_000)], 12, 6)),
    timeRow(
      '20 maps among 7,000 items that are none',
      timesFor(
        [1, 2, 3].map((seed) => crowdedBoard(7_000, seed)),
        12,
        6,
      ),
    ),
    timeRow(
      '10,000 items of many kinds of boards',
      timesFor(
        [1, 2, 3].map((seed) => crowdedBoard(10_000, seed)),
        12,
        6,
      ),
    ),
  ]
}

/**
 * Linear: a board of 50,000 costs as many times `JSON.parse` as one of 1,000 does. Held against that and not against the clock, because the
 * two boards are not measured in the same minute. Caches are left, so twice is allowed.
 */
function linearRow(what: string, few: Times, many: Times): Row {
  const times = ({ all, parse }: Times) => all / parse
  const each = ({ all, items }: Times) => `${((1000 * all) / items).toFixed(2)} µs an item`
  return {
    what: `The same for 50,000 items against 1,000${what}`,
    measured: `${times(many).toFixed(2)} times JSON.parse (${each(many)})`,
    reference: `${times(few).toFixed(2)} times JSON.parse (${each(few)})`,
    ratio: times(many) / times(few),
    budget: 2,
    details: [
      `1,000: ${ms(few.all)}, JSON.parse ${ms(few.parse)}; 50,000: ${ms(many.all)}, JSON.parse ${ms(many.parse)}`,
      ...detailsOf(many),
    ],
  }
}

export async function readingLinearity(): Promise<Row[]> {
  // What lies on a small board is chance: a dozen of them are about as mixed as one large board.
  const small = Array.from({ length: 12 }, (_, index) => crowdedBoard(1_000, index + 1))
  return [
    linearRow('', timesFor([await bigBoard(1_000)], 20, 60), timesFor([await bigBoard(50_000)], 6, 2)),
    linearRow(', on many kinds of boards', timesFor(small, 20, 60), timesFor([crowdedBoard(50_000, 1)], 6, 2)),
  ]
}

export async function readingCalls(): Promise<Row[]> {
  const rows: Row[] = []
  for (const maps of [0, 1, 5]) {
    const simulator = createSimulator()
    const board = connect(simulator.board)
    for (let map = 0; map < maps; map += 1)
      await insertMap(board, { template: 'cjm', center: { x: map * 5000, y: 0 }, title: `Map ${map}` })
    simulator.resetCalls()
    const found = (await readMaps(board)).length
    if (found !== maps) throw new Error(`${maps} maps were inserted and ${found} read`)
    const calls = simulator.calls.length
    rows.push({
      what: `Calls to read a board with ${maps} ${maps === 1 ? 'map' : 'maps'}`,
      measured: `${calls} calls`,
      reference: `2 + ${maps}`,
      ratio: calls / (2 + maps),
      budget: 1,
    })
  }
  return rows
}
