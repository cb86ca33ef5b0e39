import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '../src/i18n/en.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import type { Language } from '../src/i18n/language.ts'
import { loadLanguage } from '../src/i18n/load.ts'
import { localeOf, presetIn, templateIn } from '../src/i18n/overlay.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import { LANES } from '../src/lanes/index.ts'
import { LOCALES } from '../src/model/journey-map.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { WORDS } from '../src/words/index.ts'
import type { Words } from '../src/words/words.ts'

/** Case, accents, width and punctuation aside. Accents of kana and hangul stay: there they are other letters. */
const fold = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words === '' ? plain.trim() : words
}

interface Spelling {
  readonly text: string
  /** What the words take it for. */
  readonly concept: string
  readonly language: string
}

const spellings = (concept: string, pick: (words: Words) => readonly string[]): readonly Spelling[] =>
  WORDS.flatMap((words) => pick(words).map((text) => ({ text, concept, language: words.language })))

const fields = <Key extends string>(keys: readonly Key[], pick: (words: Words, key: Key) => readonly string[]) =>
  keys.flatMap((key) => spellings(key, (words) => pick(words, key)))

const laneSpellings: readonly Spelling[] = [
  ...LANES.flatMap(({ id, label, synonyms }) =>
    [label, ...synonyms].map((text) => ({ text, concept: id, language: 'lanes' })),
  ),
  ...LANES.flatMap(({ id }) => spellings(id, (words) => words.lanes[id] ?? [])),
]
const axisSpellings = [...laneSpellings, ...spellings('stages', (words) => words.stages)]
const titleSpellings = fields(
  ['cem', 'cjm', 'combined', 'subject', 'actor', 'scenario'],
  (words, key) => words.title[key],
)
const scaleSpellings = fields(['high', 'low'], (words, key) => words.scale[key])
const answerSpellings = fields(['placeholders', 'none'], (words, key) => words[key])

const byText = (all: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> => {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of all) {
    const key = fold(spelling.text)
    groups.set(key, [...(groups.get(key) ?? []), spelling])
  }
  return groups
}

/** Texts that stand for two concepts, in whatever languages. */
const ambiguous = (all: readonly Spelling[]): readonly string[] =>
  [...byText(all)]
    .filter(([, group]) => new Set(group.map(({ concept }) => concept)).size > 1)
    .map(([text, group]) => `${text}: ${group.map(({ concept, language }) => `${concept} in ${language}`).join(', ')}`)

const conceptOf = (all: readonly Spelling[]): ((text: string) => string | undefined) => {
  const groups = byText(all)
  return (text) => groups.get(fold(text))?.[0]?.concept
}

