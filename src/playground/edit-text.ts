import type { SimItem } from '../simulator/simulator.ts'
import type { Desk } from './desk.ts'
import { LINE_HEIGHT } from './fit-text.ts'
import { STICKY_BODY, stickyFont, stickyHex, styleOf, typeName, wordsOf } from './item-element.ts'
import { type Line, plainLines, textOfLines } from './rich-text.ts'

/** Smaller letters than these, in px on the screen, cannot be written in: the view goes nearer first. */
const READABLE = 9

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** What was typed as content; lines that were bold stay bold, as they do when one types into Miro. */
function contentOf(text: string, before: readonly Line[]): string {
  if (text.trim() === '') return ''
  return text
    .split('\n')
    .map((line, index) => {
      const was = before[index] ?? []
      const bold = was.length > 0 && was.every((run) => run.bold)
      return `<p>${bold ? `<strong>${escapeHtml(line)}</strong>` : escapeHtml(line)}</p>`
    })
    .join('')
}

const fontOf = (item: SimItem, text: string): number => {
  if (item.type === 'sticky_note') return stickyFont(item, plainLines(text))
  if (item.type === 'card') return 14
  const size = styleOf(item).number('fontSize', 14)
  return size > 0 ? size : 18
}

interface TextEditor {
  open(id: string): void
  /** Follows the camera. */
  place(): void
  close(): void
}

/** Writing on the board: a text field over the item. Escape and leaving it keep what was written. */
export function textEditor(layer: HTMLElement, desk: Desk): TextEditor {
  const { camera, view, simulator, hands, list } = desk
  const box = document.createElement('div')
  const field = document.createElement('textarea')
  field.rows = 1
  field.spellcheck = false
  box.className = 'editor'
  box.hidden = true
  box.append(field)
  layer.append(box)
  let item: SimItem | null = null
  let before = ''

  /** Where the text goes, in dp, top-left based. */
  const area = (of: SimItem) => {
    const [left, top] = [of.x - of.width / 2, of.y - of.height / 2]
    if (of.type === 'frame') return { left, top: top - 30 / camera.view().k, width: Math.max(of.width, 240), height: 0 }
    const height = of.type === 'sticky_note' ? of.height * STICKY_BODY : of.height
    return { left, top, width: of.width, height }
  }

  const place = (): void => {
    if (!item) return
    const { k } = camera.view()
    const { left, top, width, height } = area(item)
    const corner = camera.toScreen({ x: left, y: top })
    const sticky = item.type === 'sticky_note'
    const pad = sticky ? Math.min(width, height) * 0.07 * k : item.type === 'shape' ? 8 * k : 0
    box.style.transform = `translate(${corner.x}px, ${corner.y}px)`
    box.style.width = `${width * k}px`
    box.style.minHeight = `${height * k}px`
    box.style.padding = `${pad}px`
    field.style.fontSize = item.type === 'frame' ? '14px' : `${fontOf(item, field.value) * k}px`
    field.style.height = '0'
    field.style.height = `${field.scrollHeight}px`
  }

  const close = (): void => {
    if (!item) return
    const done = item
    item = null
    const hadFocus = document.activeElement === field
    box.hidden = true
    view.elementOf(done.id)?.classList.remove('editing')
    const still = simulator.item(done.id)
    if (still && field.value !== before) {
      const text = field.value.trimEnd()
      desk.history.act(() => {
        if (still.type === 'frame' || still.type === 'card') hands.type(still.id, text)
        else hands.restyle(still.id, { content: contentOf(text, wordsOf(still)) })
      })
    }
    desk.redraw()
    if (hadFocus) list.focus({ preventScroll: true })
  }

  const comeNearer = (to: SimItem): void => {
    if (to.type === 'frame' || fontOf(to, before) * camera.view().k >= READABLE) return
    const side = Math.max(to.width, to.height) * 4
    camera.fit({ x: to.x - side / 2, y: to.y - side / 2, width: side, height: side }, 1)
  }

  field.addEventListener('input', place)
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  })

  return {
    open(id) {
      close()
      const found = simulator.item(id)
      if (!found || found.type === 'connector' || found.locked) return
      item = found
      before = textOfLines(wordsOf(found))
      const style = styleOf(found)
      const sticky = found.type === 'sticky_note'
      box.dataset.kind = found.type
      box.style.backgroundColor = sticky ? stickyHex(style.string('fillColor', 'light_yellow')) : ''
      field.style.lineHeight = String(LINE_HEIGHT)
      field.style.textAlign = style.string('textAlign', found.type === 'shape' || sticky ? 'center' : 'left')
      field.style.color = sticky && style.string('fillColor', '') === 'black' ? '#ffffff' : style.string('color', '')
      field.style.fontWeight = wordsOf(found)[0]?.[0]?.bold ? '600' : ''
      // White letters on a coloured shape would be lost on the field's own ground.
      if (found.type === 'shape') box.style.backgroundColor = style.string('fillColor', 'transparent')
      field.value = before
      field.setAttribute('aria-label', `Text of the ${typeName(found.type).toLowerCase()}`)
      view.elementOf(id)?.classList.add('editing')
      box.hidden = false
      comeNearer(found)
      place()
      field.focus({ preventScroll: true })
      field.select()
    },
    place,
    close,
  }
}
