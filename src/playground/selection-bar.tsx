import { STICKY_HEX } from '../panel/sticky-hex.ts'
import { boxAround, duplicateSelected, recolorSelected, removeSelected, selectedItems } from './by-hand.ts'
import type { Desk } from './desk.ts'
import { Glyph } from './glyphs.tsx'

type Color = keyof typeof STICKY_HEX

const COLORS = Object.keys(STICKY_HEX) as Color[] // Object.keys forgets the keys' type
const RECOLORABLE = new Set(['sticky_note', 'shape', 'frame', 'card'])

const BAR = { height: 44, halfWidth: 214, gap: 14 }

/** What can be done with the selection, above it or, where there is no room, below. */
export function SelectionBar({ desk, edit }: { desk: Desk; edit: (id: string) => void }) {
  const { role, selection, tick, tool, dragging } = desk.shown
  void tick.value // follows the items and the view
  const items = selection.value.length > 0 ? selectedItems(desk) : []
  const box = boxAround(items)
  if (!box || dragging.value || role.value === 'viewer' || tool.value !== 'select') return null
  const { camera, board } = desk
  const corner = camera.toScreen(box)
  const { k } = camera.view()
  const middle = corner.x + (box.width * k) / 2
  const above = corner.y - BAR.height - BAR.gap - (items.some((item) => item.type === 'frame') ? 22 : 0)
  const below = corner.y + box.height * k + BAR.gap
  const lowest = board.clientHeight - BAR.height - 8
  const x = Math.max(BAR.halfWidth + 76, Math.min(board.clientWidth - BAR.halfWidth - 8, middle))
  const y = above >= 8 ? above : Math.max(8, Math.min(lowest, below))
  const colors = items.some((item) => RECOLORABLE.has(item.type))
  const only = items.length === 1 ? items[0] : undefined
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label="Selection"
      ref={(bar) => {
        if (bar) bar.style.transform = `translate(${x}px, ${y}px) translateX(-50%)`
      }}
    >
      {colors
        ? COLORS.map((color) => (
            <button
              key={color}
              type="button"
              class="swatch"
              aria-label={`Colour: ${color.replace('_', ' ')}`}
              aria-pressed={only?.style?.fillColor === color}
              ref={(button) => {
                if (button) button.style.backgroundColor = STICKY_HEX[color]
              }}
              onClick={() => recolorSelected(desk, color)}
            />
          ))
        : null}
      {colors ? <span class="divider" /> : null}
      {only && only.type !== 'connector' ? (
        <button type="button" class="small-tool" aria-label="Edit text (Enter)" onClick={() => edit(only.id)}>
          <Glyph name="pencil" />
        </button>
      ) : (
        <span class="count">{items.length} selected</span>
      )}
      <button type="button" class="small-tool" aria-label="Duplicate (Ctrl+D)" onClick={() => duplicateSelected(desk)}>
        <Glyph name="copy" />
      </button>
      <button
        type="button"
        class="small-tool"
        aria-label="Delete (Del)"
        onClick={() => {
          removeSelected(desk)
          desk.list.focus()
        }}
      >
        <Glyph name="trash" />
      </button>
    </div>
  )
}
