/** The entities that programs write for signs that mean something in HTML, Markdown or Mermaid. A blank that must not be lost is `nbsp`. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['num', '#'],
  ['colon', ':'],
  ['semi', ';'],
  ['comma', ','],
])

const MOST = 0x10ffff

/** The text of an entity, given without its first sign and its semicolon: `amp`, `#39`, `#x27`. null when it is none we know. */
export function entityText(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return Number.isInteger(code) && code > 0 && code <= MOST ? String.fromCodePoint(code) : null
}

/** Replaces `&...;` by what it stands for; what stands for nothing stays. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (written, name: string) => entityText(name) ?? written)
