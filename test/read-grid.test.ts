import { describe, expect, test } from 'vitest'
import { type BoardItem, readItems } from '../src/api.ts'
import { said } from './read-kit.ts'

type Size = readonly [width: number, height: number]
type Span = readonly [from: number, to: number]

let made = 0
const item = (type: string, text: string, x: number, y: number, [width, height]: Size, rotation = 0): BoardItem => {
  made += 1
  const nobody = { frameId: null, color: '', tags: [], linkedTo: '', createdBy: '', createdAt: '', modifiedAt: '' }
  return { id: `${made}`, type, text, x, y, width, height, rotation, layer: made, ...nobody }
}

const STAGES = ['Aware', 'Look around and compare', 'Buy', 'Use', 'Get help']
const LANES = ['Actions', 'Touchpoints', 'Thoughts', 'Emotions', 'Pain points']
const LABELS: Span = [0, 240]
const HEADERS: Span = [-120, -40]

const middle = ([from, to]: Span) => (from + to) / 2
const size = ([from, to]: Span) => to - from
/** Stretches of these sizes, one after another. */
const spans = (from: number, sizes: readonly number[], gap = 0): Span[] =>
  sizes.map((_, index) => {
    const start = from + sizes.slice(0, index).reduce((sum, each) => sum + each + gap, 0)
    return [start, start + (sizes[index] ?? 0)]
  })

interface Sheet {
  readonly columns: readonly Span[]
  readonly rows: readonly Span[]
}

const even = (gap = 0): Sheet => ({
  columns: spans(280, [320, 320, 320, 320, 320], gap),
  rows: spans(0, [260, 260, 260, 260, 260], gap),
})
const uneven: Sheet = { columns: spans(280, [260, 620, 300, 560, 280]), rows: spans(0, [260, 560, 280, 520, 270]) }

const wordsOf = (text: string): Size => [text.length * 11 + 16, 34]

/** How the stages and lanes of a sheet are named. */
interface Look {
  readonly header: (name: string, column: Span) => BoardItem
  readonly label: (name: string, row: Span) => BoardItem
}
const centred: Look = {
  header: (name, column) => item('text', name, middle(column), middle(HEADERS), wordsOf(name)),
  label: (name, row) => item('text', name, middle(LABELS), middle(row), wordsOf(name)),
}
const cornered: Look = {
  header: (name, column) => {
    const [width, height] = wordsOf(name)
    const fitted = Math.min(width, size(column) - 20)
    return item('text', name, column[0] + 10 + fitted / 2, middle(HEADERS), [fitted, height])
  },
  label: (name, row) => item('text', name, LABELS[0] + wordsOf(name)[0] / 2, row[0] + 10 + 17, wordsOf(name)),
}
const boxed: Look = {
  header: (name, column) => item('shape', name, middle(column), middle(HEADERS), [size(column) - 8, size(HEADERS)]),
  label: (name, row) => item('shape', name, middle(LABELS), middle(row), [size(LABELS), size(row) - 8]),
}
const small: Look = {
  header: (name, column) => item('shape', name, middle(column), middle(HEADERS), [150, 60]),
  label: (name, row) => item('shape', name, middle(LABELS), middle(row), [200, 70]),
}

/** What the note of a cell says: nothing that is a name. */
const textOf = (lane: number, stage: number) => `note ${lane + 1}${'abcde'[stage]}`

/** Notes of every cell, away from its middle by a part of the cell: each in another direction. */
const notesOf = ({ columns, rows }: Sheet, stray: number): BoardItem[] =>
  rows.flatMap((row, lane) =>
    columns.map((column, stage) => {
      const turn = lane * columns.length + stage
      return item(
        'sticky_note',
        textOf(lane, stage),
        middle(column) + stray * size(column) * Math.cos(turn * 2.4),
        middle(row) + stray * size(row) * Math.sin(turn * 2.4),
        [110, 126],
      )
    }),
  )

const namesOf = ({ columns, rows }: Sheet, { header, label }: Look): BoardItem[] => [
  ...columns.map((column, stage) => header(STAGES[stage] ?? '', column)),
  ...rows.map((row, lane) => label(LANES[lane] ?? '', row)),
]

const placed = (
  stages: readonly string[] = STAGES,
  lanes: readonly string[] = LANES,
  without: (lane: string, stage: string) => boolean = () => false,
) =>
  lanes.flatMap((lane) =>
    stages.flatMap((stage) =>
      without(lane, stage) ? [] : [`${lane} / ${stage}: ${textOf(LANES.indexOf(lane), STAGES.indexOf(stage))}`],
    ),
  )

