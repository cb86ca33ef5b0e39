import type { LaneType } from '../lanes/index.ts'
import type { LaneKind } from '../lanes/lane-kind.ts'
import { type SoundOf, soundIn } from '../model/feelings.ts'
import { fold, withoutNumber } from '../model/fold.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { literal } from '../model/pattern.ts'
import { type Phrases, phrasesOf } from '../model/phrases.ts'
import { MOST_NOTES, remembering } from '../model/remembering.ts'
import type { Kit } from './kit.ts'
import { marksReader, type NoteMarks } from './note-marks.ts'
import { type NoteWords, noteWordsIn } from './note-words.ts'
import { once } from './once.ts'
import { hasMeaning, LONGEST_PHRASE, placeholdersIn } from './placeholders.ts'
import { remembered, spokenIn } from './spoken.ts'

const ILLEGIBLE = /^[\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]*$/u
const BROKEN = /[\uFFFD\p{Co}\p{Cs}]|(?!\s)\p{Cc}/u
/** Faces, thumbs and hearts: pictures of a feeling, unlike a shopping cart. */
const FACE =
  /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1FAE0}-\u{1FAE8}\u{2639}\u{263A}\u{2764}\u{1F44D}\u{1F44E}]|[:;]-?[()]/u
/** What stands before a colon, or in brackets, at the beginning: `Pain: ...`, `[web] ...`. */
const PREFIX = /^\s*(?:\[([^[\]]{1,40})\]|([^:：[\]]{1,40})[:：](?!\/\/))\s*\S/u
const MARK = /[:：[]/
const HIRAGANA = /^\p{Script=Hiragana}+$/u

/** What people's words mean on a map, in all languages of a kit. Built once a kit. */
export interface Wording extends NoteWords {
  kind(type: LaneType): LaneKind<LaneType> | undefined
  /** Whether it says anything: placeholders, prompts, dashes and blanks do not. */
  isContent(text: string): boolean
  /** Nothing in it but characters that stand for lost ones. A blank text is not illegible. */
  isIllegible(text: string): boolean
  /** The name of a template or of a kind of map, with or without a number behind it. */
  isTemplateName(title: string): boolean
  /** The word for a stage and a number: `Phase 1`. Without one it may be a name: `Station`, `Stadium`. */
  isNumberedStage(name: string): boolean
  /** It is about a feeling and nothing else, or shows a face. */
  isFeeling(text: string): boolean
  /** Tells whether words sound good or bad, in the languages of this map; null when they do neither, or not clearly. */
  soundOn(map: JourneyMap): SoundOf
  isEvidence(tag: string): boolean
  /** Lane types called by this label or tag. */
  typesCalled(label: string): readonly LaneType[]
  /** Lane types which the beginning of a note names: `Pain: slow`, `How might we ...`. */
  typesNamedBy(text: string): readonly LaneType[]
  /** What stands before the first colon or in brackets in front; '' when nothing does. */
  prefix(text: string): string
  /** What a note or a tag says about itself: `@Mia`, `measure: calls`, `impact: 4`. */
  marksIn(text: string): NoteMarks
  /** It joins two things: `A & B`, `A and B`, `A / B`. `AT&T` does not. */
  joinsTwo(text: string): boolean
}

const built = new WeakMap<Kit, Wording>()

/** The wording of a kit; folding all languages takes longer than a small map's whole check, so it is kept as long as the kit is. */
export function wordingOf(kit: Kit): Wording {
  const known = built.get(kit)
  if (known) return known
  const made = build(kit)
  built.set(kit, made)
  return made
}

const isOneOf = (names: Phrases, text: string): boolean =>
  text.length <= LONGEST_PHRASE && names.has(withoutNumber(fold(text)))

function build(kit: Kit): Wording {
  const kinds = new Map(kit.lanes.map((kind) => [kind.id, kind]))
  const isPlaceholder = placeholdersIn(
    [
      ...kit.words.flatMap((words) => words.placeholders),
      ...kit.lanes.map((kind) => kind.prompt),
      ...(kit.own?.prompts ?? []),
    ],
    (text) => typesCalled(text).length > 0 || isOneOf(stageWords(), text),
  )
  const titles = once(() =>
    phrasesOf([
      ...['Customer experience map', 'Customer journey map', 'Combined map', 'Journey map', 'Untitled'],
      ...kit.templates.flatMap((template) => template.name ?? []),
      ...kit.words.flatMap(({ title }) => [...title.cem, ...title.cjm, ...title.combined]),
      ...(kit.own?.titles ?? []),
    ]),
  )
  const stageWords = once(() => phrasesOf(kit.words.flatMap((words) => words.stages)))
  const feelings = once(() =>
    phrasesOf(kit.words.flatMap(({ feelings: { good, bad, either } }) => [...good, ...bad, ...either])),
  )
  const evidence = once(() => phrasesOf(kit.words.flatMap((words) => Object.values(words.evidence).flat())))
  const labels = once(() => labelsOf(kit))
  const isContent = remembering((text) => !isPlaceholder(text), MOST_NOTES)
  const marks = once(() => marksReader(kit.words, isContent))
  const spokenOn = spokenIn(kit.words)
  const soundOf = remembered((spoken) => soundIn(spoken.map((words) => words.feelings)))
  const joint = once(() => jointOf(kit))
  const labelStarts = once(() => phrasesOf(labels().keys()))
  const typesCalled = (label: string) => labels().get(fold(label)) ?? []
  const prefix = (text: string) => {
    const start = text.slice(0, 80)
    const found = MARK.test(start) ? PREFIX.exec(start) : null
    return (found?.[1] ?? found?.[2] ?? '').trim()
  }
  return {
    kind: (type) => kinds.get(type),
    isContent,
    isIllegible: (text) => !hasMeaning(text) && ILLEGIBLE.test(text) && BROKEN.test(text),
    isTemplateName: (title) => isOneOf(titles(), title),
    isNumberedStage: (name) => /\p{N}/u.test(name) && isOneOf(stageWords(), name),
    isFeeling: (text) => FACE.test(text) || (text.length <= LONGEST_PHRASE && feelings().has(text)),
    soundOn: (map) => soundOf(spokenOn(map)),
    isEvidence: (tag) => evidence().has(tag),
    typesCalled,
    typesNamedBy(text) {
      const found = [...typesCalled(prefix(text))]
      if (!labelStarts().mayStart(text)) return found
      const [first = '', ...words] = text.slice(0, 80).split(/\s+/, 6)
      let begun = fold(first)
      for (const word of words) {
        begun += fold(word)
        found.push(...(labels().get(begun) ?? []))
      }
      return found
    },
    prefix,
    ...noteWordsIn(kit.words, spokenOn),
    marksIn: (text) => marks()(text),
    joinsTwo: (text) => joint().test(text.normalize('NFKC')),
  }
}

function labelsOf(kit: Kit): ReadonlyMap<string, readonly LaneType[]> {
  const labels = new Map<string, LaneType[]>()
  for (const kind of kit.lanes) {
    const names = [kind.id, kind.label, ...kind.synonyms, ...kit.words.flatMap((words) => words.lanes[kind.id] ?? [])]
    for (const name of new Set(names.map(fold))) labels.set(name, [...(labels.get(name) ?? []), kind.id])
  }
  return labels
}

/** Joining words stand between blanks. A Japanese particle has none around it and is told by the script on both sides. */
function jointOf(kit: Kit): RegExp {
  const words = new Set(['&', '/', '+', 'and', ...kit.words.flatMap((each) => each.and)])
  const spaced: string[] = []
  const particles: string[] = []
  for (const word of words) {
    const trimmed = word.normalize('NFKC').trim()
    if (trimmed === '') continue
    const escaped = literal(trimmed)
    spaced.push(...spellings(escaped))
    if (HIRAGANA.test(trimmed)) particles.push(escaped)
  }
  const other = '[\\p{Script=Katakana}\\p{Script=Han}ー\\p{Script=Latin}\\p{N}]'
  const between = particles.length > 0 ? `|${other}(?:${particles.join('|')})${other}` : ''
  return new RegExp(`\\S\\s+(?:${spaced.join('|')})\\s+\\S${between}`, 'u')
}

/** A single letter joins only as it stands: `y` does, the `Y` of a model's name does not. */
const spellings = (word: string): readonly string[] =>
  word.length === 1 ? [word] : [word, word.toUpperCase(), `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]
