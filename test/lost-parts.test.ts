import { describe, expect, test } from 'vitest'
import { type BoardItem, type Reading, readItems } from '../src/api.ts'
import { isWhole, type LostParts, lostParts } from '../src/model/lost-parts.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { lay, readOne, type Table } from './read-kit.ts'

interface Drawn {
  readonly items: readonly BoardItem[]
  readonly reading: Reading
  readonly stages: readonly Part[]
  readonly lanes: readonly Part[]
}

/** A stage or a lane, and its items by what they are for. */
interface Part {
  readonly id: string
  readonly items: Readonly<Record<string, readonly BoardItem[]>>
}

async function draw(template: string): Promise<Drawn> {
  const { board }: Table = await lay({ template, stages: undefined, example: true } as never) // the example has stages of its own
  const reading = await readOne(board)
  const partsOf = (key: 'stageId' | 'laneId', all: readonly { readonly id: string }[]) =>
    all.map(({ id }): Part => {
      const own = reading.placed.filter((each) => each[key] === id)
      return { id, items: grouped(own) }
    })
  return {
    items: await board.items(),
    reading,
    stages: partsOf('stageId', reading.map.stages),
    lanes: partsOf('laneId', reading.map.lanes),
  }
}

function grouped(placed: Reading['placed']): Record<string, BoardItem[]> {
  const groups: Record<string, BoardItem[]> = {}
  for (const { role, item } of placed) groups[role] = [...(groups[role] ?? []), item]
  return groups
}

const itemsOf = (parts: readonly (Part | undefined)[], ...roles: string[]): BoardItem[] =>
  parts.flatMap((part) => roles.flatMap((role) => part?.items[role] ?? []))

/** How the map reads without these items. */
function without({ items, reading }: Drawn, gone: readonly BoardItem[]): Reading {
  const ids = new Set(gone.map(({ id }) => id))
  const metadata = new Map(reading.anchor ? [[reading.anchor.itemId, reading.anchor]] : [])
  const [left, ...others] = readItems(
    items.filter(({ id }) => !ids.has(id)),
    { metadata },
  )
  if (!left || others.length > 0) throw new Error('there is not one map')
  return left
}

const NOTHING: LostParts = { title: false, stages: [], lanes: [], labels: [], bands: [], scales: [] }

/** What is to be told of stages and lanes that are gone. */
const told = ({ reading }: Drawn, lost: { stages?: readonly number[]; lanes?: readonly number[] }): LostParts => {
  const { map, placed } = reading
  const middle = (key: 'stageId' | 'laneId', role: string, id: string) =>
    placed.find((each) => each.role === role && each[key] === id)?.item
  return {
    ...NOTHING,
    stages: (lost.stages ?? []).map((at) => {
      const { id = '', name = '' } = map.stages[at] ?? {}
      return { id, name: name.slice(0, 24), at, x: expect.closeTo(middle('stageId', 'stage', id)?.x ?? 0, -0.5) }
    }),
    lanes: (lost.lanes ?? []).map((at) => {
      const { id = '', label = '', types = [] } = map.lanes[at] ?? {}
      return { id, label: label.slice(0, 24), types, at, y: expect.closeTo(middle('laneId', 'lane', id)?.y ?? 0, -0.5) }
    }),
  }
}

const choices = (count: number): number[][] => {
  const one = Array.from({ length: count }, (_, index) => [index])
  const two = one.flatMap(([a = 0]) => one.flatMap(([b = 0]) => (b > a ? [[a, b]] : [])))
  return [...one, ...two]
}

describe.each(TEMPLATES.map(({ id }) => id))('a map of %s', async (template) => {
  const drawn = await draw(template)
  const { stages, lanes, reading } = drawn
  const notes = new Map(reading.map.notes.map((note) => [note.id, note]))
  /** Notes of what is gone are in no cell any more; all others are where they were. */
  const wrongNotes = (left: Reading, goneStages: readonly string[], goneLanes: readonly string[]): string[] => {
    const now = new Map(left.map.notes.map((note) => [note.id, note]))
    return [...notes.values()].flatMap((note) => {
      const isGone = goneStages.includes(note.stageId) || goneLanes.includes(note.laneId)
      const found = now.get(note.id)
      if (isGone) return found ? [`"${note.text}" is told in another cell`] : []
      if (!found) return [`"${note.text}" is in no cell`]
      return found.stageId === note.stageId && found.laneId === note.laneId && found.score === note.score
        ? []
        : [`"${note.text}" is told otherwise: ${JSON.stringify(found)}`]
    })
  }

  test('has lost nothing as it was drawn', () => {
    expect(isWhole(lostParts(reading))).toBe(true)
    expect(lostParts(reading)).toEqual(NOTHING)
  })

  test.each(choices(stages.length).map((lost) => ({ lost })))('without its headers $lost', ({ lost }) => {
    const gone = lost.map((at) => stages[at])
    const left = without(drawn, itemsOf(gone, 'stage'))
    expect(lostParts(left)).toEqual(told(drawn, { stages: lost }))
    expect(
      wrongNotes(
        left,
        gone.map((part) => part?.id ?? ''),
        [],
      ),
    ).toEqual([])
  })

  test.each(choices(lanes.length).map((lost) => ({ lost })))('without labels and bands $lost', ({ lost }) => {
    const gone = lost.map((at) => lanes[at])
    const left = without(drawn, itemsOf(gone, 'lane', 'band', 'scale'))
    expect(lostParts(left)).toEqual(told(drawn, { lanes: lost }))
    expect(
      wrongNotes(
        left,
        [],
        gone.map((part) => part?.id ?? ''),
      ),
    ).toEqual([])
  })

  test.each(choices(lanes.length).map((lost) => ({ lost })))('without labels $lost', ({ lost }) => {
    const gone = lost.map((at) => lanes[at])
    const left = without(drawn, itemsOf(gone, 'lane'))
    expect(lostParts(left)).toEqual({ ...NOTHING, labels: gone.map((part) => part?.id) })
    expect(wrongNotes(left, [], [])).toEqual([])
  })

  test.each(choices(lanes.length).map((lost) => ({ lost })))('without bands $lost', ({ lost }) => {
    const gone = lost.map((at) => lanes[at])
    const left = without(drawn, itemsOf(gone, 'band'))
    expect(lostParts(left)).toEqual({ ...NOTHING, bands: gone.map((part) => part?.id) })
    expect(wrongNotes(left, [], [])).toEqual([])
  })

  test('without any part of a scale', () => {
    for (const lane of lanes)
      for (const item of lane.items.scale ?? []) {
        const left = without(drawn, [item])
        expect(lostParts(left)).toEqual({ ...NOTHING, scales: [lane.id] })
        expect(wrongNotes(left, [], [])).toEqual([])
      }
  })

  test('without any header', () => {
    const left = without(drawn, itemsOf(stages, 'stage'))
    expect(lostParts(left)).toEqual(told(drawn, { stages: stages.map((_, at) => at) }))
    expect(left.map.notes).toEqual([])
  })

  test('without any label', () => {
    const left = without(drawn, itemsOf(lanes, 'lane'))
    const { lanes: gone, labels, ...rest } = lostParts(left)
    expect([...gone.map(({ id }) => id), ...labels].sort()).toEqual(lanes.map(({ id }) => id).sort())
    expect(rest).toMatchObject({ title: false, stages: [], bands: [] })
  })
})
