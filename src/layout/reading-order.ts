/** Something that lies in a cell. */
interface InCell {
  readonly item: { readonly x: number; readonly y: number; readonly height: number; readonly layer: number }
}

/** What lies higher or lower than the first of a line by less than this part of that one stands in its line. */
const IN_LINE = 0.5

/** Orders the notes of one cell as people read: line by line, from left to right; in a lane with a scale only from left to right. */
export function inReadingOrder<T extends InCell>(cell: readonly T[], byHeight: boolean): readonly T[] {
  if (cell.length < 2) return cell
  return byHeight ? linesOf(cell).flat() : [...cell].sort(sideways)
}

const sideways = (a: InCell, b: InCell): number => a.item.x - b.item.x || a.item.layer - b.item.layer

/** The lines in which notes stand, from the top down, each from left to right. */
export function linesOf<T extends InCell>(cell: readonly T[]): T[][] {
  const sorted = [...cell].sort((a, b) => a.item.y - b.item.y || a.item.x - b.item.x)
  const lines: T[][] = []
  for (const note of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && note.item.y - first.item.y < IN_LINE * first.item.height) line.push(note)
    else lines.push([note])
  }
  return lines.map((line) => line.sort(sideways))
}
