import type { BoardItem } from './item.ts'
import { htmlToText } from './text.ts'

/** What an item of Miro's SDK may hold, before anything about it is believed. */
export type RawItem = Readonly<Record<string, unknown>>

interface Corner {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly x: number
  readonly y: number
}

/**
 * The types that reading asks for. One string stands for each: whoever asks an item for its type asks often, and strings that were parsed
 * one by one are compared letter by letter.
 */
const TYPES: ReadonlyMap<string, string> = new Map(
  ['sticky_note', 'text', 'shape', 'card', 'app_card', 'frame', 'image', 'connector'].map((type) => [type, type]),
)

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const record = (value: unknown): RawItem => (typeof value === 'object' && value !== null ? (value as RawItem) : {})

/** Miro has been seen to give the string "null" for no parent. Source: public apps guard against it. */
const parentOf = (raw: RawItem): string | null => {
  const id = text(raw.parentId)
  return id && id !== 'null' ? id : null
}

/**
 * An item that was just captured by a frame still shows board coordinates: what it says of itself counts, not its parent. One that does
 * not say it (exports leave it out) has coordinates as children have them, if its parent is a frame.
 */
const isRelative = (raw: RawItem, parent: string | null): boolean =>
  parent !== null && raw.relativeTo !== 'canvas_center'

const saysRelative = (raw: RawItem): boolean =>
  raw.relativeTo === 'parent_top_left' || raw.relativeTo === 'parent_center'

/** Height over width of a sticky note, shadow included: 228/199 square, 228/350 wide. Source: Web SDK docs, sticky note. */
const STICKY_RATIO = { square: 228 / 199, rectangle: 228 / 350 }

/** Of a line of text: its height, and the usual width of a letter, as parts of the font size (Open Sans, Miro's own). */
const LINE = { height: 1.4, letter: 0.55 }
const DEFAULT_FONT_SIZE = 14
/** dp. Exports leave out heights that Miro computes; a card without a description is about so high. */
const CARD_HEIGHT = 94

/** Height of a text whose own is not told: so many lines as its letters fill. */
function textHeight(raw: RawItem, width: number): number {
  const size = Number(record(raw.style).fontSize) || DEFAULT_FONT_SIZE
  const letters = Math.max(1, width / (LINE.letter * size))
  const lines = htmlToText(text(raw.content)).split('\n')
  return LINE.height * size * lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
}

function sizeOf(raw: RawItem): { width: number; height: number } {
  const width = Math.abs(number(raw.width) ?? 0)
  const height = number(raw.height)
  if (height !== null) return { width, height: Math.abs(height) }
  return { width, height: missingHeight(raw, width) }
}

function missingHeight(raw: RawItem, width: number): number {
  if (raw.type === 'sticky_note') return width * STICKY_RATIO[raw.shape === 'rectangle' ? 'rectangle' : 'square']
  if (raw.type === 'text' && width > 0) return textHeight(raw, width)
  if (raw.type === 'card' || raw.type === 'app_card') return width > 0 ? CARD_HEIGHT : 0
  return 0
}

const TITLED: ReadonlySet<unknown> = new Set(['card', 'app_card'])

/** What an item says: its content, and what a card is called and described as. A frame's title is plain text, all else is HTML. */
function contentOf(raw: RawItem): string {
  if (raw.type === 'frame') return text(raw.title).trim()
  const content = htmlToText(text(raw.content))
  if (!TITLED.has(raw.type)) return content
  return [content, htmlToText(text(raw.title)), htmlToText(text(raw.description))].filter(Boolean).join('\n')
}

const NO_TAGS: readonly string[] = []

const tagsOf = (raw: RawItem): readonly string[] =>
  Array.isArray(raw.tagIds) && raw.tagIds.length > 0 ? raw.tagIds.filter((tag) => typeof tag === 'string') : NO_TAGS

/** Deeper than anybody nests frames; keeps a hostile list from exhausting the stack. */
const MOST_NESTED = 50

