import { describe, expect, test } from 'vitest'
import { adoptMap, connect, type Reading } from '../src/api.ts'
import { createSimulator, type Hands } from '../src/simulator/simulator.ts'
import { bare, LANES, lay, readOne } from './read-kit.ts'

/** Where a drawn map has its lane for feelings. */
const LANE = { top: 500, middle: 750, bottom: 1000 } as const
const COLUMN = { first: 500, step: 300 } as const

interface Drawing {
  /** Heights of the middles of the notes, stage by stage; several in one stage lie side by side. */
  readonly heights: readonly (number | readonly number[])[]
  readonly texts?: readonly string[]
  /** Texts left of the first stage, by height. */
  readonly gutter?: readonly (readonly [string, number])[]
  /** Texts within the first cell, by height. */
  readonly inside?: readonly (readonly [string, number])[]
  /** Texts right of the last stage, by height. */
  readonly behind?: readonly (readonly [string, number])[]
  /** Words on the board beside the map's cells. */
  readonly legend?: string
  readonly label?: string
  /** Labels as loose words, or as boxes as high as their lane. */
  readonly words?: boolean
  /** How far the notes of the other lanes stray from their line. */
  readonly stray?: number
}

/** A map as people draw it: words or boxes as labels, sticky notes, no bands, no line. */
async function drawn(drawing: Drawing): Promise<Reading> {
  const sim = createSimulator()
  draw(sim.hands, drawing)
  return readOne(connect(sim.board))
}

function draw(hands: Hands, drawing: Drawing): void {
  const { heights, texts = [], gutter = [], inside = [], behind = [], stray = 0 } = drawing
  const label = (text: string, y: number, height: number) =>
    drawing.words
      ? hands.addText(text, { x: 100, y }, { width: 160 })
      : hands.addShape(text, { x: 100, y }, { width: 160, height })
  hands.addText('Customer journey map\nPersona: Mia', { x: 300, y: -200 }, { width: 600 })
  for (const stage of heights.keys())
    hands.addShape(
      `Stage name ${'ABCDEFG'[stage]}`,
      { x: COLUMN.first + stage * COLUMN.step, y: 20 },
      { width: 280, height: 60 },
    )
  label('Actions', 270, 380)
  label(drawing.label ?? 'Emotions', LANE.middle, 480)
  label('Pain points', 1230, 380)
  for (const [stage, at] of heights.entries()) {
    const x = COLUMN.first + stage * COLUMN.step
    const away = (stage % 2 === 0 ? 1 : -1) * (stray / 2)
    hands.addSticky(`does ${stage}`, { x, y: 270 + away }, { width: 100 })
    hands.addSticky(`hurts ${stage}`, { x, y: 1230 - away }, { width: 100 })
    for (const [index, y] of [at].flat().entries())
      hands.addSticky(texts[stage] ?? `feels ${stage}`, { x: x + index * 20, y }, { width: 100 })
  }
  for (const [text, y] of gutter) hands.addText(text, { x: 265, y }, { width: 60 })
  for (const [text, y] of inside) hands.addText(text, { x: 385, y }, { width: 40 })
  const end = COLUMN.first + heights.length * COLUMN.step
  for (const [text, y] of behind) hands.addText(text, { x: end - 100, y }, { width: 60 })
  if (drawing.legend !== undefined) hands.addText(drawing.legend, { x: end - 250, y: -150 }, { width: 300 })
  hands.addFrame('Journey', { x: end / 2 + 100, y: 500 }, { width: end + 500, height: 1900 })
}

/** The scores in the lane for feelings, in reading order. */
const scoresIn = ({ map }: Reading) => {
  const lane = map.lanes.find(({ types }) => types.includes('emotions'))?.id
  return map.notes.filter((note) => note.laneId === lane).map((note) => note.score)
}

const ZIGZAG = [590, 750, 910, 670] as const
const UP = [2, 0, -2, 1]
const DOWN = [-2, 0, 2, -1]
const NONE = [null, null, null, null]

