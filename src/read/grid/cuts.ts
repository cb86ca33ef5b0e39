import { greatest, least, type Span } from './grid.ts'

/** How the notes along an axis would be cut by a boundary: the fewer it cuts, the likelier people meant it to be there. */
export interface Cuts {
  readonly count: number
  /** How much of notes a boundary there would put on the wrong side: 0.5 for a note that is cut in two halves, 0 between notes. */
  at(place: number): number
  /** How many notes lie before that place, parts of them counted as parts. */
  before(place: number): number
}

/** dp are counted in so many steps between the first and the last note; a cell among a hundred has forty of them. */
const STEPS = 4000

/** Adds up all notes once, so that asking costs nothing: hundreds of boundaries are tried. */
export function cutsOf(notes: readonly Span[]): Cuts {
  const usable = notes.filter(({ from, to }) => to > from)
  if (usable.length === 0) return { count: 0, at: () => 0, before: () => 0 }
  const [start, end] = [least(usable, (note) => note.from), greatest(usable, (note) => note.to)]
  const step = (end - start) / STEPS
  const [cut, passed] = [new Float64Array(STEPS + 3), new Float64Array(STEPS + 3)]
  // Both rise and fall in straight lines, so that only where they bend has to be written down: between two steps it is shared out.
  const bend = (into: Float64Array, place: number, by: number) => {
    const exact = (place - start) / step
    const index = Math.min(STEPS, Math.floor(exact))
    const part = exact - index
    into[index] = (into[index] ?? 0) + by * (1 - part)
    into[index + 1] = (into[index + 1] ?? 0) + by * part
  }
  for (const { from, to } of usable) {
    const slope = step / (to - from)
    bend(cut, from, slope)
    bend(cut, (from + to) / 2, -2 * slope)
    bend(cut, to, slope)
    bend(passed, from, slope)
    bend(passed, to, -slope)
  }
  const [cuts, passes] = [sumTwice(cut), sumTwice(passed)]
  const read = (sums: Float64Array, place: number): number => {
    const exact = Math.max(0, Math.min(STEPS + 1, (place - start) / step))
    const index = Math.floor(exact)
    const [here, next] = [sums[index] ?? 0, sums[Math.min(index + 1, STEPS + 2)] ?? 0]
    return here + (next - here) * (exact - index)
  }
  return {
    count: usable.length,
    at: (place) => (place <= start || place >= end ? 0 : read(cuts, place)),
    before: (place) => (place <= start ? 0 : place >= end ? usable.length : read(passes, place)),
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
