import { describe, expect, test } from 'vitest'
import { connect, readMaps } from '../src/api.ts'
import { createSimulator, type Hands } from '../src/simulator/simulator.ts'
import { readOne, said } from './read-kit.ts'

const board = async (draw: (hands: Hands) => void) => {
  const sim = createSimulator()
  draw(sim.hands)
  return connect(sim.board)
}

/** Columns of sticky notes under headings. */
const lists = (
  hands: Hands,
  columns: Readonly<Record<string, readonly string[]>>,
  kind: 'addText' | 'addSticky' = 'addText',
) =>
  Object.entries(columns).forEach(([name, notes], column) => {
    const x = column * 300
    hands[kind](name, { x, y: 0 }, { width: 200 })
    for (const [row, note] of notes.entries()) hands.addSticky(note, { x, y: 200 + row * 240 })
  })

const RETRO = {
  'What went well': ['Ideas', 'Talks'],
  'What went badly': ['Pain', 'Too slow'],
  Ideas: ['Questions', 'Ask more'],
  Actions: ['Write it down', 'Next steps'],
}

describe('a board without a map gives no reading', () => {
  const boards: Readonly<Record<string, (hands: Hands) => void>> = {
    'an empty one': () => undefined,
    'a retrospective': (hands) => lists(hands, RETRO),
    'a retrospective of sticky notes': (hands) => lists(hands, RETRO, 'addSticky'),
    'a retrospective in a frame': (hands) => {
      lists(hands, RETRO)
      hands.addText('Retrospective', { x: 300, y: -200 })
      hands.addFrame('Retro', { x: 450, y: 200 }, { width: 1600, height: 1400 })
    },
    'a board of tasks': (hands) =>
      lists(hands, {
        Ideas: ['Emotions', 'Channels'],
        'To do': ['Fix pain points'],
        Doing: ['Actions', 'Needs'],
        Done: [],
      }),
    'a table of goals': (hands) => {
      lists(hands, { '': [], Goals: ['Grow'], Metrics: ['+ 10 %'], Actions: ['Sell'], Owner: ['Ada'] })
      for (const row of [0, 1]) hands.addText(`Team ${row}`, { x: 0, y: 200 + row * 240 }, { width: 150 })
    },
    'a plain list of words': (hands) => {
      for (const [index, word] of [
        'Touchpoints',
        'Channels',
        'Thoughts',
        'Emotions',
        'Pain points',
        'Opportunities',
      ].entries())
        hands.addText(word, { x: 0, y: index * 40 })
    },
    'a mind map': (hands) => {
      const words = ['Customer', 'Feelings', 'Needs', 'Pain points', 'Channels', 'Shop', 'Web', 'Ideas', 'Emotions']
      const ids = words.map((word, index) =>
        hands.addSticky(word, { x: 600 * Math.cos(index), y: 500 * Math.sin(index * 2.3) }),
      )
      for (const id of ids.slice(1)) hands.connect(ids[0] ?? '', id)
    },
    'a wall of notes': (hands) => {
      for (let index = 0; index < 120; index++)
        hands.addSticky(['Emotions', 'slow', 'Idea', 'too dear', 'Why?'][index % 5] ?? '', {
          x: (index % 12) * 220,
          y: Math.floor(index / 12) * 240,
        })
    },
    'a business model': (hands) => {
      const boxes = [
        ['Key partners', 0, 0],
        ['Key activities', 300, 0],
        ['Key resources', 300, 400],
        ['Value propositions', 600, 0],
        ['Customer relationships', 900, 0],
        ['Channels', 900, 400],
        ['Customer segments', 1200, 0],
        ['Cost structure', 0, 800],
        ['Revenue streams', 700, 800],
      ] as const
      for (const [name, x, y] of boxes) hands.addShape(name, { x, y }, { width: 280, height: 60 })
      hands.addText('Business model', { x: 100, y: -200 })
    },
    'an empathy map': (hands) => {
      hands.addText('Empathy map', { x: 450, y: -300 }, { width: 300 })
      hands.addSticky('Ada', { x: 300, y: 150 })
      for (const [name, x, y] of [
        ['Says', 0, 0],
        ['Does', 0, 400],
        ['Thinks', 600, 0],
        ['Feels', 600, 400],
        ['Pains', 0, 800],
        ['Gains', 600, 800],
      ] as const)
        hands.addText(name, { x, y }, { width: 200 })
    },
  }
  for (const [name, draw] of Object.entries(boards))
    test(name, async () => {
      expect((await readMaps(await board(draw))).map(said)).toEqual([])
    })
})

