import type { Locale } from '../model/journey-map.ts'

/** How a note begins which says that somebody looked and found nothing, in the language of its map. It is read back as that answer. */
const NONE: Readonly<Record<Locale, string>> = {
  en: 'None found: ',
  de: 'Nichts gefunden: ',
  fr: 'Rien trouvé : ',
  es: 'Nada encontrado: ',
  'pt-BR': 'Nada encontrado: ',
  ja: '該当なし：',
}

export const noneBecause = (locale: Locale, reason: string): string => `${NONE[locale]}${reason}`
