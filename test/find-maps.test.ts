import { describe, expect, test } from 'vitest'
import { type BoardItem, type Reading, readItems } from '../src/api.ts'

type Kind = 'text' | 'shape' | 'sticky_note' | 'card'
const KINDS: readonly Kind[] = ['text', 'shape', 'sticky_note', 'card']

let made = 0
const item = (type: string, text: string, x: number, y: number, width: number, height: number): BoardItem => {
  made += 1
  return {
    id: `i${made}`,
    type,
    text,
    x,
    y,
    width,
    height,
    rotation: 0,
    frameId: null,
    color: '',
    tags: [],
    linkedTo: '',
    layer: made,
    createdBy: '',
    createdAt: '',
    modifiedAt: '',
  }
}
const text = (words: string, x: number, y: number, width = Math.max(60, words.length * 9)) =>
  item('text', words, x, y, width, 22)
const shape = (words: string, x: number, y: number, width = 250, height = 80) =>
  item('shape', words, x, y, width, height)
const note = (words: string, x: number, y: number, width = 150) =>
  item('sticky_note', words, x, y, width, width * 1.1457)

const put = (kind: Kind, words: string, x: number, y: number, width: number, height: number): BoardItem => {
  if (kind === 'text') return text(words, x, y, Math.min(width, words.length * 10 + 20))
  if (kind === 'sticky_note') return note(words, x, y)
  return kind === 'card' ? item('card', words, x, y, Math.min(width, 300), 94) : shape(words, x, y, width, height)
}

interface Drawing {
  readonly stages: readonly string[]
  readonly lanes: readonly string[]
  readonly labels?: Kind
  readonly headers?: Kind
  readonly x?: number
  readonly y?: number
  readonly lane?: number
  /** Lanes are columns. */
  readonly turned?: boolean
  readonly title?: string
  readonly frame?: string
}

function draw({
  stages,
  lanes,
  labels = 'shape',
  headers = 'shape',
  x = 0,
  y = 0,
  lane = 260,
  turned = false,
  title,
  frame,
}: Drawing): BoardItem[] {
  const at = (column: number, row: number): [number, number] =>
    turned ? [x + row * 300, y + column * lane] : [x + column * 300, y + row * lane]
  const drawn = [
    ...stages.map((stage, column) => put(headers, stage, ...at(column + 1, 0), 270, 60)),
    ...lanes.map((label, row) => put(labels, label, ...at(0, row + 1), 255, turned ? 60 : lane * 0.7)),
    ...lanes.flatMap((_, row) =>
      stages.flatMap((_, column) => {
        const [left, top] = at(column + 1, row + 1)
        return (row + column) % 2 === 0 ? [note(`n ${row}.${column}`, left - 20 + 13 * row, top + 9)] : []
      }),
    ),
    ...(title === undefined ? [] : [text(title, x + 60, y - 200, 420)]),
  ]
  return frame === undefined ? drawn : framed(frame, drawn)
}

