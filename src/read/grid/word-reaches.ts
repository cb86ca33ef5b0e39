import type { Axis } from './axis.ts'
import type { Cuts } from './cuts.ts'
import { greatest, least, length, lowerMedian, median, middle, type Reach, type Span, stepsOf } from './grid.ts'
import { AS_LIKELY, type Shift, shiftAmong } from './shifts.ts'

/** A step this much wider than the usual one goes over a part that was taken out, unless the notes say otherwise. */
const UNUSUAL = 1.6
/** Words at the edge of their cell keep this part of it free. */
const EDGE = 0.03
/** From so few notes nothing can be told. */
const FEWEST = 3
const MIDST: Shift = { likeliest: 0, least: 0, most: 0, weight: 0 }

/** Where each of the parts ends and the next one begins: at the same place, but for a hole between them. */
interface Layout {
  readonly start: number
  readonly joints: readonly { readonly to: number; readonly from: number }[]
  readonly end: number
}

/** The edge of each of the words that boundaries are told from. */
interface Anchors {
  readonly places: readonly number[]
  readonly edge: 'from' | 'middle' | 'to'
  /** Usual distance of two neighbours. */
  readonly pitch: number
}

/** A way in which boundaries may lie. */
interface Laid {
  readonly anchors: Anchors
  readonly shift: Shift
}

/**
 * What parts reach whose words only stand somewhere in or over their cells. People centre words, or begin all of them in the same corner
 * of their cells: which of the two is told by the edges that stand in even steps, and by the notes, most of which no boundary cuts.
 */
export function wordReaches({ parts, asBoxes, cuts: count }: Axis): Reach[] {
  const [only] = parts
  // A single one tells no distance: its cell is a little wider than itself.
  if (only && parts.length === 1) return [{ from: only.from - 0.05 * length(only), to: only.to + 0.05 * length(only) }]
  const cuts = count()
  const [likeliest, ...others] = anchorsOf(parts)
    .map((anchors): Laid => ({ anchors, shift: shiftOf(parts, anchors, cuts) }))
    .sort((a, b) => b.shift.weight - a.shift.weight)
  if (!likeliest) return []
  const { anchors, shift } = likeliest
  if (parts.length === 2) {
    const hole = isHoleBetween(anchors.places, asBoxes, cuts)
    if (hole) return reachesWith([{ anchors: { ...anchors, pitch: anchors.pitch / 2 }, shift: MIDST }], [true])
    return reachesWith([likeliest], [false])
  }
  const holes = stepsOf(anchors.places).map(
    (step, index) => step > UNUSUAL * anchors.pitch && isHole(anchors, index, shift.likeliest, cuts),
  )
  const asLikely = others.filter((other) => other.shift.weight >= shift.weight - AS_LIKELY)
  return reachesWith([likeliest, ...asLikely], holes)
}

/** How far the steps are from being all alike; over a part that was taken out a step is twice as wide. */
export function unevenness(places: readonly number[]): number {
  const steps = stepsOf(places)
  const pitch = Math.max(1, lowerMedian(steps))
  const off = steps.map((step) => Math.abs(step / pitch - Math.max(1, Math.round(step / pitch))))
  return off.reduce((sum, each) => sum + each, 0) / off.length
}

/** What tells where boundaries are: the middles, and an edge that stands more evenly, because words begin in the corner of their cells. */
function anchorsOf(parts: readonly Span[]): Anchors[] {
  const [centred, ...others] = [
    { edge: 'middle' as const, places: parts.map(middle) },
    { edge: 'from' as const, places: parts.map((part) => part.from) },
    { edge: 'to' as const, places: parts.map((part) => part.to) },
  ].map((each) => ({ ...each, pitch: lowerMedian(stepsOf(each.places)), off: unevenness(each.places) }))
  const [best] = others.sort((a, b) => a.off - b.off)
  if (!centred || !best) return []
  return centred.off > 0.02 && best.off < 0.5 * centred.off ? [best, centred] : [centred]
}

/** How far the boundaries lie from the midst between two anchors. */
function shiftOf(parts: readonly Span[], { places, pitch, edge }: Anchors, cuts: Cuts): Shift {
  const usual = edge === 'middle' ? 0 : (edge === 'from' ? 1 : -1) * (0.5 - EDGE)
  if (cuts.count < FEWEST || pitch <= 0) return { ...MIDST, likeliest: usual, least: usual, most: usual }
  const free = Math.max(0, 1 - median(parts.map(length)) / pitch)
  const within =
    edge === 'middle'
      ? { from: -free / 2, to: free / 2 }
      : edge === 'from'
        ? { from: 0.5 - free, to: 0.5 }
        : { from: -0.5, to: free - 0.5 }
  return shiftAmong({ places, pitch }, usual, within, cuts)
}

function layoutOf({ places, pitch }: Anchors, shift: number, holes: readonly boolean[]): Layout {
  const steps = stepsOf(places)
  const size = (index: number) => (holes[index] ? pitch : (steps[index] ?? pitch))
  const joints = steps.map((step, index) => {
    const place = places[index] ?? 0
    const to = place + (0.5 + shift) * size(index)
    return { to, from: holes[index] ? place + step - (0.5 - shift) * pitch : to }
  })
  return {
    start: (places[0] ?? 0) - (0.5 - shift) * size(0),
    joints,
    end: (places.at(-1) ?? 0) + (0.5 + shift) * size(steps.length - 1),
  }
}

/** What each part reaches, the first way, and as much of it as is its own in all of these ways. */
function reachesWith(ways: readonly [Laid, ...Laid[]], holes: readonly boolean[]): Reach[] {
  const [{ anchors, shift }] = ways
  const { start, joints, end } = layoutOf(anchors, shift.likeliest, holes)
  const all = ways.flatMap((way) =>
    [way.shift.least, way.shift.most].map((each) => layoutOf(way.anchors, each, holes).joints),
  )
  return [...joints, null].map((joint, index) => ({
    from: joints[index - 1]?.from ?? start,
    to: joint?.to ?? end,
    sure: {
      from: greatest(all, (each) => each[index - 1]?.from ?? start),
      to: least(all, (each) => each[index]?.to ?? end),
    },
  }))
}

/** Whether the ends of a hole cut notes no more than one boundary amid it would, give or take what a stray note makes. */
const cutsNoMore = (asHole: number, asOne: number): boolean => asHole <= 1.5 * asOne + 0.25

/** Whether something was taken out where there is room for it: then no note lies over the places where it would begin and end. */
function isHole({ places, pitch }: Anchors, index: number, shift: number, cuts: Cuts): boolean {
  const [place, next] = [(places[index] ?? 0) + shift * pitch, (places[index + 1] ?? 0) + shift * pitch]
  const asHole = (cuts.at(place + pitch / 2) + cuts.at(next - pitch / 2)) / 2
  return cutsNoMore(asHole, cuts.at((place + next) / 2))
}

/** The same where only two are left, and tell no usual distance: words may well stand so far apart, boxes seldom. */
function isHoleBetween([place = 0, next = 0]: readonly number[], asBoxes: boolean, cuts: Cuts): boolean {
  const quarter = (next - place) / 4
  const [asHole, asOne] = [(cuts.at(place + quarter) + cuts.at(next - quarter)) / 2, cuts.at(place + 2 * quarter)]
  return asBoxes ? cutsNoMore(asHole, asOne) : asOne > 2 * asHole + 1
}
