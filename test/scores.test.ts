import { describe, expect, test } from 'vitest'
import { checkMaps } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { scoreInText } from '../src/read/scores.ts'
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
      | stage    | A | B | C | D | E |
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
