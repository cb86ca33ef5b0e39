import type { Reason, ReasonCode } from '../../reading.ts'
import { isInGrid, isTrusted } from '../../structure/find-titles.ts'
import type { Draft } from '../../structure/structure.ts'
import type { Circumstances } from './circumstances.ts'
import { foreignHeaders } from './foreign-headers.ts'
import { doubtOfHeaders, strengthOf, TELLING } from './label-strength.ts'
import { weighLooks } from './weigh-looks.ts'
import { ENOUGH, unnamedShare, type Weight, WORTH } from './worth.ts'

/** A map is listed from this confidence on; from less when a person says that it is one. */
export const LISTED = 0.5
export const LISTED_IF_CHOSEN = 0.05
/** What is a map only by a person's word is no surer than this. */
const MOST_IF_CHOSEN = 0.7

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
  const foreign = foreignHeaders(headers, words, doubt)
  const lanes = headers.filter((item) => isLaneName(item) && !words.isStageName(item.text)).length
  const isForeignCorner = !cornered && words.isElsewhere(corner)
  if (foreign.count >= 2 || isForeignCorner)
    weights.push({
      weight: foreign.weight + (isForeignCorner ? WORTH.foreignCorner : 0),
      code: 'other-words',
      data: { words: foreign.count + (isForeignCorner ? 1 : 0) },
    })
  if (lanes >= 2 && lanes >= stages / 2) weights.push({ weight: WORTH.lanesAsStages, code: null })
  return weights
}
