import { describe, expect, test } from 'vitest'
import { say } from '../src/i18n/say.ts'
import { sketch } from '../src/model/sketch.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { type MapRequest, PROBLEMS, problemsOf } from '../src/templates/request.ts'

const map = sketch(`
  CJM: Buying headphones
  | stage   | Awareness  | Purchase |
  | actions | sees an ad | pays     |
`)
const long: typeof map = {
  ...map,
  stages: map.stages.map((stage, index) => (index === 1 ? { ...stage, name: 'x'.repeat(121) } : stage)),
  lanes: map.lanes.map((lane) => ({ ...lane, label: 'l'.repeat(121) })),
  notes: map.notes.map((note) => ({ ...note, text: 'n'.repeat(3001) })),
}

const sentences = (request: MapRequest): string[] =>
  problemsOf(request, TEMPLATES, PRESETS).map(({ code, data }) => say(PROBLEMS[code], data))

describe('what cannot be drawn is refused with a sentence that says what and why', () => {
  test.each<[MapRequest, string[]]>([
    [{ map }, []],
    [{ template: 'cjm', stages: ['Awareness', 'Purchase'] }, []],
    [
      { template: 'poster', preset: 'mine' },
      [
        expect.stringMatching(/^There is no template "poster"\. Choose one of .*cjm.*\.$/),
        expect.stringMatching(/^There is no list of stages called "mine"\. Choose one of \w.*, or give the stages/),
      ],
    ],
    [
      { template: 'cjm', title: 'x'.repeat(201), scenario: 'x'.repeat(301) },
      [
        'title: 201 characters are too many. Shorten it to at most 200.',
        'scenario: 301 characters are too many. Shorten it to at most 300.',
      ],
    ],
    [{ template: 'cjm', stages: ['x'] }, ['A map needs at least 2 stages. Add one, or start from a ready-made list.']],
    [
      { template: 'cjm', stages: [' ', 'Buy', 'x'.repeat(121), 'BUY'] },
      [
        'Stage 1 has no name. Name it or remove it.',
        'Stage 3: 121 characters are too many. Shorten it to at most 120.',
        'Stages 2 and 4 are both called “BUY”. Give one of them another name.',
      ],
    ],
    [
      { template: 'cjm', stages: Array.from({ length: 41 }, (_, index) => `Stage ${index}`) },
      ['41 stages are more than a board can show. Keep at most 40, or split the map in two.'],
    ],
    [
      { map: long },
      [
        'Stage 2: 121 characters are too many. Shorten it to at most 120.',
        `Lane "${'l'.repeat(39)}…": 121 characters are too many. Shorten it to at most 120.`,
        `Note "${'n'.repeat(39)}…": 3001 characters are too many. Shorten it to at most 3000.`,
      ],
    ],
    [
      { map: { ...map, title: 'x'.repeat(201), lanes: [] } },
      [
        'title: 201 characters are too many. Shorten it to at most 200.',
        'The map is not consistent: it has no lanes.',
        'The map is not consistent: note "sees an ad" belongs to no stage or lane of it.',
      ],
    ],
  ])('%#', (request, expected) => {
    expect(sentences(request)).toEqual(expected)
  })

  test('an empty title is not replaced by that of the map', () => {
    expect(sentences({ map: { ...map, title: 'x'.repeat(201) }, title: '' })).toEqual([])
  })
})