type Kind = 'text' | 'shape' | 'sticky note'

interface Drawing {
  readonly stages: readonly string[]
  readonly lanes: readonly string[]
  /** Notes by lane and stage, one character a cell: `x` is a note. */
  readonly labels: Kind
  readonly headers: Kind
  readonly pitch?: { x: number; y: number }
  readonly turned?: boolean
  readonly corner?: string
  readonly frame?: string
  readonly title?: string
}

const put = (
  hands: Hands,
  kind: Kind,
  text: string,
  at: { x: number; y: number },
  size: { width: number; height: number },
) =>
  kind === 'text'
    ? hands.addText(text, at, { width: Math.min(size.width, text.length * 11 + 20) })
    : kind === 'shape'
      ? hands.addShape(text, at, size)
      : hands.addSticky(text, at, { width: 180 })

function draw(
  hands: Hands,
  { stages, lanes, labels, headers, pitch = { x: 330, y: 260 }, turned, corner, frame, title }: Drawing,
) {
  const at = (column: number, row: number) =>
    turned ? { x: row * pitch.x, y: column * pitch.y } : { x: column * pitch.x, y: row * pitch.y }
  const size = { width: pitch.x * 0.85, height: turned ? 60 : pitch.y * 0.7 }
  for (const [index, name] of stages.entries())
    put(hands, headers, name, at(index + 1, 0), { width: pitch.x * 0.9, height: 60 })
  for (const [index, name] of lanes.entries()) put(hands, labels, name, at(0, index + 1), size)
  for (const [row, lane] of lanes.entries())
    for (const [column, stage] of stages.entries()) {
      const { x, y } = at(column + 1, row + 1)
      if ((row + column) % 2 === 0)
        hands.addSticky(`${lane}/${stage}`, { x: x - 30 + 17 * row, y: y + 11 }, { width: 150 })
    }
  if (corner) hands.addText(corner, at(0, 0))
  if (title) hands.addText(title, { x: at(0, 0).x + 40, y: -230 }, { width: 420 })
  const far = at(stages.length, lanes.length)
  if (frame !== undefined)
    hands.addFrame(frame, { x: far.x / 2, y: far.y / 2 }, { width: far.x + 3 * pitch.x, height: far.y + 3 * pitch.y })
}

const DE = {
  stages: ['Entdecken', 'Vergleichen', 'Kaufen', 'Nutzen'],
  lanes: ['Aktionen', 'Kontaktpunkte', 'Gedanken & Gefühle', 'Schmerzpunkte', 'Chancen'],
}
const JA = { stages: ['認知', '検討', '購入', '利用'], lanes: ['行動', 'タッチポイント', '思考', '感情', '課題'] }
const EN = {
  stages: ['Aware', 'Look around and compare', 'Buy'],
  lanes: ['Doing', 'Touchpoints', 'Thinking', 'Feeling', 'Pain points', 'Opportunities'],
}

const expected = ({ stages, lanes }: Pick<Drawing, 'stages' | 'lanes'>) =>
  lanes.flatMap((lane, row) =>
    stages.flatMap((stage, column) => ((row + column) % 2 === 0 ? [`${lane} / ${stage}: ${lane}/${stage}`] : [])),
  )

