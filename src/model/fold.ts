const PLAIN = /^[ -~\n]*$/
/** Latin, Greek and Cyrillic letters that may carry an accent, and accents: taking texts apart to find none costs most of a fold. */
const MAY_HAVE_ACCENTS = /[\u00c0-\u024f]|[\u0300-\u036f]|[\u0370-\u04ff]|[\u1e00-\u1fff]/
const ACCENTS = /[\u0300-\u036f]+/g

/** Letters that people leave the accent off, but that Unicode does not take apart. */
const PLAINER: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', đ: 'd' }

/** Signs and blanks; and the marks that make a sign an emoji, which count as letters' marks. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+|\ufe0e|\ufe0f|\u20e3/gu

/** A text without case, width, accents, blanks and punctuation, so that "T.B.D." and "ｔｂｄ" are the same. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : plainer(text).replace(NO_WORD, '')

/** The folded words of a text. */
export const foldWords = (text: string): string[] =>
  (PLAIN.test(text) ? text.toLowerCase().split(/[^a-z0-9]+/) : plainer(text).split(NO_WORD)).filter(
    (word) => word !== '',
  )

/** A text without case, width and accents, its blanks and punctuation as they are. */
export function plainer(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase()
  if (MAY_HAVE_ACCENTS.test(folded)) folded = folded.normalize('NFD').replace(ACCENTS, '').normalize('NFC')
  return folded.replace(/[ıłßøđ]/g, (letter) => PLAINER[letter] ?? letter)
}

/** Without the number people put behind a name: `stage2` is `stage`. Folded text in, folded text out. */
export const withoutNumber = (folded: string): string => folded.replace(/^\p{N}+|\p{N}+$/gu, '')
