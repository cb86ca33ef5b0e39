import type { LayoutWords } from '../../../layout/drawing.ts'
import { lineCount } from '../../../layout/fit.ts'
import { TITLE } from '../../../layout/measures.ts'
import { titleText } from '../../../layout/structure.ts'
import type { Change } from '../../../model/change.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Misfit } from '../../plan.ts'
import type { Subject } from '../subject.ts'
import type { Rect, Seen, Sight } from './sight.ts'

/** What the title, and the name of the frame, say in the end. */
export interface ChangedTitle {
  readonly text: string | null
  readonly frameText: string | null
  /** Changes that there is nothing to write on. */
  readonly misfits: readonly Misfit[]
}

const FIELDS = ['title', 'subject', 'actor', 'scenario', 'kind'] as const
type Field = (typeof FIELDS)[number]

export function changedTitle(
  { map, frame }: Subject,
  title: Seen | null,
  target: JourneyMap,
  changes: readonly Change[],
  words: LayoutWords,
): ChangedTitle {
  const differing = FIELDS.filter((field) => oneLine(map[field]) !== oneLine(target[field]))
  const names = differing.includes('title') && frame !== null && map.title !== '' && frame.text === map.title
  const frameText = names ? oneLine(target.title) || words.kinds[target.kind] : null
  if (title) {
    const text = differing.length > 0 ? wordsOf(title.item.text, map, target, differing, words) : null
    return { text: text === title.item.text ? null : text, frameText, misfits: [] }
  }
  const misfits = changes.flatMap((change): Misfit[] => {
    const isField = change.kind === 'set-map' && differing.some((field) => field === change.field)
    return isField && !(names && change.field === 'title') ? [{ change, why: 'no-title' }] : []
  })
  return { text: null, frameText, misfits }
}

/** As the app writes a title where it wrote this one; else the lines that say something else are rewritten, and all others stay. */
function wordsOf(
  text: string,
  map: JourneyMap,
  target: JourneyMap,
  differing: readonly Field[],
  words: LayoutWords,
): string {
  if (text.trim() === titleText(map, words)) return titleText(target, words)
  const lines = text.split('\n')
  for (const field of differing) {
    const at = lines.findIndex((line) => saysField(line, field, map, words))
    const line = lineOf(field, lines[at] ?? '', map, target, words)
    if (at >= 0) lines[at] = line
    else if (field === 'title') lines.unshift(line)
    else lines.push(line)
  }
  return lines.filter((line) => line.trim() !== '').join('\n')
}

function saysField(line: string, field: Field, map: JourneyMap, words: LayoutWords): boolean {
  if (field === 'title') return oneLine(map.title) !== '' && oneLine(line).includes(oneLine(map.title))
  if (field === 'kind') return oneLine(line) === words.kinds[map.kind]
  const value = oneLine(map[field])
  const [label = '', ...rest] = line.split(/[:：]/u)
  if (rest.length === 0) return false
  return value === '' ? labelsOf(field, words).includes(oneLine(label)) : oneLine(rest.join(':')) === value
}

const labelsOf = (field: 'subject' | 'actor' | 'scenario', { fields }: LayoutWords): readonly string[] =>
  field === 'subject' ? [fields.brand, fields.product] : [fields[field]]

function lineOf(field: Field, line: string, map: JourneyMap, target: JourneyMap, words: LayoutWords): string {
  const value = oneLine(target[field])
  if (field === 'kind') return words.kinds[target.kind]
  if (field === 'title') return line === '' ? value : oneLine(line).replace(oneLine(map.title), () => value)
  const [label = ''] = line.split(/[:：]/u)
  const [own = '', other = ''] = labelsOf(field, words)
  const drawn = field === 'subject' && target.kind !== 'cem' ? other : own
  return `${oneLine(label) || drawn}: ${value}`.trim()
}

/** Least room beneath a title, and as much as it gets where it had less, dp. */
const ROOM = { least: 4, given: TITLE.below / 2 }

/** A title of other words keeps its top; what stands beneath it makes room. */
export function roomForTitle(
  title: Seen,
  text: string,
  { items, drawn }: Sight,
): { readonly rect: Rect; readonly push: number } {
  const lines = (said: string) => (drawn ? lineCount(said, TITLE.fontSize, title.width) : said.split('\n').length)
  const height = (title.height * lines(text)) / lines(title.item.text)
  const top = title.y - title.height / 2
  const rect = { x: title.x, y: top + height / 2, width: title.width, height }
  const below = items.flatMap(({ role, y, height: own }) => (role === 'stage' && y > title.y ? [y - own / 2] : []))
  const missing = top + height + ROOM.least - Math.min(...below)
  return { rect, push: below.length > 0 && missing > 0 ? missing - ROOM.least + ROOM.given : 0 }
}
