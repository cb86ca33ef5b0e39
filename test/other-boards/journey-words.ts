import { list } from '../../src/words/words.ts'
import type { Language } from './writing.ts'

/** What is written at the edges of a journey map that somebody draws. */
export interface JourneyWords {
  readonly title: string
  /** What only journeys ask for, then what other lists have too. */
  readonly telling: readonly string[]
  readonly others: readonly string[]
  readonly unknown: string
  readonly stages: readonly string[]
}

export const JOURNEY_WORDS: Readonly<Record<Language, JourneyWords>> = {
  en: {
    title: 'Customer journey map',
    telling: list`Touchpoints | Emotions | Thoughts | Channels | What are they feeling?`,
    others: list`Actions | Needs | Pain points | Opportunities | Backstage`,
    unknown: 'Legal says',
    stages: list`Awareness | Consideration | Purchase | Onboarding | Use | Support | Renewal | Referral`,
  },
  de: {
    title: 'Customer Journey Map',
    telling: list`Berührungspunkte | Emotionen | Gedanken | Kanäle`,
    others: list`Aktionen | Bedürfnisse | Schmerzpunkte | Chancen`,
    unknown: 'Das sagt die Rechtsabteilung',
    stages: list`Bewusstsein | Abwägen | Kauf | Lieferung | Nutzung | Service | Treue`,
  },
  fr: {
    title: 'Parcours client',
    telling: list`Points de contact | Émotions | Pensées | Canaux`,
    others: list`Actions | Besoins | Irritants | Opportunités`,
    unknown: 'Le service juridique',
    stages: list`Découverte | Considération | Achat | Livraison | Utilisation | Fidélité`,
  },
  es: {
    title: 'Mapa de viaje del cliente',
    telling: list`Puntos de contacto | Emociones | Pensamientos | Canales`,
    others: list`Acciones | Necesidades | Puntos de dolor | Oportunidades`,
    unknown: 'Lo que dice legal',
    stages: list`Descubrimiento | Consideración | Compra | Entrega | Uso | Fidelidad`,
  },
  pt: {
    title: 'Mapa da jornada do cliente',
    telling: list`Pontos de contato | Emoções | Pensamentos | Canais`,
    others: list`Ações | Necessidades | Dores | Oportunidades`,
    unknown: 'O que diz o jurídico',
    stages: list`Descoberta | Consideração | Compra | Entrega | Uso | Fidelização`,
  },
  it: {
    title: 'Customer journey map',
    telling: list`Punti di contatto | Emozioni | Pensieri | Canali`,
    others: list`Azioni | Bisogni | Punti dolenti | Opportunità`,
    unknown: "Cosa dice l'ufficio legale",
    stages: list`Scoperta | Valutazione | Acquisto | Consegna | Uso | Fedeltà`,
  },
  nl: {
    title: 'Klantreis',
    telling: list`Contactmomenten | Emoties | Gedachten | Kanalen`,
    others: list`Acties | Behoeften | Pijnpunten | Kansen`,
    unknown: 'Wat juridisch zegt',
    stages: list`Ontdekken | Overwegen | Kopen | Levering | Gebruik | Loyaliteit`,
  },
  pl: {
    title: 'Mapa podróży klienta',
    telling: list`Punkty styku | Emocje | Myśli | Kanały`,
    others: list`Działania | Potrzeby | Problemy | Szanse`,
    unknown: 'Co mówi dział prawny',
    stages: list`Świadomość | Rozważanie | Zakup | Dostawa | Użytkowanie | Lojalność`,
  },
  tr: {
    title: 'Müşteri yolculuğu haritası',
    telling: list`Temas noktaları | Duygular | Düşünceler | Kanallar`,
    others: list`Eylemler | İhtiyaçlar | Sorunlar | Fırsatlar`,
    unknown: 'Hukuk ne diyor',
    stages: list`Farkındalık | Değerlendirme | Satın alma | Teslimat | Kullanım | Sadakat`,
  },
  ru: {
    title: 'Карта пути клиента',
    telling: list`Точки контакта | Эмоции | Мысли | Каналы`,
    others: list`Действия | Потребности | Боли | Возможности`,
    unknown: 'Что говорят юристы',
    stages: list`Осведомлённость | Выбор | Покупка | Доставка | Использование | Лояльность`,
  },
  ja: {
    title: 'カスタマージャーニーマップ',
    telling: list`タッチポイント | 感情 | 思考 | チャネル`,
    others: list`行動 | ニーズ | 課題 | 機会`,
    unknown: '法務の意見',
    stages: list`認知 | 検討 | 購入 | 配送 | 利用 | 継続`,
  },
  zh: {
    title: '客户旅程地图',
    telling: list`接触点 | 情绪 | 想法 | 渠道`,
    others: list`行为 | 需求 | 痛点 | 机会点`,
    unknown: '法务的意见',
    stages: list`认知 | 考虑 | 购买 | 配送 | 使用 | 忠诚`,
  },
  ko: {
    title: '고객 여정 지도',
    telling: list`접점 | 감정 | 생각 | 채널`,
    others: list`행동 | 니즈 | 페인 포인트 | 기회`,
    unknown: '법무팀 의견',
    stages: list`인지 | 고려 | 구매 | 배송 | 사용 | 충성`,
  },
}
