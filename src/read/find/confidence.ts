import type { BoardItem } from '../../board/item.ts'
import type { MapWords } from '../labels/map-words.ts'
import type { Reason, ReasonCode } from '../reading.ts'
import type { Circumstances } from './circumstances.ts'
import { isInGrid, isTrusted } from './find-titles.ts'
import { headerWords } from './header-words.ts'
import { doubtOfHeaders, type Named, strengthOf, TELLING } from './label-strength.ts'
import type { Draft } from './structure.ts'

/** A map is listed from this confidence on; from less when a person says that it is one. */
export const LISTED = 0.5
export const LISTED_IF_CHOSEN = 0.05
/** What is a map only by a person's word is no surer than this. */
const MOST_IF_CHOSEN = 0.7

/** So many lanes, and so many stages, are enough. */
const ENOUGH = 3

/** What each thing that is known makes of the confidence, at most. Sums up to 1 without what tells of a map by name. */
const WORTH = {
  grid: 0.03,
  labels: 0.7,
  stages: 0.2,
  title: 0.25,
  frameTitle: 0.25,
  stageNames: 0.2,
  corner: 0.1,
  evenAndTold: 0.15,
  unknownLabels: -0.1,
  foreignLabels: -0.6,
  foreignStages: -0.8,
  foreignCorner: -0.3,
  lanesAsStages: -0.3,
  otherBoard: -0.5,
  commonTurned: -0.25,
  noteHeaders: -0.4,
  sentences: -0.45,
  nameless: -0.3,
  figures: -0.5,
  linked: -0.5,
  repeated: -0.6,
  noted: -0.3,
  notedLabels: -0.2,
  inside: -0.4,
  inLane: -0.4,
  uneven: -0.5,
  oneStage: -0.2,
  amongMuch: -0.15,
  turnedAmongMuch: -0.25,
  farHeaders: -0.5,
  apart: -0.5,
  scattered: -0.5,
} as const

interface Weight {
  readonly weight: number
  /** What is said about it; null when it goes without saying. */
  readonly code: ReasonCode | null
  readonly data?: Reason['data']
}

const FOR: ReadonlySet<ReasonCode> = new Set(['record', 'title', 'frame-title', 'labels', 'stage-names', 'chosen'])

/**
 * How sure it is that this is the skeleton of a map, from 0 to 1, and why. Labels and stages make most of it; a title, the name of the frame
 * and names of stages make up for labels that are few or unknown; words of other boards take away. A record leaves no doubt.
 */
export function weigh(
  structure: Draft,
  known: Circumstances,
): { readonly confidence: number; readonly reasons: readonly Reason[] } {
  const strength = strengthOf(structure.lanes, known.words)
  const doubt = known.corrected ? 0 : doubtOfHeaders(strength.worth, known.crowded)
  const weights: readonly Weight[] = [
    ...(known.recorded ? [{ weight: 1, code: 'record' } as const] : []),
    ...(known.chosen ? [{ weight: 0, code: 'chosen' } as const] : []),
    ...weighNames(structure, known),
    ...weighLabels(structure, known, strength),
    ...weighStages(structure, known, doubt),
    ...weighLooks(structure, known, doubt),
  ]
  const sum = weights.reduce<number>((all, { weight }) => all + weight, WORTH.grid)
  const sure = Math.min(1, Math.max(0, known.recorded ? Math.max(0.95, sum - 1) : sum))
  return {
    confidence: known.chosen ? Math.min(MOST_IF_CHOSEN, sure) : sure,
    reasons: weights.flatMap(({ code, data = {} }): Reason[] =>
      code === null ? [] : [{ code, speaks: FOR.has(code) ? 'for' : 'against', data }],
    ),
  }
}

/** What is not known of a map before all of its lanes are may add so much. */
const UNKNOWN_YET = 0.15

interface Telling extends Pick<Circumstances, 'words' | 'boardNamed'> {
  readonly isTitled: boolean
}

const sureByName = ({ isTitled, boardNamed }: Telling): number =>
  isTitled ? WORTH.title : boardNamed === 'map' ? WORTH.frameTitle : boardNamed === 'other' ? WORTH.otherBoard : 0

