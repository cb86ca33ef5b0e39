import type { LaneType } from '../../lanes/index.ts'
import { LOCALES, type Locale, type MapKind } from '../../model/journey-map.ts'
import type { Labels } from './labels.ts'

/** The kind of a map that does not say it, by the lanes that only one of the two kinds asks for. */
export function kindOf(types: readonly LaneType[]): MapKind {
  const has = (...wanted: LaneType[]) => wanted.some((type) => types.includes(type))
  const journey = has('actions', 'thoughts', 'needs')
  const experience = has('moments-of-truth', 'voice')
  if (journey && experience && has('touchpoints')) return 'combined'
  return journey || !has('touchpoints', 'channels', 'voice', 'moments-of-truth') ? 'cjm' : 'cem'
}

/** The language in which most of the labels are written. */
export function localeOf({ lanes }: { readonly lanes: readonly { readonly text: string }[] }, labels: Labels): Locale {
  const votes = new Map<string, number>()
  for (const { text } of lanes)
    for (const language of labels.languages(text)) votes.set(language, (votes.get(language) ?? 0) + 1)
  const count = (locale: Locale) => votes.get(locale.slice(0, 2)) ?? 0
  return LOCALES.reduce<Locale>((best, locale) => (count(locale) > count(best) ? locale : best), 'en')
}
