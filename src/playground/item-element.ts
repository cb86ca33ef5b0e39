import { STICKY_HEX } from '../panel/sticky-hex.ts'
import type { SimItem, SimTag } from '../simulator/simulator.ts'
import { fitText, LINE_HEIGHT } from './fit-text.ts'
import { hasCorners, outline } from './outlines.ts'
import { type Line, linesOfHtml, plainLines, textOfLines } from './rich-text.ts'

/** Body over whole height of a sticky note: Miro counts the shadow below it. */
export const STICKY_BODY = 199 / 228
const STICKY_PAD = 0.07

interface Style {
  string(key: string, otherwise: string): string
  number(key: string, otherwise: number): number
}

export const styleOf = (item: SimItem): Style => ({
  string(key, otherwise) {
    const value = item.style?.[key]
    return typeof value === 'string' ? value : otherwise
  },
  number(key, otherwise) {
    const value = Number(item.style?.[key] ?? otherwise)
    return Number.isFinite(value) ? value : otherwise
  },
})

export const stickyHex = (color: string): string =>
  (STICKY_HEX as Readonly<Record<string, string>>)[color] ?? STICKY_HEX.light_yellow

const NAMES: Readonly<Record<string, string>> = {
  sticky_note: 'Sticky note',
  text: 'Text',
  shape: 'Shape',
  frame: 'Frame',
  card: 'Card',
  app_card: 'App card',
  connector: 'Connector',
  image: 'Image',
}

export const typeName = (type: string): string => NAMES[type] ?? type.replaceAll('_', ' ')

/** What people read on the item. */
export function wordsOf(item: SimItem): Line[] {
  if (item.type === 'frame') return plainLines(item.title ?? '')
  return linesOfHtml(item.type === 'card' ? (item.title ?? '') : (item.content ?? item.title ?? ''))
}

const node = (className: string, ...children: Node[]): HTMLDivElement => {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}

const paragraphs = (lines: readonly Line[]): HTMLElement[] =>
  lines.map((line) => {
    const paragraph = document.createElement('p')
    for (const run of line) {
      const part = run.bold ? document.createElement('strong') : null
      part?.append(run.text)
      paragraph.append(part ?? run.text)
    }
    if (line.length === 0) paragraph.append(document.createElement('br'))
    return paragraph
  })

/** The font size in dp at which a sticky note sets its text. */
export function stickyFont(item: SimItem, lines: readonly Line[]): number {
  const body = item.height * STICKY_BODY
  const side = Math.min(item.width, body)
  const tags = (item.tagIds?.length ?? 0) > 0 ? side * 0.14 : 0
  return fitText(lines, {
    width: item.width * (1 - 2 * STICKY_PAD),
    height: body - 2 * side * STICKY_PAD - tags,
    smallest: side * 0.05,
    largest: side * 0.2,
  })
}

const MIDDLE: Readonly<Record<string, string>> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }

function sticky(item: SimItem, tags: readonly SimTag[]): Node[] {
  const lines = wordsOf(item)
  const style = styleOf(item)
  const color = style.string('fillColor', 'light_yellow')
  const size = stickyFont(item, lines)
  const text = node('words', ...paragraphs(lines))
  text.style.fontSize = `${size}px`
  text.style.lineHeight = String(LINE_HEIGHT)
  text.style.textAlign = style.string('textAlign', 'center')
  const body = node('paper', text)
  body.style.backgroundColor = stickyHex(color)
  body.style.height = `${STICKY_BODY * 100}%`
  body.style.padding = `${Math.min(item.width, item.height * STICKY_BODY) * STICKY_PAD}px`
  body.style.justifyContent = MIDDLE[style.string('textAlignVertical', 'middle')] ?? 'center'
  if (color === 'black') body.classList.add('dark')
  const own = (item.tagIds ?? []).map((id) => tags.find((tag) => tag.id === id)).filter((tag) => tag !== undefined)
  if (own.length > 0) {
    const row = node('tags', ...own.map((tag) => node('tag', document.createTextNode(tag.title))))
    row.style.fontSize = `${item.width * 0.055}px`
    body.append(row)
  }
  return [body]
}

function text(item: SimItem): Node[] {
  const style = styleOf(item)
  const words = node('words', ...paragraphs(wordsOf(item)))
  words.style.fontSize = `${style.number('fontSize', 14)}px`
  words.style.color = style.string('color', '#1a1a1a')
  words.style.textAlign = style.string('textAlign', 'left')
  words.style.backgroundColor = style.string('fillColor', 'transparent')
  return [words]
}

const DASHES: Readonly<Record<string, string>> = { dashed: '8 6', dotted: '2 5' }