const TOP_LEFT = { x: 140, y: -80 }

/** What the one map among these items says, but for its title and the scores of its notes. */
function read(items: readonly BoardItem[]) {
  const [reading, ...others] = readItems(items)
  if (!reading || others.length > 0) throw new Error(`${others.length + (reading ? 1 : 0)} maps`)
  const { stages, lanes, notes, unplaced, doubtful } = said(reading)
  return {
    stages,
    lanes: lanes.map((lane) => lane.split(' = ')[0]),
    notes: notes.map((note) => note.replace(/ \(-?[\d.]+\)$/, '')),
    unplaced: [...unplaced].sort(),
    doubtful: [...doubtful].sort(),
  }
}
const WHOLE = { stages: STAGES, lanes: LANES, notes: placed(), unplaced: [], doubtful: [] }

const shape = (x: Span, y: Span, text = ''): BoardItem => item('shape', text, middle(x), middle(y), [size(x), size(y)])
const whole = ({ columns, rows }: Sheet): { x: Span; y: Span } => ({
  x: [columns[0]?.[0] ?? 0, columns.at(-1)?.[1] ?? 0],
  y: [rows[0]?.[0] ?? 0, rows.at(-1)?.[1] ?? 0],
})

const GROUNDS: Readonly<Record<string, (sheet: Sheet) => BoardItem[]>> = {
  'nothing is drawn': () => [],
  'one rectangle lies under all': (sheet) => {
    const { x, y } = whole(sheet)
    return [shape([x[0] - 300, x[1] + 20], [y[0] - 140, y[1] + 20])]
  },
  'bands lie under the rows': (sheet) => sheet.rows.map((row) => shape([0, whole(sheet).x[1]], row)),
  'bands lie only under the cells': (sheet) => sheet.rows.map((row) => shape(whole(sheet).x, row)),
  'stripes lie under the columns': (sheet) => sheet.columns.map((column) => shape(column, [-130, whole(sheet).y[1]])),
  'a rectangle is drawn for each cell': ({ columns, rows }) =>
    rows.flatMap((row) => columns.map((column) => shape(column, row))),
  'lines part rows and columns': (sheet) => {
    const { x, y } = whole(sheet)
    return [
      ...sheet.rows.slice(1).map((row) => shape([0, x[1]], [row[0] - 1, row[0] + 1])),
      ...sheet.columns.slice(1).map((column) => shape([column[0] - 1, column[0] + 1], [-130, y[1]])),
    ]
  },
}
const LOOKS: Readonly<Record<string, Look>> = {
  'words in the middle': centred,
  'words in the corner': cornered,
  boxes: boxed,
  'small boxes': small,
}

