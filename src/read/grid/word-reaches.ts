import type { Axis } from './axis.ts'
import type { Cuts } from './cuts.ts'
import { length, lowerMedian, median, middle, type Span } from './grid.ts'

/** Steps that differ from the usual one by less than this part of it are even. */
const EVEN = 0.15
/** A step this much wider than the usual one goes over a part that was taken out, unless the notes say otherwise. */
const UNUSUAL = 1.6
/** Words at the edge of their cell keep this part of it free. */
const EDGE = 0.03
/** Places that are tried for the boundaries, as parts of a cell. */
const TRIES = 48
/** Another place has to cut notes so much less than the usual one, and by so many of them at least. */
const CLEARLY = 0.6
const AT_LEAST = { notes: 1, part: 0.03 }

/** Where each of the parts ends and the next one begins: at the same place, but for a hole between them. */
interface Layout {
  readonly start: number
  readonly joints: readonly { readonly to: number; readonly from: number }[]
  readonly end: number
}

/** The edge of each of the words that tells most, and how evenly these stand. */
interface Anchors {
  readonly places: readonly number[]
  readonly edge: 'from' | 'middle' | 'to'
  /** Usual distance of two neighbours. */
  readonly pitch: number
  readonly isEven: boolean
}

/**
 * What parts reach whose words only stand somewhere in or over their cells. People centre words, or begin all of them in the same corner
 * of their cells: which of the two is told by the edges that stand in even steps, and by the notes, most of which no boundary cuts.
 */
export function wordReaches({ parts, asBoxes, cuts: count }: Axis): Span[] {
  const [only] = parts
  // A single one tells no distance: its cell is a little wider than itself.
  if (only && parts.length === 1) return [{ from: only.from - 0.05 * length(only), to: only.to + 0.05 * length(only) }]
  const anchors = anchorsOf(parts)
  const cuts = count()
  const steps = stepsOf(anchors.places)
  if (parts.length === 2) {
    const hole = isHoleBetween(anchors.places, asBoxes, cuts)
    const halved = { ...anchors, pitch: anchors.pitch / (hole ? 2 : 1) }
    return spansOf(layoutOf(halved, hole ? 0 : shiftOf(parts, anchors, [false], cuts), [hole]))
  }
  const wide = steps.map((step) => step > UNUSUAL * anchors.pitch)
  const shift = shiftOf(parts, anchors, wide, cuts)
  const holes = steps.map((_, index) => (wide[index] ?? false) && isHole(anchors, index, shift, cuts))
  return spansOf(layoutOf(anchors, shift, holes))
}

const stepsOf = (places: readonly number[]): number[] =>
  places.slice(1).map((place, index) => place - (places[index] ?? place))

/** How far the steps are from being all alike; over a part that was taken out a step is twice as wide. */
function unevenness(places: readonly number[]): { mean: number; most: number } {
  const steps = stepsOf(places)
  const pitch = Math.max(1, lowerMedian(steps))
  const off = steps.map((step) => Math.abs(step / pitch - Math.max(1, Math.round(step / pitch))))
  return { mean: off.reduce((sum, each) => sum + each, 0) / off.length, most: Math.max(...off) }
}

function anchorsOf(parts: readonly Span[]): Anchors {
  const edges = [
    { edge: 'middle' as const, places: parts.map(middle) },
    { edge: 'from' as const, places: parts.map((part) => part.from) },
    { edge: 'to' as const, places: parts.map((part) => part.to) },
  ].map((each) => ({ ...each, off: unevenness(each.places) }))
  const [centred, ...others] = edges
  const [best] = others.sort((a, b) => a.off.mean - b.off.mean)
  const chosen = best && centred && centred.off.mean > 0.02 && best.off.mean < 0.5 * centred.off.mean ? best : centred
  const places = chosen?.places ?? []
  return {
    places,
    edge: chosen?.edge ?? 'middle',
    pitch: lowerMedian(stepsOf(places)),
    isEven: (chosen?.off.most ?? 1) <= EVEN,
  }
}