const withoutScores = (notes: readonly string[]) => notes.map((note) => note.replace(/ \(-?[\d.]+\)$/, ''))

describe('a map that people drew themselves is read', () => {
  const drawings: Readonly<Record<string, Drawing>> = {
    'in English, labels and headers of text, in a frame': {
      ...EN,
      labels: 'text',
      headers: 'text',
      frame: 'Our journey',
    },
    'in English, of shapes, in no frame': { ...EN, labels: 'shape', headers: 'shape', title: 'Our journey' },
    'in English, of sticky notes': { ...EN, labels: 'sticky note', headers: 'sticky note', frame: 'Our journey' },
    'in German, labels of shapes and headers of sticky notes': {
      ...DE,
      labels: 'shape',
      headers: 'sticky note',
      corner: 'Phase',
    },
    'in German, labels of text and headers of shapes': {
      ...DE,
      labels: 'text',
      headers: 'shape',
      frame: '',
      title: 'Fahrradkauf',
    },
    'in Japanese, of text': { ...JA, labels: 'text', headers: 'text', corner: 'フェーズ', frame: '旅' },
    'in Japanese, of shapes, wide apart': { ...JA, labels: 'shape', headers: 'shape', pitch: { x: 520, y: 410 } },
    'with its lanes as columns': { ...EN, labels: 'shape', headers: 'shape', turned: true, corner: 'Stage' },
    'with its lanes as columns, in a frame, of text': {
      ...EN,
      labels: 'text',
      headers: 'text',
      turned: true,
      frame: 'Our journey',
    },
  }
  for (const [name, drawing] of Object.entries(drawings))
    test(name, async () => {
      const reading = await readOne(await board((hands) => draw(hands, drawing)))
      const read = said(reading)
      expect(read.stages).toEqual(drawing.stages)
      expect(read.lanes.map((lane) => lane.split(' = ')[0])).toEqual(drawing.lanes)
      expect(read.lanes.filter((lane) => lane.endsWith('custom'))).toEqual([])
      expect(withoutScores(read.notes)).toEqual(expected(drawing))
      expect(read).toMatchObject({ unplaced: [], doubtful: [], title: drawing.title ?? drawing.frame ?? '' })
      expect(reading.map.locale).toBe(drawing.lanes === DE.lanes ? 'de' : drawing.lanes === JA.lanes ? 'ja' : 'en')
      expect(reading.confidence).toBeGreaterThanOrEqual(0.7)
    })

  test('beside a retrospective, and that is left alone', async () => {
    const reading = await readOne(
      await board((hands) => {
        draw(hands, { ...EN, labels: 'shape', headers: 'shape', title: 'Our journey' })
        for (const [index, name] of Object.keys(RETRO).entries())
          hands.addText(name, { x: 3000 + index * 300, y: 0 }, { width: 200 })
        for (let index = 0; index < 12; index++)
          hands.addSticky(`retro ${index}`, { x: 3000 + (index % 4) * 300, y: 300 + Math.floor(index / 4) * 250 })
      }),
    )
    expect(said(reading)).toMatchObject({ stages: EN.stages, unplaced: [] })
  })

  test.each([
    ['times', ['08:00', '09:30', '12:00', '17:00']],
    ['numbers', ['1', '2', '3', '4']],
    ['months', ['January', 'February', 'March', 'April']],
    ['days of the week', ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag']],
    ['days', ['Day 1', 'Day 2', 'Day 3', 'Day 4']],
    [
      'sentences',
      [
        'They look around in the shop',
        'They compare two of the bikes',
        'They buy the one they like',
        'They ride home on it at last',
      ],
    ],
  ])('and headers of %s: enough labels tell that it is a map', async (_, stages) => {
    const reading = await readOne(
      await board((hands) => draw(hands, { ...EN, stages, labels: 'text', headers: 'text' })),
    )
    expect(said(reading).stages).toEqual(stages)
    expect(reading.reasons.map(({ code }) => code)).toContain('labels')
  })

  test.each([
    ['stage', 1],
    ['lane', 1],
    ['stage', 3],
    ['lane', 3],
  ])('and notes go on where the next %s would be, %i of them: these are told', async (part, more) => {
    const at = (column: number, row: number) => ({ x: 330 * (column + 1), y: 260 * (row + 1) })
    const [columns, rows] = [EN.stages.length, EN.lanes.length]
    const reading = await readOne(
      await board((hands) => {
        for (const [row, lane] of EN.lanes.entries())
          hands.addShape(lane, { x: 0, y: 260 * (row + 1) }, { width: 250, height: 180 })
        for (const [column, stage] of EN.stages.entries())
          hands.addShape(stage, { x: 330 * (column + 1), y: 0 }, { width: 300, height: 60 })
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++) hands.addSticky(`n${row}.${column}`, at(column, row))
        for (let index = 0; index < 2 * more; index++) {
          const [along, far] = [index % 2, Math.floor(index / 2)]
          hands.addSticky(`next ${index}`, part === 'stage' ? at(columns + far, along) : at(along, rows + far))
        }
      }),
    )
    const { stages, unplaced } = said(reading)
    expect(stages).toEqual(EN.stages)
    expect([...unplaced].sort()).toEqual(Array.from({ length: 2 * more }, (_, index) => `next ${index}`))
    expect(reading.map.notes).toHaveLength(columns * rows)
  })

  test('with one label on its side for each lane', async () => {
    const reading = await readOne(
      await board((hands) => {
        for (const [row, lane] of EN.lanes.entries()) {
          hands.addText(lane, { x: 0, y: 300 * (row + 1) }, { width: 200, rotation: 270 })
          hands.addSticky(`n${row}`, { x: 700, y: 300 * (row + 1) + 20 })
        }
        for (const [column, stage] of EN.stages.entries())
          hands.addShape(stage, { x: 300 + 400 * column, y: 0 }, { width: 380, height: 80 })
      }),
    )
    expect(withoutScores(said(reading).notes)).toEqual(
      EN.lanes.map((lane, row) => `${lane} / ${EN.stages[1]}: n${row}`),
    )
  })

  test('two of them side by side, in no frames', async () => {
    const readings = await readMaps(
      await board((hands) => {
        draw(hands, { ...EN, labels: 'shape', headers: 'shape' })
        for (const [row, lane] of DE.lanes.entries())
          hands.addShape(lane, { x: 2000, y: 260 * (row + 1) }, { width: 250, height: 180 })
        for (const [column, stage] of DE.stages.entries())
          hands.addShape(stage, { x: 2330 + 330 * column, y: 0 }, { width: 300, height: 60 })
      }),
    )
    expect(readings.map((reading) => said(reading).stages)).toEqual([EN.stages, DE.stages])
    expect(readings.map((reading) => reading.map.lanes.map((lane) => lane.label))).toEqual([EN.lanes, DE.lanes])
  })

  test('without sticky notes: texts in every cell', async () => {
    const reading = await readOne(
      await board((hands) => {
        for (const [row, lane] of DE.lanes.entries()) {
          hands.addText(lane, { x: 0, y: 200 * (row + 1) }, { width: 200 })
          for (let column = 0; column < 4; column++)
            hands.addText(`${row}.${column}`, { x: 300 * (column + 1) - 40, y: 200 * (row + 1) + 30 }, { width: 150 })
        }
        for (const [column, stage] of DE.stages.entries())
          hands.addText(stage, { x: 300 * (column + 1), y: 0 }, { width: 200 })
      }),
    )
    expect(said(reading).stages).toEqual(DE.stages)
    expect(reading.map.notes.map((note) => note.text).sort()).toEqual(
      DE.lanes.flatMap((_, row) => [0, 1, 2, 3].map((column) => `${row}.${column}`)),
    )
  })
})
