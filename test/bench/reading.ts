import { checkMaps, connect, insertMap, readItems, readMaps } from '../../src/api.ts'
import { adaptItems, type RawItem } from '../../src/board/adapt.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { bigBoard } from './big-board.ts'
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

/** Runs take turns, so that whatever else the machine does meets both. */
async function timesFor(count: number, runs: number): Promise<Times> {
  const { json } = await bigBoard(count)
  const taken = {
    parse: [] as number[],
    adapt: [] as number[],
    read: [] as number[],
    check: [] as number[],
    all: [] as number[],
  }
  const clocked = <T>(into: number[], work: () => T): T => {
    const began = performance.now()
    const result = work()
    into.push(performance.now() - began)
    return result
  }
  let maps = 0
  let findings = 0
  for (let run = 0; run < runs; run += 1) {
    const raws: RawItem[] = clocked(taken.parse, () => JSON.parse(json))
    clocked(taken.all, () => {
      const items = clocked(taken.adapt, () => adaptItems(raws))
      const readings = clocked(taken.read, () => readItems(items))
      findings = clocked(taken.check, () => checkMaps(readings)).findings.length
      maps = readings.length
    })
  }
  const late = (values: readonly number[]) => median(values.slice(Math.floor(runs / 4)))
  return {
    items: count,
    maps,
    findings,
    megabytes: json.length / 1e6,
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

export async function readingTime(): Promise<Row[]> {
  const times = await timesFor(10_000, 40)
  return [
    {
      what: 'Adapting, reading and checking 10,000 items',
      measured: ms(times.all),
      reference: `${ms(times.parse)} for JSON.parse of the same items (${times.megabytes.toFixed(1)} MB)`,
      ratio: times.all / times.parse,
      budget: 4,
      details: detailsOf(times),
    },
  ]
}

/** Linear: an item of a board of 50,000 costs about what an item of a board of 1,000 does. Caches are left, so twice is allowed. */
export async function readingLinearity(): Promise<Row[]> {
  const few = await timesFor(1_000, 120)
  const many = await timesFor(50_000, 8)
  const each = ({ all, items }: Times) => (1000 * all) / items
  return [
    {
      what: 'The same for one item of 50,000 against one of 1,000',
      measured: `${each(many).toFixed(2)} µs an item`,
      reference: `${each(few).toFixed(2)} µs an item`,
      ratio: each(many) / each(few),
      budget: 2,
      details: [
        `1,000: ${ms(few.all)}, JSON.parse ${ms(few.parse)}; 50,000: ${ms(many.all)}, JSON.parse ${ms(many.parse)}`,
        ...detailsOf(many),
      ],
    },
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
