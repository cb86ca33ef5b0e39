/** What systems forbid in names of files, and what would make a name read otherwise than it is. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu
const LONGEST = 80

/** A name for a file about a map, safe on every system: its title, what it is called, and the day. */
export function fileName(title: string, called: string, day: string, extension: string): string {
  const words = [...`${title} ${called}`.replace(NO_NAME, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('')
  // A leading dot would hide the file.
  const plain = words.replace(/^[.\s~-]+/, '').trim()
  return `${plain ? `${plain} ` : ''}${day}.${extension}`
}

/** The day in the reader's own time, as names of files sort: `2026-03-01`. */
export function dayFor(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
