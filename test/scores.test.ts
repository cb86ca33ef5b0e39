import { describe, expect, test } from 'vitest'
import { type BoardItem, checkMaps, type Reading, readItems } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { noteWordsOf } from '../src/read/scores/note-words.ts'
import { scoreInText } from '../src/read/scores/scores.ts'
import { WORDS } from '../src/words/index.ts'
import { bare, LANES, lay, readOne, said } from './read-kit.ts'

describe('a text states a score', () => {
  test.each([
    ['+1', 1],
    ['+2 loves it', 2],
    ['-2', -2],
    ['-1: waits for a week', -1],
    ['(+1) glad', 1],
    ['[-2]', -2],
    ['−2', -2],
    ['–1', -1],
    ['＋１', 1],
    ['－2', -2],
    ['+1.5', 1.5],
    ['-0,5', -0.5],
    ['+0', 0],
    ['0', 0],
    ['4/5', 1],
    ['1/5', -2],
    ['5/5 would buy again', 2],
    ['3 of 5', 0],
    ['3 von 5', 0],
    ['8/10', 1],
    ['10/10', 2],
    ['1/10', -2],
    ['0/10', -2],
    ['😡', -2],
    ['🙁 again', -1],
    ['😐', 0],
    ['Curious 🙂', 1],
    ['😍', 2],
    ['👍🏽', 1],
    ['❤️', 2],
    ['☹️', -1],
    ['fine :-)', 1],
    ['oh no :(', -1],
    ['🙂 😍', 1.5],
  ])('%j as %s', (text, score) => {
    expect(scoreInText(text)).toBe(score)
  })

  test.each([
    '',
    'glad',
    'very bad',
    '24/7',
    '-20 %',
    '+20%',
    '-20',
    '+3',
    '1/2',
    '2/3 of them',
    '6/5',
    '0/5',
    '4/5/2024',
    '1/5/24',
    '-1/5',
    '+1/3',
    '- 2 forms to fill in',
    '– 2 forms to fill in',
    '+ 1 friend',
    '±1',
    '+49 30 1234567',
    '-1,200 EUR',
    '+1st try',
    '2:1',
    '0 of them',
    '100',
    '😍 or 😡',
    '3 of 5 give up',
    '-1:2',
    '🛒 📦',
    '(:',
    'http://a.b:8/(x)',
    'see https://example.com',
  ])('%j as none', (text) => {
    expect(scoreInText(text)).toBe(null)
  })
})

describe('two feelings with an arrow between them state the score of the one at the end', () => {
  const { sound } = noteWordsOf(WORDS)

  test.each([
    ['anxious -> relieved', 1],
    ['happy → frustrated', -1],
    ['Curious => confused => delighted!', 1],
    ['unsure ➔ confident', 1],
    ['hopeful ⇒ disappointed', -1],
    ['worried about the price → relieved that it is cheaper', 1],
    ['waits -> relieved', 1],
    ['ängstlich → erleichtert', 1],
    ['anxieuse → soulagée', 1],
    ['ansiosa → aliviada', 1],
    ['ansioso → aliviado', 1],
    ['不安 → 安心', 1],
    ['期待→がっかり', -1],
    ['担心 → 放心', 1],
    ['불안 → 안심', 1],
    ['тревога → облегчение', 1],
    ['ansiosa → sollevata', 1],
    ['angstig → opgelucht', 1],
    ['niepokój → ulga', 1],
    ['endişeli → rahatlamış', 1],
    ['😡 → 😀', 1],
    ['😀 -> 😡', -2],
    ['😡 → relieved', 1],
    ['-2 -> +1', 1],
    ['+1 → 0', 0],
    ['4/5 → 2/5', -1],
    ['😀 →', 1],
    ['→ 😀', 1],
  ])('%j: %s', (text, score) => {
    expect(scoreInText(text, { sound })).toBe(score)
  })

  test.each([
    'relieved',
    '-> relieved',
    'anxious ->',
    'anxious -> thing',
    'thing -> thing',
    '😡 → calls support',
    'anxious -> not relieved',
    'anxious -> relieved?',
    'anxious <-> relieved',
    'anxious ↔ relieved',
    'anxious to relieved',
    'anxious - relieved',
    'ängstlich → nicht zufrieden',
    'happy → happy or sad',
    `anxious → ${'on and on '.repeat(30)} relieved`,
  ])('%j: none', (text) => {
    expect(scoreInText(text, { sound })).toBe(null)
  })

  test('and so it is read from the board', async () => {
    const table = await lay()
    table.hands.type(table.note(LANES.emotions, 0), 'ansiosa → aliviada')
    table.hands.type(table.note(LANES.actions, 0), 'anxious → relieved')
    expect(said(await readOne(table.board)).notes).toEqual([
      'Actions / Before: anxious → relieved',
      'Emotions / Before: ansiosa → aliviada (1)',
    ])
  })
})

