import { describe, expect, test } from 'vitest'
import { SWITCHES, switchesFrom, switchNames } from '../src/simulator/switches.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { BY_HAND } from './adopt-kit.ts'
import { LONG, sample } from './insert-kit.ts'
import { type FilledBoard, filledTemplate, handDrawn, openBoard, readMap } from './sync-kit.ts'
import { operationNames } from './sync-operations.ts'
import { begin, type Case, wrongOf, wrongWith } from './sync-troubles.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_123)
/** ms */
const PATIENCE = LONG ? 36_000_000 : 180_000

const boards: Readonly<Record<string, () => Promise<FilledBoard>>> = {
  ...Object.fromEntries(TEMPLATES.map(({ id }) => [`the template ${id}`, () => filledTemplate(id, SEED % 1000)])),
}

const HANDS = [
  'with texts for labels and shapes for stages, in no frame',
  'with a title of its own, in no frame',
  'in a frame, with a title',
  'in a frame that fits tightly',
  'with lanes as columns',
  'with lanes as columns, in a frame',
  'on coloured bands, in a frame',
]

const DRAWN_BY_HAND: Readonly<Record<string, () => Promise<FilledBoard>>> = Object.fromEntries(
  HANDS.flatMap((name) =>
    [false, true].map((isAdopted) => [
      `a map that people drew ${name}${isAdopted ? ', and that the app remembers' : ''}`,
      () => handDrawn(name, BY_HAND[name] ?? {}, isAdopted),
    ]),
  ),
)

const allNames = operationNames({ record: 'own' })

describe.each(Object.entries(boards))('a filled map of %s', { timeout: PATIENCE }, (_, make) => {
  test.each(allNames)(
    'comes to its end, and nothing that people wrote is lost, when one %s and any call meets trouble',
    async (operation) => {
      const wrong = await wrongOf(await make(), operation, SEED % 1000, 3)
      expect(wrong, wrong.join('\n')).toEqual([])
    },
  )
})

test('an empty note that is about to get words tells no score half-way, though its row is on its way', async () => {
  const filled = await filledTemplate('cjm', 5)
  const wrong: string[] = []
  for (const n of [12, 25, 41]) {
    const tried: Case = {
      filled,
      operation: 'adds notes',
      seed: 18,
      trouble: 'and all after it fail before they act',
      n,
    }
    const begun = await begin(filled, tried.operation, tried.seed)
    if (!begun) throw new Error('There is a cell to add a note to')
    wrong.push(...(await wrongWith(tried, begun)))
  }
  expect(wrong, wrong.join('\n')).toEqual([])
})

describe.each(Object.entries(DRAWN_BY_HAND))('%s', { timeout: PATIENCE }, (_, make) => {
  test('comes to its end, and nothing that people wrote is lost, whatever one does and whatever call meets trouble', async () => {
    const filled = await make()
    const wrong: string[] = []
    for (const operation of sample(operationNames(await readMap(openBoard(filled))), 12, filled.name.length))
      wrong.push(...(await wrongOf(filled, operation, SEED % 1000, 1)))
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})

describe('whatever Miro does where its documentation is silent, the same holds', { timeout: PATIENCE }, () => {
  const others = switchNames.map((name) => [name, { [name]: SWITCHES[name].values[1] }] as const)
  const all = ['every switch', Object.assign({}, ...others.map(([, given]) => given))] as const
  test.each([...others, all])('%s set to its other value', async (name, given) => {
    const filled = await filledTemplate('cjm', 5, switchesFrom(given))
    const wrong: string[] = []
    const operations = LONG || name === 'every switch' ? allNames : sample(allNames, 3, name.length)
    for (const operation of operations) wrong.push(...(await wrongOf(filled, operation, 5 + name.length, 1)))
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})