describe('in a lane that people drew', () => {
  test('heights count when the notes zigzag through it', async () => {
    expect(scoresIn(await drawn({ heights: ZIGZAG }))).toEqual(UP)
  })

  test.each([[[750, 750, 750, 750]], [[600, 600, 600, 600]], [[760, 745, 755, 750]], [[940, 930, 925, 935]]])(
    'nothing is said by notes on one line: %j',
    async (heights) => {
      expect(scoresIn(await drawn({ heights }))).toEqual(NONE)
      expect(
        scoresIn(
          await drawn({
            heights,
            gutter: [
              ['Happy', 540],
              ['Sad', 960],
            ],
          }),
        ),
      ).toEqual(NONE)
    },
  )

  test.each([
    ['from the top', [[600, 720], [600], [600, 720, 840], [600, 720]]],
    ['from the bottom', [[900, 780], [900], [900, 780, 660], [900, 780]]],
    ['around the middle', [[690, 810], [750], [630, 750, 870], [690, 810]]],
  ] as const)('nor by notes that stand one under another %s', async (_, heights) => {
    expect(new Set(scoresIn(await drawn({ heights })))).toEqual(new Set([null]))
  })

  test('nor where the notes of all lanes stray as much', async () => {
    expect(scoresIn(await drawn({ heights: [680, 800, 690, 790], stray: 120 }))).toEqual(NONE)
    expect(scoresIn(await drawn({ heights: [680, 800, 690, 790], stray: 10 }))).toEqual([1, -0.5, 1, -0.5])
  })

  test('nor in a lane in which a note has no room', async () => {
    const sim = createSimulator()
    for (const [row, name] of ['Actions', 'Emotions', 'Pain points'].entries()) {
      sim.hands.addShape(name, { x: 100, y: 200 + row * 180 }, { width: 160, height: 170 })
      for (let stage = 0; stage < 3; stage += 1)
        sim.hands.addSticky(
          'so',
          { x: 400 + stage * 300, y: 200 + row * 180 + (row === 1 ? stage * 40 - 40 : 0) },
          { width: 120 },
        )
    }
    for (let stage = 0; stage < 3; stage += 1)
      sim.hands.addShape(`Stage ${stage}`, { x: 400 + stage * 300, y: 40 }, { width: 280, height: 60 })
    expect(scoresIn(await readOne(connect(sim.board)))).toEqual([null, null, null])
  })
})

