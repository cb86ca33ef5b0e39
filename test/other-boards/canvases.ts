import { list } from '../../src/words/words.ts'
import { canvas, type Field, quadrants } from './blocks.ts'
import { type OtherBoard, otherBoard } from './other-board.ts'

type Place = Field['at']

const LEAN: readonly Place[] = [
  [0, 0, 2, 4],
  [2, 0, 2, 2],
  [2, 2, 2, 2],
  [4, 0, 2, 4],
  [6, 0, 2, 2],
  [6, 2, 2, 2],
  [8, 0, 2, 4],
  [0, 4, 5, 2],
  [5, 4, 5, 2],
]
/** Customer on the right (a circle of three), the offer on the left. */
const VALUE: readonly Place[] = [
  [0, 0, 2, 2],
  [0, 2, 2, 2],
  [2, 0, 2, 4],
  [5, 0, 2, 2],
  [5, 2, 2, 2],
  [7, 0, 2, 4],
]
/** The same drawn as two tables side by side, or all fields in three rows. */
const VALUE_ROWS: readonly Place[] = [
  [0, 0, 3, 1.5],
  [0, 1.5, 3, 1.5],
  [0, 3, 3, 1.5],
  [3.5, 0, 3, 1.5],
  [3.5, 1.5, 3, 1.5],
  [3.5, 3, 3, 1.5],
]
const EMPATHY: readonly Place[] = [
  [0, 0, 3, 2],
  [3, 0, 3, 2],
  [0, 2, 3, 2],
  [3, 2, 3, 2],
  [0, 4, 3, 1.5],
  [3, 4, 3, 1.5],
]
const ONE_BELOW_ANOTHER: readonly Place[] = [
  [0, 0, 6, 1],
  [0, 1, 6, 1],
  [0, 2, 6, 1],
  [0, 3, 6, 1],
  [0, 4, 6, 1],
  [0, 5, 6, 1],
]
const TWO_BY_THREE: readonly Place[] = [
  [0, 0, 2, 2],
  [2, 0, 2, 2],
  [4, 0, 2, 2],
  [0, 2, 2, 2],
  [2, 2, 2, 2],
  [4, 2, 2, 2],
]

const fields = (names: readonly string[], places: readonly Place[]): Field[] =>
  names.flatMap((name, index) => {
    const at = places[index]
    return at ? [{ name, at }] : []
  })

export const EMPATHY_MAP = otherBoard(
  'empathy map',
  {
    en: {
      title: 'Empathy map',
      sets: [
        list`Says | Thinks | Does | Feels | Pains | Gains`,
        list`Thinks & feels | Hears | Sees | Says & does | Pains | Gains`,
        list`Says | Thinks | Does | Feels`,
        list`What do they think and feel? | What do they hear? | What do they see? | What do they say and do? | Pain | Gain`,
        list`Thoughts | Feelings | Actions | Quotes | Pain points | Needs`,
      ],
    },
    de: {
      title: 'Empathiekarte',
      sets: [
        list`Sagt | Denkt | Tut | Fühlt | Schmerzen | Gewinne`,
        list`Denken & Fühlen | Hören | Sehen | Sagen & Tun | Schmerzpunkte | Wünsche`,
      ],
    },
    fr: { title: "Carte d'empathie", sets: [list`Dit | Pense | Fait | Ressent | Problèmes | Besoins`] },
    es: { title: 'Mapa de empatía', sets: [list`Dice | Piensa | Hace | Siente | Dolores | Necesidades`] },
    pt: { title: 'Mapa de empatia', sets: [list`Fala | Pensa | Faz | Sente | Dores | Necessidades`] },
    it: { title: "Mappa dell'empatia", sets: [list`Dice | Pensa | Fa | Sente | Dolori | Bisogni`] },
    nl: { title: 'Empathy map', sets: [list`Zegt | Denkt | Doet | Voelt | Pijnpunten | Behoeften`] },
    pl: { title: 'Mapa empatii', sets: [list`Mówi | Myśli | Robi | Czuje | Bolączki | Korzyści`] },
    tr: { title: 'Empati haritası', sets: [list`Söyler | Düşünür | Yapar | Hisseder | Acılar | Kazançlar`] },
    ru: { title: 'Карта эмпатии', sets: [list`Говорит | Думает | Делает | Чувствует | Боли | Ценности`] },
    ja: { title: '共感マップ', sets: [list`発言 | 思考 | 行動 | 感情 | 痛み | 得られるもの`] },
    zh: { title: '同理心地图', sets: [list`说 | 想 | 做 | 感受 | 痛点 | 收获`] },
    ko: { title: '공감 지도', sets: [list`말 | 생각 | 행동 | 감정 | 고충 | 니즈`] },
  },
  (sheet, chance, { sets }, { note }) => {
    const names = chance.pick(sets)
    if (names.length === 4) return quadrants(sheet, chance, names, note)
    canvas(sheet, chance, fields(names, chance.pick([EMPATHY, EMPATHY, TWO_BY_THREE, ONE_BELOW_ANOTHER])), note)
    if (chance.often(0.5)) sheet.shape('User', { x: 1100, y: 700, width: 220, height: 220 })
  },
)

