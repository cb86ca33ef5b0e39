import type { BoardItem } from '../board/item.ts'
import type { MapKind } from '../model/journey-map.ts'
import type { Labels } from './labels.ts'

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
 * the label before their first colon, so any text may follow.
 */
export function readTitle(item: BoardItem, labels: Labels): Title {
  const lines = item.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const fields = { subject: '', actor: '', scenario: '' }
  let title = ''
  let kind: MapKind | null = null
  let signs = 0
  lines.forEach((line, index) => {
    // A map may be called "Customer journey map": then a second line says it again.
    const named = labels.kind(line)
    const [, value = ''] = FIELD.exec(line)?.slice(1) ?? []
    const field = fieldOf(line, labels)
    const others = lines.slice(1)
    const saysItself =
      (named !== null && !others.some((other) => labels.kind(other))) ||
      (field !== null && !others.some((other) => fieldOf(other, labels) === field))
    if (index === 0 && !saysItself) {
      title = line
    } else if (named) {
      kind = named
      signs += 1
    } else if (field) {
      if (fields[field] === '') fields[field] = value.trim()
      signs += 1
    }
  })
  return { item, title, kind, ...fields, signs }
}

function fieldOf(line: string, labels: Labels): ReturnType<Labels['field']> {
  const label = FIELD.exec(line)?.[1]
  return label === undefined ? null : labels.field(label)
}
