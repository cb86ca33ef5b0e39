/** Characters that take a whole em: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

/** Mean advance of Open Sans in em, a little on the wide side so that text fits rather than not. */
const NARROW_EM = 0.58

const widthInEm = (text: string): number => {
  let em = 0
  for (const char of text) em += WIDE.test(char) ? 1.05 : NARROW_EM
  return em
}

/** How many lines a text takes when it is wrapped at that width; an estimate, since only Miro knows its fonts. */
export function lineCount(text: string, fontSize: number, width: number): number {
  const perLine = width / fontSize
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthInEm(line) / perLine)), 0)
}

/** The largest of the sizes, given from large to small, at which the text stays within the box; else the smallest. */
export function fontToFit(text: string, width: number, height: number, sizes: readonly number[]): number {
  const longest = Math.max(0, ...text.split(/\s+/).map(widthInEm))
  const fits = (size: number) => lineCount(text, size, width) * size * 1.3 <= height && longest * size <= width
  return sizes.find(fits) ?? sizes.at(-1) ?? 14
}