describe('a scale is read the way up in which it is drawn', () => {
  test.each<readonly [string, Partial<Drawing>, readonly (number | null)[]]>([
    [
      'names of its ends',
      {
        gutter: [
          ['Very good', 540],
          ['Very bad', 960],
        ],
      },
      UP,
    ],
    [
      'names of its ends upside down',
      {
        gutter: [
          ['Very bad', 540],
          ['Very good', 960],
        ],
      },
      DOWN,
    ],
    [
      'German names',
      {
        gutter: [
          ['Schlecht', 540],
          ['Gut', 960],
        ],
      },
      DOWN,
    ],
    [
      'French names',
      {
        gutter: [
          ['Très mal', 540],
          ['Très bien', 960],
        ],
      },
      DOWN,
    ],
    [
      'Japanese names',
      {
        gutter: [
          ['悪い', 540],
          ['普通', 750],
          ['良い', 960],
        ],
      },
      DOWN,
    ],
    [
      'Russian names',
      {
        gutter: [
          ['Плохо', 540],
          ['Хорошо', 960],
        ],
      },
      DOWN,
    ],
    [
      'Turkish names',
      {
        gutter: [
          ['Kötü', 540],
          ['İyi', 960],
        ],
      },
      DOWN,
    ],
    [
      'names with faces',
      {
        gutter: [
          ['😡 Very bad', 540],
          ['😀 Very good', 960],
        ],
      },
      DOWN,
    ],
    [
      'ticks',
      {
        gutter: [
          ['+2', 590],
          ['0', 750],
          ['-2', 910],
        ],
      },
      UP,
    ],
    [
      'ticks upside down',
      {
        gutter: [
          ['-2', 590],
          ['0', 750],
          ['+2', 910],
        ],
      },
      DOWN,
    ],
    [
      'five ticks',
      {
        gutter: [
          ['5', 590],
          ['4', 670],
          ['3', 750],
          ['2', 830],
          ['1', 910],
        ],
      },
      UP,
    ],
    [
      'faces',
      {
        gutter: [
          ['😍', 590],
          ['🙂', 670],
          ['😐', 750],
          ['🙁', 830],
          ['😡', 910],
        ],
      },
      UP,
    ],
    [
      'faces upside down',
      {
        gutter: [
          ['😡', 590],
          ['😐', 750],
          ['😍', 910],
        ],
      },
      DOWN,
    ],
    [
      'ticks within the lane',
      {
        inside: [
          ['-2', 590],
          ['+2', 910],
        ],
      },
      DOWN,
    ],
    [
      'names within the lane',
      {
        inside: [
          ['Sad', 560],
          ['Happy', 940],
        ],
      },
      DOWN,
    ],
    [
      'names behind the last stage',
      {
        behind: [
          ['Sad', 560],
          ['Happy', 940],
        ],
      },
      DOWN,
    ],
    ['a legend', { legend: 'Up is bad' }, DOWN],
    ['a German legend', { legend: 'oben ist schlecht' }, DOWN],
    ['a Korean legend', { legend: '위로 갈수록 나쁨' }, DOWN],
    ['a legend of ticks', { legend: '-2 at the top, +2 at the bottom' }, DOWN],
    ['its label', { label: 'Emotions (up is bad)' }, DOWN],
    ['a legend that says what is usual', { legend: 'Up is good, down is bad' }, UP],
    [
      'numbers that a legend explains',
      {
        gutter: [
          ['1', 590],
          ['5', 910],
        ],
        legend: '1 = very good, 5 = very bad',
      },
      UP,
    ],
  ])('%s', async (_, drawing, scores) => {
    const reading = await drawn({ heights: ZIGZAG, ...drawing })
    expect(scoresIn(reading)).toEqual(scores)
    expect(reading.unplaced).toEqual([])
    expect(reading.map.lanes).toHaveLength(3)
  })

  test.each<readonly [string, Partial<Drawing>]>([
    [
      'names against a legend',
      {
        gutter: [
          ['Very good', 540],
          ['Very bad', 960],
        ],
        legend: 'Up is bad',
      },
    ],
    [
      'names against ticks',
      {
        gutter: [
          ['Very good', 560],
          ['-2', 590],
          ['+2', 910],
          ['Very bad', 940],
        ],
      },
    ],
    ['two legends', { legend: 'Up is bad\nUp is good' }],
    [
      'numbers that run downwards, which nobody explains',
      {
        gutter: [
          ['1', 590],
          ['3', 750],
          ['5', 910],
        ],
      },
    ],
    [
      'good above and below',
      {
        gutter: [
          ['Good', 540],
          ['Bad', 750],
          ['Great', 960],
        ],
      },
    ],
  ])('none when it contradicts itself: %s', async (_, drawing) => {
    expect(scoresIn(await drawn({ heights: ZIGZAG, ...drawing }))).toEqual(NONE)
    expect(scoresIn(await drawn({ heights: ZIGZAG, texts: ['😀', '+2', '😡', ''], ...drawing }))).toEqual([1, 2, -2])
  })

  test('between ticks, wherever they stand in the lane', async () => {
    const gutter = [
      ['+2', 560],
      ['-2', 760],
    ] as const
    expect(scoresIn(await drawn({ heights: [560, 660, 760, 610], gutter }))).toEqual([2, 0, -2, 1])
  })

  test('a longer axis is read as one from -2 to +2', async () => {
    const gutter = [
      ['+5', 550],
      ['-5', 950],
    ] as const
    expect(scoresIn(await drawn({ heights: [550, 750, 950, 650], gutter }))).toEqual([2, 0, -2, 1])
  })

  test('beside labels of words only, between the names of the two ends', async () => {
    const gutter = [
      ['Happy', 540],
      ['Sad', 960],
    ] as const
    expect(scoresIn(await drawn({ heights: [540, 750, 960, 645], words: true, gutter }))).toEqual([2, 0, -2, 1])
  })

  test('one note beside a scale has the score of its height', async () => {
    const sim = createSimulator()
    draw(sim.hands, {
      heights: [590, [], [], []],
      gutter: [
        ['Good', 540],
        ['Bad', 960],
      ],
    })
    expect(scoresIn(await readOne(connect(sim.board)))).toEqual([2])
  })

  test('marks and legends are no notes, and have their place', async () => {
    const reading = await drawn({
      heights: ZIGZAG,
      inside: [
        ['-2', 590],
        ['+2', 910],
      ],
      behind: [
        ['Bad', 560],
        ['Good', 940],
      ],
      legend: 'Up is bad',
    })
    const marks = reading.placed.filter(({ role }) => role === 'scale').map(({ item }) => item.text)
    expect(marks.toSorted()).toEqual(['+2', '-2', 'Bad', 'Good', 'Up is bad'])
    expect(reading.map.notes).toHaveLength(12)
  })
})

