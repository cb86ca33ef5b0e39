const PLAIN = /^[ -~\n]*$/

/** A text without case, width, accents, blanks and punctuation, so that "T.B.D." and "ｔｂｄ" are the same. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]|[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFC')
}

/** Without the number people put behind a name: `stage2` is `stage`. Folded text in, folded text out. */
export const withoutNumber = (folded: string): string => folded.replace(/^\p{N}+|\p{N}+$/gu, '')
