import { list } from '../../src/words/words.ts'
import { type Branch, clusters, heading, mindMap } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'
import { type Language, WRITING } from './writing.ts'

const laneWords = (language: Language): readonly string[] => WRITING[language].journey

/** What hangs together by lines, and heaps of notes. */
export const DIAGRAMS: readonly OtherBoard[] = [
  otherBoard(
    'flow chart',
    {
      en: {
        title: 'Order process',
        steps: list`Start | Log in | Valid? | Show cart | Pay | Paid? | Send mail | Error | End`,
      },
      de: {
        title: 'Bestellprozess',
        steps: list`Start | Anmelden | Gültig? | Warenkorb | Zahlen | Bezahlt? | Mail senden | Ende`,
      },
      es: { title: 'Proceso de pedido', steps: list`Inicio | Entrar | ¿Válido? | Carrito | Pagar | ¿Pagado? | Fin` },
      zh: { title: '订单流程', steps: list`开始 | 登录 | 有效? | 购物车 | 支付 | 发送邮件 | 结束` },
    },
    (sheet, chance, { steps }, { note }) => {
      let last = sheet.shape(steps[0] ?? '', { x: 0, y: 0, width: 200, height: 100 })
      const wide = chance.int(3, 6)
      steps.slice(1).forEach((step, before) => {
        const index = before + 1
        const next = sheet.shape(step, {
          x: (index % wide) * 320,
          y: Math.floor(index / wide) * 260,
          width: 200,
          height: 100,
        })
        sheet.join(last, next)
        if (chance.often(0.3)) sheet.sticky(note(), next.x + 90, next.y + 130, { width: 120 })
        last = next
      })
    },
  ),
  otherBoard(
    'process in swimlanes',
    {
      en: {
        title: 'Complaint process',
        lanes: list`Customer | Support | Finance | System`,
        steps: list`Call | Open ticket | Check | Approve? | Refund | Close`,
      },
      de: {
        title: 'Reklamationsprozess',
        lanes: list`Kunde | Support | Buchhaltung | System`,
        steps: list`Anruf | Ticket anlegen | Prüfen | Freigabe? | Erstatten | Schließen`,
      },
      pl: {
        title: 'Proces reklamacji',
        lanes: list`Klient | Wsparcie | Finanse | System`,
        steps: list`Telefon | Zgłoszenie | Kontrola | Zgoda? | Zwrot | Koniec`,
      },
    },
    (sheet, chance, { lanes, steps }) => {
      lanes.forEach((lane, row) => {
        sheet.shape('', { x: 900, y: row * 260, width: 2000, height: 255 })
        sheet.shape(lane, { x: -40, y: row * 260, width: 110, height: 255 })
      })
      let last = null
      for (const [index, step] of steps.entries()) {
        const next = sheet.shape(step, {
          x: 200 + index * 280,
          y: chance.int(0, lanes.length - 1) * 260,
          width: 200,
          height: 100,
        })
        if (last) sheet.join(last, next)
        last = next
      }
    },
  ),
  otherBoard(
    'mind map',
    {
      en: { title: 'Ideas', middle: list`Customer journey | Our app | Service design | Offsite` },
      de: { title: 'Mindmap', middle: list`Kundenreise | Unsere App | Klausurtagung` },
      fr: { title: 'Carte mentale', middle: list`Parcours client | Notre appli` },
      es: { title: 'Mapa mental', middle: list`Viaje del cliente | Nuestra app` },
      ru: { title: 'Карта мыслей', middle: list`Путь клиента | Наше приложение` },
      ja: { title: 'マインドマップ', middle: list`カスタマージャーニー | アプリ` },
      ko: { title: '마인드맵', middle: list`고객 여정 | 우리 앱` },
    },
    (sheet, chance, { middle }, { note, language }) => {
      const branches = chance.shuffled(laneWords(language)).map((name): Branch => {
        const twigs = Array.from({ length: chance.int(0, 4) }, note)
        return { name: chance.often(0.6) ? name : note(), twigs }
      })
      mindMap(sheet, chance, chance.pick(middle), branches)
    },
  ),
  otherBoard(
    'affinity clusters',
    {
      en: {
        title: 'What we heard',
        names: list`Pain points | Needs | Emotions | Ideas | Prices | Opportunities | Onboarding | Questions | Touchpoints | Quotes`,
      },
      de: {
        title: 'Erkenntnisse',
        names: list`Schmerzpunkte | Bedürfnisse | Gefühle | Ideen | Preise | Chancen | Fragen | Einstieg`,
      },
      fr: {
        title: 'Ce que nous avons appris',
        names: list`Problèmes | Besoins | Émotions | Idées | Prix | Questions | Accueil`,
      },
      it: { title: 'Cosa abbiamo imparato', names: list`Problemi | Bisogni | Emozioni | Idee | Prezzi | Domande` },
      tr: { title: 'Öğrendiklerimiz', names: list`Sorunlar | İhtiyaçlar | Duygular | Fikirler | Fiyatlar | Sorular` },
      zh: { title: '洞察', names: list`痛点 | 需求 | 情绪 | 想法 | 价格 | 机会 | 问题` },
    },
    (sheet, chance, { names }, { note }) =>
      clusters(sheet, chance, chance.shuffled(names).slice(0, chance.int(4, names.length)), note),
  ),
  otherBoard(
    'lotus blossom',
    {
      en: { title: 'Lotus blossom' },
      de: { title: 'Lotusblüte' },
      ja: { title: 'マンダラート' },
    },
    (sheet, chance, _, { note, language }) => {
      const topics = chance.shuffled(laneWords(language))
      for (let field = 0; field < 9; field += 1)
        for (let cell = 0; cell < 9; cell += 1) {
          const topic = field === 4 ? topics[cell] : cell === 4 ? topics[field] : undefined
          const x = (field % 3) * 520 + (cell % 3) * 165
          const y = Math.floor(field / 3) * 580 + Math.floor(cell / 3) * 185
          sheet.sticky(topic ?? (chance.often(0.7) ? note() : ''), x, y, { width: 150 })
        }
    },
  ),
  otherBoard(
    'event storming',
    {
      en: {
        title: 'Event storming',
        legend: list`Domain event | Command | Actor | Policy | System | Problem | Opportunity`,
      },
      de: { title: 'Event Storming', legend: list`Ereignis | Befehl | Akteur | Regel | System | Problem | Chance` },
      nl: { title: 'Event storming', legend: list`Gebeurtenis | Commando | Actor | Regel | Systeem | Probleem | Kans` },
    },
    (sheet, chance, { legend }, { note }) => {
      legend.forEach((entry, index) => {
        sheet.sticky(entry, 0, index * 130, { width: 105 })
      })
      for (let step = 0; step < 24; step += 1)
        sheet.sticky(note(), 320 + step * 215 + chance.between(-30, 30), 150 + chance.between(-100, 700), {
          color: 'orange',
        })
    },
  ),
  otherBoard(
    'fishbone and five whys',
    {
      en: {
        title: 'Why do they leave?',
        bones: list`People | Process | Systems | Channels | Measurement | Environment`,
      },
      de: { title: 'Warum gehen sie?', bones: list`Mensch | Prozess | Systeme | Kanäle | Messung | Umwelt` },
      pt: { title: 'Por que eles saem?', bones: list`Pessoas | Processo | Sistemas | Canais | Medição | Ambiente` },
    },
    (sheet, _, { title, bones }, { note }) => {
      sheet.shape('', { x: 700, y: 500, width: 1500, height: 6 })
      sheet.shape(title, { x: 1600, y: 500, width: 280, height: 120 })
      bones.forEach((bone, index) => {
        const [x, y] = [Math.floor(index / 2) * 480 + 100, index % 2 === 0 ? 60 : 940]
        heading(sheet, 'shape', bone, x, y, 220)
        for (let each = 0; each < 3; each += 1)
          sheet.text(note(), x + 40 + each * 30, y + (index % 2 === 0 ? 1 : -1) * (100 + each * 90), {
            width: 260,
            size: 16,
          })
      })
    },
  ),
  otherBoard(
    'wireframes',
    {
      en: {
        title: 'Wireframes',
        menu: list`Dashboard | Channels | Actions | Goals | Feedback | Tasks | Systems`,
        heads: list`Name | Status | Owner | Date`,
      },
      de: {
        title: 'Entwürfe',
        menu: list`Übersicht | Kanäle | Aktionen | Ziele | Feedback | Aufgaben | Systeme`,
        heads: list`Name | Status | Zuständig | Datum`,
      },
      es: {
        title: 'Bocetos',
        menu: list`Inicio | Canales | Acciones | Objetivos | Tareas | Sistemas`,
        heads: list`Nombre | Estado | Responsable | Fecha`,
      },
    },
    (sheet, chance, { menu, heads }, { note }) => {
      sheet.shape('', { x: 640, y: 450, width: 1440, height: 1000 })
      sheet.shape('', { x: 640, y: -10, width: 1440, height: 80 })
      menu.forEach((entry, index) => {
        sheet.text(entry, 60, 90 + index * 70, { width: 200, size: 20 })
      })
      heads.forEach((head, column) => {
        sheet.text(head, 380 + column * 260, 90, { width: 200, size: 20 })
        for (let row = 0; row < 5; row += 1)
          if (chance.often(0.8)) sheet.text(note(), 380 + column * 260, 170 + row * 80, { width: 230, size: 14 })
      })
      sheet.shape('OK', { x: 1200, y: 880, width: 160, height: 50 })
    },
  ),
]
