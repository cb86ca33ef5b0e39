import type { BoardItem } from '../../board/item.ts'
import { scoreOfHeight } from '../../layout/scale.ts'
import { length, middle, type Span } from '../grid/grid.ts'
import type { Legend } from './legend.ts'
import type { ScaleMark } from './scale-mark.ts'
import type { NumberScale } from './scores.ts'

/** How the heights in a lane are to be read. */
export interface Scale {
  /** The score of a note whose middle lies so high, in steps of 0.5; null where what is drawn beside the lane contradicts itself. */
  readonly scoreAt: ((y: number) => number) | null
  /** Something beside the lane, or a legend, says that heights count. */
  readonly isDrawn: boolean
  /** dp between two neighbouring scores. */
  readonly step: number
}

/** A mark and what it says. */
export interface Tick {
  readonly item: BoardItem
  readonly mark: ScaleMark
}

/** Marks that stand closer than this part of the lane are a list, not a scale. */
const SPREAD = 0.4
/** Ends whose middle lies this part of their distance beside that of the lane are meant as they stand. */
const ASIDE = 0.15

interface Ground {
  /** The lane's own height. */
  readonly lane: Span
  readonly ticks: readonly Tick[]
  readonly legends: readonly Legend[]
  readonly numbers: NumberScale | null | undefined
  /**
   * How the lane's height is known. Names of ends stand only near the ends: where the app drew the lane, its own height is the scale; where
   * only words tell the lane, they tell more.
   */
  readonly edges: 'exact' | 'drawn' | 'guessed'
}

/**
 * Reads which way up a scale is drawn, and between which heights. Names of its two ends, numbers, faces and legends are all heard; when
 * they contradict each other no height tells anything.
 */
export function scaleOf({ lane, ticks, legends, numbers, edges }: Ground): Scale {
  const points = pointsOf(ticks, numbers)
  const list = points === 'unclear' ? [] : points
  const ends = ticks.flatMap(({ item, mark }) => (mark.feel === null ? [] : [{ y: item.y, value: mark.feel }]))
  const said = legends.flatMap((legend) => legend.upIsGood)
  const votes = [directionOf(list), directionOf(ends), ...said]
  const unclear = points === 'unclear' || votes.includes('mixed')
  const ups = new Set(votes.filter((vote) => vote === true || vote === false))
  const isDrawn = ups.size > 0 || unclear
  const plain = { from: lane.from, to: lane.to }
  if (unclear || ups.size > 1) return { scoreAt: null, isDrawn, step: stepOf(plain) }
  const faces = ticks.flatMap(({ item, mark }) =>
    mark.isFace && mark.feel !== null ? [{ y: item.y, value: mark.feel }] : [],
  )
  const drawn = between(list, lane) ?? (faces.length > 2 ? between(faces, lane) : null)
  if (drawn) return { ...drawn, isDrawn: true }
  const named = edges === 'exact' ? null : between(ends, lane)
  const isAside = named !== null && Math.abs(named.middle - middle(lane)) > ASIDE * named.distance
  if (named && (edges === 'guessed' || isAside || length(lane) < named.distance)) return { ...named, isDrawn: true }
  const isUp = !ups.has(false)
  const own = { top: lane.from, bottom: lane.to }
  const scoreAt = (y: number) => (isUp ? scoreOfHeight(y, own) : -scoreOfHeight(y, own)) + 0
  return { scoreAt, isDrawn, step: stepOf(plain) }
}

const stepOf = (lane: Span): number => length(lane) / 6

interface Point {
  readonly y: number
  readonly value: number
}

/** The numbers of an axis as scores. Without a sign they need to rise upwards, or a legend. */
function pointsOf(ticks: readonly Tick[], numbers: NumberScale | null | undefined): readonly Point[] | 'unclear' {
  const shown = ticks.flatMap(({ item, mark }) => (mark.number ? [{ y: item.y, ...mark.number }] : []))
  const values = shown.map((each) => each.value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (new Set(values).size < 2) return []
  if (shown.some((each) => each.signed)) {
    const reach = Math.max(-least, most)
    const share = reach > 2 ? 2 / reach : 1
    return shown.map(({ y, value }) => ({ y, value: value * share }))
  }
  if (numbers === null) return 'unclear'
  const list = shown.map(({ y, value }) => ({ y, value: ((value - least) / (most - least)) * 4 - 2 }))
  if (numbers) return list.map(({ y, value }) => ({ y, value: numbers.lowIsGood ? -value : value }))
  return directionOf(list) === true ? list : 'unclear'
}

/** Whether what lies higher is better: true, false, or both; null when it cannot be told. */
function directionOf(points: readonly Point[]): boolean | 'mixed' | null {
  let [up, down] = [false, false]
  for (const [index, a] of points.entries())
    for (const b of points.slice(index + 1)) {
      if (a.value === b.value || Math.abs(a.y - b.y) < 1) continue
      if (a.value > b.value === a.y < b.y) up = true
      else down = true
    }
  if (up && down) return 'mixed'
  return up ? true : down ? false : null
}

/** Scores between the highest and the lowest value, as far apart as they stand. */
function between(points: readonly Point[], lane: Span) {
  const sorted = [...points].sort((a, b) => b.value - a.value)
  const [best, worst] = [sorted[0], sorted.at(-1)]
  if (!best || !worst || best.value === worst.value) return null
  const distance = Math.abs(worst.y - best.y)
  if (distance < SPREAD * length(lane) || distance < 1) return null
  const step = distance / (best.value - worst.value)
  const scoreAt = (y: number): number => {
    const score = worst.value + ((y - worst.y) / (best.y - worst.y)) * (best.value - worst.value)
    return Math.max(-2, Math.min(2, Math.round(score * 2) / 2)) + 0
  }
  return { scoreAt, step, distance, middle: (best.y + worst.y) / 2 }
}