/** How far the boundaries lie from the midst between two anchors. */
function shiftOf(parts: readonly Span[], anchors: Anchors, holes: readonly boolean[], cuts: Cuts): number {
  const { pitch, edge } = anchors
  const free = Math.max(0, pitch - median(parts.map(length)))
  const usual = edge === 'middle' ? 0 : (edge === 'from' ? 1 : -1) * (0.5 - EDGE) * pitch
  if (cuts.count < 3) return usual
  const [least, most] =
    edge === 'middle'
      ? [-free / 2, free / 2]
      : edge === 'from'
        ? [pitch / 2 - free, pitch / 2]
        : [-pitch / 2, free - pitch / 2]
  const costOf = (shift: number) => cost(layoutOf(anchors, shift, holes), pitch, cuts)
  const tried = Array.from({ length: TRIES + 1 }, (_, index) => least + ((most - least) * index) / TRIES)
  const costs = tried.map(costOf)
  const best = Math.min(...costs)
  const before = costOf(usual)
  if (before - best < Math.max(AT_LEAST.notes, AT_LEAST.part * cuts.count) || best > CLEARLY * before) return usual
  // Between the notes there is room: what is likeliest is the middle of it.
  const enough = best + Math.max(0.3, 0.01 * cuts.count)
  const at = costs.indexOf(best)
  let [first, last] = [at, at]
  while (first > 0 && (costs[first - 1] ?? enough) < enough) first -= 1
  while (last < TRIES && (costs[last + 1] ?? enough) < enough) last += 1
  return ((tried[first] ?? 0) + (tried[last] ?? 0)) / 2
}

/** How many notes such boundaries cut, or leave outside. */
function cost({ start, joints, end }: Layout, pitch: number, cuts: Cuts): number {
  const cut = joints.reduce((sum, { to, from }) => sum + cuts.at(to) + (from > to ? cuts.at(from) : 0), 0)
  return cut + cuts.before(start) - cuts.before(start - pitch) + cuts.before(end + pitch) - cuts.before(end)
}

function layoutOf({ places, pitch }: Anchors, shift: number, holes: readonly boolean[]): Layout {
  const steps = stepsOf(places)
  const half = (index: number) => (holes[index] ? pitch : (steps[index] ?? pitch)) / 2
  const joints = steps.map((step, index) => {
    const place = (places[index] ?? 0) + shift
    return holes[index]
      ? { to: place + pitch / 2, from: place + step - pitch / 2 }
      : { to: place + step / 2, from: place + step / 2 }
  })
  return {
    start: (places[0] ?? 0) + shift - half(0),
    joints,
    end: (places.at(-1) ?? 0) + shift + half(steps.length - 1),
  }
}

const spansOf = ({ start, joints, end }: Layout): Span[] =>
  [...joints, null].map((joint, index) => ({ from: joints[index - 1]?.from ?? start, to: joint?.to ?? end }))

/** Whether something was taken out where there is room for it: then no note lies over the places where it would begin and end. */
function isHole({ places, pitch }: Anchors, index: number, shift: number, cuts: Cuts): boolean {
  const [place, next] = [(places[index] ?? 0) + shift, (places[index + 1] ?? 0) + shift]
  const asHole = (cuts.at(place + pitch / 2) + cuts.at(next - pitch / 2)) / 2
  return asHole <= 1.5 * cuts.at((place + next) / 2) + 0.25
}

/** The same where only two are left, and tell no usual distance: words may well stand so far apart, boxes seldom. */
function isHoleBetween([place = 0, next = 0]: readonly number[], asBoxes: boolean, cuts: Cuts): boolean {
  const quarter = (next - place) / 4
  const [asHole, asOne] = [(cuts.at(place + quarter) + cuts.at(next - quarter)) / 2, cuts.at(place + 2 * quarter)]
  return asBoxes ? asHole <= 1.5 * asOne + 0.25 : asOne > 2 * asHole + 1
}
