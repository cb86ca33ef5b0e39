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

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1)
const OTHER_SEEDS = Array.from({ length: LONG ? 100 : 20 }, (_, index) => 3001 + index)
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

/** On boards of seeds that nobody has looked at so many of a hundred may be read otherwise: some boards touch one another. */
const OTHERWISE = 5
/** Boards of one kind by themselves that may be taken for a map, of a thousand. */
const OF_A_THOUSAND = LONG ? 5 : 0

/** What is taken for a map where none is. */
const falseOn = (crowd: Crowd): string[] =>
  readItems(adaptItems(crowd.raws)).map((reading) => `${whereIs(crowd, reading)}: ${told(reading)}`)

/** What is read where no map was drawn, or otherwise than it was; and the maps that are not read. */
function otherwiseOn(crowd: Crowd): string[] {
  const sorted = (ids: Iterable<string>) => [...ids].sort().join()
  const drawn = new Map(
    crowd.maps.map(({ labels, headers, style }) => [`${sorted(labels)} / ${sorted(headers)}`, `map (${style})`]),
  )
  const found = new Map(
    readItems(adaptItems(crowd.raws)).map((reading) => [
      `${sorted(idsOf(reading, 'lane'))} / ${sorted(idsOf(reading, 'stage'))}`,
      `${whereIs(crowd, reading)}: ${told(reading)}`,
    ]),
  )
  const missed = [...drawn].flatMap(([key, map]) => (found.has(key) ? [] : [`not read: ${map}`]))
  return [...missed, ...[...found].flatMap(([key, map]) => (drawn.has(key) ? [] : [`read: ${map}`]))]
}

describe('boards that are no map', () => {
  test.each(SEEDS)('on 7,000 items of all their kinds no map is found, board %i', (seed) => {
    const crowd = crowdOf(seed, ITEMS, 0)
    expect(adaptItems(crowd.raws).length).toBeGreaterThanOrEqual(ITEMS)
    expect(new Set(crowd.others.map(({ name }) => name)).size).toBe(OTHER_BOARDS.length)
    expect(falseOn(crowd)).toEqual([])
  })

  test.each(SEEDS)('with 20 maps among them all 20 are found, in their places, and no others, board %i', (seed) => {
    const crowd = crowdOf(seed, ITEMS, MAPS)
    expect(crowd.maps).toHaveLength(MAPS)
    expect(otherwiseOn(crowd)).toEqual([])
  })

  test('so it is on nearly all of other boards', () => {
    const wrong = OTHER_SEEDS.map((seed) => [
      ...falseOn(crowdOf(seed, ITEMS, 0)),
      ...otherwiseOn(crowdOf(seed, ITEMS, MAPS)),
    ])
    const boards = wrong.filter((each) => each.length > 0)
    expect(boards.length, boards.flat().join('\n')).toBeLessThanOrEqual((OTHERWISE / 100) * OTHER_SEEDS.length)
  })

  test.each(OTHER_BOARDS.map((kind) => [kind.name, kind] as const))(
    'no map is found where there is nothing but this: %s',
    (_, kind) => {
      const seeds = Array.from({ length: LONG ? 1000 : 20 }, (_, index) => index + 1)
      const listed = seeds.flatMap((seed) => readItems(alone(kind, seed)).map((reading) => `${seed}: ${told(reading)}`))
      expect((1000 * listed.length) / seeds.length, listed.join('\n')).toBeLessThanOrEqual(OF_A_THOUSAND)
    },
  )

  // What journey maps ask for is asked for on these too, in nearly the same words.
  test.each([PERSONA, EMPATHY_MAP, VALUE_PROPOSITION_CANVAS].map((kind) => [kind.name, kind] as const))(
    'no map is found in two hundred of the kind %s',
    (_, kind) => {
      const seeds = Array.from({ length: 200 }, (_, index) => 10_000 + index)
      const listed = seeds.flatMap((seed) => readItems(alone(kind, seed)).map((reading) => `${seed}: ${told(reading)}`))
      expect((1000 * listed.length) / seeds.length, listed.join('\n')).toBeLessThanOrEqual(OF_A_THOUSAND)
    },
  )
})
