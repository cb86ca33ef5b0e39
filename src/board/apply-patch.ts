import type { ItemPatch } from './board.ts'
import type { BoardItem } from './item.ts'
import { textToHtml } from './text.ts'

/** An object of Miro's SDK, as something to write on. */
export type Writable = Record<string, unknown>

/**
 * Writes a patch on an object of Miro's SDK that was read as this item. Positions are shifted, not set: a child's own coordinates are
 * relative to its frame.
 */
export function applyPatch(raw: Writable, item: BoardItem, patch: ItemPatch): void {
  if (patch.x !== undefined) raw.x = Number(raw.x) + patch.x - item.x
  if (patch.y !== undefined) raw.y = Number(raw.y) + patch.y - item.y
  if (patch.text !== undefined)
    raw[item.type === 'frame' || item.type === 'card' ? 'title' : 'content'] = contentFor(
      item.type,
      patch.text,
      raw.content,
    )
  if (patch.width !== undefined) raw.width = patch.width
  if (patch.height !== undefined) raw.height = patch.height
  if (patch.color !== undefined) raw.style = { ...(raw.style as object), fillColor: patch.color }
  if (patch.tags !== undefined) raw.tagIds = [...patch.tags]
  if (patch.children !== undefined) {
    // What the port does not show (connectors, groups) stays a child too.
    const shown = new Set<unknown>(patch.children)
    const all = Array.isArray(raw.childrenIds) ? raw.childrenIds : []
    raw.childrenIds = [...patch.children, ...all.filter((id) => !shown.has(id))]
  }
}

const BOLD_LEAD = /^<p>\s*<(?:strong|b)>/i

/** What began in bold still does when it says something else: names of stages and lanes are set so. */
const contentFor = (type: string, text: string, before: unknown): string =>
  type === 'frame' ? text : textToHtml(text, typeof before === 'string' && BOLD_LEAD.test(before))