function framed(name: string, inside: readonly BoardItem[]): BoardItem[] {
  const [left, right] = [
    Math.min(...inside.map((each) => each.x - each.width / 2)) - 150,
    Math.max(...inside.map((each) => each.x + each.width / 2)) + 150,
  ]
  const [top, bottom] = [
    Math.min(...inside.map((each) => each.y - each.height / 2)) - 150,
    Math.max(...inside.map((each) => each.y + each.height / 2)) + 150,
  ]
  const frame = item('frame', name, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
  return [frame, ...inside.map((each) => ({ ...each, frameId: frame.id }))]
}

/** A table of words: names of columns above, names of rows on the left. */
const table = (rows: readonly (readonly string[])[], frame?: string): BoardItem[] => {
  const cells = rows.flatMap((row, line) =>
    row.flatMap((words, column) => (words === '' ? [] : [shape(words, column * 300, line * 120, 300, 120)])),
  )
  return frame === undefined ? cells : framed(frame, cells)
}
/** A field with a name, and notes in it. */
const field = (name: string, x: number, y: number, notes: number): BoardItem[] => [
  shape('', x, y, 500, 400),
  text(name, x - 170, y - 180),
  ...Array.from({ length: notes }, (_, index) => note('a note', x - 160 + (index % 3) * 160, y + 30, 130)),
]

const KNOWN_STAGES = ['Awareness', 'Consideration', 'Purchase', 'Use']
const OTHER_STAGES = ['Hears of us', 'Walks in', 'Queues', 'Eats']
const EN = ['Actions', 'Touchpoints', 'Thoughts', 'Emotions', 'Pain points', 'Opportunities']
const DE = ['Aktionen', 'Kontaktpunkte', 'Gedanken', 'Gefühle', 'Schmerzpunkte', 'Chancen']
const FR = ['Actions', 'Points de contact', 'Pensées', 'Émotions', 'Points de friction', 'Opportunités']
const CEM = ['Touchpoints', 'Moments of truth', 'Voice of the customer']

const gridOf = ({ map }: Reading) => ({
  stages: map.stages.map((stage) => stage.name),
  lanes: map.lanes.map((lane) => lane.label),
})
const grids = (items: readonly BoardItem[]) => readItems(items).map(gridOf)
const codes = (reading: Reading | undefined) => reading?.reasons.map(({ code, speaks }) => `${code} ${speaks}`)

describe('a map is found', () => {
  for (const labels of KINDS)
    for (const headers of KINDS)
      for (const frame of [undefined, 'Our shop'])
        for (const turned of [false, true])
          test(`labels: ${labels}, headers: ${headers}, ${frame ? 'in a frame' : 'free'}, stages ${turned ? 'down' : 'across'}`, () => {
            const drawing = { stages: KNOWN_STAGES, lanes: EN, labels, headers, turned, ...(frame ? { frame } : {}) }
            expect(grids(draw(drawing))).toEqual([{ stages: KNOWN_STAGES, lanes: EN }])
          })

  const small: Readonly<Record<string, Drawing>> = {
    'with three lanes that other lists have too': {
      stages: OTHER_STAGES,
      lanes: ['Actions', 'Pain points', 'Opportunities'],
    },
    'with two lanes, one of them for feelings': { stages: OTHER_STAGES, lanes: ['Actions', 'Emotions'] },
    'with two lanes that every list has, by the name of its frame': {
      stages: OTHER_STAGES,
      lanes: ['Actions', 'Problems'],
      frame: 'Customer journey map',
    },
    'with two lanes that every list has, by its title': {
      stages: OTHER_STAGES,
      lanes: ['Actions', 'Problems'],
      title: 'Customer journey map: canteen',
    },
    'with two lanes of one type, in a frame with a short name': {
      stages: OTHER_STAGES,
      lanes: ['Ideas', 'Opportunities'],
      frame: 'CJM checkout',
    },
    'with two stages, in French': {
      stages: ['Avant', 'Après'],
      lanes: ['Émotions', 'Besoins'],
      frame: 'Parcours client',
    },
    'with one known lane among six, by what its stages are called': {
      stages: KNOWN_STAGES,
      lanes: ['Emotions', 'Fripp', 'Gromp', 'Flump', 'Blap', 'Zong'],
    },
    'with one known lane among three, by what its stages are called in German': {
      stages: ['Bewusstsein', 'Vergleich', 'Kauf', 'Nutzung'],
      lanes: ['Gefühle', 'Fripp', 'Gromp'],
      labels: 'text',
      headers: 'text',
    },
    'with no known lane, by the name of its frame': {
      stages: OTHER_STAGES,
      lanes: ['Fripp', 'Gromp', 'Flump', 'Blap'],
      frame: 'Customer journey map',
    },
    'for experience': { stages: OTHER_STAGES, lanes: CEM },
    'that is a service blueprint': {
      stages: OTHER_STAGES,
      lanes: ['Customer actions', 'Frontstage', 'Backstage', 'Support processes'],
    },
  }
  for (const [name, drawing] of Object.entries(small))
    test(name, () => {
      expect(grids(draw(drawing))).toEqual([{ stages: drawing.stages, lanes: drawing.lanes }])
    })

  test('with labels on their side', () => {
    const labels = EN.map((label, row) => ({ ...text(label, 0, 300 * (row + 1), 200), rotation: 270 }))
    const headers = KNOWN_STAGES.map((stage, column) => shape(stage, 300 + 400 * column, 0, 380))
    const notes = EN.map((_, row) => note('n', 700, 300 * (row + 1)))
    expect(grids([...labels, ...headers, ...notes])).toEqual([{ stages: KNOWN_STAGES, lanes: EN }])
  })

  test('at any size', () => {
    for (const by of [0.25, 4, 10]) {
      const items = draw({ stages: OTHER_STAGES, lanes: EN }).map((each) => ({
        ...each,
        x: each.x * by,
        y: each.y * by,
        width: each.width * by,
        height: each.height * by,
      }))
      expect(grids(items), `${by}`).toEqual([{ stages: OTHER_STAGES, lanes: EN }])
    }
  })
})

describe('several maps are several', () => {
  const together = (where: string, items: readonly BoardItem[]) =>
    where === 'in one frame' ? framed('Both', items) : items
  for (const where of ['free', 'in one frame'])
    for (const labels of KINDS)
      for (const headers of KINDS)
        for (const [other, lanes, stages] of [
          ['copied', EN, KNOWN_STAGES],
          ['in another language', DE, OTHER_STAGES],
          ['of another kind', CEM, OTHER_STAGES],
        ] as const)
          test(`one above the other, ${where}, the second ${other}; labels: ${labels}, headers: ${headers}`, () => {
            const items = together(where, [
              ...draw({ stages: KNOWN_STAGES, lanes: EN, labels, headers }),
              ...draw({ stages, lanes, labels, headers, y: 7 * 260 + 150 }),
            ])
            expect(grids(items)).toEqual([
              { stages: KNOWN_STAGES, lanes: EN },
              { stages, lanes },
            ])
          })

  const boards: Readonly<Record<string, readonly Drawing[]>> = {
    'side by side': [
      { stages: KNOWN_STAGES, lanes: EN },
      { stages: OTHER_STAGES, lanes: FR, x: 1800 },
    ],
    'close beside one another': [
      { stages: KNOWN_STAGES, lanes: EN },
      { stages: OTHER_STAGES, lanes: DE, x: 1520 },
    ],
    'one above the other, not in line': [
      { stages: KNOWN_STAGES, lanes: EN },
      { stages: OTHER_STAGES, lanes: DE, x: 500, y: 1950 },
    ],
    'one above the other, without a gap': [
      { stages: KNOWN_STAGES, lanes: EN, lane: 200 },
      { stages: OTHER_STAGES, lanes: EN, lane: 200, y: 1400 },
    ],
    'three small ones': [
      { stages: KNOWN_STAGES, lanes: ['Actions', 'Emotions'] },
      { stages: OTHER_STAGES, lanes: ['Actions', 'Emotions'], y: 950 },
      { stages: OTHER_STAGES, lanes: ['Actions', 'Emotions'], y: 1900 },
    ],
    'four in a square, of words alone': [0, 1, 2, 3].map((index) => ({
      stages: KNOWN_STAGES,
      lanes: EN,
      labels: 'text',
      headers: 'text',
      x: (index % 2) * 1700,
      y: Math.floor(index / 2) * 2000,
    })),
    'two with stages down': [
      { stages: KNOWN_STAGES, lanes: EN, turned: true },
      { stages: OTHER_STAGES, lanes: DE, turned: true, y: 1700 },
    ],
  }
  for (const [name, drawings] of Object.entries(boards))
    for (const where of ['free', 'in one frame'])
      test(`${name}, ${where}`, () => {
        expect(grids(together(where, drawings.flatMap(draw)))).toEqual(
          drawings.map(({ stages, lanes }) => ({ stages, lanes })),
        )
      })

  test('one with stages across and one with stages down, in one frame', () => {
    const items = framed('Both', [
      ...draw({ stages: KNOWN_STAGES, lanes: EN, turned: true }),
      ...draw({ stages: OTHER_STAGES, lanes: DE, x: 2600 }),
    ])
    expect(grids(items)).toHaveLength(2)
    expect(grids(items)).toEqual(
      expect.arrayContaining([
        { stages: KNOWN_STAGES, lanes: EN },
        { stages: OTHER_STAGES, lanes: DE },
      ]),
    )
  })

  for (const where of ['free', 'in one frame'])
    test(`a hundred of them, ${where}`, () => {
      const items = Array.from({ length: 100 }, (_, index) =>
        draw({ stages: KNOWN_STAGES, lanes: EN, x: (index % 10) * 1700, y: Math.floor(index / 10) * 2000 }),
      ).flat()
      const found = grids(together(where, items))
      expect(found).toHaveLength(100)
      expect(found.every(({ stages, lanes }) => stages.length === 4 && lanes.length === 6)).toBe(true)
    })
})

describe('lanes that are named twice under one row of headers', () => {
  const lanes = EN.slice(0, 4)
  const twice = (labels: Kind, headers: Kind, gap: number) => {
    const asIs = { stages: KNOWN_STAGES, lanes, labels, headers }
    const toBe = draw({ ...asIs, y: 4 * 260 + gap }).filter(({ text }) => !KNOWN_STAGES.includes(text))
    return [...draw(asIs), ...toBe]
  }
  for (const labels of KINDS)
    for (const where of ['free', 'in one frame'])
      test(`are lanes of one map, as it is and as it is to be; labels: ${labels}, ${where}`, () => {
        for (const gap of [0, 60, 150, 300]) {
          const drawn = twice(labels, 'shape', gap)
          const [reading, ...others] = readItems(where === 'free' ? drawn : framed('Our shop', drawn))
          expect(others).toEqual([])
          expect(reading && gridOf(reading), `${gap}`).toEqual({ stages: KNOWN_STAGES, lanes: [...lanes, ...lanes] })
          expect(reading?.map.notes).toHaveLength(16)
        }
      })
})

describe('lanes of several people', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'after a dash': ['Actions', 'Emotions - Anna', 'Emotions - Ben', 'Pain points - Anna', 'Pain points - Ben'],
    'before a colon': ['Actions', 'Anna: emotions', 'Ben: emotions', 'Anna: pain points', 'Ben: pain points'],
    'whose they are': ['Actions', "Anna's emotions", "Ben's emotions", "Anna's pain points", "Ben's pain points"],
    'in brackets': ['Actions', 'Emotions (Anna)', 'Emotions (Ben)', 'Pain points (Anna)', 'Pain points (Ben)'],
    'after a blank': [
      'Touchpoints',
      'Emotions Anna',
      'Emotions Ben',
      'Pain points Anna',
      'Pain points Ben',
      'Opportunities',
    ],
  }
  for (const [how, lanes] of Object.entries(cases))
    for (const labels of ['text', 'shape'] as const)
      test(`stay lanes of their own, each with its notes: named ${how}, labels: ${labels}`, () => {
        const [reading, ...others] = readItems(draw({ stages: KNOWN_STAGES, lanes, labels }))
        expect(others).toEqual([])
        expect(reading && gridOf(reading)).toEqual({ stages: KNOWN_STAGES, lanes })
        const types = reading?.map.lanes.slice(1, 5).map((lane) => lane.types)
        expect(types).toEqual([['emotions'], ['emotions'], ['pain-points'], ['pain-points']])
        const laneOf = new Map(reading?.map.lanes.map((lane, row) => [lane.id, row]))
        const notes = reading?.map.notes ?? []
        expect(notes).toHaveLength(2 * lanes.length)
        expect(notes.filter(({ text, laneId }) => !text.startsWith(`n ${laneOf.get(laneId)}.`))).toEqual([])
      })
})

