import type { FreeWords } from './free-words.ts'
import { JOINED, labelWords } from './label-words.ts'
import type { LaneName, LaneNames } from './lane-names.ts'

/** How boldly a text is taken for a label: word for word as people write labels, or with slips, bent words and one unknown name in it. */
export type Boldness = 'strict' | 'bold'

/** Names have no more words. */
const MOST_IN_NAME = 6
/** What has more words is a sentence. */
const MOST_WORDS = 10
/** After `of` a name may follow that has no more words: Mia, the night train. */
const MOST_UNKNOWN = 2
/** What joins two words in German and Dutch: Patient-en-gefühle. */
const LINKS = ['', 'n', 'en', 's', 'es', 'e', 'er', 'te'] as const
const SHORTEST_PART = 4
const LONGEST_PART = 16

/**
 * The names in a label whose words are parted by blanks; none when a word in it is neither a name nor one that may stand beside a name.
 * "Action movie night" has a name in it and is no label.
 */
export function namesInWords(text: string, names: LaneNames, free: FreeWords, boldness: Boldness): readonly LaneName[] {
  const bold = boldness === 'bold'
  const words = labelWords(text)
  if (words.length > MOST_WORDS) return []
  const found: LaneName[] = []
  /** Names that stand beside other names as well: `do` in "What do they feel?". */
  const spare: LaneName[] = []
  const beside: ReadonlySet<string>[] = []
  let corrected = -1
  let joined = false
  let tied = false
  let asks = false
  let asked = false
  // "Ben's emotions": a name may be a word that asks in some language.
  let at = bold && words[1] === 's' && free.asked.has(words[0] ?? '') ? 2 : 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const freeIn = free.all.get(word)
    const [name, length] = word === JOINED ? [null, 1] : longestName(words, at, names, bold)
    if (word === JOINED) joined = true
    else if (name && (length > 1 || !freeIn)) {
      const clashes = found.length > 0 && found.at(-1)?.type !== name.type && !joined
      if (clashes && !tied) return []
      // In "channels of communication" the second name only says whose or what for.
      if (!clashes) found.push(name)
      joined = tied = false
    } else if (freeIn) {
      if (name) spare.push(name)
      beside.push(freeIn)
      joined ||= free.and.has(word)
      tied ||= free.of.has(word)
      asks ||= free.asking.has(word)
      asked ||= free.asked.has(word)
    } else {
      const people = bold ? free.bent(word) : null
      const inside = people ? null : compound(word, names, free, bold)
      // A word is put right once: what was meant may be a part of a name only, and as unknown as the slip.
      const meant = people || inside || !bold || at === corrected ? null : names.meant(word)
      if (people) beside.push(people)
      else if (inside) found.push(inside)
      else if (meant !== null) {
        words[at] = meant
        corrected = at
        continue
      } else if (bold && tied && found.at(-1)?.usual && isName(words.slice(at))) break
      else if (bold && at === 0 && words[1] === 's') at += 1
      else return []
    }
    at += length
  }
  if (asked && !asks) return []
  const named = found.length > 0 ? found : spare.slice(0, 1)
  return named.some((name) => beside.every((languages) => fits(name, languages))) ? named : []
}

/** English names stand on maps in all languages; those of another language stand beside words of their own. */
const fits = (name: LaneName, languages: ReadonlySet<string>): boolean =>
  name.languages.has('en') || [...name.languages].some((language) => languages.has(language))

const isName = (words: readonly string[]): boolean => words.length <= MOST_UNKNOWN && !words.includes(JOINED)

function longestName(
  words: readonly string[],
  from: number,
  names: LaneNames,
  bold: boolean,
): readonly [LaneName | null, number] {
  for (let length = Math.min(MOST_IN_NAME, words.length - from); length > 0; length--) {
    const part = words.slice(from, from + length)
    if (part.at(-1) === JOINED) continue
    const own = part.filter((word) => word !== JOINED)
    const name = names.all.get(own.join('')) ?? (bold ? names.bent(own) : null)
    if (name) return [name, length]
  }
  return [null, 1]
}

/** The name that a compound ends or begins with: Kunden-emotionen, Haupt-probleme, Emotions-kurve. */
function compound(word: string, names: LaneNames, free: FreeWords, bold: boolean): LaneName | null {
  const nameOf = (part: string) => names.all.get(part) ?? (bold ? names.bent([part]) : null)
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART && cut <= LONGEST_PART; cut++) {
    const head = word.slice(0, cut)
    const last = unlinked(head, (part) => free.all.has(part)) ? nameOf(word.slice(cut)) : null
    if (last) return last
    const first = free.all.has(word.slice(cut)) ? unlinked(head, nameOf) : null
    if (first) return first
  }
  return null
}

/** What is found for the first part of a compound, without what joins it to the second. */
function unlinked<T>(head: string, find: (part: string) => T): T | null {
  for (const link of LINKS) {
    if (!head.endsWith(link) || head.length - link.length < SHORTEST_PART) continue
    const found = find(head.slice(0, head.length - link.length))
    if (found) return found
  }
  return null
}
