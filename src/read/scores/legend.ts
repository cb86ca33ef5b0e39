import { type FindPhrases, phraseFinder } from '../../model/phrase-finder.ts'
import type { Words } from '../../words/words.ts'
import { scoreOfFaces } from './faces.ts'
import type { NumberScale } from './scores.ts'

/** What a legend says about the scale of a map. */
export interface Legend {
  /** Numbers and whether they are good: `1 = very good`. */
  readonly numbers: readonly { readonly value: number; readonly isGood: boolean }[]
  /** Whether what lies higher is better: "up is bad", "-2 at the top". */
  readonly upIsGood: readonly boolean[]
}

/** Reads a text as a legend; null when it is none. */
export type ReadLegend = (text: string) => Legend | null

type Meaning = 'good' | 'bad' | 'top' | 'bottom'
type Atom =
  | { readonly kind: 'sound'; readonly isGood: boolean }
  | { readonly kind: 'side'; readonly isTop: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly signed: boolean; readonly name: string }

/** An atom and what stands between it and the one before. */
interface Placed {
  readonly atom: Atom
  readonly gap: string
}

const LONGEST = 300
/** Nothing is a legend without a number or a word for a side, and a sign, a word or a face beside it. */
const SENTENCE = /[\n;|•]|[.?!。！？](?=\s|$)/u
const FACE = /\p{Extended_Pictographic}/u
/** `1 = very good`, `1 (very good)`, `very good: 5`. */
const EQUALS = /^\s*\)?\s*(?:[=:：＝(（–—-]|→|->)\s*$/u
const SIGN = /[+\-−–]$/
/** Letters that may stand in a sentence beside what says something: "is", "at the", "steht für". */
const LOOSE = 14
/** The same where signs part number and meaning. */
const LOOSE_WITH_SIGNS = 60

/** No longer is a word that joins two parts of a legend: to, bis. */
const JOINING = 4

/** Prepares the words of all languages once. */
export function legendReader(words: readonly Words[]): ReadLegend {
  const entries: (readonly [string, Meaning])[] = []
  const add = (meaning: Meaning, phrases: readonly string[]) => {
    for (const phrase of phrases) entries.push([phrase, meaning])
  }
  for (const { scale } of words) {
    add('top', scale.top)
    add('bottom', scale.bottom)
  }
  for (const { scale, feelings } of words) {
    add('good', [...scale.high, ...feelings.good])
    add('bad', [...scale.low, ...feelings.bad])
  }
  const find = phraseFinder(entries, true)
  return (text) => {
    if (text.length > LONGEST || !/\p{L}|\p{Extended_Pictographic}/u.test(text)) return null
    const sentences = text.normalize('NFKC').split(SENTENCE)
    const numbers: Legend['numbers'][number][] = []
    const upIsGood: boolean[] = []
    for (const sentence of sentences) {
      const read = sentenceOf(sentence, find)
      numbers.push(...read.numbers)
      upIsGood.push(...read.upIsGood)
    }
    return numbers.length + upIsGood.length > 0 ? { numbers, upIsGood } : null
  }
}

const NOTHING: Legend = { numbers: [], upIsGood: [] }

function sentenceOf(sentence: string, find: FindPhrases<Meaning>): Legend {
  const { atoms, loose, wordy } = atomsOf(sentence, find)
  if (atoms.length < 2 || loose > LOOSE_WITH_SIGNS) return NOTHING
  const numbers: Legend['numbers'][number][] = []
  const upIsGood: boolean[] = []
  const names = new Set<string>()
  let told = 0
  for (let index = 1; index < atoms.length; index += 1) {
    const [first, second] = [atoms[index - 1], atoms[index]]
    if (!first || !second) break
    const pair = pairOf(first.atom, second.atom)
    if (!pair) continue
    const equals = EQUALS.test(second.gap)
    if ('upIsGood' in pair) {
      if (loose <= LOOSE) upIsGood.push(pair.upIsGood)
    } else if (equals || !wordy) {
      const { name, ...number } = pair
      numbers.push(number)
      // "Day 1: glad, day 5: angry" counts days.
      if (/[=(（＝]/.test(second.gap)) told += 2
      else if (name === '' || (told > 0 && !names.has(name))) told += 1
      names.add(name)
    }
    index += 1
  }
  return { numbers: told >= 2 ? numbers : [], upIsGood }
}

type Pair = { readonly upIsGood: boolean } | { readonly value: number; readonly isGood: boolean; readonly name: string }

function pairOf(a: Atom, b: Atom): Pair | null {
  const number = a.kind === 'number' ? a : b.kind === 'number' ? b : null
  const side = a.kind === 'side' ? a : b.kind === 'side' ? b : null
  const sound = a.kind === 'sound' ? a : b.kind === 'sound' ? b : null
  if (side && sound) return { upIsGood: side.isTop === sound.isGood }
  if (side && number?.signed && number.value !== 0) return { upIsGood: side.isTop === number.value > 0 }
  if (number && sound) return { value: number.value, isGood: sound.isGood, name: number.name }
  return null
}

function atomsOf(sentence: string, find: FindPhrases<Meaning>): { atoms: Placed[]; loose: number; wordy: boolean } {
  const atoms: Placed[] = []
  let [loose, end, word, wordy] = [0, 0, '', false]
  const push = (atom: Atom, from: number, to: number) => {
    atoms.push({ atom, gap: sentence.slice(end, from) })
    end = to
  }
  const faceIn = (from: number, to: number) => {
    const face = FACE.exec(sentence.slice(from, to))
    const score = face ? scoreOfFaces(face[0]) : null
    if (face && score) push({ kind: 'sound', isGood: score > 0 }, from + face.index, from + face.index + face[0].length)
  }
  for (const part of [...find(sentence), null]) {
    faceIn(end, part?.from ?? sentence.length)
    if (!part) break
    if (/^\d{1,3}$/.test(part.word)) {
      const before = sentence.slice(end, part.from)
      const sign = SIGN.exec(before)
      // In "1-5" the sign is that of a range.
      const signed = sign !== null && !/\d[+\-−–]$/.test(sentence.slice(0, part.from))
      const value = Number(part.word) * (signed && sign[0] !== '+' ? -1 : 1)
      push(
        { kind: 'number', value, signed, name: /\p{L}\s+$/u.test(before) ? word : '' },
        part.from - (signed ? 1 : 0),
        part.to,
      )
    } else if (part.value === 'good' || part.value === 'bad')
      push({ kind: 'sound', isGood: part.value === 'good' }, part.from, part.to)
    else if (part.value) push({ kind: 'side', isTop: part.value === 'top' }, part.from, part.to)
    else {
      loose += part.word.length
      wordy ||= atoms.length > 0 && part.word.length > JOINING
    }
    word = part.value === null && !/\d/.test(part.word) ? part.word : ''
  }
  return { atoms, loose, wordy }
}

/** What the numbers of a map mean by all its legends: undefined without any, null when they contradict each other. */
export function numbersBy(legends: readonly Legend[]): NumberScale | null | undefined {
  const said = legends.flatMap((legend) => legend.numbers)
  const good = said.filter((each) => each.isGood).map((each) => each.value)
  const bad = said.filter((each) => !each.isGood).map((each) => each.value)
  if (good.length > 0 && bad.length > 0) {
    const [bestLow, bestHigh] = [Math.min(...good), Math.max(...good)]
    const [worstLow, worstHigh] = [Math.min(...bad), Math.max(...bad)]
    if (bestHigh < worstLow) return { low: bestLow, high: worstHigh, lowIsGood: true }
    if (worstHigh < bestLow) return { low: worstLow, high: bestHigh, lowIsGood: false }
    return null
  }
  // One end tells the direction where it is clear which end it is: scales begin at 0 or 1.
  const ends = [...good.map((value) => lowIsGoodBy(value, true)), ...bad.map((value) => lowIsGoodBy(value, false))]
  const clear = new Set(ends.filter((each) => each !== null))
  if (clear.size > 1) return null
  const [lowIsGood] = clear
  return lowIsGood === undefined ? undefined : { low: null, high: null, lowIsGood }
}

const lowIsGoodBy = (value: number, isGood: boolean): boolean | null =>
  value <= 1 && value >= 0 ? isGood : value >= 3 ? !isGood : value < 0 ? isGood : null