export const VALUE_PROPOSITION_CANVAS = otherBoard(
  'value proposition canvas',
  {
    en: {
      title: 'Value proposition canvas',
      sets: [
        list`Gain creators | Pain relievers | Products & services | Gains | Pains | Customer jobs`,
        list`Benefits | Solutions | Product | Wants | Pain points | Needs`,
        list`Gain creators | Pain relievers | Features | Goals | Pain points | Jobs to be done`,
      ],
    },
    de: {
      title: 'Value Proposition Canvas',
      sets: [list`Nutzenstifter | Schmerzlöser | Produkte | Gewinne | Schmerzen | Kundenaufgaben`],
    },
    fr: {
      title: 'Proposition de valeur',
      sets: [list`Créateurs de gains | Réducteurs de douleurs | Produits | Gains | Douleurs | Tâches`],
    },
    es: {
      title: 'Propuesta de valor',
      sets: [list`Creadores de alegrías | Aliviadores | Productos | Alegrías | Dolores | Tareas`],
    },
    pt: {
      title: 'Proposta de valor',
      sets: [list`Criadores de ganho | Aliviam dores | Produtos | Ganhos | Dores | Tarefas`],
    },
    ru: {
      title: 'Ценностное предложение',
      sets: [list`Создатели выгод | Решения | Продукты | Выгоды | Боли | Задачи`],
    },
    ja: {
      title: 'バリュープロポジション',
      sets: [list`利益をもたらすもの | 悩みを解決するもの | 製品 | 利益 | 悩み | 仕事`],
    },
  },
  (sheet, chance, { sets }, { note }) =>
    canvas(sheet, chance, fields(chance.pick(sets), chance.pick([VALUE, VALUE_ROWS, TWO_BY_THREE])), note),
)