describe('a map that was scaled with all that is in it', () => {
  const map = sketch(`
    CJM: Scores
    | stage    | Notice | Compare | Buy | Use | Leave |
    | actions  | a | b | c | d | e |
    | emotions | a / b | (0) c / d | (2) e / (-2) f / (0.5) g | (1.5) h / i / (0) j / (-1) k / l | 4/5 m / (0) n |`)
  const scaled = (items: readonly BoardItem[], by: number) =>
    items.map((item) => ({
      ...item,
      x: 300 + by * item.x,
      y: by * item.y - 200,
      width: by * item.width,
      height: by * item.height,
    }))

  test.each([0.25, 0.4, 0.75, 1, 1.5, 2.5, 4])('by %s keeps all scores, and 0 is not the same as none', async (by) => {
    const { board, drawn } = await lay({ map } as never)
    const scores = [null, null, 0, null, 2, -2, 0.5, 1.5, null, 0, -1, null, 1, 0]
    const items = scaled(await board.items(), by)
    const metadata = new Map<string, unknown>()
    for (const { item, role } of drawn.placed)
      if (role === 'title') metadata.set(item.id, await board.getMetadata(item))
    for (const known of [{}, { metadata }]) {
      const [reading] = readItems(items, known)
      const laneId = reading?.map.lanes[1]?.id
      const notes = reading?.map.notes.filter((note) => note.laneId === laneId)
      expect(notes?.map((note) => note.score)).toEqual(scores)
    }
  })
})

test.each([6, 8, 10, 15])('%s notes in one cell keep their scores and their order', async (count) => {
  const texts = Array.from({ length: count }, (_, index) => `${['', '(0) ', '(2) ', '', '(0) '][index % 5]}n${index}`)
  const map = sketch(
    `CJM: x\n| stage | Notice | Buy |\n| actions | a | b |\n| emotions | ${texts.join(' / ')} | (0) x |`,
  )
  const { board, drawn } = await lay({ map } as never)
  const emotions = map.notes.filter((note) => note.text !== 'a' && note.text !== 'b')
  const brief = (reading: Reading) =>
    reading.map.notes.filter(({ text }) => text !== 'a' && text !== 'b').map(({ text, score }) => [text, score])
  expect(brief(drawn)).toEqual(emotions.map(({ text, score }) => [text, score]))
  expect(brief(await readOne(bare(board)))).toEqual(brief(drawn))
})

