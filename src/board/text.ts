const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const NUMBERED = /^#(?:(\d{1,7})|x([\da-f]{1,6}))$/i
/** `#1114111`, the longest. */
const LONGEST_NAME = 8

/** What stands between `&` and `;`; null when it is no entity that Miro writes. */
function entity(name: string): string | null {
  const known = NAMED.get(name.toLowerCase())
  if (known !== undefined) return known
  const [, decimal, hex] = NUMBERED.exec(name) ?? []
  const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY
  return point <= 0x10ffff ? String.fromCodePoint(point) : null
}

/** Decodes entities, once and by hand: a pattern with a replacer takes as long as all else that is done with a note. */
function decode(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let [decoded, from] = ['', 0]
  while (at >= 0) {
    const name = text.slice(at + 1, at + LONGEST_NAME + 2)
    const end = name.indexOf(';')
    const sign = end > 0 ? entity(name.slice(0, end)) : null
    if (sign !== null) {
      decoded += text.slice(from, at) + sign
      from = at + end + 2
    }
    at = text.indexOf('&', Math.max(from, at + 1))
  }
  return decoded + text.slice(from)
}

const plain = (text: string): string => decode(text).replaceAll('\u00a0', ' ').trim()

/**
 * Plain text of the HTML that Miro gives as an item's content: paragraphs, line breaks and list items become `\n`, other tags go,
 * entities are decoded once. People press Enter to wrap words, so each paragraph is a line of its own. Text without any tag (some
 * items come back unwrapped) passes through. Linear in its length, also for hostile input.
 */
export function htmlToText(html: string): string {
  // Nearly every note is one paragraph: what follows would cost more than all the rest of reading a board.
  if (html.startsWith('<p>') && html.indexOf('<', 3) === html.length - 4 && html.endsWith('</p>')) {
    return plain(html.slice(3, -4))
  }
  if (!html.includes('<')) return plain(html)
  const lines = html
    .replace(/(?:<br\s*\/?>\s*)?<\/(?:p|div|li|h[1-6])>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
  return plain(lines)
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)

/** HTML for Miro of plain text: one paragraph a line, everything a person typed escaped; `boldLead` sets the first line in bold. */
export function textToHtml(text: string, boldLead = false): string {
  if (text === '') return ''
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const escaped = escapeHtml(line)
      if (escaped === '') return '<p><br></p>'
      return boldLead && index === 0 ? `<p><strong>${escaped}</strong></p>` : `<p>${escaped}</p>`
    })
    .join('')
}
