import { fold } from '../../model/fold.ts'
import { remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { headOf, stemmerOf } from './word-stems.ts'

/** Words that may stand around the name of a lane, folded, in all languages. */
export interface FreeWords {
  /** They leave the meaning of a name as it is, in these languages: `our`, `main`, `customer`, `what`. */
  readonly all: ReadonlyMap<string, ReadonlySet<string>>
  /** Those that tie a name to what it is about: `of`. */
  readonly of: ReadonlySet<string>
  /** Those that join two names: `and`. */
  readonly and: ReadonlySet<string>
  /** Those that begin a question, and those that stand beside a name in a question only. */
  readonly asking: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
  /** Languages in which this is a form of a word for people; null when it is none. */
  bent(word: string): ReadonlySet<string> | null
}

export function freeWordsOf(words: readonly Words[]): FreeWords {
  const all = new Map<string, Set<string>>()
  const of = new Set<string>()
  const and = new Set<string>()
  const asking = new Set<string>()
  const asked = new Set<string>()
  const add = (language: string, texts: readonly string[], into?: Set<string>) => {
    for (const text of texts) {
      const word = fold(text)
      if (word === '') continue
      into?.add(word)
      const languages = all.get(word)
      if (languages) languages.add(language)
      else all.set(word, new Set([language]))
    }
  }
  for (const { language, around, title, stages, and: joints } of words) {
    add(language, [...around.people, ...around.beside, ...title.actor, ...stages])
    add(language, around.of, of)
    add(language, joints, and)
    add(language, around.asking, asking)
    add(language, around.asked, asked)
  }
  // What asks in one language is an article in another: "I" in English, "i" in Italian.
  for (const { around } of words) for (const text of [...around.beside, ...around.of]) asked.delete(fold(text))
  let stems: ((word: string) => ReadonlySet<string> | null) | null = null
  return {
    all,
    of,
    and,
    asking,
    asked,
    bent(word) {
      stems ??= stemsOf(words)
      return stems(word)
    },
  }
}

function stemsOf(words: readonly Words[]): (word: string) => ReadonlySet<string> | null {
  const languages = words
    .filter(({ around }) => around.endings.length > 0)
    .map(({ language, around, title }) => {
      const stem = stemmerOf(around.endings.map(fold))
      return { own: new Set([language]), stem, stems: new Set([...around.people, ...title.actor].map(fold).map(stem)) }
    })
  const heads = new Set(languages.flatMap(({ stems }) => [...stems].map(headOf)))
  return remembering((word) =>
    heads.has(headOf(word)) ? (languages.find(({ stem, stems }) => stems.has(stem(word)))?.own ?? null) : null,
  )
}
