import type { JourneyMap } from '../model/journey-map.ts'
import { phrasesOf } from '../model/phrases.ts'
import type { WordsFacts } from './kit.ts'
import { once } from './once.ts'
import { LONGEST_PHRASE } from './placeholders.ts'

/** The words of a map's own languages, which are its locale's and those of its labels: words of one language mean other things in another. */
export type SpokenOn = (map: JourneyMap) => readonly WordsFacts[]

export function spokenIn(words: readonly WordsFacts[]): SpokenOn {
  const labels = once(() => words.map((each) => ({ words: each, names: phrasesOf(Object.values(each.lanes).flat()) })))
  const known = new WeakMap<JourneyMap, readonly WordsFacts[]>()
  return (map) => {
    const before = known.get(map)
    if (before) return before
    const spoken = labels().flatMap(({ words: each, names }) =>
      each.language === undefined ||
      map.locale.startsWith(each.language) ||
      map.lanes.some(({ label }) => label.length <= LONGEST_PHRASE && names.has(label))
        ? [each]
        : [],
    )
    known.set(map, spoken)
    return spoken
  }
}

/** What is made of the words of some languages, made once. */
export function remembered<T>(make: (spoken: readonly WordsFacts[]) => T): (spoken: readonly WordsFacts[]) => T {
  const made = new Map<string, T>()
  return (spoken) => {
    const key = spoken.map(({ language }) => language).join()
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(spoken)
    made.set(key, fresh)
    return fresh
  }
}
