import { list } from '../../src/words/words.ts'
import { canvas, columns, quadrants, table } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'

/** What else teams, schools and households fill with notes. */
export const EVERYDAY: readonly OtherBoard[] = [
  otherBoard(
    'stand-up',
    {
      en: {
        title: 'Daily stand-up',
        rows: list`Anna | Ben | Chidi | Dora`,
        heads: list`Yesterday | Today | Blockers | Mood`,
      },
      it: { title: 'Stand-up', rows: list`Anna | Bruno | Carla`, heads: list`Ieri | Oggi | Ostacoli | Umore` },
      tr: { title: 'Günlük toplantı', rows: list`Ayşe | Burak | Cem`, heads: list`Dün | Bugün | Engeller` },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      chance.often(0.5) ? table(sheet, chance, rows, heads, note) : table(sheet, chance, heads, rows, note),
  ),
  otherBoard(
    'Eisenhower matrix and other fields of four',
    {
      en: {
        title: 'Priorities',
        sets: [
          list`Do | Plan | Delegate | Drop`,
          list`Stars | Question marks | Cash cows | Dogs`,
          list`Market penetration | Product development | Market development | Diversification`,
          list`Known knowns | Known unknowns | Assumptions | Questions`,
        ],
      },
      nl: {
        title: 'Prioriteiten',
        sets: [list`Doen | Plannen | Delegeren | Schrappen`, list`Feiten | Aannames | Vragen | Ideeën`],
      },
      ru: {
        title: 'Матрица',
        sets: [list`Сделать | Запланировать | Поручить | Удалить`, list`Факты | Гипотезы | Вопросы | Идеи`],
      },
    },
    (sheet, chance, { sets }, { note }) => quadrants(sheet, chance, chance.pick(sets), note),
  ),
  otherBoard(
    'PESTLE, five forces, six hats',
    {
      en: {
        title: 'PESTLE',
        sets: [
          list`Political | Economic | Social | Technological | Legal | Environmental`,
          list`Rivalry | Suppliers | Buyers | Substitutes | New entrants | Risks`,
          list`Facts | Feelings | Risks | Benefits | Ideas | Process`,
          list`Who | What | When | Where | Why | How`,
        ],
      },
      de: {
        title: 'Sechs Hüte',
        sets: [list`Fakten | Gefühle | Risiken | Chancen | Ideen | Prozess`, list`Wer | Was | Wann | Wo | Warum | Wie`],
      },
      pl: { title: 'Sześć kapeluszy', sets: [list`Fakty | Emocje | Ryzyka | Korzyści | Pomysły | Proces`] },
      ko: { title: '여섯 모자', sets: [list`사실 | 감정 | 위험 | 이점 | 아이디어 | 과정`] },
    },
    (sheet, chance, { sets }, { note }) => {
      const names = chance.pick(sets)
      if (chance.often(0.5)) return columns(sheet, chance, names, note)
      const across = chance.pick([1, 2, 3])
      const fields = names.map((name, at) => ({
        name,
        at: [(at % across) * 2, Math.floor(at / across) * 1.5, 2, 1.5] as const,
      }))
      canvas(sheet, chance, fields, note)
    },
  ),
  otherBoard(
    'skills matrix',
    {
      en: {
        title: 'Skills',
        rows: list`Research | Design | Systems | Communication | Metrics`,
        heads: list`Anna | Ben | Chidi | Dora`,
      },
      fr: {
        title: 'Compétences',
        rows: list`Recherche | Design | Systèmes | Communication`,
        heads: list`Anne | Benoît | Chloé`,
      },
    },
    (sheet, chance, { rows, heads }) =>
      table(sheet, chance, rows, heads, () => `${chance.int(1, 5)}`, { cellAs: 'shape' }),
  ),
  otherBoard(
    'decision log and test plan',
    {
      en: {
        title: 'Decisions',
        sets: [
          list`Decision | Reason | Who | Date | Status`,
          list`Hypothesis | Test | Metrics | Result | Next steps`,
          list`Question | Answer | Evidence | Actions`,
        ],
      },
      es: {
        title: 'Decisiones',
        sets: [
          list`Decisión | Motivo | Quién | Fecha`,
          list`Hipótesis | Prueba | Métricas | Resultado | Próximos pasos`,
        ],
      },
      ja: { title: '意思決定', sets: [list`決定 | 理由 | 担当 | 日付`, list`仮説 | テスト | 指標 | 結果`] },
    },
    (sheet, chance, { sets }, { note }) =>
      table(sheet, chance, list`1 | 2 | 3 | 4`, chance.pick(sets), note, { cellAs: 'text', rowAs: 'text' }),
  ),
  otherBoard(
    'timetable',
    {
      en: {
        title: 'Timetable',
        rows: list`08:00 | 09:00 | 10:00 | 11:00 | Lunch | 14:00`,
        heads: list`Mon | Tue | Wed | Thu | Fri`,
      },
      it: { title: 'Orario', rows: list`8:00 | 9:00 | 10:00 | 11:00`, heads: list`Lun | Mar | Mer | Gio | Ven` },
      zh: { title: '课程表', rows: list`8:00 | 9:00 | 10:00 | 11:00`, heads: list`周一 | 周二 | 周三 | 周四 | 周五` },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, rows, heads, () => (chance.often(0.7) ? note() : '')),
  ),
  otherBoard(
    'trip and household',
    {
      en: {
        title: 'Trip to Lisbon',
        sets: [
          list`Ideas | Tickets | Food | Things to do | Packing list`,
          list`Kitchen | Garden | Costs | Problems | Ideas`,
        ],
      },
      de: {
        title: 'Umzug',
        sets: [list`Aufgaben | Kosten | Kisten | Probleme | Ideen`, list`Essen | Unterkunft | Ideen | Fragen`],
      },
      pt: { title: 'Viagem', sets: [list`Ideias | Passagens | Comida | Tarefas | Perguntas`] },
      tr: { title: 'Gezi', sets: [list`Fikirler | Biletler | Yemek | Görevler | Sorular`] },
    },
    (sheet, chance, { sets }, { note }) => columns(sheet, chance, chance.pick(sets), note),
  ),
  otherBoard(
    'hiring and teams',
    {
      en: {
        title: 'Hiring',
        rows: list`Goals | Tasks | Needs | Questions`,
        heads: list`Developer | Designer | Researcher | Product manager`,
      },
      nl: {
        title: 'Vacatures',
        rows: list`Doelen | Taken | Behoeften | Vragen`,
        heads: list`Ontwikkelaar | Ontwerper | Onderzoeker`,
      },
      ru: {
        title: 'Наём',
        rows: list`Цели | Задачи | Потребности | Вопросы`,
        heads: list`Разработчик | Дизайнер | Аналитик`,
      },
    },
    (sheet, chance, { rows, heads }, { note }) => table(sheet, chance, rows, heads, note),
  ),
]
