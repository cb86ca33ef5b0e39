import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import en from '../src/i18n/en.ts'
import { PANEL_MESSAGES } from '../src/i18n/en-panel.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import type { Language } from '../src/i18n/language.ts'
import type { Locale } from '../src/model/journey-map.ts'
import { speaker } from '../src/panel/say.ts'
import { RULES } from '../src/rules/index.ts'
import type { Rule } from '../src/rules/rule.ts'
import { WORDS } from '../src/words/index.ts'

type Texts = Readonly<Record<string, string>>

const overlays = LANGUAGES.filter((language) => language !== en)

/** As many items as a board can hold (Miro advises at most 10,000): no count in a message is higher. */
const MOST = 10_000

/** Words that are the same in English and in the language. */
const SAME_AS_ENGLISH: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  de: ['change.actor', 'app.name', 'insert.actor', 'insert.optional', 'check.map', 'check.profile-workshop'],
  fr: ['sync.structure', 'app.name', 'insert.actor'],
  es: ['change.actor', 'app.name', 'insert.actor'],
  'pt-BR': ['change.actor', 'app.name', 'insert.actor', 'check.profile-workshop'],
  ja: ['app.name'],
}

const PLURAL = /\.(zero|one|two|few|many|other)$/
const stemOf = (key: string): string => key.replace(PLURAL, '')
const formOf = (key: string): string | undefined => PLURAL.exec(key)?.[1]

/** The plural forms a language needs for counts up to `MOST`, and the count of each that stands for a single one. */
function formsIn(locale: string): ReadonlyMap<string, number | 'several'> {
  const rules = new Intl.PluralRules(locale)
  const forms = new Map<string, number | 'several'>()
  for (let n = 0; n <= MOST; n++) forms.set(rules.select(n), forms.has(rules.select(n)) ? 'several' : n)
  return forms
}
const FORMS = new Map(overlays.map(({ locale }) => [locale, formsIn(locale)]))

const slotsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))].toSorted()

const flat = (texts: Readonly<Record<string, Texts>>): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([id, codes]) =>
      Object.entries(codes).map(([code, text]) => [`${id}: ${code}`, text]),
    ),
  )

const panelStems = new Set(Object.keys(PANEL_MESSAGES).map(stemOf))
const countedStems = new Set(Object.keys(PANEL_MESSAGES).filter(formOf).map(stemOf))
const reasonsOf = <T extends { readonly why: string; readonly remedy: string }>({ why, remedy }: T) => ({ why, remedy })
const ruleEnglish = flat(
  Object.fromEntries(RULES.map((rule) => [rule.id, { ...rule.messages, title: rule.title, ...reasonsOf(rule) }])),
)
/** All that a language says of the rules. */
const saidOfRules = ({ rules, reasons }: Pick<Language, 'rules' | 'reasons'>) =>
  flat(Object.fromEntries(Object.entries(rules).map(([id, texts]) => [id, { ...texts, ...reasons[id] }])))

/** The English a panel text is held against: its own form, or the one for many. */
const panelEnglish: Texts = PANEL_MESSAGES
const englishOf = (key: string): string =>
  formOf(key) ? (panelEnglish[`${stemOf(key)}.other`] ?? '') : (panelEnglish[key] ?? '')

/** The keys a language needs: a message that counts something has one for each of the language's forms. */
const neededIn = (locale: Locale): readonly string[] =>
  [...panelStems].flatMap((stem) =>
    countedStems.has(stem) ? [...(FORMS.get(locale)?.keys() ?? [])].map((form) => `${stem}.${form}`) : [stem],
  )

