import type { Desk } from './desk.ts'
import { Glyph } from './glyphs.tsx'

/** What Miro puts above an app's panel: whose it is, and how to close it. */
export function PanelHead({ desk }: { desk: Desk }) {
  return (
    <>
      <img src="./icon-colored.svg" alt="" width="20" height="20" />
      <h2>Throughline</h2>
      <button
        type="button"
        class="small-tool"
        aria-label="Close panel"
        onClick={() => {
          desk.hands.closePanel()
          desk.list.focus({ preventScroll: true })
        }}
      >
        <Glyph name="close" />
      </button>
    </>
  )
}
