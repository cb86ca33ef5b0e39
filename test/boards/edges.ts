import type { Edge } from './piece.ts'

/** Middle of the n-th cell between lines. */
export const middleAt = (lines: readonly number[], index: number): number =>
  ((lines[index] ?? 0) + (lines[index + 1] ?? 0)) / 2

/** Where drawn lines are, there the edge is; elsewhere it is as wide as people may disagree about it. */
export function edgesOf(lines: readonly number[], middles: readonly number[], seen: boolean): Edge[] {
  return lines.slice(1, -1).map((line, index) => {
    const between = ((middles[index] ?? line) + (middles[index + 1] ?? line)) / 2
    const halfway = (middleAt(lines, index) + middleAt(lines, index + 1)) / 2
    const places = seen ? [line] : [line, between, halfway]
    return { low: Math.min(...places), high: Math.max(...places) }
  })
}

/**
 * Borders that notes keep to. Where nothing tells a large cell from its small neighbour but the place of its label, and notes are strewn
 * all over, nobody can tell where one ends: there each cell ends halfway to the next middle.
 */
export function bordersOf(lines: readonly number[], seen: boolean, amount: number): readonly number[] {
  if (seen || amount <= 0.25) return lines
  const isOuter = (at: number): boolean => at === 0 || at === lines.length - 1
  return lines.map((line, at) => (isOuter(at) ? line : (middleAt(lines, at - 1) + middleAt(lines, at)) / 2))
}

/** Whether all cells are about as large, so that one without a header, or label, leaves a gap that one can see. */
export function isEven(lines: readonly number[]): boolean {
  const sizes = lines.slice(1).map((line, index) => line - (lines[index] ?? 0))
  return Math.max(...sizes) <= 1.1 * Math.min(...sizes)
}