describe.each(overlays)('$name', ({ locale, panel, rules, reasons, means = {} }) => {
  const ruleTexts = saidOfRules({ rules, reasons })
  const all: Texts = { ...panel, ...ruleTexts }

  test('says everything that the panel says in English, in all its plural forms', () => {
    expect(neededIn(locale).filter((key) => !panel[key])).toEqual([])
  })

  test('says everything that the rules say in English', () => {
    expect(Object.keys(ruleEnglish).filter((key) => !ruleTexts[key])).toEqual([])
  })

  test('says what each threshold of a rule means', () => {
    const thresholds = RULES.flatMap(({ id, thresholds = {} }: Rule) =>
      Object.keys(thresholds).map((name) => [id, name]),
    )
    expect(thresholds.length).toBeGreaterThan(0)
    expect(thresholds.filter(([id = '', name = '']) => !means[id]?.[name])).toEqual([])
  })

  test('says nothing that English does not say any more, and has no plural form which it never needs', () => {
    const needed = new Set(neededIn(locale))
    expect(Object.keys(panel).filter((key) => !needed.has(key))).toEqual([])
    expect(Object.keys(ruleTexts).filter((key) => !Object.hasOwn(ruleEnglish, key))).toEqual([])
  })

  test('fills the slots of English, no other and no fewer; a form for a single count may leave the count out', () => {
    const expected = (key: string): readonly string[] => {
      const slots = slotsOf(ruleEnglish[key] ?? englishOf(key))
      const single = typeof FORMS.get(locale)?.get(formOf(key) ?? '') === 'number'
      return single && !slotsOf(all[key] ?? '').includes('n') ? slots.filter((slot) => slot !== 'n') : slots
    }
    const wrong = Object.entries(all).filter(([key, text]) => slotsOf(text).join() !== expected(key).join())
    expect(wrong).toEqual([])
  })

  test('is not English by accident', () => {
    const english = new Map([...Object.entries(panelEnglish), ...Object.entries(ruleEnglish)])
    const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, ''))
    const same = Object.entries(all).filter(([key, text]) => hasWords(text) && text === english.get(key))
    expect(same.map(([key]) => key)).toEqual(SAME_AS_ENGLISH[locale] ?? [])
  })

  test('writes an ellipsis in one way', () => {
    const ways = Object.values(all).flatMap((text) => text.match(/ ?(?:…|\.{3})/g) ?? [])
    expect([...new Set(ways)].length).toBeLessThanOrEqual(1)
  })

  test('is plain text without markup, blanks at its ends or typewriter quotes', () => {
    const odd = Object.entries(all).filter(([, text]) => /[<>&"]|&\w+;|^\s|\s$| {2}|\w'/.test(text))
    expect(odd).toEqual([])
  })

  test('tells people to write the very words that the reader takes for "none"', () => {
    const nones = new Set(WORDS.flatMap(({ none }) => none))
    const quoted = (text: string) =>
      [...text.matchAll(/[„“«「]\s*([^{}„“”«»「」]+?)\s*[“”»」]/g)].map(([, word = '']) => word)
    for (const id of ['stage-has-opportunity', 'stage-has-pain-point']) {
      const words = quoted(rules[id]?.missing ?? '')
      expect(words, id).toHaveLength(1)
      expect(words.filter((word) => !nones.has(word))).toEqual([])
    }
  })

  test('counts in its own words, whatever the number', () => {
    const say = speaker(PANEL_MESSAGES, locale, panel)
    for (const n of [0, 1, 2, 5, 11, 1_000_000]) {
      const counted = say('check.found', { n })
      expect(counted).toContain(String(n))
      expect(counted).not.toMatch(/finding/)
    }
  })
})

test('Japanese sets no blank between sentences, and one between a number and what it counts', () => {
  const japanese = overlays.find(({ locale }) => locale === 'ja')
  const say = speaker(PANEL_MESSAGES, 'ja', japanese?.panel)
  expect(say('sure.and-then', { one: 'はい。', next: 'いいえ。' })).toBe('はい。いいえ。')
  const texts = [...Object.values(japanese?.panel ?? {}), ...Object.values(japanese ? saidOfRules(japanese) : {})]
  expect(texts).not.toEqual([])
  expect(texts.filter((text) => /。 |\{n\}[個枚件]/u.test(text))).toEqual([])
})

test('French sets no plain blank where a line must not break', () => {
  const french = overlays.find(({ locale }) => locale === 'fr')
  const texts = [...Object.values(french?.panel ?? {}), ...Object.values(french ? saidOfRules(french) : {})]
  expect(texts).not.toEqual([])
  expect(texts.filter((text) => / [?!:;»]|« |\p{L}[?!:;»]/u.test(text))).toEqual([])
})

/** The source files that come with a file before anything is fetched: its imports and theirs, types and `import()` aside. */
function loadedWith(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const { module } = parseSync(entry, readFileSync(entry, 'utf8'))
  for (const { moduleRequest, entries } of module.staticImports) {
    const typesOnly = entries.length > 0 && entries.every(({ isType }) => isType)
    if (!typesOnly && /^\..*\.tsx?$/.test(moduleRequest.value))
      loadedWith(resolve(dirname(entry), moduleRequest.value), seen)
  }
  return seen
}

test('the panel starts with English alone: a language is fetched by who speaks it', () => {
  const src = resolve(import.meta.dirname, '../src')
  const files = [...loadedWith(resolve(src, 'app/panel.tsx'))].map((path) => relative(src, path))
  expect(files).toContain('i18n/en-insert.ts')
  const overlay = new RegExp(
    `^i18n/(load|index|(${overlays.map(({ locale }) => locale.toLowerCase()).join('|')})(-.*)?)\\.ts$`,
  )
  expect(files.filter((file) => overlay.test(file))).toEqual([])
})
