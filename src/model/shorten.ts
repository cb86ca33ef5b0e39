import { oneLine } from './one-line.ts'

/** The text in at most so many UTF-16 units, with an ellipsis where something is left out; no character is cut in two. */
export function shorten(text: string, most: number, ellipsis = '…'): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length + ellipsis.length > most) break
    kept += segment
  }
  return `${kept.trimEnd()}${ellipsis}`.slice(0, Math.max(0, most))
}

/** A text in one line, shortened where it is longer than anybody reads. */
export const bounded = (text: string, most: number): string => shorten(oneLine(text.replace(/\p{Cc}/gu, ' ')), most)