function shape(item: SimItem): Node[] {
  const style = styleOf(item)
  const kind = item.shape ?? 'rectangle'
  const borderOpacity = style.number('borderOpacity', 1)
  const paint = {
    fill: style.string('fillColor', 'transparent'),
    fillOpacity: style.number('fillOpacity', 1),
    border: style.string('borderColor', '#1a1a1a'),
    borderOpacity,
    borderWidth: borderOpacity > 0 ? style.number('borderWidth', 2) : 0,
    dash: DASHES[style.string('borderStyle', 'normal')] ?? '',
  }
  const face = node('face')
  if (hasCorners(kind)) face.append(outline(kind, paint))
  else {
    face.style.backgroundColor = paint.fill
    face.style.opacity = String(paint.fillOpacity)
    face.style.borderRadius =
      kind === 'circle'
        ? '50%'
        : kind === 'round_rectangle'
          ? `${Math.min(24, Math.min(item.width, item.height) * 0.1)}px`
          : '0'
  }
  const rim = node('rim')
  if (!hasCorners(kind) && paint.borderWidth > 0) {
    rim.style.border = `${paint.borderWidth}px ${paint.dash === '' ? 'solid' : style.string('borderStyle', 'solid')} ${paint.border}`
    rim.style.opacity = String(borderOpacity)
    rim.style.borderRadius = face.style.borderRadius
  }
  const lines = wordsOf(item)
  const size = style.number('fontSize', 14)
  const fitted = { width: item.width * 0.85, height: item.height * 0.85, smallest: 4, largest: item.height * 0.4 }
  const words = node('words', ...paragraphs(lines))
  words.style.fontSize = `${size > 0 ? size : fitText(lines, fitted)}px`
  words.style.color = style.string('color', '#1a1a1a')
  words.style.textAlign = style.string('textAlign', 'center')
  const box = node('inside', words)
  box.style.justifyContent = MIDDLE[style.string('textAlignVertical', 'middle')] ?? 'center'
  return [face, rim, box]
}

function card(item: SimItem): Node[] {
  const title = node('card-title', ...paragraphs(wordsOf(item)))
  const about = node('card-about', ...paragraphs(linesOfHtml(item.description ?? '')))
  const body = node('card-body', title)
  if (item.description) body.append(about)
  if (item.dueDate) body.append(node('card-date', document.createTextNode(item.dueDate.slice(0, 10))))
  body.style.borderLeftColor = styleOf(item).string('cardTheme', '#2d9bf0')
  return [body]
}

function frame(item: SimItem): Node[] {
  const face = node('face')
  face.style.backgroundColor = styleOf(item).string('fillColor', '#ffffff')
  return [face]
}

function stranger(item: SimItem): Node[] {
  const name = node('stranger-name', document.createTextNode(textOfLines(wordsOf(item)).trim() || typeName(item.type)))
  name.style.fontSize = `${Math.max(12, Math.min(item.width, item.height) * 0.06)}px`
  return [name, node('stranger-lanes', node('bar'), node('bar'), node('bar'))]
}

const PAINTERS: Readonly<Record<string, (item: SimItem, tags: readonly SimTag[]) => Node[]>> = {
  sticky_note: sticky,
  text,
  shape,
  card,
  app_card: card,
  frame,
}

/** Draws the item into its element, at its place. Coordinates of the world are dp. */
export function paint(element: HTMLElement, item: SimItem, tags: readonly SimTag[]): void {
  const known = Object.hasOwn(PAINTERS, item.type)
  element.className = `item ${known ? item.type : 'stranger'}`
  element.style.width = `${item.width}px`
  element.style.height = `${item.height}px`
  element.replaceChildren(...(known ? (PAINTERS[item.type]?.(item, tags) ?? []) : stranger(item)))
  element.setAttribute('aria-roledescription', typeName(item.type))
  // What an item shows is its name; a frame's title is drawn elsewhere, and some items show nothing.
  const words = textOfLines(wordsOf(item)).trim()
  const name =
    item.type === 'frame' ? words || 'Frame' : words === '' ? `Empty ${typeName(item.type).toLowerCase()}` : ''
  if (name === '') element.removeAttribute('aria-label')
  else element.setAttribute('aria-label', name)
}

export const place = (element: HTMLElement, item: SimItem, dx = 0, dy = 0): void => {
  const turn = item.rotation === 0 ? '' : ` rotate(${item.rotation}deg)`
  element.style.transform = `translate(${item.x - item.width / 2 + dx}px, ${item.y - item.height / 2 + dy}px)${turn}`
}
