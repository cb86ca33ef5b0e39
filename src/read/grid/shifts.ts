import type { Cuts } from './cuts.ts'
import { firstFrom, type Span } from './grid.ts'

/** Where the boundaries lie between words: how far from the midst of two neighbours, in parts of their distance. */
export interface Shift {
  readonly likeliest: number
  /** They may as well lie anywhere between these two. */
  readonly least: number
  readonly most: number
  /** How likely the likeliest is, as a logarithm, to be compared with that of another row. */
  readonly weight: number
}

/** Words along an axis: where they stand, in order, and their usual distance. */
export interface Row {
  readonly places: readonly number[]
  readonly pitch: number
}

/** Places that are tried between two words. */
const TRIES = 96
/** A step that is so much wider goes over something that was taken out. */
const WIDE = 1.6
/** So much likelier, as a logarithm, is a boundary where words alone say that it is: notes strewn all over show as much by chance. */
const WORDS = 6
/** So much less likely makes each note that would lie outside of the map, and all together: they may be of something else. */
const OUTSIDE = { each: 2, all: 6 }
/** What is less likely than the likeliest by no more than this may as well be true. */
export const AS_LIKELY = 2.5

/**
 * Where boundaries lie is shown by the notes: around them few have their middle, they cut few in two, and beyond the outermost there are
 * none. Each tells as much as it is likelier there than if notes lay anywhere (counts as Poisson has them, as logarithms): a few notes that
 * keep to their cells tell all, notes strewn all over tell nothing.
 * @param usual where the words alone say that boundaries are, as a shift
 * @param within shifts with which the words stand in their cells
 */
export function shiftAmong(row: Row, usual: number, within: Span, cuts: Cuts): Shift {
  const few = fewMiddlesIn(row, cuts)
  const cut = cutsIn(row, cuts)
  const cutAnywhere = cut.reduce((sum, each) => sum + each, 0) / TRIES
  const likely = (shift: number): number => {
    const index = (Math.round((shift + 0.5) * TRIES) + TRIES) % TRIES
    const outside = Math.min(OUTSIDE.all, OUTSIDE.each * outsideOf(row, shift, cuts.middles))
    return (few[index] ?? 0) + fewer(cut[index] ?? 0, cutAnywhere) - outside
  }
  const tried = [{ shift: usual, weight: likely(usual) + WORDS }]
  for (let index = Math.ceil((within.from + 0.5) * TRIES); index <= (within.to + 0.5) * TRIES; index++) {
    const shift = index / TRIES - 0.5
    tried.push({ shift, weight: likely(shift) })
  }
  const best = tried.reduce((most, each) => (each.weight > most.weight ? each : most))
  const alike = tried.filter(({ weight }) => weight >= best.weight - AS_LIKELY).map(({ shift }) => shift)
  return { likeliest: best.shift, least: Math.min(...alike), most: Math.max(...alike), weight: best.weight }
}

/** How much likelier it is that there are so few where another number was to be expected, as a logarithm. */
const fewer = (count: number, expected: number): number =>
  count < expected ? expected - count + (count > 0 ? count * Math.log(count / expected) : 0) : 0

/** For each place between two words, how much tells that few notes have their middle around it. */
function fewMiddlesIn({ places, pitch }: Row, { middles }: Cuts): number[] {
  const counts = new Float64Array(TRIES)
  let all = 0
  let next = 0
  for (const at of middles) {
    while (next < places.length && (places[next] ?? at) <= at) next += 1
    const [before, after] = [places[next - 1], places[next]]
    const from = before ?? (after ?? at) - pitch
    const step = before === undefined || after === undefined ? pitch : after - before
    const part = (at - from) / step
    if (part < 0 || part >= 1 || step >= WIDE * pitch) continue
    const index = Math.floor(part * TRIES)
    counts[index] = (counts[index] ?? 0) + 1
    all += 1
  }
  return Array.from(counts, (_, index) => {
    let [most, around] = [0, 0]
    for (let far = 0; far < TRIES / 2; far++) {
      around += (counts[(index + far) % TRIES] ?? 0) + (counts[(index - far - 1 + TRIES) % TRIES] ?? 0)
      most = Math.max(most, fewer(around, (2 * (far + 1) * all) / TRIES))
    }
    return most
  })
}

/** How much of notes is cut by boundaries at each place between two words. */
function cutsIn({ places, pitch }: Row, cuts: Cuts): number[] {
  const steps = places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? to
    return to - from < WIDE * pitch ? [{ from, size: to - from }] : []
  })
  return Array.from({ length: TRIES }, (_, index) =>
    steps.reduce((sum, { from, size }) => sum + cuts.at(from + (index / TRIES) * size), 0),
  )
}

/** How many notes would lie before the first boundary and beyond the last, no farther away than another cell would reach. */
function outsideOf({ places, pitch }: Row, shift: number, middles: readonly number[]): number {
  const [first, second, nextToLast, last] = [places[0] ?? 0, places[1] ?? 0, places.at(-2) ?? 0, places.at(-1) ?? 0]
  const start = first - (0.5 - shift) * Math.min(pitch, second - first)
  const end = last + (0.5 + shift) * Math.min(pitch, last - nextToLast)
  const between = (from: number, to: number): number => firstFrom(middles, to) - firstFrom(middles, from)
  return between(start - pitch, start) + between(end, end + pitch)
}
