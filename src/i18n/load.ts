import type { Locale } from '../model/journey-map.ts'
import type { Language } from './language.ts'

/** One chunk a language: whoever needs one loads no other. */
const loaders: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: () => import('./en.ts').then((module) => module.default),
  de: () => import('./de.ts').then((module) => module.default),
  fr: () => import('./fr.ts').then((module) => module.default),
  es: () => import('./es.ts').then((module) => module.default),
  'pt-BR': () => import('./pt-br.ts').then((module) => module.default),
  ja: () => import('./ja.ts').then((module) => module.default),
}

/** Fetches one language. Rejects when its file cannot be loaded (no connection, a newer version deployed meanwhile). */
export const loadLanguage = (locale: Locale): Promise<Language> => loaders[locale]()
