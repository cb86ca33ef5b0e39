/** What further lines of a note begin with, where each line of a cell is a note. */
const FURTHER = '  '

/** The notes of a cell as lines: a note's first line as it is, its further lines indented. */
export const toLines = (notes: readonly string[]): string[] =>
  notes.flatMap((note) => note.split('\n').map((line, index) => (index === 0 ? line : FURTHER + line)))

/** The notes in the lines of a cell. Blank lines between notes say nothing. */
export function fromLines(lines: readonly string[]): string[] {
  const notes: string[][] = []
  for (const line of lines) {
    const last = notes.at(-1)
    if (last && line.startsWith(FURTHER)) last.push(line.slice(FURTHER.length))
    else if (line.trim() !== '') notes.push([line])
  }
  return notes.map((note) => note.join('\n').trim())
}
