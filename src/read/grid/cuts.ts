import { greatest, least, middle, type Span } from './grid.ts'

/** How the notes along an axis would be cut by a boundary: the fewer it cuts, the likelier people meant it to be there. */
export interface Cuts {
  readonly count: number
  /** How much of notes a boundary there would put on the wrong side: 0.5 for a note that is cut in two halves, 0 between notes. */
  at(place: number): number
  /** Where the middles of the notes are, in order. */
  readonly middles: readonly number[]
}

/** dp are counted in so many steps between the first and the last note: the more notes, the more cells there may be. */
const STEPS = { each: 20, least: 500, most: 4000 }

/** Adds up all notes once, so that asking costs nothing: hundreds of boundaries are tried. */
export function cutsOf(notes: readonly Span[]): Cuts {
  const usable = notes.filter(({ from, to }) => to > from)
  if (usable.length === 0) return { count: 0, at: () => 0, middles: [] }
  const [start, end] = [least(usable, (note) => note.from), greatest(usable, (note) => note.to)]
  const steps = Math.min(STEPS.most, Math.max(STEPS.least, STEPS.each * usable.length))
  const step = (end - start) / steps
  const cut = new Float64Array(steps + 3)
  // Both rise and fall in straight lines, so that only where they bend has to be written down: between two steps it is shared out.
  const bend = (place: number, by: number) => {
    const exact = (place - start) / step
    const index = Math.min(steps, Math.floor(exact))
    const part = exact - index
    cut[index] = (cut[index] ?? 0) + by * (1 - part)
    cut[index + 1] = (cut[index + 1] ?? 0) + by * part
  }
  for (const { from, to } of usable) {
    const slope = step / (to - from)
    bend(from, slope)
    bend((from + to) / 2, -2 * slope)
    bend(to, slope)
  }
  const cuts = sumTwice(cut)
  const read = (place: number): number => {
    const exact = Math.max(0, Math.min(steps + 1, (place - start) / step))
    const index = Math.floor(exact)
    const [here, next] = [cuts[index] ?? 0, cuts[Math.min(index + 1, steps + 2)] ?? 0]
    return here + (next - here) * (exact - index)
  }
  return {
    count: usable.length,
    at: (place) => (place <= start || place >= end ? 0 : read(place)),
    middles: usable.map(middle).sort((a, b) => a - b),
  }
}

function sumTwice(bends: Float64Array): Float64Array {
  const sums = new Float64Array(bends.length)
  let [slope, sum] = [0, 0]
  for (let index = 0; index < bends.length; index++) {
    sums[index] = sum
    slope += bends[index] ?? 0
    sum += slope
  }
  return sums
}
