import type { Desk } from './desk.ts'

/** px the pointer may wander before a click becomes a drag. */
const STEADY = 6

/** The first words that the element shows: the rest of it explains them. */
function firstWords(target: Element): string {
  const texts = target.ownerDocument.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue?.trim()
    if (words) return words.slice(0, 60)
  }
  return 'Throughline'
}

/**
 * Elements of class `miro-draggable` in the app's panel can be dragged onto the board, as in Miro: a shadow of their words follows the
 * pointer, and the app hears of the drop with board coordinates. The panel is of the same origin, so the playground listens in it.
 */
export function dragFromPanel(frame: HTMLIFrameElement, desk: Desk): void {
  const { board, camera, hands } = desk

  const listen = (inside: Document): void => {
    let pressed: { readonly target: Element; readonly x: number; readonly y: number } | null = null
    let ghost: HTMLElement | null = null

    const outside = (event: PointerEvent) => {
      const edge = frame.getBoundingClientRect()
      return { x: event.clientX + edge.left, y: event.clientY + edge.top }
    }
    const overBoard = ({ x, y }: { x: number; y: number }): boolean => {
      const edge = board.getBoundingClientRect()
      return x >= edge.left && x < edge.right && y >= edge.top && y < edge.bottom
    }
    const stop = (): void => {
      ghost?.remove()
      ghost = null
      pressed = null
    }

    inside.addEventListener('pointerdown', (event) => {
      // The target is of the iframe's own realm, where `instanceof` of this one knows nobody.
      const target = event.button === 0 ? (event.target as Element | null)?.closest('.miro-draggable') : null
      if (target) pressed = { target, x: event.clientX, y: event.clientY }
    })
    inside.addEventListener('selectstart', (event) => {
      if (pressed) event.preventDefault()
    })
    inside.addEventListener('dragstart', (event) => {
      if (pressed) event.preventDefault()
    })
    inside.addEventListener('pointermove', (event) => {
      if (!pressed) return
      if (!ghost) {
        if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < STEADY) return
        inside.documentElement.setPointerCapture(event.pointerId)
        ghost = document.createElement('div')
        ghost.className = 'drag-ghost'
        ghost.textContent = firstWords(pressed.target)
        document.body.append(ghost)
      }
      const at = outside(event)
      ghost.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`
      ghost.classList.toggle('over-board', overBoard(at))
    })
    inside.addEventListener('pointerup', (event) => {
      const dropped = ghost && pressed ? { target: pressed.target, at: outside(event) } : null
      stop()
      if (dropped && overBoard(dropped.at)) hands.drop(dropped.target, camera.toBoard(dropped.at))
    })
    inside.addEventListener('pointercancel', stop)
  }

  frame.addEventListener('load', () => {
    if (frame.contentDocument) listen(frame.contentDocument)
  })
}
