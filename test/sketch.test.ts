import { expect, test } from 'vitest'
import type { Note } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'

const note = (part: Partial<Note>): Note => ({
  id: 'n1',
  stageId: 's1',
  laneId: 'l1',
  text: '',
  score: null,
  answer: 'note',
  color: '',
  tags: [],
  createdBy: '',
  modifiedAt: '',
  ...part,
})

test('a sketch is a whole map', () => {
  const map = sketch(`
    CJM: Buying headphones
    product: Aria One
    persona: Mia, a commuter
    scenario: Her old pair broke: she needs a new one
    id: cjm-1
    template: cjm@3
    locale: pt-BR
    | stage                                 | Awareness           | Purchase                        |
    |---------------------------------------|---------------------|---------------------------------|
    | actions                               | sees an ad / clicks | [light_yellow] buys #web #phone |
    | thoughts+emotions "Thoughts & feels"  | (+1) curious        | (-0.5) [red] "too dear"         |
    | pain-points+opportunities             | none: tested twice  | None                            |
    | custom "Legal"                        |                     | (+1) nonetheless                |
  `)
  expect(map).toEqual({
    version: 1,
    id: 'cjm-1',
    kind: 'cjm',
    title: 'Buying headphones',
    subject: 'Aria One',
    actor: 'Mia, a commuter',
    scenario: 'Her old pair broke: she needs a new one',
    locale: 'pt-BR',
    template: { id: 'cjm', version: 3 },
    stages: [
      { id: 's1', name: 'Awareness' },
      { id: 's2', name: 'Purchase' },
    ],
    lanes: [
      { id: 'l1', label: 'Actions', types: ['actions'] },
      { id: 'l2', label: 'Thoughts & feels', types: ['thoughts', 'emotions'] },
      { id: 'l3', label: 'Pain points & Opportunities', types: ['pain-points', 'opportunities'] },
      { id: 'l4', label: 'Legal', types: ['custom'] },
    ],
    notes: [
      note({ id: 'n1', text: 'sees an ad' }),
      note({ id: 'n2', text: 'clicks' }),
      note({ id: 'n3', stageId: 's2', text: 'buys', color: 'light_yellow', tags: ['web', 'phone'] }),
      note({ id: 'n4', laneId: 'l2', text: 'curious', score: 1 }),
      note({ id: 'n5', stageId: 's2', laneId: 'l2', text: '"too dear"', score: -0.5, color: 'red' }),
      note({ id: 'n6', laneId: 'l3', text: 'none: tested twice', answer: 'none' }),
      note({ id: 'n7', stageId: 's2', laneId: 'l3', text: 'None', answer: 'none' }),
      note({ id: 'n8', stageId: 's2', laneId: 'l4', text: '(+1) nonetheless' }),
    ],
    links: [],
    state: { time: null, basis: null },
    review: null,
  })
})

test('a score needs no words, a bracket that names no colour is text', () => {
  const map = sketch(`CEM:\n| stage | |\n| emotions | (0) / [Actions] / [web] hello |`)
  expect(map.notes.map(({ text, score, color }) => [text, score, color])).toEqual([
    ['', 0, ''],
    ['[Actions]', null, ''],
    ['[web] hello', null, ''],
  ])
})

test.each([
  ['persona: Mia\n| stage | A |', 'line 1'],
  ['CJM: x', 'no row of stages'],
  ['CJM: x\n| actions | a |', 'line 2'],
  ['CJM: x\n| stage | A |\n| actions | a | b |', 'line 3: 2 cells in a table of 1 stages'],
  ['CJM: x\n| stage | A |\n| deeds | a |', 'line 3: "deeds" is no lane type'],
  ['CJM: x\n| stage | A |\n| Actions | a |', 'line 3: "Actions" is no lane'],
  ['CJM: x\n| stage | A |\n| emotions | (+3) glad |', 'line 3: (+3) is no score'],
  ['CJM: x\n| stage | A |\n| emotions | (0.3) glad |', 'line 3: (0.3) is no score'],
  ['CJM: x\n| stage | A', 'line 2: a row ends'],
  ['CJM: x\nhello\n| stage | A |', 'line 2: "hello" is neither'],
  ['CJM: x\nconstructor: y\n| stage | A |', 'line 2: "constructor: y" is neither'],
  ['CJM: x\nCEM: y\n| stage | A |', 'line 2: a sketch holds one map'],
  ['CJM: x\nbrand: x\nproduct: y\n| stage | A |', 'line 3: subject is given twice'],
  ['CJM: x\nlocale: tlh\n| stage | A |', 'line 2: "tlh" is no locale'],
  ['CJM: x\ntemplate: c j m\n| stage | A |', 'line 2: "c j m" is no template'],
  ['CJM: x\n| stage | A |\n| stage | B |', 'line 3: the stages are given twice'],
  ['CJM: x\n| stage | A |\npersona: Mia', 'line 3: "persona: Mia" stands after'],
])('nonsense is refused, and the line named: %j', (text, message) => {
  expect(() => sketch(text)).toThrow(SyntaxError)
  expect(() => sketch(text)).toThrow(message)
})