describe('a note that strays a quarter of its cell is read in its cell', () => {
  for (const [ground, drawn] of Object.entries(GROUNDS))
    for (const [look, names] of Object.entries(LOOKS))
      for (const [sizes, sheet] of Object.entries({ alike: even(), 'far apart': even(60) }))
        test(`where ${ground}, and ${look} name columns and rows that are ${sizes}`, () => {
          expect(read([...drawn(sheet), ...namesOf(sheet, names), ...notesOf(sheet, 0.25)])).toEqual(WHOLE)
        })

  const telling = ['bands lie under the rows', 'a rectangle is drawn for each cell', 'lines part rows and columns']
  for (const ground of telling)
    for (const [look, names] of Object.entries(LOOKS))
      test(`where ${ground}, and ${look} name columns and rows of very different sizes`, () => {
        const columns = spans(280, [320, 320, 320, 320, 320])
        const sheet = ground.startsWith('bands') ? { ...uneven, columns } : uneven
        const drawn = GROUNDS[ground]?.(sheet) ?? []
        expect(read([...drawn, ...namesOf(sheet, names), ...notesOf(sheet, 0.25)])).toEqual(WHOLE)
      })

  test('where boxes as large as columns and rows of very different sizes name them', () => {
    expect(read([...namesOf(uneven, boxed), ...notesOf(uneven, 0.25)])).toEqual(WHOLE)
  })

  for (const times of [2.5, 3, 5])
    test(`where the box of one lane is ${times} times as high as those of the others`, () => {
      const sheet = { ...even(), rows: spans(0, [220, 220, times * 220, 220, 220]) }
      const drawn = sheet.rows.map((row) => shape([0, whole(sheet).x[1]], row))
      expect(read([...drawn, ...namesOf(sheet, boxed), ...notesOf(sheet, 0.2)])).toEqual(WHOLE)
    })

  for (const widths of [
    [320, 640, 320, 640, 320],
    [320, 940, 320, 680, 320],
    [320, 320, 640, 640, 320],
  ])
    test(`where the boxes of stages are ${widths.join(', ')} wide`, () => {
      const sheet = { ...even(), columns: spans(280, widths, 20) }
      expect(read([...namesOf(sheet, boxed), ...notesOf(sheet, 0.25)])).toMatchObject({ notes: placed() })
    })

  test('where words in the middle name columns and rows of very different sizes', () => {
    expect(read([...namesOf(uneven, centred), ...notesOf(uneven, 0.2)])).toMatchObject({ notes: placed() })
  })

  test('where labels are cards, and arrows point from stage to stage', () => {
    const names: Look = {
      header: (name, column) => item('shape', name, middle(column) + 12, middle(HEADERS), [size(column) + 24, 80]),
      label: (name, row) => item('card', name, middle(LABELS), middle(row), [230, 80]),
    }
    expect(read([...namesOf(even(), names), ...notesOf(even(), 0.25)])).toEqual(WHOLE)
  })

  test('where headers are cards, and labels lie on their side', () => {
    const names: Look = {
      header: (name, column) => item('card', name, middle(column), middle(HEADERS), [280, 80]),
      label: (name, row) => item('text', name, middle(LABELS), middle(row), [160, 34], 270),
    }
    expect(read([...namesOf(even(), names), ...notesOf(even(), 0.25)])).toEqual(WHOLE)
  })

  test('where the band of a lane says itself which lane it is', () => {
    const names: Look = {
      ...centred,
      label: (name, row) => shape([0, whole(even()).x[1]], [row[0] + 4, row[1] - 4], name),
    }
    expect(read([...namesOf(even(), names), ...notesOf(even(), 0.25)])).toEqual(WHOLE)
  })

  test('where notes are texts, shapes and cards', () => {
    const types = ['text', 'shape', 'card', 'sticky_note']
    const notes = notesOf(even(), 0.2).map((note, index) => ({ ...note, type: types[index % 4] ?? '', height: 60 }))
    expect(read([...namesOf(even(), boxed), ...notes])).toEqual(WHOLE)
  })

  test('where the words of a table stand in its own rectangles', () => {
    const cells = even().rows.flatMap((row, lane) =>
      even().columns.map((column, stage) => shape(column, row, textOf(lane, stage))),
    )
    expect(read([...namesOf(even(), boxed), ...cells])).toEqual(WHOLE)
  })
})

describe('a note that lies over a boundary is named, and no other one', () => {
  for (const [look, names] of Object.entries({ boxes: boxed, 'words in the middle': centred }))
    test(`between columns and rows named by ${look}`, () => {
      const { columns, rows } = even()
      const [right, below] = [columns[0]?.[1] ?? 0, rows[0]?.[1] ?? 0]
      const note = (text: string, x: number, y: number) => item('sticky_note', text, x, y, [100, 100])
      const notes = [
        ...notesOf(even(), 0),
        note('over the column', right - 40, 130),
        note('over the row', 440, below + 40),
        note('at the edge', right - 50 + 3, 130),
        note('well inside', right - 60, 130),
      ]
      expect(read([...namesOf(even(), names), ...notes])).toMatchObject({
        doubtful: ['over the column', 'over the row'],
        unplaced: [],
      })
    })
})

