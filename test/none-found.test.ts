import { expect, test } from 'vitest'
import { noneIn } from '../src/read/scores/answers.ts'
import { WORDS } from '../src/words/index.ts'

const isNone = noneIn(WORDS)

test.each(WORDS.map((words) => [words.language, words] as const))(
  'every answer of %s is one, alone, with a reason, in any dress',
  (_, words) => {
    const reason = words.because[0] ?? ''
    const dressed = words.none.flatMap((none) => [
      none,
      none.toUpperCase().toLowerCase(),
      `${none}.`,
      `- ${none}`,
      `(${none})`,
      `${none}: x`,
      `${none}, ${reason} x`,
      `${none} ${reason} x`,
      `✅ ${none} 🎉`,
    ])
    expect(dressed.filter((text) => !isNone(text))).toEqual([])
    expect(words.none.length).toBeGreaterThan(50)
  },
)

test.each([
  'None',
  'NONE!',
  'none found because we asked twelve people',
  'No pain points so far',
  'No pain points – the queue was short',
  'Nothing to report.',
  'keine gefunden',
  'Keine, weil alles glatt lief',
  'Keine (5 Interviews)',
  'Bisher keine',
  'Aucun point de friction',
  'RAS',
  'Rien à signaler',
  'Ninguno: no hubo quejas',
  'No se encontraron problemas',
  'Nenhuma dor encontrada',
  'Não há problemas porque é novo',
  'なし',
  '特になし。',
  '課題なし（理由：利用者が少ない）',
  '无',
  '没有痛点，因为流程简单',
  '暂无痛点',
  '특이사항 없음',
  '불편 없음 (인터뷰 5건)',
  'Нет',
  'Болей нет, потому что всё просто',
  'Nessun problema perché è nuovo',
  'Geen pijnpunten gevonden',
  'Brak problemów, ponieważ jest nowe',
  'Yok',
  'Sorun yok çünkü yeni',
])('%j is an answer', (text) => {
  expect(isNone(text)).toBe(true)
})

test.each([
  '',
  'Nonetheless they buy',
  'None of them answers',
  'Nothing works',
  'Nothing but trouble',
  'No pain no gain',
  'No problem finding the shop',
  'No one answers',
  'Not sure',
  'Keiner hört zu',
  'Keine Antwort auf die Mail',
  'Nichts funktioniert',
  'Kein Parkplatz',
  'Rien ne marche',
  'Aucun vendeur ne répond',
  'Nada funciona',
  'Nadie contesta',
  'Ninguno de ellos contesta',
  'Nada dá certo',
  'Nenhum deles responde',
  'ないと困る',
  'なしでは使えない',
  '无人接听',
  '没有人接电话',
  '없는 것이 많다',
  'Нет ответа на звонок',
  'Ничего не работает',
  'Niente funziona',
  'Nessuno risponde',
  'Niets werkt',
  'Geen antwoord',
  'Nic nie działa',
  'Brak odpowiedzi na telefon',
  'Hiç kimse cevap vermiyor',
  'Yokuş çok dik',
  '-',
  '?',
  'n/a',
])('%j is none', (text) => {
  expect(isNone(text)).toBe(false)
})