/** Where each frame lies on the board. Frames may lie in frames; a chain that loops or leads nowhere gives no corner. */
function corners(raws: readonly RawItem[]): ReadonlyMap<string, Corner> {
  const frames = new Map<string, RawItem>()
  for (const raw of raws) if (raw.type === 'frame') frames.set(text(raw.id), raw)
  const known = new Map<string, Corner | null>()
  const cornerOf = (id: string, depth = 0): Corner | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, null)
    const raw = frames.get(id)
    if (!raw || depth > MOST_NESTED) return null
    const parent = parentOf(raw)
    const home = isRelative(raw, parent) && parent !== null ? cornerOf(parent, depth + 1) : null
    const place = placeOf(raw, parent, home)
    if (!place) return null
    const { width, height } = sizeOf(raw)
    const corner = { id, left: place.x - width / 2, top: place.y - height / 2, x: place.x, y: place.y }
    known.set(id, corner)
    return corner
  }
  for (const id of frames.keys()) cornerOf(id)
  return new Map([...known].flatMap(([id, corner]) => (corner ? [[id, corner] as const] : [])))
}

function placeOf(
  raw: RawItem,
  parent: string | null,
  corner: Corner | null | undefined,
): { readonly x: number; readonly y: number } | null {
  const x = number(raw.x)
  const y = number(raw.y)
  if (x === null || y === null) return null
  if (!isRelative(raw, parent)) return { x, y }
  if (!corner) return saysRelative(raw) ? null : { x, y }
  const centred = raw.relativeTo === 'parent_center'
  const place = { x: (centred ? corner.x : corner.left) + x, y: (centred ? corner.y : corner.top) + y }
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : null
}

/** Ids of parents that the list itself does not hold, and without which positions cannot be made absolute. */
export function missingParents(raws: readonly RawItem[]): string[] {
  const ids = new Set(raws.map((raw) => text(raw.id)))
  const missing = new Set<string>()
  for (const raw of raws) {
    const parent = saysRelative(raw) ? parentOf(raw) : null
    if (parent !== null && !ids.has(parent)) missing.add(parent)
  }
  return [...missing]
}

/**
 * Items of Miro's SDK as plain items in absolute coordinates, in the given order. A hand-written guard, because a schema would cost
 * more than everything else that reading does. What has no finite position (tags, groups, connectors, children of tables) is left out.
 * @param parents more frames, looked at for their place only
 * @param onItem told which item was made of what
 */
export function adaptItems<T extends RawItem>(
  raws: readonly T[],
  parents: readonly RawItem[] = [],
  onItem?: (item: BoardItem, raw: T) => void,
): BoardItem[] {
  const places = corners(parents.length > 0 ? [...raws, ...parents] : raws)
  const layers = layersOf(raws)
  const adapted: BoardItem[] = []
  raws.forEach((raw, index) => {
    const id = text(raw.id)
    const parent = parentOf(raw)
    const home = parent === null ? null : places.get(parent)
    const place = raw.type === 'frame' ? places.get(id) : placeOf(raw, parent, home)
    if (id === '' || !place) return
    const style = record(raw.style)
    const { width, height } = sizeOf(raw)
    const type = text(raw.type)
    const item: BoardItem = {
      id,
      type: TYPES.get(type) ?? type,
      x: place.x,
      y: place.y,
      width,
      height,
      rotation: number(raw.rotation) ?? 0,
      text: contentOf(raw),
      frameId: home?.id ?? null,
      color: text(style.fillColor) || text(style.cardTheme),
      tags: tagsOf(raw),
      linkedTo: text(raw.linkedTo),
      layer: layers.get(id) ?? index,
      createdBy: text(raw.createdBy),
      createdAt: text(raw.createdAt),
      modifiedAt: text(raw.modifiedAt),
    }
    const connected = Array.isArray(raw.connectorIds) && raw.connectorIds.length > 0
    const adaptedItem = connected ? { ...item, connected } : item
    adapted.push(adaptedItem)
    onItem?.(adaptedItem, raw)
  })
  return adapted
}

/** Inside a frame the order of `childrenIds` is the order of layers, first at the bottom; elsewhere the order of the list is. */
function layersOf(raws: readonly RawItem[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>()
  for (const raw of raws) {
    if (raw.type !== 'frame' || !Array.isArray(raw.childrenIds)) continue
    raw.childrenIds.forEach((id, index) => {
      if (typeof id === 'string') layers.set(id, index)
    })
  }
  return layers
}