describe('a note in the emotions lane has the score', () => {
  const { emotions } = LANES
  const score = async (does: (table: Awaited<ReturnType<typeof lay>>, id: string) => void) => {
    const table = await lay()
    does(table, table.note(emotions, 1))
    const [plain, found] = [await readOne(bare(table.board)), await readOne(table.board)]
    expect(said(plain).notes).toEqual(said(found).notes)
    return said(found).notes
  }

  test('of its height', async () => {
    for (const [dy, expected] of [
      [-160, 2],
      [-120, 1.5],
      [-85, 1],
      [-45, 0.5],
      [-15, 0],
      [35, -0.5],
      [80, -1],
      [170, -2],
      [230, -2],
    ])
      expect(
        await score(({ hands }, id) => {
          hands.type(id, 'so')
          hands.moveBy(id, { dx: 5, dy: dy ?? 0 })
        }),
      ).toEqual([`Emotions / During: so (${expected})`])
  })

  test('that its text states, wherever it lies', async () => {
    expect(
      await score(({ hands }, id) => {
        hands.type(id, '😡 waits')
        hands.moveBy(id, { dy: -150 })
      }),
    ).toEqual(['Emotions / During: 😡 waits (-2)'])
  })

  test('none while it lies where the app put it, within 2 dp on both axes', async () => {
    for (const by of [{}, { dx: 2, dy: -2 }, { dx: -1.9, dy: 1.9 }])
      expect(
        await score(({ hands }, id) => {
          hands.type(id, 'glad')
          hands.moveBy(id, by)
        }),
      ).toEqual(['Emotions / During: glad'])
  })

  test('0 when it was moved aside on the midline', async () => {
    for (const by of [{ dx: 16 }, { dx: -5 }, { dx: 3, dy: 1 }, { dy: 3 }])
      expect(
        await score(({ hands }, id) => {
          hands.type(id, 'fine')
          hands.moveBy(id, by)
        }),
      ).toEqual(['Emotions / During: fine (0)'])
  })

  test('without any words, once it was moved up or down; but not when it was only moved aside', async () => {
    expect(await score(({ hands }, id) => hands.moveBy(id, { dy: -160 }))).toEqual(['Emotions / During:  (2)'])
    expect(await score(({ hands }, id) => hands.moveBy(id, { dx: 60 }))).toEqual([])
    expect(await score(() => undefined)).toEqual([])
  })

  test('none still, when somebody moved the header, the band or the label of its cell a little', async () => {
    for (const part of ['header', 'band', 'label'] as const)
      expect(
        await score(({ hands, header, band, label }, id) => {
          hands.type(id, 'glad')
          hands.moveBy(part === 'header' ? header(1) : part === 'band' ? band(emotions) : label(emotions), {
            dx: 7,
            dy: -9,
          })
        }),
      ).toEqual(['Emotions / During: glad'])
  })

  test('none in a lane that got its feelings only by a new name, until it is moved', async () => {
    const notes = await score(({ hands, label, note }) => {
      hands.type(label(LANES.thoughts), 'Feelings')
      hands.type(note(LANES.thoughts, 0), 'glad')
    })
    expect(notes).toEqual(['Feelings / Before: glad'])
  })

  test('it was drawn with, and none where none was drawn, side by side with others too', async () => {
    const map = sketch(`
      CJM: Scores
      | stage    | Notice | Compare | Buy | Use | Leave |
      | emotions | a / b | (0) c / d | (2) e / (-2) f / (0.5) g | (1.5) h / i / (0) j / (-1) k / l | 4/5 m / (0) n |`)
    const { board, drawn } = await lay({ map } as never)
    const scores = drawn.map.notes.map((note) => note.score)
    expect(scores).toEqual([null, null, 0, null, 2, -2, 0.5, 1.5, null, 0, -1, null, 1, 0])
    expect(drawn.map.notes.map((note) => note.text)).toEqual(map.notes.map((note) => note.text))
    expect((await readOne(bare(board))).map.notes.map((note) => note.score)).toEqual(scores)
  })

  test('no number at all in other lanes', async () => {
    expect(await score(({ hands, note }) => hands.type(note(LANES.actions, 0), '+2 clicks'))).toEqual([
      'Actions / Before: +2 clicks',
    ])
  })

  test('and a score alone answers how it feels', async () => {
    const table = await lay()
    const missing = async () =>
      checkMaps([await readOne(table.board)]).findings.filter((finding) => finding.rule === 'stage-has-emotion').length
    expect(await missing()).toBe(3)
    table.hands.moveBy(table.note(emotions, 0), { dy: -100 })
    expect(await missing()).toBe(2)
  })
})
