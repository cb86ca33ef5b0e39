import { list } from '../../src/words/words.ts'
import type { Chance } from './chance.ts'

/** What people write on boards of all kinds, by language: whole notes, and the words of journey maps, which they talk about as well. */
export const WRITING = {
  en: {
    notes: list`Builds take 11 minutes & nobody knows why | Talk to the guests first | Too many meetings on Monday | New login page |
      Prices went up again | Ask Maria for the numbers | Deploy on Fridays? | Invoice arrives late | The team helped a lot |
      Search finds nothing | Write the release notes | What about the app? | 3 people called support | Ship the beta by May |
      More time for tests | Customers love the packaging | Why do they leave after a week? | Newsletter draft | Not sure about this |
      Budget for Q3 | Buy better chairs | Newcomers feel lost | Offline mode | Parking is a mess | We should interview more users |
      Checkout is slow on phones | Plan the customer journey workshop | Emotions run high in week 2 | List all touchpoints |
      Opportunities for the next quarter | Collect pain points from support`,
    journey: list`Customer journey | Emotions | Touchpoints | Pain points | Opportunities | Actions | Thoughts | Channels | Needs |
      Customer journey map | Moments of truth`,
  },
  de: {
    notes: list`Der Build dauert 11 Minuten | Zu viele Besprechungen am Montag | Neue Anmeldeseite | Die Preise sind gestiegen |
      Maria nach den Zahlen fragen | Rechnung kommt zu spät | Das Team hat sehr geholfen | Suche findet nichts |
      Wer schreibt das Protokoll? | Mehr Zeit für Tests | Kunden lieben die Verpackung | Budget für Q3 | Bessere Stühle |
      Die Customer Journey im Workshop besprechen | Emotionen ernst nehmen | Alle Touchpoints auflisten`,
    journey: list`Kundenreise | Emotionen | Berührungspunkte | Schmerzpunkte | Chancen | Aktionen | Gedanken | Kanäle | Bedürfnisse`,
  },
  fr: {
    notes: list`La compilation est trop lente | Trop de réunions le lundi | Nouvelle page de connexion | Les prix ont augmenté |
      Demander les chiffres à Maria | La facture arrive en retard | L'équipe a bien aidé | La recherche ne trouve rien |
      Qui rédige le compte rendu ? | Plus de temps pour tester | Budget T3 | Parler du parcours client | Lister les points de contact`,
    journey: list`Parcours client | Émotions | Points de contact | Points de douleur | Opportunités | Actions | Pensées | Canaux`,
  },
  es: {
    notes: list`La compilación tarda mucho | Demasiadas reuniones el lunes | Nueva página de acceso | Los precios subieron |
      Pedir los números a María | La factura llega tarde | El equipo ayudó mucho | La búsqueda no encuentra nada |
      ¿Quién escribe el acta? | Más tiempo para pruebas | Presupuesto T3 | Hablar del viaje del cliente`,
    journey: list`Viaje del cliente | Emociones | Puntos de contacto | Puntos de dolor | Oportunidades | Acciones | Canales`,
  },
  pt: {
    notes: list`A compilação demora muito | Reuniões demais na segunda | Nova página de login | Os preços subiram |
      Pedir os números à Maria | A fatura chega atrasada | A equipe ajudou muito | A busca não acha nada | Mais tempo para testes`,
    journey: list`Jornada do cliente | Emoções | Pontos de contato | Dores | Oportunidades | Ações | Canais`,
  },
  it: {
    notes: list`La compilazione è lenta | Troppe riunioni il lunedì | Nuova pagina di accesso | I prezzi sono saliti |
      Chiedere i numeri a Maria | La fattura arriva tardi | Il team ha aiutato molto | La ricerca non trova nulla`,
    journey: list`Percorso del cliente | Emozioni | Punti di contatto | Punti dolenti | Opportunità | Azioni | Canali`,
  },
  nl: {
    notes: list`De build duurt te lang | Te veel vergaderingen op maandag | Nieuwe inlogpagina | De prijzen zijn gestegen |
      Maria om de cijfers vragen | De factuur komt te laat | Het team hielp enorm | Zoeken vindt niets`,
    journey: list`Klantreis | Emoties | Contactmomenten | Pijnpunten | Kansen | Acties | Kanalen`,
  },
  pl: {
    notes: list`Kompilacja trwa za długo | Za dużo spotkań w poniedziałek | Nowa strona logowania | Ceny wzrosły |
      Zapytać Marię o liczby | Faktura przychodzi późno | Zespół bardzo pomógł | Wyszukiwarka nic nie znajduje`,
    journey: list`Podróż klienta | Emocje | Punkty styku | Problemy | Szanse | Działania | Kanały`,
  },
  tr: {
    notes: list`Derleme çok uzun sürüyor | Pazartesi çok fazla toplantı var | Yeni giriş sayfası | Fiyatlar arttı |
      Rakamları Maria'ya sor | Fatura geç geliyor | Ekip çok yardımcı oldu | Arama hiçbir şey bulmuyor`,
    journey: list`Müşteri yolculuğu | Duygular | Temas noktaları | Sorunlar | Fırsatlar | Eylemler | Kanallar`,
  },
  ru: {
    notes: list`Сборка идёт слишком долго | Слишком много встреч в понедельник | Новая страница входа | Цены выросли |
      Спросить у Марии цифры | Счёт приходит поздно | Команда очень помогла | Поиск ничего не находит`,
    journey: list`Путь клиента | Эмоции | Точки контакта | Боли | Возможности | Действия | Каналы`,
  },
  ja: {
    notes: list`ビルドに時間がかかる | 月曜の会議が多すぎる | 新しいログイン画面 | 値段が上がった | 数字をマリアに聞く | 請求書が遅い |
      チームが助けてくれた | 検索しても何も出ない | テストの時間がほしい`,
    journey: list`カスタマージャーニー | 感情 | タッチポイント | 課題 | 機会 | 行動 | チャネル`,
  },
  zh: {
    notes: list`构建时间太长 | 周一会议太多 | 新的登录页面 | 价格又涨了 | 向玛丽亚要数据 | 发票来得太晚 | 团队帮了大忙 | 搜索不到任何内容`,
    journey: list`客户旅程 | 情绪 | 接触点 | 痛点 | 机会 | 行动 | 渠道`,
  },
  ko: {
    notes: list`빌드가 너무 오래 걸려요 | 월요일 회의가 너무 많아요 | 새 로그인 페이지 | 가격이 올랐다 | 마리아에게 숫자 물어보기 |
      청구서가 늦게 온다 | 팀이 많이 도와줬다 | 검색이 안 된다`,
    journey: list`고객 여정 | 감정 | 접점 | 불편 사항 | 기회 | 행동 | 채널`,
  },
} as const

export type Language = keyof typeof WRITING
export const LANGUAGES = Object.keys(WRITING) as Language[] // Object.keys forgets the keys

/** Words of something in one language or more. */
export type InLanguages<T = readonly string[]> = Partial<Record<Language, T>> & { readonly en: T }

/** Writes notes: mostly anything, now and then nothing but a word that journey maps have lanes for. */
export interface Writer<T> {
  readonly language: Language
  readonly words: T
  note(): string
}

export function writerFor<T>(chance: Chance, texts: InLanguages<T>): Writer<T> {
  const language = chance.pick(LANGUAGES.filter((each) => texts[each] !== undefined))
  const { notes, journey } = WRITING[language]
  return {
    language,
    words: texts[language] ?? texts.en,
    note: () => (chance.often(0.02) ? chance.pick(journey) : chance.pick(notes)),
  }
}
