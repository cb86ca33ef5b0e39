/** Tags that survive in the content of stickies, texts, shapes and descriptions; in a card's title fewer do (Miro reference, data). */
export const RICH = new Set(['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'span', 'ul', 'ol', 'li', 'br'])
export const TITLE = new Set(['p', 'a', 'br'])

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

const encode = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\u00a0', '&nbsp;')

/** What a board makes of written content: unsupported tags go, entities are encoded, bare text stands in paragraphs. */
export const normalised = (written: string, allowed: ReadonlySet<string> = RICH): string => {
  if (written === '') return ''
  let blocks = false
  const inner = written
    .split(/(<\/?[a-z][a-z0-9]*\b[^>]*>)/i)
    .map((part, index) => {
      if (index % 2 === 0) return encode(decode(part))
      const [, slash = '', raw = ''] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? []
      const tag = raw.toLowerCase()
      if (!allowed.has(tag)) return ''
      if (tag === 'p' || tag === 'ul' || tag === 'ol') blocks = true
      const href = tag === 'a' && slash === '' ? /\bhref\s*=\s*("[^"]*"|'[^']*')/i.exec(part)?.[1] : undefined
      return `<${slash}${tag}${href === undefined ? '' : ` href=${href}`}>`
    })
    .join('')
  return blocks ? inner : `<p>${inner.split(/\r?\n/).join('</p><p>')}</p>`
}

/** Plain text as people type it, as HTML: a paragraph a line. */
export const paragraphs = (text: string): string =>
  text === '' ? '' : `<p>${text.split(/\r?\n/).map(encode).join('</p><p>')}</p>`

/** The lines a reader sees. */
export const linesOf = (html: string): string[] => {
  const broken = html.replace(/<br\s*\/?>/gi, '\n').replace(/<\/(?:p|li)>(?=[\s\S]*\S)/gi, '\n')
  return decode(broken.replace(/<\/?[a-z][^>]*>/gi, '')).split('\n')
}