describe('a legend of numbers', () => {
  const texts = ['1/5', '4/5 so', '5 of 5', '3/5']
  const flat = [750, 750, 750, 750]

  test.each<readonly [string, readonly (number | null)[]]>([
    ['1 = very bad, 5 = very good', [-2, 1, 2, 0]],
    ['1 = very good, 5 = very bad', [2, -1, -2, 0]],
    ['1 (sehr gut) bis 5 (sehr schlecht)', [2, -1, -2, 0]],
    ['1 = très bien ; 5 = très mal', [2, -1, -2, 0]],
    ['1＝とても良い、5＝とても悪い', [2, -1, -2, 0]],
    ['1 = очень хорошо\n5 = очень плохо', [2, -1, -2, 0]],
    ['😀 = 1, 😡 = 5', [2, -1, -2, 0]],
    ['1 = best', [2, -1, -2, 0]],
    ['1 = best, 5 = great', [null, null, null, null]],
  ])('%j is heard', async (legend, scores) => {
    expect(scoresIn(await drawn({ heights: flat, texts, legend }))).toEqual(scores)
  })

  test('makes scores of grades that stand alone', async () => {
    const grades = ['1', '6', '2', '3.5 hm']
    expect(scoresIn(await drawn({ heights: flat, texts: grades, legend: '1 = sehr gut, 6 = sehr schlecht' }))).toEqual([
      2,
      -2,
      1,
      null,
    ])
    expect(scoresIn(await drawn({ heights: flat, texts: grades }))).toEqual(NONE)
  })

  test.each(['Day 1: excited, day 5: angry', '2 happy customers, 5 angry ones', 'Step 1: happy', '5 stars are good'])(
    '%j is none',
    async (legend) => {
      const reading = await drawn({ heights: flat, texts, legend })
      expect(scoresIn(reading)).toEqual([-2, 1, 2, 0])
      expect(reading.unplaced.map(({ text }) => text)).toEqual([legend])
    },
  )
})

test('in a map of the app, ends that people swapped turn its scores round', async () => {
  const table = await lay()
  const { hands, note, sim, drawn: before } = table
  hands.type(note(LANES.emotions, 0), 'a')
  hands.moveBy(note(LANES.emotions, 0), { dy: -160 })
  hands.type(note(LANES.emotions, 1), 'b')
  const [high, low] = before.placed.filter(({ role, item }) => role === 'scale' && item.text !== '')
  if (!high || !low || !sim.item(high.item.id)) throw new Error('There are no names of ends')
  hands.type(high.item.id, low.item.text)
  hands.type(low.item.id, high.item.text)
  expect(scoresIn(await readOne(table.board))).toEqual([-2, null])
  expect(scoresIn(await readOne(bare(table.board)))).toEqual([-2, null])
})

test.each<readonly [string, Drawing]>([
  ['on one line', { heights: [640, 640, 640, 640] }],
  [
    'in a zigzag',
    {
      heights: ZIGZAG,
      gutter: [
        ['Bad', 540],
        ['Good', 960],
      ],
    },
  ],
])('to adopt a map gives no note %s another score', async (_, drawing) => {
  const sim = createSimulator()
  draw(sim.hands, drawing)
  const board = connect(sim.board)
  const before = await readOne(board)
  await adoptMap(board, before)
  const after = await readOne(board)
  expect(after.record).toBe('own')
  expect(scoresIn(after)).toEqual(scoresIn(before))
})