/** Every array of texts in it, with its path. */
const listsIn = (value: unknown, path: string): readonly (readonly [string, readonly string[]])[] => {
  if (Array.isArray(value)) return [[path, value.map(String)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`))
}
const lists = WORDS.flatMap((words) => listsIn(words, words.language))

test('each language of words is one file and one entry', () => {
  const files = readdirSync(new URL('../src/words', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
  expect(WORDS.map(({ language }) => language).toSorted()).toEqual(
    files.filter((file) => file !== 'index' && file !== 'words').toSorted(),
  )
})

test('each language has words for everything a map holds; not every one bends its words', () => {
  const empty = lists.filter(([, texts]) => texts.length === 0).map(([path]) => path)
  expect(empty.filter((path) => !/\.around\.(?:of|endings)$/.test(path))).toEqual([])
  const laneTypes = LANES.map(({ id }) => id).toSorted()
  expect(WORDS.map(({ lanes }) => Object.keys(lanes).toSorted())).toEqual(WORDS.map(() => laneTypes))
})

test('no spelling stands twice in a list, and English repeats nothing that the lanes say themselves', () => {
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
  const twice = lists.flatMap(([path, texts]) => {
    const folded = texts.filter(isWord).map(fold)
    return folded.filter((text, index) => folded.indexOf(text) !== index).map((text) => `${path}: ${text}`)
  })
  expect(twice).toEqual([])
  const ofLanes = new Set(LANES.flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold)))
  const english = WORDS.filter(({ language }) => language === 'en').flatMap(({ lanes }) => Object.values(lanes).flat())
  expect(english.filter((text) => ofLanes.has(fold(text)))).toEqual([])
})

test('no label means two lane types, or a lane and the axis of stages, in all languages together', () => {
  expect(ambiguous(axisSpellings)).toEqual([])
})

test('no label of a title means two fields', () => {
  expect(ambiguous(titleSpellings)).toEqual([])
})

test('no word is at both ends of the scale, a good and a bad feeling, two kinds of evidence or two marks', () => {
  expect(ambiguous(scaleSpellings)).toEqual([])
  expect(ambiguous(fields(['good', 'bad'], (words, key) => words.feelings[key]))).toEqual([])
  const kinds = ['interview', 'survey', 'analytics', 'test', 'feedback', 'assumption'] as const
  expect(ambiguous(fields(kinds, (words, key) => words.evidence[key]))).toEqual([])
  expect(
    ambiguous(fields(['owner', 'measure', 'impact', 'effort', 'votes'], (words, key) => words.marks[key])),
  ).toEqual([])
})

test('no placeholder is an answer', () => {
  expect(ambiguous(answerSpellings)).toEqual([])
})

test('the app speaks its six locales, each loaded by itself', async () => {
  expect(LANGUAGES.map(({ locale }) => locale)).toEqual(LOCALES)
  expect(await Promise.all(LOCALES.map(loadLanguage))).toEqual(LANGUAGES)
})

const overlays = LANGUAGES.filter((language) => language !== en)

test('each overlay has exactly the keys of English', () => {
  const keys = ({ structure, templates, presets }: Language) => ({
    kinds: Object.keys(structure.kinds ?? {}).toSorted(),
    fields: Object.keys(structure.fields ?? {}).toSorted(),
    scale: Object.keys(structure.scale ?? {}).toSorted(),
    lanes: Object.keys(structure.lanes ?? {}).toSorted(),
    templates: Object.keys(templates).toSorted(),
    presets: Object.keys(presets).toSorted(),
  })
  const english = {
    ...keys(en),
    templates: TEMPLATES.map(({ id }) => id).toSorted(),
    presets: PRESETS.map(({ id }) => id).toSorted(),
  }
  expect(overlays.map(keys)).toEqual(overlays.map(() => english))
})

test('a preset has as many stages in every language, all different, none of which reads as a lane', () => {
  const isLane = conceptOf(laneSpellings)
  for (const language of LANGUAGES) {
    for (const preset of PRESETS) {
      const { stages } = presetIn(language, preset)
      expect(stages).toHaveLength(preset.stages.length)
      expect(new Set(stages.map(fold)).size, `${language.locale} ${preset.id}`).toBe(stages.length)
      expect(stages.filter(isLane)).toEqual([])
    }
  }
})

test('what the app draws in any language is known to the words under its own meaning', () => {
  const onTitle = conceptOf(titleSpellings)
  const onAxis = conceptOf(axisSpellings)
  const onScale = conceptOf(scaleSpellings)
  for (const language of LANGUAGES) {
    const { kinds, fields, scale, lanes } = structureWords(language)
    const read = {
      kinds: Object.values(kinds).map(onTitle),
      fields: [fields.brand, fields.product, fields.actor, fields.scenario].map(onTitle),
      scale: [scale.high, scale.low].map(onScale),
      lanes: LANES.map(({ id }) => onAxis(lanes[id].label)),
    }
    expect(read, language.locale).toEqual({
      kinds: Object.keys(kinds),
      fields: ['subject', 'subject', 'actor', 'scenario'],
      scale: ['high', 'low'],
      lanes: LANES.map(({ id }) => id),
    })
  }
})

test('a prompt copied into a note is a placeholder in every language', () => {
  const english = LANES.map(({ prompt }) => ({ text: prompt, concept: 'placeholders', language: 'lanes' }))
  const meaning = conceptOf([...answerSpellings, ...english])
  for (const language of LANGUAGES) {
    const prompts = Object.values(structureWords(language).lanes).flatMap(({ prompt }) => prompt || [])
    expect(prompts.filter((prompt) => meaning(prompt) !== 'placeholders')).toEqual([])
  }
})

test('a language that lacks words draws the missing ones in English', () => {
  const lanes = { needs: { label: 'Behov', prompt: 'Vad behöver de?' } }
  const sparse: Language = { ...en, structure: { fields: { brand: 'Varumärke' }, lanes } }
  const english = structureWords(en)
  expect(structureWords(sparse)).toEqual({
    ...english,
    fields: { ...english.fields, brand: 'Varumärke' },
    lanes: { ...english.lanes, ...lanes },
  })
  expect(english.lanes.needs).toEqual({ label: 'Needs', prompt: 'What do they need here?' })
})

test('presets and templates take the words of the language, unless they do not fit', () => {
  const preset = { id: 'short', name: 'Short', stages: ['Before', 'After'] }
  const fits = { ...en, presets: { short: { name: 'Kort', stages: ['Före', 'Efter'] } } }
  const tooFew = { ...en, presets: { short: { name: 'Kort', stages: ['Före'] } } }
  expect(presetIn(fits, preset)).toEqual({ id: 'short', name: 'Kort', stages: ['Före', 'Efter'] })
  expect(presetIn(tooFew, preset)).toEqual(preset)
  for (const template of TEMPLATES) {
    expect(templateIn(en, template)).toEqual(template)
    for (const language of overlays) {
      const { name, about, ...rest } = templateIn(language, template)
      expect({ name, about }).toEqual(language.templates[template.id])
      expect({ ...template, ...rest }).toEqual(template)
    }
  }
})

test('the locale is the one Miro gives, and English for any other', () => {
  const given = ['en', 'fr', 'de', 'es', 'ja_JP', 'pt_BR', 'pt-BR', 'JA', 'de-CH', 'sv', 'eng', '']
  expect(given.map(localeOf)).toEqual(['en', 'fr', 'de', 'es', 'ja', 'pt-BR', 'pt-BR', 'ja', 'de', 'en', 'en', 'en'])
})
