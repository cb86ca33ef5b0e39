import { decodeEntities } from './entities.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Plain text as HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** A line of text as HTML that keeps its blanks, which HTML draws together. */
export const escapeLine = (line: string): string =>
  escapeHtml(line)
    .replace(/^ | $| (?= )/g, '&nbsp;')
    .replaceAll('\t', '&#9;')

/** Plain text of HTML text: blanks are drawn together before entities are read, so that those stay. */
export const textOf = (html: string): string => decodeEntities(html.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''))
