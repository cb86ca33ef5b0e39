import { list } from '../../src/words/words.ts'
import { columns, heading, table } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'

/** Retrospectives, kanbans and whatever else teams fill in meetings. */
export const MEETINGS: readonly OtherBoard[] = [
  otherBoard(
    'retrospective: start, stop, continue',
    {
      en: { title: 'Retrospective', heads: list`Start | Stop | Continue | Action items` },
      de: { title: 'Retrospektive', heads: list`Anfangen | Aufhören | Weitermachen | Maßnahmen` },
      fr: { title: 'Rétrospective', heads: list`Commencer | Arrêter | Continuer | Actions` },
      es: { title: 'Retrospectiva', heads: list`Empezar | Dejar de | Continuar | Acciones` },
      pt: { title: 'Retrospectiva', heads: list`Começar | Parar | Continuar | Ações` },
      it: { title: 'Retrospettiva', heads: list`Iniziare | Smettere | Continuare | Azioni` },
      nl: { title: 'Retrospective', heads: list`Beginnen | Stoppen | Doorgaan | Acties` },
      pl: { title: 'Retrospektywa', heads: list`Zacząć | Przestać | Kontynuować | Działania` },
      tr: { title: 'Retrospektif', heads: list`Başla | Bırak | Devam et | Aksiyonlar` },
      ru: { title: 'Ретроспектива', heads: list`Начать | Прекратить | Продолжить | Действия` },
      ja: { title: 'ふりかえり', heads: list`Keep | Problem | Try | アクション` },
      zh: { title: '回顾会', heads: list`开始 | 停止 | 继续 | 行动` },
      ko: { title: '회고', heads: list`시작 | 중단 | 유지 | 실행 항목` },
    },
    (sheet, chance, { heads }, { note }) => columns(sheet, chance, heads, note),
  ),
  otherBoard(
    'retrospective: four words and more',
    {
      en: {
        title: 'Sprint 14 retro',
        sets: [
          list`Liked | Learned | Lacked | Longed for`,
          list`Mad | Sad | Glad | Actions`,
          list`Went well | Could be better | Ideas | Actions`,
          list`What went well? | What didn't go well? | Opportunities | Action items | Kudos`,
          list`Pain points | Feelings | Ideas | Actions`,
          list`Highs | Lows | Questions | Next steps`,
        ],
      },
      de: {
        title: 'Retro Sprint 14',
        sets: [
          list`Lief gut | Lief schlecht | Ideen | Maßnahmen`,
          list`Probleme | Gefühle | Chancen | Nächste Schritte`,
        ],
      },
      fr: {
        title: 'Rétro sprint 14',
        sets: [list`Ce qui a marché | Problèmes | Idées | Actions`, list`Content | Triste | Fâché | Opportunités`],
      },
      es: { title: 'Retro sprint 14', sets: [list`Lo bueno | Problemas | Ideas | Acciones`] },
      pt: { title: 'Retro sprint 14', sets: [list`Que bom | Que pena | Que tal | Ações`] },
      ru: { title: 'Ретро 14', sets: [list`Хорошо | Проблемы | Идеи | Действия`] },
      ja: { title: 'スプリント14', sets: [list`良かったこと | 問題 | アイデア | アクション`] },
    },
    (sheet, chance, { sets }, { note }) => columns(sheet, chance, chance.pick(sets), note),
  ),
  otherBoard(
    'retrospective as a matrix of questions and people or sprints',
    {
      en: {
        title: 'Team retrospective',
        rows: [
          list`Went well | Went wrong | Ideas | Actions`,
          list`Start | Stop | Continue`,
          list`Mad | Sad | Glad`,
          list`Feelings | Problems | Opportunities | Actions`,
          list`Liked | Learned | Lacked | Pain points`,
        ],
        heads: [list`Sprint 11 | Sprint 12 | Sprint 13 | Sprint 14`, list`Anna | Ben | Chidi | Dora`],
      },
      de: {
        title: 'Team-Retrospektive',
        rows: [list`Lief gut | Probleme | Ideen | Maßnahmen`, list`Gefühle | Hindernisse | Nächste Schritte`],
        heads: [list`Sprint 11 | Sprint 12 | Sprint 13`, list`Team Rot | Team Blau | Team Grün`],
      },
      fr: {
        title: "Rétrospective d'équipe",
        rows: [list`Points forts | Problèmes | Idées | Actions`],
        heads: [list`Sprint 11 | Sprint 12 | Sprint 13`],
      },
      es: {
        title: 'Retrospectiva del equipo',
        rows: [list`Lo bueno | Problemas | Ideas | Acciones`],
        heads: [list`Sprint 11 | Sprint 12 | Sprint 13`],
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, chance.pick(rows), chance.pick(heads), () => (chance.often(0.8) ? note() : '')),
  ),
  otherBoard(
    'retrospective with a sailing boat',
    {
      en: { title: 'Sailboat', fields: list`Wind | Anchors | Rocks | Island | Goals | Risks` },
      de: { title: 'Segelboot', fields: list`Wind | Anker | Felsen | Insel | Ziele | Risiken` },
      fr: { title: 'Le voilier', fields: list`Vent | Ancres | Rochers | Île | Objectifs | Risques` },
      es: { title: 'El velero', fields: list`Viento | Anclas | Rocas | Isla | Objetivos | Riesgos` },
    },
    (sheet, chance, { fields }, { note }) => {
      sheet.add('image', '', { x: 900, y: 600, width: 1500, height: 1000 })
      for (const field of fields) {
        const [x, y] = [chance.between(0, 1800), chance.between(0, 1200)]
        sheet.text(field, x, y)
        for (let each = 0; each < 4; each += 1)
          sheet.sticky(note(), x + chance.between(-250, 250), y + chance.between(80, 400), { width: 130 })
      }
    },
  ),
  otherBoard(
    'kanban',
    {
      en: {
        title: 'Sprint board',
        sets: [list`Backlog | To do | Doing | Review | Done`, list`Ideas | Next | In progress | Blocked | Done`],
      },
      de: {
        title: 'Kanban',
        sets: [list`Offen | In Arbeit | Test | Fertig`, list`Ideen | Nächstes | Läuft | Erledigt`],
      },
      fr: { title: 'Kanban', sets: [list`À faire | En cours | À valider | Terminé`] },
      es: { title: 'Tablero', sets: [list`Ideas | Por hacer | En curso | Hecho`] },
      pt: { title: 'Quadro', sets: [list`Ideias | A fazer | Fazendo | Feito`] },
      pl: { title: 'Tablica', sets: [list`Pomysły | Do zrobienia | W toku | Gotowe`] },
      ru: { title: 'Канбан', sets: [list`Идеи | Сделать | В работе | Готово`] },
      ja: { title: 'カンバン', sets: [list`アイデア | 未着手 | 進行中 | 完了`] },
      zh: { title: '看板', sets: [list`想法 | 待办 | 进行中 | 完成`] },
      ko: { title: '칸반', sets: [list`아이디어 | 할 일 | 진행 중 | 완료`] },
    },
    (sheet, chance, { sets }, { note }) =>
      columns(sheet, chance, chance.pick(sets), note, { cards: chance.often(0.6), boxed: chance.often(0.5) }),
  ),
  otherBoard(
    'kanban with swimlanes',
    {
      en: {
        title: 'Team board',
        rows: [
          list`Platform | Channels | Support | Expedite`,
          list`Bugs | Features | Ideas | Chores`,
          list`Problems | Ideas | Tasks`,
        ],
        heads: list`To do | Doing | Review | Done`,
      },
      de: {
        title: 'Teamboard',
        rows: [list`Plattform | Kanäle | Support`, list`Fehler | Ideen | Aufgaben`],
        heads: list`Offen | In Arbeit | Erledigt`,
      },
      nl: { title: 'Teambord', rows: [list`Problemen | Ideeën | Taken`], heads: list`Te doen | Bezig | Klaar` },
      ja: { title: 'チームボード', rows: [list`課題 | アイデア | タスク`], heads: list`未着手 | 進行中 | 完了` },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, chance.pick(rows), heads, () => (chance.often(0.7) ? note() : '')),
  ),
  otherBoard(
    'weekly meeting table',
    {
      en: {
        title: 'Weekly',
        rows: [
          list`Topics | Decisions | Actions | Problems`,
          list`Goals | Actions | Problems | Ideas`,
          list`Metrics | Issues | Opportunities | Next steps`,
          list`Mood | Blockers | Tasks | Needs`,
        ],
        heads: [
          list`Monday | Tuesday | Wednesday | Thursday | Friday`,
          list`Week 32 | Week 33 | Week 34 | Week 35`,
          list`3 Nov | 10 Nov | 17 Nov | 24 Nov`,
        ],
      },
      de: {
        title: 'Jour fixe',
        rows: [list`Themen | Entscheidungen | Maßnahmen | Probleme`, list`Ziele | Aufgaben | Hindernisse | Ideen`],
        heads: [list`Montag | Dienstag | Mittwoch | Donnerstag | Freitag`, list`KW 32 | KW 33 | KW 34`],
      },
      fr: {
        title: 'Point hebdo',
        rows: [list`Objectifs | Actions | Problèmes | Idées`],
        heads: [list`Lundi | Mardi | Mercredi | Jeudi | Vendredi`],
      },
      es: {
        title: 'Reunión semanal',
        rows: [list`Objetivos | Acciones | Problemas | Ideas`],
        heads: [list`Lunes | Martes | Miércoles | Jueves | Viernes`],
      },
      pl: {
        title: 'Spotkanie tygodniowe',
        rows: [list`Cele | Działania | Problemy | Pomysły`],
        heads: [list`Poniedziałek | Wtorek | Środa | Czwartek | Piątek`],
      },
      ja: {
        title: '週次会議',
        rows: [list`目標 | 行動 | 課題 | アイデア`],
        heads: [list`月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日`],
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, chance.pick(rows), chance.pick(heads), () => (chance.often(0.8) ? note() : '')),
  ),
  otherBoard(
    'meeting notes',
    {
      en: {
        title: 'Meeting notes',
        parts: list`Agenda | Participants | Goals | Notes | Decisions | Actions | Questions | Next steps`,
      },
      de: {
        title: 'Protokoll',
        parts: list`Tagesordnung | Teilnehmende | Ziele | Notizen | Maßnahmen | Fragen | Nächste Schritte`,
      },
      fr: {
        title: 'Compte rendu',
        parts: list`Ordre du jour | Participants | Objectifs | Notes | Actions | Questions`,
      },
      tr: { title: 'Toplantı notları', parts: list`Gündem | Katılımcılar | Hedefler | Notlar | Aksiyonlar | Sorular` },
      zh: { title: '会议纪要', parts: list`议程 | 目标 | 讨论 | 行动 | 问题` },
    },
    (sheet, chance, { parts }, { note }) => {
      let y = 0
      for (const part of parts) {
        sheet.text(part, 150, y, { width: 300, size: 32 })
        y += 60
        const lines = chance.int(1, 4)
        for (let line = 0; line < lines; line += 1) {
          sheet.text(`- ${note()}`, 340, y, { width: 640, size: 18 })
          y += 40
        }
        y += chance.int(20, 60)
      }
    },
  ),
  otherBoard(
    'agenda of a workshop',
    {
      en: {
        title: 'Workshop agenda',
        heads: list`Time | Activity | Who | Material`,
        rows: list`Welcome | Personas | Actions | Touchpoints | Emotions | Pain points | Opportunities | Next steps | Feedback`,
      },
      de: {
        title: 'Ablauf des Workshops',
        heads: list`Zeit | Inhalt | Wer | Material`,
        rows: list`Begrüßung | Personas | Aktionen | Emotionen | Schmerzpunkte | Chancen | Nächste Schritte`,
      },
      it: {
        title: 'Agenda del workshop',
        heads: list`Ora | Contenuto | Chi | Materiale`,
        rows: list`Benvenuto | Personas | Azioni | Emozioni | Opportunità | Conclusioni`,
      },
    },
    (sheet, chance, { heads, rows }, { note }) =>
      table(
        sheet,
        chance,
        rows,
        heads,
        (row, column) =>
          column === 0 ? `${9 + Math.floor(row / 2)}:${row % 2 ? '30' : '00'}` : chance.often(0.6) ? note() : '',
        { cellAs: 'text', pitch: { x: 320, y: 110 } },
      ),
  ),
  otherBoard(
    'check-in: how everybody feels',
    {
      en: {
        title: 'Check-in',
        heads: list`Very good | Good | So-so | Bad | Very bad`,
        question: 'How do you feel today?',
      },
      de: {
        title: 'Check-in',
        heads: list`Sehr gut | Gut | Mittel | Schlecht | Sehr schlecht`,
        question: 'Wie geht es dir heute?',
      },
      fr: {
        title: 'Météo du jour',
        heads: list`Très bien | Bien | Moyen | Mal | Très mal`,
        question: 'Comment vous sentez-vous ?',
      },
      ko: { title: '체크인', heads: list`아주 좋음 | 좋음 | 보통 | 나쁨`, question: '오늘 기분이 어때요?' },
    },
    (sheet, chance, { heads, question }, { note }) => {
      heading(sheet, 'text', question, 600, -140, 900)
      columns(sheet, chance, heads, note, { most: 4 })
    },
  ),
]
