import type { BoardItem } from '../../board/item.ts'
import type { MapKind } from '../../model/journey-map.ts'
import type { FieldName, Labels } from '../labels/labels.ts'

/** What the title of a map says in its lines. */
export interface Title {
  readonly item: BoardItem
  readonly title: string
  readonly kind: MapKind | null
  readonly subject: string
  readonly actor: string
  readonly scenario: string
  /** How many of its lines say something of a map: what it is, or a field. */
  readonly signs: number
}

const FIELD = /^([^:：]{1,60})[:：]\s*(.*)$/su

/**
 * Reads the lines of a title item: the first is the title, unless it says what kind of map it is or names a field; the others are read by
 * the label before their first colon, so any text may follow. A line that says nothing itself goes on with the one before: people press
 * Enter to wrap.
 */
export function readTitle(item: BoardItem, labels: Labels): Title {
  const lines = item.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => readLine(line, labels))
  const fields = { title: '', subject: '', actor: '', scenario: '' }
  let kind: MapKind | null = null
  let signs = 0
  let last: keyof typeof fields = 'title'
  lines.forEach((line, index) => {
    const said = index === 0 && isRepeated(line, lines) ? null : line
    if (said?.kind) kind ??= said.kind
    if (said?.field && !said.isKind && fields[said.field] === '') {
      last = said.field
      fields[last] = said.value
    } else if (!said?.isKind) fields[last] = [fields[last], line.text].filter(Boolean).join(' ')
    if (said?.kind || said?.field) signs += 1
  })
  return { item, ...fields, kind, signs }
}

interface Line {
  readonly text: string
  /** What kind of map it says it is, by itself or at its beginning: "Journey map: our shop". */
  readonly kind: MapKind | null
  /** It says nothing else. */
  readonly isKind: boolean
  readonly field: FieldName | null
  readonly value: string
}

function readLine(text: string, labels: Labels): Line {
  const [, label, value = ''] = FIELD.exec(text) ?? []
  const kind = labels.kind(text)
  const field = label === undefined ? null : labels.field(label)
  return { text, kind: kind ?? kindBefore(text, labels), isKind: kind !== null, field, value: value.trim() }
}

const BEGINNING = /^([^:：–—-]{2,60}?)\s*[:：–—-]\s/u

/** The kind of map that a line names before it goes on to say of what. */
export function kindBefore(text: string, labels: Labels): MapKind | null {
  const start = BEGINNING.exec(text)?.[1]
  return start === undefined ? null : labels.kind(start)
}

/** A map may be called "Customer journey map" or "Product: Shoe": then a later line says it again, and the first is its name. */
const isRepeated = (first: Line, lines: readonly Line[]): boolean =>
  lines.some(
    (line) => line !== first && ((first.kind && line.kind) || (first.field !== null && line.field === first.field)),
  )
