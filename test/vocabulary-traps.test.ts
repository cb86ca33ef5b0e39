import { describe, expect, test } from 'vitest'
import { checkMaps, readItems } from '../src/api.ts'
import type { BoardItem } from '../src/board/item.ts'
import { labelsOf } from '../src/read/labels/labels.ts'
import type { Reading } from '../src/read/reading.ts'
import { WORDS } from '../src/words/index.ts'

const labels = labelsOf(WORDS)
const typesOf = (texts: readonly string[]) => texts.map((text) => [text, labels.nearly(text).join(' + ')])

const item = (type: string, text: string, x: number, y: number, width: number, height: number): BoardItem => ({
  ...{ id: `${type}-${x}-${y}`, type, x, y, width, height, rotation: 0, text, frameId: null, color: '', tags: [] },
  ...{ linkedTo: '', layer: 0, createdBy: '', createdAt: '', modifiedAt: '' },
})

type Drawn = Readonly<Record<string, readonly string[]>>

/** A map as people draw it: headers of shapes, labels of text, a sticky note for each text that is not empty. */
function drawn(corner: string, stages: readonly string[], lanes: Drawn): BoardItem[] {
  const rows = Object.entries(lanes)
  return [
    ...(corner === '' ? [] : [item('text', corner, 0, 0, 180, 40)]),
    ...stages.map((stage, column) => item('shape', stage, 300 + column * 260, 0, 240, 60)),
    ...rows.map(([label], row) => item('text', label, 0, 200 + row * 260, 180, 40)),
    ...rows.flatMap(([, notes], row) =>
      notes.flatMap((note, column) =>
        note === '' ? [] : [item('sticky_note', note, 300 + column * 260, 200 + row * 260, 199, 228)],
      ),
    ),
  ]
}

const turned = (items: readonly BoardItem[]): BoardItem[] =>
  items.map((each) => ({ ...each, x: 1.5 * each.y, y: each.x, id: `turned-${each.id}` }))

function readOne(items: readonly BoardItem[]): Reading {
  const [reading, ...others] = readItems(items)
  if (!reading || others.length > 0) throw new Error(`${others.length + (reading ? 1 : 0)} maps were read, not one`)
  return reading
}

const lanesOf = ({ map }: Reading) => map.lanes.map(({ label, types }) => `${label} = ${types.join(' + ')}`)
const notesOf = ({ map }: Reading) => map.notes.map(({ text, score }) => [text, score])