describe('labels in the last column', () => {
  const mirrored = (items: readonly BoardItem[]) => items.map((each) => ({ ...each, x: -each.x }))
  for (const labels of ['text', 'shape', 'sticky_note'] as const)
    for (const frame of [undefined, 'Our shop'])
      test(`are labels all the same: ${labels}, ${frame ? 'in a frame' : 'free'}`, () => {
        const drawing = { lanes: EN, labels, ...(frame ? { frame } : {}) }
        const left = draw({ ...drawing, stages: KNOWN_STAGES.toReversed() })
        const [reading, ...others] = readItems(mirrored(left))
        expect(others).toEqual([])
        expect(reading && gridOf(reading)).toEqual({ stages: KNOWN_STAGES, lanes: EN })
        const cellsOf = (map: Reading['map'] | undefined) =>
          map?.notes.map(({ text, stageId, laneId }) => ({
            text,
            stage: map.stages.find(({ id }) => id === stageId)?.name,
            lane: map.lanes.find(({ id }) => id === laneId)?.label,
          }))
        const asDrawn = cellsOf(readItems(left)[0]?.map) ?? []
        expect(asDrawn).toHaveLength(12)
        expect(cellsOf(reading?.map)).toEqual(expect.arrayContaining(asDrawn))
        expect(reading?.unplaced).toEqual([])
      })

  test('are no labels of what lies on both sides of them', () => {
    const left = draw({ stages: OTHER_STAGES, lanes: EN })
    const others = [...Array(24).keys()].map((at) => note('x', -300 - 200 * (at % 4), 200 * Math.floor(at / 4)))
    const known = grids(left)
    expect(known).toHaveLength(1)
    expect(grids([...left, ...others])).toEqual(known)
  })
})

