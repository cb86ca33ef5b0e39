import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANES } from '../src/lanes/index.ts'
import { fold } from '../src/model/fold.ts'
import { type Labels, labelsOf } from '../src/read/labels/labels.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { WORDS } from '../src/words/index.ts'
import { VARIANTS } from './fixtures/label-variants.ts'
import { OTHER_TEXTS } from './fixtures/other-texts.ts'
import { UNCLASSIFIED, VOCABULARY } from './fixtures/vocabulary.ts'

interface Sample {
  readonly language: string
  readonly text: string
  /** Types it should be read as, joined; '' for a text that names no lane. */
  readonly types: string
}

const joined = (types: readonly string[]): string => [...types].sort().join(' + ')

const COLLECTED: readonly Sample[] = VOCABULARY.filter(
  ({ concepts }) => !concepts.includes('stages') && !concepts.includes('actor'),
).map(({ language, label, concepts }) => ({ language, text: label, types: joined(concepts) }))
const VARIED: readonly Sample[] = Object.entries(VARIANTS).flatMap(([language, lanes]) =>
  Object.entries(lanes).flatMap(([types, texts]) =>
    texts.map((text) => ({ language, text, types: joined(types.split(' + ')) })),
  ),
)
const OTHERS: readonly Sample[] = Object.entries(OTHER_TEXTS).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text, types: '' })),
)
const LANGUAGES = WORDS.map(({ language }) => language)

interface Score {
  readonly labels: number
  readonly others: number
  /** Share of the labels that are read as what they mean. */
  readonly recall: number
  /** Share of what is taken for a label that is one, and for the right lane. */
  readonly precision: number
  readonly wrong: readonly string[]
}

function scoreOf(samples: readonly Sample[], read: (text: string) => readonly string[]): Score {
  const wrong: string[] = []
  const counts = { labels: 0, right: 0, taken: 0 }
  for (const { language, text, types } of samples) {
    const found = joined(read(text))
    if (types !== '') counts.labels += 1
    if (found !== '') counts.taken += 1
    if (found !== '' && found === types) counts.right += 1
    if (found !== types) wrong.push(`${language} "${text}": ${found || 'nothing'} instead of ${types || 'nothing'}`)
  }
  return {
    labels: counts.labels,
    others: samples.length - counts.labels,
    recall: counts.right / Math.max(1, counts.labels),
    precision: counts.right / Math.max(1, counts.taken),
    wrong,
  }
}

/** The long run names every text that is read wrongly. */
const LONG = process.env.THROUGHLINE_LONG === '1'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Prints a row a language and one for all, and gives the score of all. */
function table(name: string, samples: readonly Sample[], read: (text: string) => readonly string[]): Score {
  const row = (language: string, { labels, others, recall, precision }: Score) =>
    [language, labels, percent(recall), others, percent(precision)].map((cell) => String(cell).padStart(12)).join('')
  const all = scoreOf(samples, read)
  const lines = LANGUAGES.map((language) =>
    row(
      language,
      scoreOf(
        samples.filter((sample) => sample.language === language),
        read,
      ),
    ),
  )
  const head = ['', 'labels', 'recall', 'other texts', 'precision'].map((cell) => cell.padStart(12)).join('')
  console.log([name, head, ...lines, row('all', all), ...(LONG ? all.wrong : [])].join('\n'))
  return all
}

const labels = labelsOf(WORDS)

test('every label collected from public maps is known, and hardly any other text is taken for one', () => {
  const { recall, precision } = table('Among labels', [...COLLECTED, ...OTHERS], labels.row)
  expect(recall).toBe(1)
  expect(precision).toBeGreaterThan(0.98)
})

test('a label that no concept was given to stays a lane of its own', () => {
  expect(UNCLASSIFIED.map((label) => [label, labels.row(label)])).toEqual(UNCLASSIFIED.map((label) => [label, []]))
})

test('labels are known as people vary them, on texts and shapes', () => {
  const { recall, precision } = table('Variants on texts and shapes', [...VARIED, ...OTHERS], labels.nearly)
  expect(recall).toBeGreaterThan(0.98)
  expect(precision).toBeGreaterThan(0.98)
})

test('sticky notes are taken for labels word for word', () => {
  const { recall, precision } = table('Variants on sticky notes', [...VARIED, ...OTHERS], labels.lane)
  expect(recall).toBeGreaterThan(0.8)
  expect(precision).toBeGreaterThan(0.98)
})

test('any heap of words and signs is read to its end, and on a text it says no less than on a sticky note', () => {
  const words = WORDS.flatMap(({ lanes, around }) => [
    ...Object.values(lanes).map((names) => names[0] ?? ''),
    ...Object.values(around).map((free) => free[0] ?? ''),
  ])
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('&', '/', '(', ')', "'s", '\n', '-', '…', '😀'),
    fc.string(),
  )
  const heap = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(heap, (text) => {
      const [strict, bold] = [labels.lane(text), labels.nearly(text)]
      expect(Math.max(strict.length, bold.length)).toBeLessThanOrEqual(3)
      if (strict.length > 0) expect(bold.length).toBeGreaterThan(0)
    }),
    { seed: 20_261_122, numRuns: LONG ? 100_000 : 3000 },
  )
})

describe('a label that stands nowhere in the words is known by other labels', () => {
  /** Knows nothing of the labels given. */
  const withoutThese = (samples: readonly Sample[]): Labels => {
    const bare = (text: string) => text.replaceAll(/[([（].*?[)\]）]/g, ' ')
    const out = new Set(samples.flatMap(({ text }) => [fold(text), fold(bare(text))]))
    const rest = (names: readonly string[]) => names.filter((name) => !out.has(fold(name)))
    return labelsOf(
      WORDS.map((words) => ({
        ...words,
        lanes: Object.fromEntries(Object.entries(words.lanes).map(([type, names]) => [type, rest(names)])),
        besideLanes: Object.fromEntries(Object.entries(words.besideLanes).map(([type, names]) => [type, rest(names)])),
      })),
      LANES.map((kind) => ({
        ...kind,
        label: out.has(fold(kind.label)) ? '' : kind.label,
        synonyms: rest(kind.synonyms),
      })),
    )
  }
  test.each([1, 2])('with half of the vocabulary taken out, drawn with seed %i', (seed) => {
    const random = randomFrom(seed)
    const taken = new Set<string>()
    for (const folded of new Set(COLLECTED.map(({ text }) => fold(text)))) if (random() < 0.5) taken.add(folded)
    const half = COLLECTED.filter(({ text }) => taken.has(fold(text)))
    const { recall, precision } = table(
      `Half of the vocabulary taken out, seed ${seed}`,
      [...half, ...OTHERS],
      withoutThese(half).row,
    )
    expect(half.length).toBeGreaterThan(120)
    expect(recall).toBeGreaterThan(0.6)
    expect(precision).toBeGreaterThan(0.95)
  })
})