describe('what labels on real maps do', () => {
  test('one lane holds two things', () => {
    expect(
      typesOf([
        'Thoughts/Feelings',
        'Thoughts & Feelings',
        '생각/감정',
        '課題・感情',
        '情绪/痛点',
        'Frictions / Opportunités',
      ]),
    ).toEqual([
      ['Thoughts/Feelings', 'thoughts + emotions'],
      ['Thoughts & Feelings', 'thoughts + emotions'],
      ['생각/감정', 'thoughts + emotions'],
      ['課題・感情', 'pain-points + emotions'],
      ['情绪/痛点', 'emotions + pain-points'],
      ['Frictions / Opportunités', 'pain-points + opportunities'],
    ])
  })

  test('they are qualified, in brackets or in front', () => {
    expect(
      typesOf(['Dor (com evidência da Acme)', 'Pensées (au « je »)', 'Puntos de Dolor (Pain Points)', '思考（発話）']),
    ).toEqual([
      ['Dor (com evidência da Acme)', 'pain-points'],
      ['Pensées (au « je »)', 'thoughts'],
      ['Puntos de Dolor (Pain Points)', 'pain-points'],
      ['思考（発話）', 'thoughts'],
    ])
    expect(typesOf(['Touchpoint / system today', 'Key Pain Points', 'CX Pain Points', 'Top Pain Point'])).toEqual([
      ['Touchpoint / system today', 'touchpoints'],
      ['Key Pain Points', 'pain-points'],
      ['CX Pain Points', 'pain-points'],
      ['Top Pain Point', 'pain-points'],
    ])
  })

  test('number, case and blanks vary', () => {
    const pains = ['Pain point', 'Pain points', 'PAIN POINTS', 'Painpoints', 'pain-point', 'Pain  Points:']
    expect(typesOf(pains)).toEqual(pains.map((label) => [label, 'pain-points']))
    const touches = ['Touch Point', 'Touchpoint', 'touch-points', 'TouchPoints']
    expect(typesOf(touches)).toEqual(touches.map((label) => [label, 'touchpoints']))
    const feelings = ['Emotion', 'Emotions', 'Feeling', 'Feelings', 'FEELINGS']
    expect(typesOf(feelings)).toEqual(feelings.map((label) => [label, 'emotions']))
  })

  test('English labels stand among those of another language, and the map keeps its own', () => {
    const stages = ['Anreise', 'Aufenthalt', 'Abreise']
    const filled = ['a', 'b', 'c']
    const reading = readOne(drawn('', stages, { Touchpoints: filled, Handlungen: filled, Gedanken: filled }))
    expect(lanesOf(reading)).toEqual(['Touchpoints = touchpoints', 'Handlungen = actions', 'Gedanken = thoughts'])
    expect(reading.map.locale).toBe('de')
  })

  test('accents are missing', () => {
    expect(labels.isStageWord('Etape')).toBe(true)
    expect(typesOf(['Emocion', 'Acoes', 'Opportunites', 'Kanale', 'Dusunceler', 'Mysli'])).toEqual([
      ['Emocion', 'emotions'],
      ['Acoes', 'actions'],
      ['Opportunites', 'opportunities'],
      ['Kanale', 'channels'],
      ['Dusunceler', 'thoughts'],
      ['Mysli', 'thoughts'],
    ])
  })

  test('a word means one lane as a label, whatever else it may mean', () => {
    expect(typesOf(['Expériences', 'Risks / drop-off', '이탈 위험', '대응', 'Motivation', 'Needs', 'Goal'])).toEqual([
      ['Expériences', 'emotions'],
      ['Risks / drop-off', 'pain-points'],
      ['이탈 위험', 'pain-points'],
      ['대응', 'opportunities'],
      ['Motivation', 'needs'],
      ['Needs', 'needs'],
      ['Goal', 'needs'],
    ])
    const filled = ['a', 'b', 'c']
    const lanes = { Actions: filled, Emotions: filled, Opportunities: filled, Ideas: filled }
    expect(lanesOf(readOne(drawn('', ['Search', 'Buy', 'Use'], lanes)))).toEqual([
      'Actions = actions',
      'Emotions = emotions',
      'Opportunities = opportunities',
      'Ideas = opportunities',
    ])
  })

  test.each(['Journey Steps', 'Stage', '단계', 'Steps', ''])('the corner says %j, and is no lane', (corner) => {
    const filled = ['a', 'b', 'c']
    const reading = readOne(
      drawn(corner, ['Search', 'Buy', 'Use'], { Actions: filled, Thoughts: filled, Emotions: filled }),
    )
    expect([reading.map.stages.map(({ name }) => name), lanesOf(reading)]).toEqual([
      ['Search', 'Buy', 'Use'],
      ['Actions = actions', 'Thoughts = thoughts', 'Emotions = emotions'],
    ])
  })

  test('below the stages, steps are what people do', () => {
    const filled = ['a', 'b', 'c']
    const reading = readOne(
      drawn('Phase', ['Search', 'Buy', 'Use'], { Steps: filled, Thoughts: filled, Emotions: filled }),
    )
    expect(lanesOf(reading)).toEqual(['Steps = actions', 'Thoughts = thoughts', 'Emotions = emotions'])
  })

  test('lanes are rows on one map and columns on another', () => {
    const lanes = {
      행동: ['가', '나', '다'],
      생각: ['라', '마', '바'],
      감정: ['사', '아', '자'],
      페인포인트: ['차', '카', '타'],
    }
    const rows = drawn('', ['탐색', '구매', '사용'], lanes)
    const types = ['행동 = actions', '생각 = thoughts', '감정 = emotions', '페인포인트 = pain-points']
    expect(lanesOf(readOne(rows))).toEqual(types)
    expect(lanesOf(readOne(turned(rows)))).toEqual(types)
  })

  test('stages carry numbers and signs', () => {
    const stages = ['1. Découverte', 'Stage 1\nAwareness', '2º mês', 'Awareness → Engage']
    const filled = ['a', 'b', 'c', 'd']
    const reading = readOne(drawn('', stages, { Actions: filled, Pensées: filled, Émotions: filled }))
    expect(reading.map.stages).toHaveLength(4)
    expect(reading.map.notes).toHaveLength(12)
  })

  test('feelings are faces, faces with words, and numbers', () => {
    const lanes = {
      Acciones: ['a', 'b', 'c', 'd'],
      Pensamientos: ['a', 'b', 'c', 'd'],
      Emociones: ['😐', '🙂 Curiosa', '-2', '+1'],
    }
    const reading = readOne(drawn('', ['Uno', 'Dos', 'Tres', 'Cuatro'], lanes))
    expect(notesOf(reading).slice(-4)).toEqual([
      ['😐', 0],
      ['🙂 Curiosa', 1],
      ['-2', -2],
      ['+1', 1],
    ])
  })

  test('signs and prompts stand where nothing was said', () => {
    const lanes = {
      Actions: ['—', '-', '...', '[Actions]'],
      Thoughts: ['a', 'b', 'c', 'd'],
      Emotions: ['a', 'b', 'c', 'd'],
    }
    const reading = readOne(drawn('', ['One', 'Two', 'Three', 'Four'], lanes))
    const [actions] = reading.map.lanes
    const states = checkMaps([reading]).coverage.filter(({ laneId }) => laneId === actions?.id)
    expect(states.map(({ state }) => state)).not.toContain('filled')
  })

  test('thoughts are quoted in any way, or not at all', () => {
    const quoted = ['"Slow."', '“Where?”', '« Combien ? »', '「高い」', 'Too dear']
    const lanes = { Actions: ['a', 'b', 'c', 'd', 'e'], Thoughts: quoted, Emotions: ['a', 'b', 'c', 'd', 'e'] }
    const reading = readOne(drawn('', ['One', 'Two', 'Three', 'Four', 'Five'], lanes))
    const thoughts = reading.map.lanes[1]
    const states = checkMaps([reading]).coverage.filter(({ laneId }) => laneId === thoughts?.id)
    expect(states.map(({ state }) => state)).toEqual(quoted.map(() => 'filled'))
    expect(reading.map.notes.filter(({ laneId }) => laneId === thoughts?.id).map(({ text }) => text)).toEqual(quoted)
  })
})

describe('labels with slips and qualifiers make a map', () => {
  test('though no word of it stands in a list', () => {
    const filled = ['a', 'b', 'c']
    const lanes = {
      "Guest's main acitons": filled,
      Emtions: filled,
      'Key pain points of the guest': filled,
      Oportunities: filled,
    }
    expect(lanesOf(readOne(drawn('', ['Before', 'During', 'After'], lanes)))).toEqual([
      "Guest's main acitons = actions",
      'Emtions = emotions',
      'Key pain points of the guest = pain-points',
      'Oportunities = opportunities',
    ])
  })
})

test.each([
  'Paint points',
  'Talk about feelings',
  'Action movie night',
  'Opportunity cost',
  'Channel 4 news',
  'Emotional support hotline for users',
  'I have no idea',
  'Octalysis Drives',
])('%j is no label, whatever it is written on', (text) => {
  expect([labels.lane(text), labels.nearly(text), labels.row(text)]).toEqual([[], [], []])
})