describe('what is no map is not found', () => {
  const boards: Readonly<Record<string, () => BoardItem[]>> = {
    'a value proposition canvas': () => [
      ...['Gain creators', 'Products & services', 'Pain relievers'].map((name, row) => shape(name, 0, row * 300)),
      ...['Gains', 'Customer jobs', 'Pains'].map((name, row) => shape(name, 900, row * 300)),
      ...[0, 1, 2].flatMap((row) => [note('a', 250, row * 300), note('b', 1150, row * 300)]),
    ],
    'a weekly meeting by days': () =>
      table([
        ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
        ['Actions', 'a', 'b', 'c', 'd'],
        ['Decisions', 'a', '', 'c', 'd'],
        ['Risks', 'a', '', 'c', 'd'],
        ['Ideas', 'a', '', 'c', 'd'],
      ]),
    'a weekly meeting by teams': () =>
      table(
        [
          ['Topic', 'Team A', 'Team B', 'Team C'],
          ['Goals', 'a', 'b', 'c'],
          ['Problems', 'a', 'b', 'c'],
          ['Actions', 'a', 'b', 'c'],
          ['Metrics', 'a', 'b', 'c'],
        ],
        'Weekly meeting',
      ),
    'a retrospective as a matrix': () => [
      ...['Sprint 1', 'Sprint 2', 'Sprint 3'].map((name, column) => shape(name, 300 + column * 300, 0, 280, 60)),
      ...['What went well', 'Pain points', 'Ideas', 'Actions'].flatMap((name, row) => [
        shape(name, 0, 250 + row * 250, 250, 200),
        ...[0, 1, 2].map((column) => note('x', 300 + column * 300, 250 + row * 250)),
      ]),
    ],
    'strengths and weaknesses': () => [
      ...field('Strengths', 0, 0, 2),
      ...field('Weaknesses', 520, 0, 3),
      ...field('Opportunities', 0, 420, 3),
      ...field('Threats', 520, 420, 1),
    ],
    'an empathy map': () =>
      framed('Empathy map', [
        ...field('Says', 0, 0, 2),
        ...field('Thinks', 520, 0, 3),
        ...field('Does', 0, 420, 3),
        ...field('Feels', 520, 420, 2),
      ]),
    'a lean canvas': () =>
      [
        ['Problem', 0, 0],
        ['Solution', 520, 0],
        ['Key metrics', 520, 420],
        ['Unique value proposition', 1040, 0],
        ['Channels', 1560, 420],
        ['Customer segments', 2080, 0],
        ['Cost structure', 0, 840],
      ].flatMap(([name, x, y]) => field(String(name), Number(x), Number(y), 3)),
    'a kanban with swimlanes': () =>
      table([
        ['', 'Backlog', 'In progress', 'Review', 'Done'],
        ['Actions', 'a', 'b', 'c', 'd'],
        ['Problems', 'a', 'b', 'c', 'd'],
        ['Ideas', 'a', 'b', 'c', 'd'],
      ]),
    'a user-story map': () => [
      ...['Activities', 'Steps', 'Stories'].map((name, row) => text(name, -300, row * 200)),
      ...[0, 1, 2, 3, 4].flatMap((column) =>
        [0, 1, 2, 3].map((row) => note(`s${row}.${column}`, column * 200, row * 200)),
      ),
    ],
    'who does what': () =>
      table([
        ['', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
        ['Actions', 'x', '', 'x', ''],
        ['Channels', 'x', '', 'x', ''],
        ['Communication', 'x', 'x', '', ''],
        ['Metrics', '', 'x', '', 'x'],
      ]),
    'goals by quarter': () =>
      table(
        [
          ['', 'Q1', 'Q2', 'Q3', 'Q4'],
          ['Goals', 'a', 'b', 'c', 'd'],
          ['Channels', 'a', 'b', 'c', 'd'],
          ['Metrics', 'a', 'b', 'c', 'd'],
        ],
        'Roadmap 2026',
      ),
    'several personas': () =>
      table(
        [
          ['', 'Anna', 'Ben', 'Carla'],
          ['Goals', 'a', 'b', 'c'],
          ['Needs', 'a', 'b', 'c'],
          ['Pain points', 'a', 'b', 'c'],
          ['Channels', 'a', 'b', 'c'],
        ],
        'Personas',
      ),
    'interviews side by side': () =>
      table([
        ['', 'P1', 'P2', 'P3', 'P4'],
        ['Quotes', 'a', 'b', 'c', 'd'],
        ['Pain points', 'a', 'b', 'c', 'd'],
        ['Needs', 'a', 'b', 'c', 'd'],
      ]),
    stakeholders: () =>
      table([
        ['Stakeholder', 'Needs', 'Pain points', 'Channels', 'Actions'],
        ['CEO', 'a', 'b', 'c', 'd'],
        ['Sales', 'a', 'b', 'c', 'd'],
        ['IT', 'a', 'b', 'c', 'd'],
      ]),
    'a calendar in German': () =>
      table([
        ['', 'Montag', 'Dienstag', 'Mittwoch'],
        ['Aktionen', 'a', 'b', 'c'],
        ['Probleme', 'a', '', 'c'],
        ['Ideen', 'a', '', 'c'],
      ]),
    'a mind map about customer journeys': () =>
      ['Customer journey', 'Emotions', 'Touchpoints', 'Pain points', 'Opportunities', 'Channels', 'Shop', 'Web'].map(
        (words, index) => ({
          ...shape(words, 600 * Math.cos(index), 500 * Math.sin(index * 2.3), 160, 60),
          connected: true,
        }),
      ),
    'one label four hundred times': () =>
      Array.from({ length: 400 }, (_, index) => text('Actions', (index % 20) * 200, Math.floor(index / 20) * 60)),
  }
  for (const [name, build] of Object.entries(boards))
    test(name, () => {
      expect(grids(build())).toEqual([])
    })
})

describe('a reading says why it is as sure as it is', () => {
  const read = (drawing: Drawing) => readItems(draw(drawing))[0]

  test('many known lanes and known stages leave no doubt', () => {
    const reading = read({ stages: KNOWN_STAGES, lanes: EN })
    expect(reading?.confidence).toBeGreaterThanOrEqual(0.8)
    expect(reading?.reasons).toEqual([
      { code: 'labels', speaks: 'for', data: { known: 6, lanes: 6 } },
      { code: 'stage-names', speaks: 'for', data: { known: 4, stages: 4 } },
    ])
  })

  test('few lanes and stages do', () => {
    const reading = read({ stages: ['Inside', 'Outside'], lanes: ['Emotions', 'Touchpoints', 'Fripp'] })
    expect(reading?.confidence).toBeLessThan(0.8)
    expect(reading?.reasons).toEqual([
      { code: 'few-labels', speaks: 'against', data: { known: 2, lanes: 3 } },
      { code: 'unknown-labels', speaks: 'against', data: { unknown: 1, lanes: 3 } },
      { code: 'few-stages', speaks: 'against', data: { stages: 2 } },
    ])
  })

  test('a title and the name of a frame are told, and lanes that every list has', () => {
    expect(codes(read({ stages: OTHER_STAGES, lanes: EN, title: 'Customer journey map' }))).toContain('title for')
    const framed = read({ stages: OTHER_STAGES, lanes: ['Actions', 'Needs'], frame: 'CJM checkout' })
    expect(codes(framed)).toEqual(['frame-title for', 'few-labels against', 'common-labels against'])
  })

  test('what lies in no cell is told with its number', () => {
    const items = draw({ stages: KNOWN_STAGES, lanes: EN, frame: 'Our shop' })
    const frame = items[0]
    const lost = note('lost', (frame?.x ?? 0) - (frame?.width ?? 0) / 2 + 60, frame?.y ?? 0, 90)
    const [reading] = readItems([...items, { ...lost, frameId: frame?.id ?? null }])
    expect(reading?.unplaced).toMatchObject([{ text: 'lost' }])
    expect(reading?.reasons.at(-1)).toEqual({ code: 'unplaced', speaks: 'against', data: { unplaced: 1, notes: 13 } })
  })
})

describe('items that a person calls a map', () => {
  const alone = draw({ stages: ['Inside', 'Outside'], lanes: ['Fripp', 'Ideas', 'Gromp'] })

  test('are one with a single known lane', () => {
    expect(readItems(alone)).toEqual([])
    const [reading, ...others] = readItems(alone, { chosen: true })
    expect(others).toEqual([])
    expect(reading && gridOf(reading)).toEqual({ stages: ['Inside', 'Outside'], lanes: ['Fripp', 'Ideas', 'Gromp'] })
    expect(reading?.confidence).toBeLessThanOrEqual(0.7)
    expect(codes(reading)).toContain('chosen for')
  })

  test('are as sure as they are when they would have been listed anyhow', () => {
    const items = draw({ stages: KNOWN_STAGES, lanes: EN })
    expect(readItems(items, { chosen: true })).toEqual(readItems(items))
  })

  test('are none when they are only a heap of notes', () => {
    const heap = Array.from({ length: 12 }, (_, index) => note(`idea ${index}`, (index * 97) % 700, (index * 61) % 500))
    expect(readItems(heap, { chosen: true })).toEqual([])
  })
})
