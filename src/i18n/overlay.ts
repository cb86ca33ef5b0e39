import { LOCALES, type Locale } from '../model/journey-map.ts'
import type { Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import { structure as english } from './en.ts'
import type { Language, StructureWords } from './language.ts'

/** The words to draw in a language; what it lacks is English. */
export function structureWords({ structure }: Language): StructureWords {
  return {
    kinds: { ...english.kinds, ...structure.kinds },
    fields: { ...english.fields, ...structure.fields },
    scale: { ...english.scale, ...structure.scale },
    lanes: { ...english.lanes, ...structure.lanes },
  }
}

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