describe('what is no stage and no lane is taken for none', () => {
  const beside: Readonly<Record<string, readonly BoardItem[]>> = {
    'a card about a person': [item('card', 'Mia, 34\nrents bikes and hates queues', 2100, 60, [300, 420])],
    'a portrait beside the headers': [
      item('shape', 'Mia, 34\nrents bikes on holidays\nGoals: quick', 2150, 40, [300, 400]),
    ],
    'a legend over the headers': ['Positive', 'Neutral', 'Negative', 'Idea', 'Ask', 'Open'].map((text, index) =>
      item('shape', text, 330 + index * 105, -200, [95, 30]),
    ),
    'numbers at the headers': even().columns.map((column, index) =>
      item('shape', `${index + 1}`, column[0] + 10, HEADERS[0], [36, 36]),
    ),
    'faces over the headers': even().columns.map((column) => item('text', '🙂', middle(column), -160, [40, 40])),
    'phases over the headers': [
      shape([284, 916], [-220, -140], 'Before'),
      shape([924, 1556], [-220, -140], 'During'),
      shape([1564, 1876], [-220, -140], 'After'),
    ],
    'ticks of a scale': ['+2', '+1', '0', '-1', '-2'].map((tick, index) =>
      item('text', tick, 255, 800 + index * 50, [30, 22]),
    ),
    'a line through the lane of feelings': [shape([280, 1880], [909, 911])],
    'a question under each label': even().rows.map((row) =>
      item('text', 'What happens here?', 100, row[1] - 20, [180, 18]),
    ),
  }
  for (const [name, items] of Object.entries(beside))
    for (const [look, names] of Object.entries({ boxes: boxed, words: centred }))
      test(`${name}, beside ${look}`, () => {
        const { stages, lanes, notes } = read([...items, ...namesOf(even(), names), ...notesOf(even(), 0.2)])
        expect({ stages, lanes, notes }).toEqual({ stages: STAGES, lanes: LANES, notes: placed() })
      })

  test('a word in the corner', () => {
    const corner = item('text', 'Phase', TOP_LEFT.x, TOP_LEFT.y, [100, 34])
    expect(read([corner, ...namesOf(even(), centred), ...notesOf(even(), 0.2)])).toEqual(WHOLE)
  })

  test('notes in the row of headers and in the column of labels belong nowhere', () => {
    const over = item('sticky_note', 'in the row of headers', 600, -80, [70, 70])
    const gutter = item('sticky_note', 'in the column of labels', 100, 390, [70, 70])
    expect(read([over, gutter, ...namesOf(even(), boxed), ...notesOf(even(), 0.2)])).toEqual({
      ...WHOLE,
      unplaced: ['in the column of labels', 'in the row of headers'],
    })
  })
})

describe('labels that nobody knows are lanes all the same', () => {
  const strange = ['Actions', 'Weather', 'Thoughts', 'Legal', 'Zz']
  const renamed = (look: Look): BoardItem[] => [
    ...even().columns.map((column, stage) => look.header(STAGES[stage] ?? '', column)),
    ...even().rows.map((row, lane) => look.label(strange[lane] ?? '', row)),
  ]
  for (const [look, names] of Object.entries(LOOKS))
    test(`named by ${look}`, () => {
      const { lanes, notes, unplaced } = read([...renamed(names), ...notesOf(even(), 0.2)])
      expect({ lanes, count: notes.length, unplaced }).toEqual({ lanes: strange, count: 25, unplaced: [] })
    })
})

describe('what lay under a name that is gone belongs nowhere', () => {
  for (const [ground, drawn] of Object.entries(GROUNDS))
    for (const [look, names] of Object.entries(LOOKS)) {
      const gone = (name: string) =>
        read([...drawn(even()), ...namesOf(even(), names).filter(({ text }) => text !== name), ...notesOf(even(), 0.2)])
      test(`a header of ${look}, where ${ground}`, () => {
        const stages = STAGES.filter((stage) => stage !== 'Buy')
        expect(gone('Buy')).toEqual({
          ...WHOLE,
          stages,
          notes: placed(stages),
          unplaced: LANES.map((_, lane) => textOf(lane, 2)),
        })
      })
      test(`a label of ${look}, where ${ground}`, () => {
        const { lanes, notes, unplaced, doubtful } = gone('Thoughts')
        const kept = placed(STAGES, LANES, (lane) => lane === 'Thoughts')
        // A band whose label is gone is a lane without a name; without a band nothing tells of the lane.
        expect({ notes: notes.filter((note) => !note.startsWith(' / ')), doubtful }).toEqual({
          notes: kept,
          doubtful: [],
        })
        expect(lanes.length === 5 ? notes.filter((note) => note.startsWith(' / ')).length : unplaced.length).toBe(
          STAGES.length,
        )
      })
    }
})

