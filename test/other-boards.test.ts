import { describe, expect, test } from 'vitest'
import { type BoardItem, type Reading, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { LONG } from './insert-kit.ts'
import { EMPATHY_MAP, VALUE_PROPOSITION_CANVAS } from './other-boards/canvases.ts'
import { chanceFrom } from './other-boards/chance.ts'
import { type Crowd, crowdOf, drawOther } from './other-boards/crowd.ts'
import { OTHER_BOARDS } from './other-boards/kinds.ts'
import type { OtherBoard } from './other-boards/other-board.ts'
import { PERSONA } from './other-boards/people.ts'
import { wallFor } from './other-boards/wall.ts'

const SEEDS = Array.from({ length: LONG ? 100 : 10 }, (_, index) => index + 1)
const ITEMS = 7000
const MAPS = 20

const idsOf = ({ placed }: Reading, role: string): string[] =>
  placed.filter((each) => each.role === role).map(({ item }) => item.id)

/** What was taken for a map, for people to read. */
const told = ({ map, confidence }: Reading): string =>
  `${confidence} ${map.lanes.map(({ label }) => label).join(', ')} / ${map.stages.map(({ name }) => name).join(', ')}`

/** The kind of board, or the map, that the labels of a reading were drawn for. */
const whereIs = (crowd: Crowd, reading: Reading): string => {
  const [label = ''] = idsOf(reading, 'lane')
  const map = crowd.maps.find(({ labels }) => labels.has(label))
  return map ? `map (${map.style})` : (crowd.others.find(({ ids }) => ids.has(label))?.name ?? 'a title')
}

/** One board of a kind, with nothing beside it. */
function alone(kind: OtherBoard, seed: number): BoardItem[] {
  const chance = chanceFrom(seed)
  const wall = wallFor(chance)
  wall.put(drawOther(kind, chance))
  return adaptItems(wall.raws)
}

/**
 * So much is reached; asked are no maps at all and each of the twenty. Whoever makes the reader better lowers these.
 * Boards on which anything is wrong, maps that are none or read otherwise on one of them, and boards of one kind in a hundred.
 */
const REACHED = { boards: 0.4, onOne: 3, ofKind: 5 }
const wrong: { readonly without: string[][]; readonly among: string[][] } = { without: [], among: [] }

describe('boards that are no map', () => {
  test.each(SEEDS)('on 7,000 items of all their kinds hardly a map is found, board %i', (seed) => {
    const crowd = crowdOf(seed, ITEMS, 0)
    const items = adaptItems(crowd.raws)
    expect(items.length).toBeGreaterThanOrEqual(ITEMS)
    expect(new Set(crowd.others.map(({ name }) => name)).size).toBe(OTHER_BOARDS.length)
    const found = readItems(items).map((reading) => `${whereIs(crowd, reading)}: ${told(reading)}`)
    wrong.without.push(found)
    expect(found.length).toBeLessThanOrEqual(REACHED.onOne)
  })

  test.each(SEEDS)('with 20 maps among them these are found, in their places, and hardly others, board %i', (seed) => {
    const crowd = crowdOf(seed, ITEMS, MAPS)
    expect(crowd.maps).toHaveLength(MAPS)
    const sorted = (ids: Iterable<string>) => [...ids].sort()
    // By the first label: what is told apart here is told with its kind where it differs.
    const drawn = crowd.maps.map(({ labels, headers, style }) => ({
      where: `map (${style})`,
      labels: sorted(labels),
      headers: sorted(headers),
    }))
    const found = readItems(adaptItems(crowd.raws)).map((reading) => ({
      where: whereIs(crowd, reading),
      labels: sorted(idsOf(reading, 'lane')),
      headers: sorted(idsOf(reading, 'stage')),
    }))
    const key = (each: (typeof found)[number]) => JSON.stringify([each.labels, each.headers])
    const [keys, asked] = [new Set(found.map(key)), new Set(drawn.map(key))]
    const differ = [...found.filter((each) => !asked.has(key(each))), ...drawn.filter((each) => !keys.has(key(each)))]
    wrong.among.push(differ.map(({ where }) => where))
    expect(differ.length).toBeLessThanOrEqual(REACHED.onOne)
  })

  test('on most of these boards nothing is wrong', () => {
    for (const boards of [wrong.without, wrong.among]) {
      expect(boards).toHaveLength(SEEDS.length)
      expect(boards.filter((board) => board.length > 0).length).toBeLessThanOrEqual(REACHED.boards * SEEDS.length)
    }
  })

  test.each(OTHER_BOARDS.map((kind) => [kind.name, kind] as const))(
    'hardly a map is found where there is nothing but this: %s',
    (_, kind) => {
      const seeds = Array.from({ length: LONG ? 1000 : 20 }, (_, index) => index + 1)
      const listed = seeds.flatMap((seed) => readItems(alone(kind, seed)).map((reading) => `${seed}: ${told(reading)}`))
      expect((100 * listed.length) / seeds.length, listed.join('\n')).toBeLessThanOrEqual(REACHED.ofKind)
    },
  )

  // What journey maps ask for is asked for on these too, in nearly the same words.
  test.each([PERSONA, EMPATHY_MAP, VALUE_PROPOSITION_CANVAS].map((kind) => [kind.name, kind] as const))(
    'hardly a map is found in two hundred of the kind %s',
    (_, kind) => {
      const seeds = Array.from({ length: 200 }, (_, index) => 10_000 + index)
      const listed = seeds.flatMap((seed) => readItems(alone(kind, seed)).map((reading) => `${seed}: ${told(reading)}`))
      expect((100 * listed.length) / seeds.length, listed.join('\n')).toBeLessThanOrEqual(REACHED.ofKind)
    },
  )
})
