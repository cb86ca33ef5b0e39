import { describe, expect, test } from 'vitest'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { DEFAULT_KIT } from '../src/rules/run.ts'
import { wordingOf } from '../src/rules/wording.ts'
import { WORDS } from '../src/words/index.ts'

const wording = wordingOf({ ...DEFAULT_KIT, words: WORDS })
/** A map in one language, which need not be one that the app speaks. */
const mapIn = ({ language }: { readonly language: string }): JourneyMap => ({
  ...sketch('CJM: x\n| stage | A |\n| custom "Aria" | |'),
  locale: (language === 'pt' ? 'pt-BR' : language) as JourneyMap['locale'],
})
const NONE = { owner: '', measure: '', impact: '', effort: '', votes: '' }

describe.each(WORDS)('in $language', (words) => {
  test('each word for a mark is understood before a colon, alone, in brackets and after other words', () => {
    for (const kind of ['owner', 'measure', 'impact', 'effort', 'votes'] as const) {
      for (const label of words.marks[kind]) {
        expect(wording.marksIn(`${label}: 4`), label).toEqual({ ...NONE, [kind]: '4' })
        expect(wording.marksIn(`Aria (${label}：4)`), label).toEqual({ ...NONE, [kind]: '4' })
        expect(wording.marksIn(`Aria ${label} = 4, etc.`), label).toEqual({ ...NONE, [kind]: '4' })
      }
    }
  })

  test('each word for evidence is heard within a note', () => {
    for (const word of Object.values(words.evidence).flat()) {
      expect(wording.hasEvidence(word), word).toBe(true)
      expect(wording.hasEvidence(`Aria (${word}, 5)`), word).toBe(true)
    }
  })

  test('each name of a purchase is one on a map in that language, numbered and beside another too', () => {
    const isPurchase = wording.purchaseOn(mapIn(words))
    for (const name of words.purchase) {
      for (const text of [name, `2. ${name}`, `${name} & ${name}`, `${name}/${name}`]) {
        expect(isPurchase(text), text).toBe(true)
      }
      for (const text of [`Aria ${name} Aria`, `${name} Aria`, `Aria & ${name}`, '']) {
        expect(isPurchase(text), text).toBe(false)
      }
    }
  })

  test('what a company says is heard, and a bare "none" is told from one with a reason', () => {
    for (const text of [...words.company, ...words.departments]) expect(wording.isCompanyView(text), text).toBe(true)
    for (const text of words.legend) expect(wording.isLegend(`${text}: Aria`), text).toBe(true)
    for (const none of words.none) {
      expect(wording.isBareNone(`– ${none}.`), none).toBe(true)
      expect(wording.isBareNone(`${none}: ${words.because[0]} Aria`), none).toBe(false)
    }
  })
})

test('what may be something else than a purchase is none in any language, and a name is heard in the languages of the map alone', () => {
  for (const words of WORDS) {
    const isPurchase = wording.purchaseOn(mapIn(words))
    const names =
      'Purchase history | Pay attention | Order issues with payment | Research & purchase | Sign up | Book | Booking'
    const more =
      'Check-out | Contract | Subscribe | Anmeldung | Abschluss | Vertrag | Registro | Pedir | Inscription | Caisse'
    const others =
      '登録 | 契約 | 予約 | 申込 | Kayıt | 가입 | Регистрация | Rejestracja | Aanmelden | Iscrizione | 注册'
    const all = [names, more, others].flatMap((list) => list.split(' | '))
    expect(all.filter(isPurchase), words.language).toEqual([])
  }
  const onGerman = wording.purchaseOn(sketch('CJM: x\n| stage | Kauf |\n| pain-points "Schmerzpunkte" | |'))
  const onEnglish = wording.purchaseOn(sketch('CJM: x\n| stage | Kauf |\n| thoughts "Thoughts" | |'))
  expect([onGerman('Kauf'), onEnglish('Kauf'), onEnglish('Purchase')]).toEqual([true, false, true])
})

test('the stages that the app itself proposes are no words of a company', async () => {
  const { PRESETS } = await import('../src/templates/presets.ts')
  const { LANGUAGES } = await import('../src/i18n/index.ts')
  const own = LANGUAGES.flatMap(({ presets }) => Object.values(presets).flatMap(({ stages }) => stages))
  const names = [...PRESETS.flatMap(({ stages }) => stages), ...own]
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => wording.isCompanyView(name))).toEqual([])
})

test('a mark begins after the last sign before it, however many faces stand there', () => {
  expect(wording.marksIn('😀😀😀😀 a,impact: 4')).toEqual({ ...NONE, impact: '4' })
})

test('what is no mark', () => {
  for (const text of [
    '',
    'call back at 10:30',
    'https://aria.test/?votes=',
    'ask mia@aria.test',
    'impact: ?',
    'measure: TBD',
    'values: honest',
    'votes',
    'Note: impact',
    'twenty questions',
  ]) {
    expect(wording.marksIn(text), text).toEqual(NONE)
  }
})

test('marks stand side by side, in any order, with or without commas', () => {
  expect(wording.marksIn('call back @Mia impact: 4 effort: 2/5 measure: minutes on hold')).toEqual({
    ...{ owner: 'Mia', measure: 'minutes on hold', impact: '4', effort: '2/5', votes: '' },
  })
  expect(wording.marksIn('折り返し電話（効果：4、工数：2、担当：田中、指標：待ち時間）5票')).toEqual({
    ...{ owner: '田中', measure: '待ち時間', impact: '4', effort: '2', votes: '5' },
  })
})
