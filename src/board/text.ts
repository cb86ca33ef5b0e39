const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole
      })
    : text

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
