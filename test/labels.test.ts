import { describe, expect, test } from 'vitest'
import { LANES } from '../src/lanes/index.ts'
import { labelsOf } from '../src/read/labels/labels.ts'
import { mapWordsOf } from '../src/read/labels/map-words.ts'
import { WORDS } from '../src/words/index.ts'
import { VOCABULARY } from './fixtures/vocabulary.ts'

const labels = labelsOf(WORDS)

const meant = (label: string, concept: string | undefined): readonly string[] => {
  if (concept === 'stages') return labels.isStageWord(label) ? ['stages'] : []
  if (concept === 'actor') return labels.field(label) === 'actor' ? ['actor'] : []
  return [...labels.row(label)].sort()
}

describe('labels that people wrote are taken for what they mean', () => {
  for (const language of new Set(VOCABULARY.map((each) => each.language)))
    test(`in ${language}`, () => {
      const collected = VOCABULARY.filter((each) => each.language === language)
      expect(collected.map(({ label, concepts }) => [label, meant(label, concepts[0])])).toEqual(
        collected.map(({ label, concepts }) => [label, [...concepts].sort()]),
      )
    })

  test('in capitals, Turkish ones too', () => {
    for (const { label, concepts } of VOCABULARY.filter(
      (each) => !['stages', 'actor'].includes(each.concepts[0] ?? ''),
    ))
      expect([label, [...labels.row(label.toUpperCase())].sort()]).toEqual([label, [...concepts].sort()])
    for (const [label, type] of [
      ['FIRSATLAR', 'opportunities'],
      ['İHTİYAÇLAR', 'needs'],
      ['TEMAS NOKTALARI', 'touchpoints'],
      ['DÜŞÜNCELER', 'thoughts'],
    ] as const)
      expect(labels.lane(label)).toEqual([type])
  })

  test('without their accents', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
    const latin = VOCABULARY.filter(({ label }) => /[À-ſ]/.test(label) && !/[\u3040-\u9fff]/.test(label))
    expect(latin.length).toBeGreaterThan(30)
    for (const { label, concepts } of latin)
      expect([label, meant(plain(label), concepts[0])]).toEqual([label, [...concepts].sort()])
  })

  test.each([
    ['1. Actions', 'actions'],
    ['2) Touch points', 'touchpoints'],
    ['#3 Channels', 'channels'],
    ['Emotions 5', 'emotions'],
    ['ACTIONS:', 'actions'],
    ['[Actions]', 'actions'],
    ['【感情】', 'emotions'],
    ['思考（発話）', 'thoughts'],
    ['😀 Emotions', 'emotions'],
    ['Emotions (-2 to +2)', 'emotions'],
    ['Key pain points (top 3)', 'pain-points'],
    ['Ｅｍｏｔｉｏｎｓ', 'emotions'],
    ['Pain-points', 'pain-points'],
    ['Pain\npoints', 'pain-points'],
    ['Actions\nWhat do they do?', 'actions'],
    ['Thoughts & Feelings', 'thoughts + emotions'],
    ['Gedanken und Gefühle', 'thoughts + emotions'],
    ['Pensées et émotions', 'thoughts + emotions'],
    ['思考・感情', 'thoughts + emotions'],
    ['Thoughts\n& feelings', 'thoughts + emotions'],
    ['Pains, opportunities', 'pain-points + opportunities'],
  ])('%j is %s', (label, types) => {
    expect(labels.lane(label).join(' + ')).toBe(types)
  })

  test.each([
    '',
    '-',
    '???',
    'Actions speak louder than words',
    'I feel lost',
    'No channels work here',
    'Emotions run high and nobody knows why the order was cancelled',
    'a / b',
    'Ada & Bob',
    'x'.repeat(20_000),
  ])('%.40j is no label', (text) => {
    expect(labels.lane(text)).toEqual([])
  })
})

describe('a label is read without its prompt', () => {
  test('that stands under it in any language', () => {
    for (const kind of LANES) expect(labels.label(`Ours\n${kind.prompt}`)).toBe('Ours')
    expect(labels.label('Actions\nWas tun sie?')).toBe('Actions')
    expect(labels.label('Actions')).toBe('Actions')
    expect(labels.label('')).toBe('')
  })

  test('and with all its words where somebody pressed Enter to wrap it', () => {
    expect(labels.label('Zug\num Zug')).toBe('Zug um Zug')
    expect(labels.label('Pain\npoints')).toBe('Pain points')
    expect(labels.label(`Ours\n${'a sentence that explains it '.repeat(3)}`)).toBe('Ours')
  })
})

test('an emoji before a label does not hide it, however the emoji is written', () => {
  const labelled = ['⚙️ Actions', '❤️ Emotions', '☁️ Thoughts', '⚠️ Pain points', '1️⃣ Touchpoints', '❤ Feelings']
  expect(labelled.map((label) => labels.lane(label))).toEqual([
    ['actions'],
    ['emotions'],
    ['thoughts'],
    ['pain-points'],
    ['touchpoints'],
    ['emotions'],
  ])
})

test.each(WORDS.map(({ language, title }) => [language, title] as const))(
  'a frame may be called all that a map may be called, and by whose it is: %s',
  (_, { cjm, cem, combined }) => {
    const { boardNamed } = mapWordsOf(WORDS)
    const names = [...cjm, ...cem, ...combined]
    expect(names.filter((name) => boardNamed(name) !== 'map' || boardNamed(`${name} - Ada`) !== 'map')).toEqual([])
  },
)
