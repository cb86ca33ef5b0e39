import { list } from '../../src/words/words.ts'
import { heading, table } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'

const PEOPLE = list`Anna, 34 | Ben, 51 | Chidi, 28 | Dora, 67 | Emre, 42 | Fatima, 30 | Giulia, 25 | Hiro, 39`

export const PERSONA = otherBoard(
  'persona',
  {
    en: {
      title: 'Persona',
      parts: list`About | Goals | Needs | Pain points | Channels | Quotes | Motivations | Behaviours | Frustrations | Devices`,
    },
    de: {
      title: 'Persona',
      parts: list`Über sie | Ziele | Bedürfnisse | Schmerzpunkte | Kanäle | Zitate | Motivation | Verhalten | Frustrationen | Geräte`,
    },
    fr: {
      title: 'Persona',
      parts: list`Profil | Objectifs | Besoins | Frustrations | Canaux | Citations | Motivations | Comportements`,
    },
    es: {
      title: 'Persona',
      parts: list`Perfil | Objetivos | Necesidades | Frustraciones | Canales | Citas | Motivaciones`,
    },
    pt: { title: 'Persona', parts: list`Perfil | Objetivos | Necessidades | Dores | Canais | Citações | Motivações` },
    it: {
      title: 'Persona',
      parts: list`Profilo | Obiettivi | Bisogni | Frustrazioni | Canali | Citazioni | Motivazioni`,
    },
    nl: { title: 'Persona', parts: list`Profiel | Doelen | Behoeften | Pijnpunten | Kanalen | Citaten | Motivatie` },
    pl: { title: 'Persona', parts: list`Profil | Cele | Potrzeby | Frustracje | Kanały | Cytaty | Motywacje` },
    tr: { title: 'Persona', parts: list`Profil | Hedefler | İhtiyaçlar | Sorunlar | Kanallar | Alıntılar` },
    ru: { title: 'Персона', parts: list`Профиль | Цели | Потребности | Боли | Каналы | Цитаты | Мотивация` },
    ja: { title: 'ペルソナ', parts: list`プロフィール | 目標 | ニーズ | 課題 | チャネル | 発言 | 動機` },
    zh: { title: '用户画像', parts: list`简介 | 目标 | 需求 | 痛点 | 渠道 | 引用 | 动机` },
    ko: { title: '페르소나', parts: list`소개 | 목표 | 니즈 | 불편 사항 | 채널 | 인용 | 동기` },
  },
  (sheet, chance, { parts }, { note }) => {
    sheet.shape('', { x: 760, y: 560, width: 1900, height: 1400 })
    sheet.add('image', '', { x: 60, y: 160, width: 380, height: 380 })
    sheet.text(chance.pick(PEOPLE), 60, 400, { width: 380, size: 36 })
    sheet.text(note(), 60, 470, { width: 380, size: 18 })
    const chosen = chance.some(parts, chance.int(4, 8))
    const across = chance.int(1, 3)
    const as = chance.pick(['text', 'text', 'shape', 'sticky_note'] as const)
    const on = chance.pick(['text', 'sticky_note'] as const)
    chosen.forEach((part, index) => {
      const x = 480 + (index % across) * 470
      const y = 0 + Math.floor(index / across) * (on === 'text' ? 240 : 300)
      heading(sheet, as, part, x, y, 260)
      const count = chance.int(1, 3)
      for (let each = 0; each < count; each += 1)
        if (on === 'text') sheet.text(note(), x, y + 60 + each * 40, { width: 400, size: 16 })
        else if (across === 1) sheet.sticky(note(), x + 300 + each * 160, y, { width: 140 })
        else sheet.sticky(note(), x - 150 + each * 150, y + 150, { width: 140 })
    })
  },
)

