import type { LaneType } from '../../lanes/index.ts'
import type { LaneKind } from '../../lanes/lane-kind.ts'
import { fold } from '../../model/fold.ts'
import { remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { wordsIn } from './label-words.ts'
import { spellingOf } from './one-slip.ts'
import { headOf, stemmerOf } from './word-stems.ts'

/** What people call a lane. */
export interface LaneName {
  readonly type: LaneType
  /** Languages in which it is called so. */
  readonly languages: ReadonlySet<string>
  /** One of the first of its list: only these are recognised among words that nobody knows. */
  readonly usual: boolean
}

/** All names of lanes, folded, in all languages: maps mix languages freely. */
export interface LaneNames {
  readonly all: ReadonlyMap<string, LaneName>
  /** The name that these folded words are a form of, such as `emotionen` and `emotion`. */
  bent(words: readonly string[]): LaneName | null
  /** What was meant by a misspelt folded word of a usual name; null when nothing is near. */
  meant(word: string): string | null
}

/** So many of each list are usual. */
const USUAL = 6

interface Entry {
  readonly name: string
  readonly type: LaneType
  readonly language: string
  readonly usual: boolean
}

export function laneNamesOf(words: readonly Words[], kinds: readonly LaneKind<LaneType>[]): LaneNames {
  const entries = entriesOf(words, kinds)
  const all = new Map<string, LaneName & { readonly languages: Set<string> }>()
  for (const { name, type, language, usual } of entries) {
    const folded = fold(name)
    const known = all.get(folded)
    if (known) known.languages.add(language)
    else if (folded !== '') all.set(folded, { type, languages: new Set([language]), usual })
  }
  return { all, bent: once(() => bentIn(words, entries, all)), meant: once(() => spellingIn(entries)) }
}

/** Most boards need no more than exact names; the rest is made when it is first asked for. */
function once<A, R>(make: () => (given: A) => R): (given: A) => R {
  let made: ((given: A) => R) | null = null
  return (given) => {
    made ??= make()
    return made(given)
  }
}

function entriesOf(words: readonly Words[], kinds: readonly LaneKind<LaneType>[]): Entry[] {
  const of = (type: LaneType, language: string, names: readonly string[]): Entry[] =>
    names.map((name, index) => ({ name, type, language, usual: index < USUAL }))
  return [
    // A kind's own names first: what is ambiguous between languages is what the app itself draws.
    ...kinds.flatMap(({ id, label, synonyms }) => of(id, 'en', [label, ...synonyms])),
    ...kinds.flatMap(({ id }) =>
      words.flatMap(({ language, lanes }) =>
        of(id, language, lanes[id] ?? []).map((entry) => (language === 'en' ? { ...entry, usual: false } : entry)),
      ),
    ),
  ]
}

function bentIn(
  words: readonly Words[],
  entries: readonly Entry[],
  all: ReadonlyMap<string, LaneName>,
): (given: readonly string[]) => LaneName | null {
  const languages = words
    .filter(({ around }) => around.endings.length > 0)
    .map(({ language, around }) => {
      const stem = remembering(stemmerOf(around.endings.map(fold)))
      const names = new Map<string, LaneName | null>()
      const firsts = new Set<string>()
      for (const entry of entries) {
        const name = entry.language === language ? all.get(fold(entry.name)) : undefined
        // English words are not bent as those of the language they stand in.
        if (!name || (language !== 'en' && name.languages.has('en'))) continue
        const stems = wordsIn(entry.name).map(stem)
        const key = stems.join('')
        const known = names.get(key)
        // Two lanes whose names have one stem are told apart by nothing.
        names.set(key, known === undefined || known?.type === name.type ? (known ?? name) : null)
        firsts.add(stems[0] ?? '')
      }
      return { stem, names, firsts }
    })
  const heads = new Set(languages.flatMap(({ firsts }) => [...firsts].map(headOf)))
  const beginningWith = remembering((word) =>
    heads.has(headOf(word)) ? languages.filter(({ stem, firsts }) => firsts.has(stem(word))) : [],
  )
  return (given) => {
    for (const { stem, names } of beginningWith(given[0] ?? '')) {
      const name = names.get(given.map(stem).join(''))
      if (name) return name
    }
    return null
  }
}

const spellingIn = (entries: readonly Entry[]) =>
  remembering(
    spellingOf(new Set(entries.filter(({ usual }) => usual).flatMap(({ name }) => [...wordsIn(name), fold(name)]))),
  )
