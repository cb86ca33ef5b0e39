import type { Locale } from '../model/journey-map.ts'
import en from './en.ts'
import type { Language } from './language.ts'

/** English is there at once: all others fall back to it. */
const loaders: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: () => Promise.resolve(en),
  de: () => import('./de.ts').then((module) => module.default),
  fr: () => import('./fr.ts').then((module) => module.default),
  es: () => import('./es.ts').then((module) => module.default),
  'pt-BR': () => import('./pt-br.ts').then((module) => module.default),
  ja: () => import('./ja.ts').then((module) => module.default),
}

/** Fetches one language. Rejects when its file cannot be loaded (no connection, a newer version deployed meanwhile). */
export const loadLanguage = (locale: Locale): Promise<Language> => loaders[locale]()
