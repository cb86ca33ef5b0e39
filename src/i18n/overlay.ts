import { LOCALES, type Locale } from '../model/journey-map.ts'
import type { Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import type { Language } from './language.ts'

const languageOf = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0]

/**
 * The app's locale for Miro's: `en`, `fr`, `de`, `es`, `ja_JP`, `pt_BR` (Web SDK typings, `board.getInfo`). The region is not
 * looked at: there is one Portuguese. Any other language is English.
 */
export function localeOf(miroLocale: string): Locale {
  return LOCALES.find((locale) => languageOf(locale) === languageOf(miroLocale)) ?? 'en'
}

/** A preset in a language. Words for another number of stages do not fit and are left aside. */
export function presetIn(language: Language, preset: Preset): Preset {
  const own = language.presets[preset.id]
  return own?.stages.length === preset.stages.length ? { ...preset, ...own } : preset
}

/** A template with its name and description in a language; its example stays as it is. */
export function templateIn(language: Language, template: Template): Template {
  return { ...template, ...language.templates[template.id] }
}