/** What is thought through field by field. */
export const CANVASES: readonly OtherBoard[] = [
  EMPATHY_MAP,
  VALUE_PROPOSITION_CANVAS,
  otherBoard(
    'SWOT',
    {
      en: { title: 'SWOT', names: list`Strengths | Weaknesses | Opportunities | Threats` },
      de: { title: 'SWOT-Analyse', names: list`Stärken | Schwächen | Chancen | Risiken` },
      fr: { title: 'SWOT', names: list`Forces | Faiblesses | Opportunités | Menaces` },
      es: { title: 'DAFO', names: list`Fortalezas | Debilidades | Oportunidades | Amenazas` },
      pt: { title: 'SWOT', names: list`Forças | Fraquezas | Oportunidades | Ameaças` },
      it: { title: 'SWOT', names: list`Punti di forza | Debolezze | Opportunità | Minacce` },
      nl: { title: 'SWOT', names: list`Sterktes | Zwaktes | Kansen | Bedreigingen` },
      pl: { title: 'SWOT', names: list`Mocne strony | Słabe strony | Szanse | Zagrożenia` },
      tr: { title: 'SWOT', names: list`Güçlü yönler | Zayıf yönler | Fırsatlar | Tehditler` },
      ru: { title: 'SWOT', names: list`Сильные стороны | Слабые стороны | Возможности | Угрозы` },
      ja: { title: 'SWOT分析', names: list`強み | 弱み | 機会 | 脅威` },
      zh: { title: 'SWOT', names: list`优势 | 劣势 | 机会 | 威胁` },
      ko: { title: 'SWOT', names: list`강점 | 약점 | 기회 | 위협` },
    },
    (sheet, chance, { names }, { note }) => quadrants(sheet, chance, names, note),
  ),
  otherBoard(
    'lean canvas',
    {
      en: {
        title: 'Lean canvas',
        names: list`Problem | Solution | Key metrics | Unique value proposition | Unfair advantage | Channels | Customer segments |
          Cost structure | Revenue streams`,
      },
      de: {
        title: 'Lean Canvas',
        names: list`Problem | Lösung | Kennzahlen | Alleinstellungsmerkmal | Vorsprung | Kanäle | Kundensegmente | Kosten | Einnahmen`,
      },
      fr: {
        title: 'Lean canvas',
        names: list`Problème | Solution | Indicateurs | Proposition de valeur | Avantage | Canaux | Segments | Coûts | Revenus`,
      },
      es: {
        title: 'Lean canvas',
        names: list`Problema | Solución | Métricas | Propuesta de valor | Ventaja | Canales | Segmentos | Costes | Ingresos`,
      },
      ja: {
        title: 'リーンキャンバス',
        names: list`課題 | 解決策 | 主要指標 | 価値提案 | 優位性 | チャネル | 顧客セグメント | コスト | 収益`,
      },
    },
    (sheet, chance, { names }, { note }) => canvas(sheet, chance, fields(names, LEAN), note),
  ),
  otherBoard(
    'business model canvas',
    {
      en: {
        title: 'Business model canvas',
        names: list`Key partners | Key activities | Key resources | Value propositions | Customer relationships | Channels |
          Customer segments | Cost structure | Revenue streams`,
      },
      de: {
        title: 'Geschäftsmodell',
        names: list`Partner | Aktivitäten | Ressourcen | Wertangebot | Kundenbeziehungen | Kanäle | Kundensegmente | Kosten | Einnahmen`,
      },
      pt: {
        title: 'Modelo de negócio',
        names: list`Parceiros | Atividades | Recursos | Proposta de valor | Relacionamento | Canais | Segmentos | Custos | Receitas`,
      },
      it: {
        title: 'Modello di business',
        names: list`Partner | Attività | Risorse | Valore | Relazioni | Canali | Segmenti | Costi | Ricavi`,
      },
      zh: {
        title: '商业模式画布',
        names: list`合作伙伴 | 关键活动 | 资源 | 价值主张 | 客户关系 | 渠道 | 客户 | 成本 | 收入`,
      },
    },
    (sheet, chance, { names }, { note }) => canvas(sheet, chance, fields(names, LEAN), note),
  ),
  otherBoard(
    'product vision, hypothesis and problem canvases',
    {
      en: {
        title: 'Product canvas',
        sets: [
          list`Vision | Target group | Needs | Product | Business goals | Metrics`,
          list`Problem | Who has it? | Evidence | Ideas | Risks | Next steps`,
          list`Goals | Questions | Methods | Participants | Channels | Timeline`,
          list`Team | Goals | Values | Needs | Strengths | Rules`,
        ],
      },
      de: {
        title: 'Produktvision',
        sets: [
          list`Vision | Zielgruppe | Bedürfnisse | Produkt | Geschäftsziele | Kennzahlen`,
          list`Problem | Ursachen | Belege | Ideen | Risiken | Nächste Schritte`,
        ],
      },
      fr: { title: 'Vision produit', sets: [list`Vision | Cible | Besoins | Produit | Objectifs | Indicateurs`] },
      ko: { title: '제품 비전', sets: [list`비전 | 대상 | 니즈 | 제품 | 목표 | 지표`] },
    },
    (sheet, chance, { sets }, { note }) =>
      canvas(
        sheet,
        chance,
        fields(chance.pick(sets), chance.pick([TWO_BY_THREE, ONE_BELOW_ANOTHER, VALUE_ROWS])),
        note,
      ),
  ),
  otherBoard(
    'feedback grid',
    {
      en: {
        title: 'Feedback',
        sets: [
          list`I like | I wish | Questions | Ideas`,
          list`Worked | Change | Questions | Ideas`,
          list`Positives | Pain points | Questions | Opportunities`,
        ],
      },
      de: { title: 'Feedback', sets: [list`Gefällt mir | Ich wünsche mir | Fragen | Ideen`] },
      es: { title: 'Malla receptora', sets: [list`Aspectos positivos | Críticas | Preguntas | Ideas`] },
      pl: { title: 'Opinie', sets: [list`Podoba się | Krytyka | Pytania | Pomysły`] },
    },
    (sheet, chance, { sets }, { note }) => quadrants(sheet, chance, chance.pick(sets), note),
  ),
  otherBoard(
    'prioritisation by impact and effort',
    {
      en: {
        title: 'Prioritisation',
        names: list`Quick wins | Big bets | Fill-ins | Time sinks`,
        axes: list`High impact | Low impact | Low effort | High effort`,
      },
      de: {
        title: 'Priorisierung',
        names: list`Schnelle Erfolge | Große Vorhaben | Nebenbei | Vermeiden`,
        axes: list`Hoher Nutzen | Geringer Nutzen | Geringer Aufwand | Hoher Aufwand`,
      },
      fr: {
        title: 'Priorités',
        names: list`Gains rapides | Grands projets | Plus tard | À éviter`,
        axes: list`Fort impact | Faible impact | Faible effort | Fort effort`,
      },
      ru: {
        title: 'Приоритеты',
        names: list`Быстрые победы | Большие проекты | Мелочи | Не делать`,
        axes: list`Польза выше | Польза ниже | Легко | Сложно`,
      },
    },
    (sheet, chance, { names, axes }, { note }) => quadrants(sheet, chance, names, note, axes),
  ),
  otherBoard(
    'stakeholder map',
    {
      en: {
        title: 'Stakeholder map',
        names: list`Keep satisfied | Manage closely | Monitor | Keep informed`,
        axes: list`High power | Low power | Low interest | High interest`,
      },
      de: {
        title: 'Stakeholderkarte',
        names: list`Zufriedenstellen | Eng einbinden | Beobachten | Informieren`,
        axes: list`Viel Einfluss | Wenig Einfluss | Wenig Interesse | Viel Interesse`,
      },
      it: {
        title: 'Mappa degli stakeholder',
        names: list`Soddisfare | Coinvolgere | Osservare | Informare`,
        axes: list`Alto potere | Basso potere | Basso interesse | Alto interesse`,
      },
    },
    (sheet, chance, { names, axes }, { note }) => quadrants(sheet, chance, names, note, axes),
  ),
]