/** The most that any map with these labels can be sure of, told before anything else is looked at. */
export const mostSureBy = (labels: readonly Named[], known: Telling & { readonly namesStages: boolean }): number =>
  WORTH.grid +
  WORTH.labels * strengthOf(labels, known.words).worth +
  WORTH.stages +
  (known.namesStages ? WORTH.stageNames : 0) +
  sureByName(known) +
  UNKNOWN_YET

/** The same of a map with these headers too, told before its cells are looked at, which costs most. */
export function mostSure(
  labels: readonly Named[],
  headers: readonly BoardItem[],
  known: Telling & Pick<Circumstances, 'corrected' | 'crowded'>,
): number {
  const { words, corrected, crowded } = known
  const { worth } = strengthOf(labels, words)
  const doubt = corrected ? 0 : doubtOfHeaders(worth, crowded)
  const unnamed = unnamedShare(headers, words)
  const { sentences, nameless, figures } = headerWords(headers)
  return (
    WORTH.grid +
    WORTH.labels * worth +
    WORTH.stages * Math.min(1, headers.length / ENOUGH) +
    WORTH.stageNames * Math.min(1, 2 * (1 - unnamed)) +
    sureByName(known) +
    doubt * (WORTH.sentences * Math.min(sentences, unnamed) + WORTH.figures * figures) +
    WORTH.nameless * nameless +
    UNKNOWN_YET
  )
}

function weighNames({ title: written, headers, lanes }: Draft, { boardNamed, words }: Circumstances): Weight[] {
  // Where the notes are, that somebody wrote "Customer journey" is a note.
  const title = written && isInGrid(written, headers, lanes) ? null : written
  const named = [boardNamed, title ? words.boardNamed(title.item.text) : null]
  const other: Weight[] = named.includes('other')
    ? [{ weight: WORTH.otherBoard, code: 'other-words', data: { words: 1 } }]
    : []
  // Lines that say what, for whom and about what a map is are on no other board; that somebody wrote "customer journey" says less.
  if (isTrusted(title)) return [{ weight: WORTH.title, code: 'title' }, ...((title?.signs ?? 0) > 1 ? [] : other)]
  return named.includes('map') ? [{ weight: WORTH.frameTitle, code: 'frame-title' }] : other
}

const unnamedShare = (headers: readonly BoardItem[], words: MapWords): number =>
  1 - headers.filter(({ text }) => words.isStageName(text)).length / Math.max(1, headers.length)

function weighLabels(
  { lanes, headers }: Draft,
  { words, upright }: Circumstances,
  { strengths, worth }: ReturnType<typeof strengthOf>,
): Weight[] {
  const labels = lanes.filter((lane) => lane.label)
  const known = labels.filter((lane) => lane.types.length > 0)
  const data = { known: known.length, lanes: lanes.length }
  const weights: Weight[] = [
    {
      weight: WORTH.labels * worth,
      code: strengths.size < ENOUGH ? 'few-labels' : 'labels',
      data,
    },
  ]
  if (known.length > 0 && ![...strengths.values()].some((strength) => strength >= TELLING))
    weights.push({
      weight: upright ? 0 : WORTH.commonTurned * unnamedShare(headers, words),
      code: 'common-labels',
      data: { known: known.length },
    })
  const [unknown, all] = [labels.length - known.length, Math.max(1, labels.length)]
  if (unknown > 0)
    weights.push({
      weight: WORTH.unknownLabels * (unknown / all),
      code: 'unknown-labels',
      data: { unknown, lanes: lanes.length },
    })
  const foreign = labels.filter(({ types, text }) => types.length === 0 && words.isElsewhere(text)).length
  if (foreign > 0)
    weights.push({ weight: WORTH.foreignLabels * (foreign / all), code: 'other-words', data: { words: foreign } })
  return weights
}

