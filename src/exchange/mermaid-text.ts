import { entityText } from './entities.ts'

/**
 * A text that begins so is taken for another line of the diagram, or for a comment. Observed with Mermaid 11.17: `Title ...` replaces the
 * title, `accTitle` swallows the line, `journey ...` does not parse.
 */
const BEGINNING = /^(?:title|section|journey|acctitle|accdescr|%)/i

/** `:`, `;`, `#` end or cut a text, a comma parts two actors, `%%` begins a comment, `<` may begin HTML. */
const SIGN = /[:;#<]|%%+/g

/** Nothing, where a text has to be. Written as an entity when somebody really wrote this sign alone. */
export const NOTHING = '–'

const entityOf = (sign: string): string => [...sign].map((each) => `#${each.codePointAt(0)};`).join('')

/**
 * A text as Mermaid shows it as it is: signs that would end it are written as Mermaid's own entities (`#58;` for a colon), which survive
 * parsing and are read by its renderer, and line breaks as `<br>`. HTML's entities are not used: Mermaid refuses `&amp;`.
 */
export function escapeMermaid(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/)
  const escaped = lines.map((line) => line.replace(SIGN, entityOf).trim()).join('<br>')
  if (escaped === '') return NOTHING
  if (escaped === NOTHING) return entityOf(escaped)
  return BEGINNING.test(escaped) ? entityOf(escaped[0] ?? '') + escaped.slice(1) : escaped
}

/** The same for an actor, among which commas part. */
export const escapeActor = (text: string): string => escapeMermaid(text).replaceAll(',', entityOf)

/** The text of a part of a diagram. */
export function textOfMermaid(written: string): string {
  // Other programs put a zero-width space before words that mean something.
  const trimmed = written.trim().replace(/^\u200b+/, '')
  if (trimmed === NOTHING) return ''
  return trimmed
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(
      /#(\d{1,7}|[a-z]{2,6});/gi,
      (entity, name: string) => entityText(/^\d/.test(name) ? `#${name}` : name) ?? entity,
    )
}
