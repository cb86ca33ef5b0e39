import { list } from '../../src/words/words.ts'
import { columns, table } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'

/** Tables of all sorts, and plans over time. */
export const TABLES: readonly OtherBoard[] = [
  otherBoard(
    'user-story map',
    {
      en: {
        title: 'Story map',
        sides: [
          list`Activities | Steps | Release 1 | Release 2 | Later`,
          list`User activities | User tasks | MVP | Next | Ideas`,
        ],
        activities: list`Search | Compare | Order | Pay | Return goods`,
      },
      de: {
        title: 'Story Map',
        sides: [
          list`Aktivitäten | Schritte | Release 1 | Release 2 | Später`,
          list`Nutzeraktivitäten | Aufgaben | MVP | Ideen`,
        ],
        activities: list`Suchen | Vergleichen | Bestellen | Bezahlen | Zurückgeben`,
      },
      fr: {
        title: 'Story map',
        sides: [list`Activités | Étapes | Version 1 | Version 2 | Idées`],
        activities: list`Chercher | Comparer | Commander | Payer`,
      },
      es: {
        title: 'Story map',
        sides: [list`Actividades | Pasos | Versión 1 | Versión 2 | Ideas`],
        activities: list`Buscar | Comparar | Pedir | Pagar`,
      },
      ja: {
        title: 'ストーリーマップ',
        sides: [list`アクティビティ | ステップ | リリース1 | リリース2`],
        activities: list`探す | 比べる | 注文する | 払う`,
      },
    },
    (sheet, chance, { sides, activities }, { note }) => {
      const side = chance.pick(sides)
      const as = chance.pick(['text', 'shape', 'sticky_note'] as const)
      const rows = side.map((name, row) => ({ name, y: row * (row < 2 ? 230 : 330) }))
      const labelled = chance.often(0.7)
      for (const { name, y } of rows) {
        if (!labelled) continue
        if (as === 'sticky_note') sheet.sticky(name, 0, y)
        else if (as === 'text') sheet.text(name, 0, y, { width: 220 })
        else sheet.shape(name, { x: 0, y, width: 220, height: 120 })
      }
      let x = 330
      for (const activity of activities) {
        const steps = chance.int(1, 4)
        sheet.sticky(activity, x, 0, { color: 'orange' })
        for (let step = 0; step < steps; step += 1) {
          sheet.sticky(note(), x + step * 200, 230, { color: 'light_blue' })
          for (const { y } of rows.slice(2))
            if (chance.often(0.6)) sheet.sticky(note(), x + step * 200, y, { color: 'light_yellow' })
        }
        x += steps * 200
      }
      if (chance.often(0.6))
        for (const { y } of rows.slice(2)) sheet.shape('', { x: x / 2, y: y - 160, width: x, height: 3 })
    },
  ),
  otherBoard(
    'who does what (RACI)',
    {
      en: {
        title: 'RACI',
        heads: list`Product | Design | Support | Legal`,
        rows: list`Plan the research | Map the touchpoints | Collect feedback | Tasks | Metrics | Communication`,
      },
      de: {
        title: 'RACI-Matrix',
        heads: list`Produkt | Design | Support | Recht`,
        rows: list`Recherche planen | Aufgaben | Kennzahlen | Kommunikation | Maßnahmen`,
      },
      it: {
        title: 'RACI',
        heads: list`Prodotto | Design | Supporto`,
        rows: list`Ricerca | Compiti | Metriche | Comunicazione`,
      },
    },
    (sheet, chance, { heads, rows }) =>
      table(sheet, chance, rows, heads, () => chance.pick(['R', 'A', 'C', 'I', 'R/A', '']), { cellAs: 'shape' }),
  ),
  otherBoard(
    'objectives and key results',
    {
      en: { title: 'OKRs Q3', heads: list`Objective | Key results | Owner | Confidence | Actions` },
      de: { title: 'OKRs Q3', heads: list`Ziel | Ergebnisse | Verantwortlich | Zuversicht | Maßnahmen` },
      fr: { title: 'OKR T3', heads: list`Objectif | Résultats clés | Responsable | Confiance | Actions` },
      pt: { title: 'OKRs T3', heads: list`Objetivo | Resultados | Responsável | Confiança | Ações` },
    },
    (sheet, chance, { heads }, { note }) =>
      table(sheet, chance, list`1 | 2 | 3 | 4`, heads, () => note(), {
        cellAs: chance.pick(['text', 'shape', 'sticky_note'] as const),
      }),
  ),
  otherBoard(
    'objectives by team',
    {
      en: {
        title: 'Team goals',
        rows: [list`Goals | Metrics | Actions | Risks`, list`Objective | Key results | Ideas | Problems`],
        heads: list`Sales | Marketing | Product | Support`,
      },
      de: {
        title: 'Teamziele',
        rows: [list`Ziele | Kennzahlen | Maßnahmen | Risiken`],
        heads: list`Vertrieb | Marketing | Produkt | Support`,
      },
      fr: {
        title: 'Objectifs',
        rows: [list`Objectifs | Indicateurs | Actions | Risques`],
        heads: list`Ventes | Marketing | Produit`,
      },
      zh: { title: '团队目标', rows: [list`目标 | 指标 | 行动 | 风险`], heads: list`销售 | 市场 | 产品 | 客服` },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, chance.pick(rows), heads, () => (chance.often(0.8) ? note() : '')),
  ),
  otherBoard(
    'roadmap',
    {
      en: {
        title: 'Roadmap',
        rows: [
          list`Channels | Platform | Experience | Systems`,
          list`Web | App | Store | Support`,
          list`Goals | Features | Risks | Metrics`,
        ],
        heads: [
          list`Q1 | Q2 | Q3 | Q4`,
          list`January | February | March | April | May | June`,
          list`Now | Next | Later`,
        ],
      },
      de: {
        title: 'Fahrplan',
        rows: [list`Kanäle | Plattform | Erlebnis | Systeme`, list`Ziele | Funktionen | Risiken | Kennzahlen`],
        heads: [list`Q1 | Q2 | Q3 | Q4`, list`Januar | Februar | März | April`, list`Jetzt | Danach | Später`],
      },
      es: {
        title: 'Hoja de ruta',
        rows: [list`Canales | Plataforma | Experiencia | Sistemas`, list`Objetivos | Ideas | Riesgos`],
        heads: [list`T1 | T2 | T3 | T4`, list`Enero | Febrero | Marzo | Abril`],
      },
      ru: {
        title: 'Дорожная карта',
        rows: [list`Каналы | Платформа | Системы`, list`Цели | Идеи | Риски`],
        heads: [list`Q1 | Q2 | Q3 | Q4`, list`Январь | Февраль | Март`],
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, chance.pick(rows), chance.pick(heads), () => (chance.often(0.7) ? note() : ''), {
        pitch: { x: chance.int(260, 480), y: 240 },
      }),
  ),
  otherBoard(
    'calendar',
    {
      en: { title: 'November', heads: list`Mon | Tue | Wed | Thu | Fri | Sat | Sun` },
      de: { title: 'November', heads: list`Mo | Di | Mi | Do | Fr | Sa | So` },
      fr: { title: 'Novembre', heads: list`Lun | Mar | Mer | Jeu | Ven | Sam | Dim` },
      ja: { title: '11月', heads: list`月 | 火 | 水 | 木 | 金 | 土 | 日` },
    },
    (sheet, chance, { heads }, { note }) => {
      heads.forEach((head, column) => {
        sheet.shape(head, { x: column * 230, y: 0, width: 220, height: 60 })
      })
      for (let day = 0; day < 30; day += 1) {
        const [x, y] = [(day % 7) * 230, 150 + Math.floor(day / 7) * 220]
        sheet.shape(`${day + 1}`, { x, y, width: 225, height: 215 })
        if (chance.often(0.4)) sheet.sticky(note(), x + 20, y + 20, { width: 130 })
      }
    },
  ),
  otherBoard(
    'content calendar of channels',
    {
      en: {
        title: 'Content plan',
        rows: list`Newsletter | Instagram | Blog | Events`,
        heads: list`Week 1 | Week 2 | Week 3 | Week 4`,
      },
      de: {
        title: 'Redaktionsplan',
        rows: list`Newsletter | Instagram | Blog | Messen`,
        heads: list`KW 1 | KW 2 | KW 3 | KW 4`,
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, rows, heads, () => (chance.often(0.7) ? note() : '')),
  ),
  otherBoard(
    'risk register',
    {
      en: { title: 'Risks', heads: list`Risk | Probability | Impact | Owner | Actions` },
      de: { title: 'Risiken', heads: list`Risiko | Wahrscheinlichkeit | Auswirkung | Wer | Maßnahmen` },
      fr: { title: 'Risques', heads: list`Risque | Probabilité | Impact | Responsable | Actions` },
      pl: { title: 'Ryzyka', heads: list`Ryzyko | Prawdopodobieństwo | Wpływ | Kto | Działania` },
    },
    (sheet, chance, { heads }, { note }) =>
      table(sheet, chance, list`R1 | R2 | R3 | R4 | R5`, heads, note, { cellAs: 'text', rowAs: 'text' }),
  ),
  otherBoard(
    'comparison with competitors',
    {
      en: {
        title: 'Competitors',
        rows: [list`Strengths | Weaknesses | Price | Channels | Opportunities`, list`Pros | Cons | Ideas | Problems`],
        heads: list`Nordwind | Blue Bottle | Kaffeemeister | We`,
      },
      de: {
        title: 'Wettbewerb',
        rows: [list`Stärken | Schwächen | Preis | Kanäle | Chancen`],
        heads: list`Nordwind | Blue Bottle | Kaffeemeister | Wir`,
      },
      es: {
        title: 'Competencia',
        rows: [list`Fortalezas | Debilidades | Precio | Canales | Oportunidades`],
        heads: list`Viento Norte | Azul | Nosotros`,
      },
      ko: { title: '경쟁사 비교', rows: [list`강점 | 약점 | 가격 | 채널 | 기회`], heads: list`북풍 | 파란병 | 우리` },
    },
    (sheet, chance, { rows, heads }, { note }) => table(sheet, chance, chance.pick(rows), heads, note),
  ),
  otherBoard(
    'glossary',
    {
      en: {
        title: 'Glossary',
        rows: list`Touchpoint | Channel | Persona | Pain point | Opportunity | Moment of truth`,
        heads: list`Term | Definition | Example`,
      },
      de: {
        title: 'Glossar',
        rows: list`Touchpoint | Kanal | Persona | Schmerzpunkt | Chance | Moment der Wahrheit`,
        heads: list`Begriff | Definition | Beispiel`,
      },
      fr: {
        title: 'Glossaire',
        rows: list`Point de contact | Canal | Persona | Opportunité | Émotion`,
        heads: list`Terme | Définition | Exemple`,
      },
    },
    (sheet, chance, { rows, heads }, { note }) => {
      const [corner = '', ...others] = heads
      table(sheet, chance, rows, others, note, { cellAs: 'text', rowAs: 'text', corner })
    },
  ),
  otherBoard(
    'service desk',
    {
      en: {
        title: 'Service desk',
        rows: list`Channels | Problems | Tickets | Systems`,
        heads: list`New | Waiting | Escalated | Solved`,
      },
      de: {
        title: 'Service Desk',
        rows: list`Kanäle | Probleme | Tickets | Systeme`,
        heads: list`Neu | Wartet | Eskaliert | Gelöst`,
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, rows, heads, () => (chance.often(0.6) ? note() : '')),
  ),
  otherBoard(
    'brainwriting',
    {
      en: {
        title: 'Brainwriting 6-3-5',
        heads: list`Idea 1 | Idea 2 | Idea 3`,
        rows: list`Round 1 | Round 2 | Round 3 | Round 4`,
      },
      de: {
        title: 'Brainwriting 6-3-5',
        heads: list`Idee 1 | Idee 2 | Idee 3`,
        rows: list`Runde 1 | Runde 2 | Runde 3`,
      },
      tr: { title: 'Beyin yazımı', heads: list`Fikir 1 | Fikir 2 | Fikir 3`, rows: list`Tur 1 | Tur 2 | Tur 3` },
    },
    (sheet, chance, { heads, rows }, { note }) => table(sheet, chance, rows, heads, note),
  ),
  otherBoard(
    'impact map and "how might we"',
    {
      en: {
        title: 'Impact map',
        sets: [list`Goal | Actors | Impacts | Deliverables`, list`Insight | How might we | Ideas | Votes`],
      },
      de: {
        title: 'Impact Map',
        sets: [list`Ziel | Akteure | Wirkungen | Ergebnisse`, list`Erkenntnis | Wie könnten wir | Ideen | Stimmen`],
      },
      ko: { title: '임팩트 맵', sets: [list`목표 | 행위자 | 영향 | 산출물`] },
    },
    (sheet, chance, { sets }, { note }) => columns(sheet, chance, chance.pick(sets), note, { most: 6 }),
  ),
]