/** People, what they want and say, and who answers to whom. */
export const PEOPLE_BOARDS: readonly OtherBoard[] = [
  PERSONA,
  otherBoard(
    'several personas side by side',
    {
      en: { title: 'Our personas', corner: 'Persona', rows: list`Goals | Needs | Pain points | Channels | Quote` },
      de: {
        title: 'Unsere Personas',
        corner: 'Persona',
        rows: list`Ziele | Bedürfnisse | Schmerzpunkte | Kanäle | Zitat`,
      },
      fr: { title: 'Nos personas', corner: 'Persona', rows: list`Objectifs | Besoins | Frustrations | Canaux` },
      es: {
        title: 'Nuestras personas',
        corner: 'Persona',
        rows: list`Objetivos | Necesidades | Frustraciones | Canales`,
      },
      ja: { title: 'ペルソナ一覧', corner: 'ペルソナ', rows: list`目標 | ニーズ | 課題 | チャネル` },
    },
    (sheet, chance, { corner, rows }, { note }) =>
      table(sheet, chance, rows, chance.some(PEOPLE, chance.int(2, 4)), note, { corner }),
  ),
  otherBoard(
    'interviews side by side',
    {
      en: {
        title: 'User interviews',
        rows: list`Background | Needs | Pain points | Ideas | Quotes`,
        heads: list`Participant 1 | Participant 2 | Participant 3 | Participant 4 | Participant 5`,
      },
      de: {
        title: 'Nutzerinterviews',
        rows: list`Hintergrund | Bedürfnisse | Probleme | Ideen | Zitate`,
        heads: list`Interview 1 | Interview 2 | Interview 3 | Interview 4`,
      },
      pt: {
        title: 'Entrevistas',
        rows: list`Perfil | Necessidades | Dores | Ideias | Citações`,
        heads: list`Participante 1 | Participante 2 | Participante 3`,
      },
    },
    (sheet, chance, { rows, heads }, { note }) =>
      table(sheet, chance, rows, heads, () => (chance.often(0.8) ? note() : '')),
  ),
  otherBoard(
    'organisation chart',
    {
      en: {
        title: 'Organisation',
        roles: list`CEO | Product | Sales | Support | Channels | Finance | Experience | Systems | People`,
      },
      de: {
        title: 'Organigramm',
        roles: list`Vorstand | Produkt | Vertrieb | Support | Kanäle | Finanzen | Systeme | Personal`,
      },
      fr: { title: 'Organigramme', roles: list`Direction | Produit | Ventes | Support | Canaux | Finances | Systèmes` },
    },
    (sheet, chance, { roles }) => {
      const [top = '', ...others] = roles
      const boss = sheet.shape(top, { x: ((others.length - 1) * 300) / 2, y: 0, width: 240, height: 90 })
      others.forEach((role, index) => {
        const lead = sheet.shape(role, { x: index * 300, y: 220, width: 240, height: 90 })
        sheet.join(boss, lead)
        const members = chance.int(1, 4)
        for (let member = 0; member < members; member += 1)
          sheet.join(
            lead,
            sheet.shape(chance.pick(PEOPLE), { x: index * 300 + 20, y: 360 + member * 120, width: 200, height: 80 }),
          )
      })
    },
  ),
  otherBoard(
    'survey',
    {
      en: {
        title: 'Survey',
        heads: list`Very bad | Bad | Neutral | Good | Very good`,
        rows: list`How do you feel about the checkout? | How easy was it? | Would you tell a friend? | How was our support? |
          Feedback`,
      },
      de: {
        title: 'Umfrage',
        heads: list`Sehr schlecht | Schlecht | Neutral | Gut | Sehr gut`,
        rows: list`Wie fühlen Sie sich beim Bezahlen? | Wie leicht war es? | Empfehlen Sie uns weiter? | Wie war der Support?`,
      },
      nl: {
        title: 'Enquête',
        heads: list`Zeer slecht | Slecht | Neutraal | Goed | Zeer goed`,
        rows: list`Hoe voelt u zich bij het betalen? | Hoe makkelijk was het? | Zou u ons aanbevelen?`,
      },
    },
    (sheet, chance, { heads, rows }) =>
      table(sheet, chance, rows, heads, () => (chance.often(0.3) ? 'x' : ''), { rowAs: 'text' }),
  ),
]
