import type { SimItem } from '../simulator/simulator.ts'
import {
  addItem,
  duplicateSelected,
  mayEdit,
  nudgeSelected,
  removeSelected,
  selectAll,
  selectedItems,
  undo,
  zoomToFit,
} from './by-hand.ts'
import type { Desk } from './desk.ts'

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const NUDGE = { fine: 1, coarse: 10 }

/** The nearest item in that direction: what lies straight ahead counts more than what lies aside. */
function nextItem(items: readonly SimItem[], from: SimItem, dx: number, dy: number): SimItem | null {
  let best: SimItem | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item.id === from.id || item.type === 'connector') continue
    const ahead = (item.x - from.x) * dx + (item.y - from.y) * dy
    const aside = Math.abs((item.x - from.x) * dy) + Math.abs((item.y - from.y) * dx)
    if (ahead <= 1) continue
    const cost = ahead + 3 * aside
    if (cost >= least) continue
    best = item
    least = cost
  }
  return best
}

const nearestTo = (items: readonly SimItem[], at: { x: number; y: number }): SimItem | null => {
  let best: SimItem | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const away = Math.hypot(item.x - at.x, item.y - at.y)
    if (item.type === 'connector' || item.type === 'frame' || away >= least) continue
    best = item
    least = away
  }
  return best
}

/** Brings the item into sight when it is not. */
function reveal(desk: Desk, item: SimItem): void {
  const { camera, board } = desk
  const { x, y } = camera.toScreen(item)
  const [width, height] = [board.clientWidth, board.clientHeight]
  if (x > 24 && y > 24 && x < width - 24 && y < height - 24) return
  camera.panBy(width / 2 - x, height / 2 - y)
}

/** Keys on the board. Others reach the page as usual; nothing here keeps the tab key. */
export function listenToKeys(desk: Desk, edit: (id: string) => void): void {
  const { list, camera, simulator, hands, shown } = desk

  const walk = (dx: number, dy: number): void => {
    const active = selectedItems(desk).at(-1)
    const items = simulator.items()
    const next = active ? nextItem(items, active, dx, dy) : nearestTo(items, camera.center())
    if (!next) return
    hands.select([next.id])
    reveal(desk, next)
    desk.redraw()
  }

  const editActive = (): void => {
    const item = selectedItems(desk).at(-1)
    if (item && mayEdit(desk)) edit(item.id)
  }

  const addAtCenter = (kind: 'sticky' | 'text'): void => {
    const id = addItem(desk, kind, camera.center())
    if (id !== null) edit(id)
  }

  const plain: Readonly<Record<string, () => void>> = {
    v: () => {
      shown.tool.value = 'select'
    },
    h: () => {
      shown.tool.value = 'hand'
    },
    n: () => addAtCenter('sticky'),
    t: () => addAtCenter('text'),
    f: () => void addItem(desk, 'frame', camera.center()),
    s: () => void addItem(desk, 'shape', camera.center()),
    delete: () => removeSelected(desk),
    backspace: () => removeSelected(desk),
    enter: editActive,
    f2: editActive,
    escape: () => {
      hands.select([])
      desk.redraw()
    },
    '+': () => camera.zoomBy(1.25),
    '=': () => camera.zoomBy(1.25),
    '-': () => camera.zoomBy(0.8),
    '?': () => {
      shown.help.value = true
    },
  }
  const withShift: Readonly<Record<string, () => void>> = {
    Digit0: () => camera.setZoom(1),
    Digit1: () => zoomToFit(desk),
    Digit2: () => zoomToFit(desk, 'selection'),
  }
  const withControl: Readonly<Record<string, () => void>> = {
    a: () => selectAll(desk),
    d: () => duplicateSelected(desk),
    z: () => undo(desk),
    '0': () => camera.setZoom(1),
    '+': () => camera.zoomBy(1.25),
    '=': () => camera.zoomBy(1.25),
    '-': () => camera.zoomBy(0.8),
  }

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const control = event.ctrlKey || event.metaKey
    const arrow = ARROWS[event.key]
    if (arrow) {
      const [dx, dy] = arrow
      const chosen = simulator.getSelection().length > 0
      if (control || !chosen || !mayEdit(desk)) return () => walk(dx, dy)
      const step = event.shiftKey ? NUDGE.coarse : NUDGE.fine
      return () => nudgeSelected(desk, dx * step, dy * step)
    }
    if (event.altKey) return undefined
    if (control) return withControl[event.key.toLowerCase()]
    return (event.shiftKey ? withShift[event.code] : undefined) ?? plain[event.key.toLowerCase()]
  }

  list.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault()
      camera.setPanning(true)
      return
    }
    const action = actionOf(event)
    if (!action) return
    event.preventDefault()
    action()
  })
  const release = () => camera.setPanning(shown.tool.value === 'hand')
  window.addEventListener('keyup', (event) => {
    if (event.key === ' ') release()
  })
  window.addEventListener('blur', release)
}
