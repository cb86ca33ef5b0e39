import { laneKind } from '../lanes/index.ts'
import type { Kit, TemplateFacts } from '../rules/kit.ts'
import { DEFAULT_KIT } from '../rules/run.ts'
import { TEMPLATES } from '../templates/index.ts'
import type { Words } from '../words/words.ts'
import type { Language } from './language.ts'
import { templateIn } from './overlay.ts'
import { structureWords } from './structure-words.ts'

/**
 * What a check works with, given the words of all languages and the languages in which the app may have drawn or will speak.
 * @param team templates that the team has beside those of the app
 */
export function checkKit(
  words: readonly Words[],
  languages: readonly Language[],
  team: readonly TemplateFacts[] = [],
): Kit {
  const structures = new Map(languages.map((language) => [language.locale, structureWords(language)]))
  const all = [...structures.values()]
  return {
    ...DEFAULT_KIT,
    templates: [...TEMPLATES, ...team],
    words,
    own: {
      titles: [
        ...all.flatMap((structure) => Object.values(structure.kinds)),
        ...languages.flatMap((language) => TEMPLATES.map((template) => templateIn(language, template).name)),
      ],
      prompts: all.flatMap((structure) => Object.values(structure.lanes).map((lane) => lane.prompt)),
    },
    labelOf: (type, locale) => structures.get(locale)?.lanes[type].label ?? laneKind(type).label,
  }
}