describe('where nothing is drawn, notes tell where cells end only as far as they keep to them', () => {
  /** A fixed disorder: evenly over all of a stretch, each place another one. */
  const strewn = (turn: number, by: number): number => ((turn * by) % 1) - 0.5
  const everywhere = ({ columns, rows }: Sheet): BoardItem[] =>
    rows.flatMap((row, lane) =>
      columns.flatMap((column, stage) =>
        [1, 2].map((copy) => {
          const turn = 2 * (lane * columns.length + stage) + copy
          const x = middle(column) + size(column) * strewn(turn, 0.618)
          return item('sticky_note', textOf(lane, stage), x, middle(row) + size(row) * strewn(turn, 0.414), [110, 126])
        }),
      ),
    )
  /** Names that all begin a fifth of their cell too early. */
  const early: Look = {
    header: (name, column) => item('text', name, middle(column) - 0.2 * size(column), middle(HEADERS), [120, 34]),
    label: (name, row) => item('text', name, middle(LABELS), middle(row) - 0.2 * size(row), [200, 34]),
  }
  const sheet = even()

  test('strewn all over they tell nothing: what lies over the midst between two names is doubtful, nothing else', () => {
    const { notes, doubtful } = read([...namesOf(sheet, centred), ...everywhere(sheet)])
    const crossing = everywhere(sheet).filter(({ x, y }) => {
      const [right, below] = [Math.abs(((x - 280) % 320) - 160), Math.abs((y % 260) - 130)]
      return right > 160 - 0.45 * 110 || below > 130 - 0.45 * 126
    })
    expect({ notes: notes.length, doubtful: doubtful.length }).toEqual({ notes: 50, doubtful: crossing.length })
  })

  test('in their cells they tell of names that stand beside the middle of these', () => {
    expect(read([...namesOf(sheet, early), ...notesOf(sheet, 0.15)])).toEqual(WHOLE)
  })

  test('few of them leave it open, and those beside the places where a cell may end are doubtful', () => {
    const few = notesOf(sheet, 0.15).filter(({ text }) => ['note 1a', 'note 2b', 'note 3c', 'note 4d'].includes(text))
    expect(read([...namesOf(sheet, early), ...few]).doubtful).toContain('note 2b')
  })
})

describe('what only looks like a name of a lane or a stage', () => {
  const lines = (sheet: Sheet): BoardItem[] =>
    sheet.rows.slice(1).map(([y]) => item('shape', '', 280 + 800, y, [1600, 4]))

  test('words between the same two lines as a label explain it', () => {
    const sheet = even()
    const prompts = sheet.rows.map((row) => item('text', 'as they say it', middle(LABELS), row[1] - 25, [180, 30]))
    const { lanes, notes } = read([...lines(sheet), ...namesOf(sheet, cornered), ...prompts, ...notesOf(sheet, 0.2)])
    expect({ lanes, notes }).toEqual({ lanes: LANES, notes: WHOLE.notes })
  })

  test('a sticky note on a label that goes on under the notes is a note, whatever it says', () => {
    const sheet = even()
    const banded: Look = { ...boxed, label: (name, row) => shape([0, 280 + 1600], [row[0] + 4, row[1] - 4], name) }
    const said = item('sticky_note', 'Pain point', 280 + 800, middle(sheet.rows[1] ?? [0, 0]), [110, 126])
    const { lanes, notes } = read([...namesOf(sheet, banded), ...notesOf(sheet, 0.2), said])
    expect({ lanes, notes: notes.filter((note) => note.endsWith('Pain point')) }).toEqual({
      lanes: LANES,
      notes: ['Touchpoints / Buy: Pain point'],
    })
  })

  test('a larger sticky note stuck over a row of stickies is none of the headers', () => {
    const sheet = even()
    const stuck: Look = {
      ...centred,
      header: (name, column) => item('sticky_note', name, middle(column), -160, [180, 206]),
    }
    const large = item('sticky_note', 'note over it', middle(sheet.columns[0] ?? [0, 0]) + 80, -20, [320, 366])
    expect(read([...namesOf(sheet, stuck), ...notesOf(sheet, 0.1), large]).stages).toEqual(STAGES)
  })
})

test('boxes that are as wide as their words say where the middles of even columns are', () => {
  const pills: Look = {
    ...small,
    header: (name, column) => item('shape', name, middle(column), middle(HEADERS), [name === 'Buy' ? 180 : 296, 60]),
  }
  const near = item('sticky_note', 'over the boundary', 280 + 640 - 40, 130, [110, 126])
  expect(read([...namesOf(even(), pills), ...notesOf(even(), 0.2), near]).doubtful).toEqual(['over the boundary'])
})

test('notes below the last lane are told with the map, resized as some of them are', () => {
  const sheet = even()
  const rows: Span[] = [...sheet.rows, ...spans(1300, [260])]
  const resized = notesOf({ ...sheet, rows }, 0.2).map((each, index) => {
    const by = [0.7, 1, 1.3][index % 3] ?? 1
    return each.type === 'sticky_note' ? { ...each, width: each.width * by, height: each.height * by } : each
  })
  expect(read([...namesOf(sheet, centred), ...resized]).unplaced).toHaveLength(STAGES.length)
})
