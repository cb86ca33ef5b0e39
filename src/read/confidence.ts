import type { LaneType } from '../lanes/index.ts'
import { LOCALES, type Locale, type MapKind } from '../model/journey-map.ts'
import { isTrusted } from './find-titles.ts'
import type { Labels } from './labels.ts'
import type { Reason, ReasonCode } from './reading.ts'
import type { Structure } from './structure.ts'

/** What only maps of experience ask for. Lists of problems, ideas and actions are made everywhere. */
const TELLING: ReadonlySet<LaneType> = new Set([
  'touchpoints',
  'channels',
  'thoughts',
  'emotions',
  'moments-of-truth',
  'voice',
])

/** A map is listed from this confidence on. */
export const LISTED = 0.5

/**
 * How sure it is that this is the skeleton of a map, from 0 to 1: a title that says what it is, labels we know, stages. A record leaves no
 * doubt.
 */
export function confidenceIn({ title, lanes, headers }: Structure, recorded: boolean, upright: boolean): number {
  const known = lanes.filter((lane) => lane.label && lane.types.length > 0)
  const types = new Set(known.flatMap((lane) => lane.types))
  const sure =
    0.1 +
    0.35 * Math.min(1, types.size / 3) +
    0.25 * Math.min(1, headers.length / 3) +
    (isTrusted(title) ? 0.2 : 0) +
    0.1 * (known.length / Math.max(1, lanes.length))
  const telling = isTrusted(title) || [...types].some((type) => TELLING.has(type))
  return recorded ? Math.max(0.95, sure) : telling ? sure : (upright ? 0.7 : 0.4) * sure
}

/** How sure the reading of a listed map is: a little less for each part of it that could not be placed. */
export function confidenceOf(skeleton: number, unplaced: number, placed: number): number {
  const sure = skeleton - 0.1 * (unplaced / Math.max(1, placed + unplaced))
  return Math.round(Math.min(1, Math.max(LISTED, sure)) * 100) / 100
}

const because = (code: ReasonCode, speaks: Reason['speaks'], data: Reason['data'] = {}): Reason => ({
  code,
  speaks,
  data,
})

/** Why it is so sure that this is the skeleton of a map. */
export function reasonsFor({ title, lanes, headers }: Structure, recorded: boolean): Reason[] {
  const labels = lanes.filter((lane) => lane.label)
  const known = labels.filter((lane) => lane.types.length > 0)
  const types = new Set(known.flatMap((lane) => lane.types))
  const data = { known: known.length, lanes: lanes.length }
  const reasons: Reason[] = []
  if (recorded) reasons.push(because('record', 'for'))
  if (isTrusted(title)) reasons.push(because('title', 'for'))
  if (types.size >= 3) reasons.push(because('labels', 'for', data))
  else reasons.push(because('few-labels', 'against', data))
  const unknown = labels.length - known.length
  if (unknown > 0) reasons.push(because('unknown-labels', 'against', { unknown, lanes: lanes.length }))
  if (types.size > 0 && ![...types].some((type) => TELLING.has(type)))
    reasons.push(because('common-labels', 'against', { known: known.length }))
  if (headers.length < 3) reasons.push(because('few-stages', 'against', { stages: headers.length }))
  return reasons
}

/** What could not be placed makes a reading poorer. */
export const unplacedReason = (unplaced: number, placed: number): readonly Reason[] =>
  unplaced > 0 ? [because('unplaced', 'against', { unplaced, notes: unplaced + placed })] : []

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