function weighStages(
  { headers, marks }: Draft,
  { words, labels, corner, isLaneName }: Circumstances,
  doubt: number,
): Weight[] {
  const stages = headers.length
  const weights: Weight[] = [
    {
      weight: WORTH.stages * Math.min(1, stages / ENOUGH),
      code: stages < ENOUGH ? 'few-stages' : null,
      data: { stages },
    },
  ]
  const named = headers.filter(({ text }) => words.isStageName(text)).length
  const cornered = marks.length > 0 || labels.isStageWord(corner)
  if (named >= 2)
    weights.push({
      weight: WORTH.stageNames * Math.min(1, (2 * named) / stages),
      code: 'stage-names',
      data: { known: named, stages },
    })
  else if (cornered) weights.push({ weight: WORTH.corner, code: null })
  const firsts = headers.map(({ text }) => text.split(' ', 1)[0] ?? '')
  const isSeries = (first: string) => words.isElsewhere(first) && firsts.filter((each) => each === first).length >= 2
  const others = headers.filter(
    ({ text }, index) => !words.isStageName(text) && (words.isElsewhere(text) || isSeries(firsts[index] ?? '')),
  )
  const foreign = others.length
  // Stages may be days or weeks; words of other boards stay what they are, unless a person knows better.
  const counted = doubt === 0 || others.every(({ text }) => /\d/.test(text)) ? doubt : 1
  const lanes = headers.filter((item) => isLaneName(item) && !words.isStageName(item.text)).length
  const isForeignCorner = !cornered && words.isElsewhere(corner)
  if (foreign >= 2 || isForeignCorner)
    weights.push({
      weight:
        (foreign >= 2 ? counted * WORTH.foreignStages * (foreign / stages) : 0) +
        (isForeignCorner ? WORTH.foreignCorner : 0),
      code: 'other-words',
      data: { words: foreign + (isForeignCorner ? 1 : 0) },
    })
  if (lanes >= 2 && lanes >= stages / 2) weights.push({ weight: WORTH.lanesAsStages, code: null })
  return weights
}

/** Notes that stand as evenly as this were laid out as headers. */
const EVEN = 0.05

/** Headers that are named as stages are headers whatever they look like. */
function weighLooks(
  { headers, lanes, title }: Draft,
  { looks, words, boardNamed, upright, crowded }: Circumstances,
  doubt: number,
): Weight[] {
  const unnamed = unnamedShare(headers, words)
  const isTold = (isTrusted(title) && !isInGrid(title, headers, lanes)) || boardNamed === 'map'
  const isTable = looks.uneven <= EVEN && headers.length >= ENOUGH && lanes.length >= 2
  return [
    { weight: isTold && isTable ? WORTH.evenAndTold : 0, code: null },
    {
      weight:
        WORTH.noteHeaders * Math.min(looks.notes, unnamed) * (looks.uneven <= EVEN && looks.sentences === 0 ? 0.4 : 1),
      code: null,
    },
    { weight: doubt * WORTH.sentences * Math.min(looks.sentences, unnamed), code: null },
    { weight: WORTH.nameless * looks.nameless, code: null },
    { weight: doubt * WORTH.figures * looks.figures, code: null },
    { weight: WORTH.linked * looks.linked, code: null },
    { weight: WORTH.repeated * looks.repeated, code: null },
    { weight: WORTH.noted * looks.noted, code: null },
    { weight: WORTH.notedLabels * Math.min(looks.notedLabels, unnamed), code: null },
    { weight: WORTH.inside * Math.max(looks.inside.above * unnamed, looks.inside.before), code: null },
    { weight: WORTH.inLane * looks.inside.inLane * unnamed, code: null },
    { weight: WORTH.uneven * looks.uneven, code: null },
    { weight: headers.length < 2 ? WORTH.oneStage : 0, code: null },
    { weight: crowded ? unnamed * (upright ? WORTH.amongMuch : WORTH.turnedAmongMuch) : 0, code: null },
    // While a map is adopted its items come into its frame one by one.
    { weight: looks.isScattered || (looks.isHalfFramed && crowded) ? WORTH.scattered : 0, code: null },
    { weight: WORTH.farHeaders * looks.farHeaders + WORTH.apart * looks.apart * unnamed, code: null },
  ]
}
