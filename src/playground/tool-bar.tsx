import { type Addable, addItem, undo } from './by-hand.ts'
import type { Desk, Tool } from './desk.ts'
import { Glyph } from './glyphs.tsx'

const TOOLS: readonly (readonly [Tool, string])[] = [
  ['select', 'Select (V)'],
  ['hand', 'Move the board (H)'],
]

const THINGS: readonly (readonly [Addable, string])[] = [
  ['sticky', 'Sticky note (N)'],
  ['text', 'Text (T)'],
  ['shape', 'Shape (S)'],
  ['frame', 'Frame (F)'],
]

interface Props {
  readonly desk: Desk
  readonly edit: (id: string) => void
  readonly openApp: () => void
}

/** The tools at the left, and the app's icon where Miro has those of its apps. */
export function ToolBar({ desk, edit, openApp }: Props) {
  const { tool, role, panelOpen, opened, worked } = desk.shown
  const viewer = role.value === 'viewer'
  const add = (kind: Addable) => {
    const id = addItem(desk, kind, desk.camera.center())
    if (id !== null && kind !== 'frame') edit(id)
    else desk.list.focus()
  }
  return (
    <div class="tool-bar" role="toolbar" aria-label="Tools" aria-orientation="vertical">
      {TOOLS.map(([id, name]) => (
        <button
          key={id}
          type="button"
          class="tool"
          aria-label={name}
          aria-pressed={tool.value === id}
          data-tip={name}
          onClick={() => {
            tool.value = id
            desk.list.focus()
          }}
        >
          <Glyph name={id} />
        </button>
      ))}
      <hr />
      {THINGS.map(([kind, name]) => (
        <button
          key={kind}
          type="button"
          class="tool"
          aria-label={name}
          data-tip={viewer ? 'Viewers may only look' : name}
          disabled={viewer}
          onClick={() => add(kind)}
        >
          <Glyph name={kind} />
        </button>
      ))}
      <button
        type="button"
        class="tool"
        aria-label="Undo (Ctrl+Z)"
        data-tip="Undo (Ctrl+Z)"
        disabled={viewer}
        onClick={() => undo(desk)}
      >
        <Glyph name="undo" />
      </button>
      <hr />
      <button
        type="button"
        class={opened.value ? 'tool app-icon' : 'tool app-icon inviting'}
        aria-label="Throughline"
        aria-pressed={panelOpen.value}
        data-tip="Throughline"
        onClick={openApp}
      >
        <img src="./icon-colored.svg" alt="" width="28" height="28" />
      </button>
      {opened.value || worked.value ? null : (
        <p class="invitation">
          <strong>Start here.</strong> Opens Throughline beside the board.
        </p>
      )}
    </div>
  )
}
