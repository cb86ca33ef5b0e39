import type { SimItem } from '../simulator/simulator.ts'
import { addItem, mayEdit } from './by-hand.ts'
import type { Spot } from './camera.ts'
import type { Desk } from './desk.ts'
import type { Overlay } from './overlay.ts'

/** px the pointer may wander before a click becomes a drag. */
const STEADY = 4

interface Press {
  readonly pointer: number
  readonly from: Spot
  /** What was pressed on; null on the empty board. */
  readonly id: string | null
  /** Whether a drag moves items rather than opening a rubber band. */
  readonly holds: boolean
  readonly adds: boolean
  readonly before: readonly string[]
  mode: 'press' | 'drag' | 'marquee'
  ids: ReadonlySet<string>
  now: Spot
}

/** The items and all that goes with them when they are dragged: members of their groups, children of frames. */
function withFollowers(items: readonly SimItem[], ids: readonly string[]): Set<string> {
  const all = new Set(ids)
  const groups = new Set<string>()
  for (const item of items) if (all.has(item.id) && item.groupId !== null) groups.add(item.groupId)
  for (const item of items) if (item.groupId !== null && groups.has(item.groupId)) all.add(item.id)
  // Frames come before their children, except frames within frames: a second round catches those.
  for (let more = true; more; ) {
    more = false
    for (const item of items) {
      if (item.parentId === null || all.has(item.id) || !all.has(item.parentId)) continue
      all.add(item.id)
      more = true
    }
  }
  return all
}

/** Selecting, dragging, rubber band and double click with mouse, pen and finger. */
export function listenToPointer(desk: Desk, overlay: Overlay, edit: (id: string) => void): void {
  const { board, list, view, camera, simulator, hands, shown } = desk
  let press: Press | null = null

  const inEditor = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('.editor') !== null

  const marqueeOf = ({ from, now }: Press) => {
    const edge = board.getBoundingClientRect()
    return {
      left: Math.min(from.x, now.x) - edge.left,
      top: Math.min(from.y, now.y) - edge.top,
      width: Math.abs(from.x - now.x),
      height: Math.abs(from.y - now.y),
    }
  }

  /** Whatever has its centre in the rubber band; frames only when they lie wholly in it. */
  const caught = ({ from, now, before }: Press): string[] => {
    const [a, b] = [camera.toBoard(from), camera.toBoard(now)]
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
    const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
    const ids = new Set(before)
    for (const item of simulator.items()) {
      if (item.type === 'connector' || (item.parentId !== null && ids.has(item.parentId))) continue
      const whole = item.type === 'frame'
      const [halfWidth, halfHeight] = whole ? [item.width / 2, item.height / 2] : [0, 0]
      const inside =
        item.x - halfWidth >= left &&
        item.x + halfWidth <= right &&
        item.y - halfHeight >= top &&
        item.y + halfHeight <= bottom
      if (inside) ids.add(item.id)
    }
    return [...ids]
  }

  const select = (ids: readonly string[]): void => {
    hands.select(ids)
    desk.redraw()
  }

  board.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || shown.tool.value !== 'select' || board.classList.contains('panning') || inEditor(event))
      return
    list.focus({ preventScroll: true })
    const id = view.idOf(event.target)
    if (id === null && event.pointerType === 'touch') {
      select([]) // a finger on the empty board pans
      return
    }
    const item = id === null ? undefined : simulator.item(id)
    const onTitle = event.target instanceof Element && event.target.classList.contains('frame-title')
    const chosen = simulator.getSelection()
    const holds = item !== undefined && (item.type !== 'frame' || onTitle || chosen.includes(item.id))
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    const from = { x: event.clientX, y: event.clientY }
    press = {
      pointer: event.pointerId,
      from,
      now: from,
      id: item?.id ?? null,
      holds,
      adds,
      before: adds ? chosen : [],
      mode: 'press',
      ids: new Set(),
    }
  })

  const begin = (started: Press): void => {
    board.setPointerCapture(started.pointer)
    shown.dragging.value = true
    if (!started.holds || started.id === null) {
      started.mode = 'marquee'
      return
    }
    if (!simulator.getSelection().includes(started.id)) hands.select([...started.before, started.id])
    if (!mayEdit(desk)) return
    started.mode = 'drag'
    started.ids = withFollowers(simulator.items(), simulator.getSelection())
    board.classList.add('dragging')
  }

  const by = ({ from, now }: Press) => {
    const { k } = camera.view()
    return { dx: (now.x - from.x) / k, dy: (now.y - from.y) / k }
  }

  board.addEventListener('pointermove', (event) => {
    if (press?.pointer !== event.pointerId) return
    press.now = { x: event.clientX, y: event.clientY }
    if (press.mode === 'press') {
      if (Math.hypot(press.now.x - press.from.x, press.now.y - press.from.y) < STEADY) return
      begin(press)
    }
    if (press.mode === 'drag') {
      const { dx, dy } = by(press)
      view.shift(press.ids, dx, dy)
      overlay.draw({ ids: press.ids, dx, dy })
    } else if (press.mode === 'marquee') {
      overlay.setMarquee(marqueeOf(press))
      const ids = caught(press)
      if (ids.join() !== simulator.getSelection().join()) select(ids)
    }
  })

  const click = ({ id, adds }: Press): void => {
    if (id === null) {
      if (!adds) select([])
      return
    }
    const chosen = simulator.getSelection()
    if (!adds) select([id])
    else select(chosen.includes(id) ? chosen.filter((known) => known !== id) : [...chosen, id])
  }

  const end = (event: PointerEvent, cancelled: boolean): void => {
    if (press?.pointer !== event.pointerId) return
    const done = press
    press = null
    shown.dragging.value = false
    board.classList.remove('dragging')
    overlay.setMarquee(null)
    if (done.mode === 'drag') {
      view.shift(new Set(), 0, 0)
      const still = simulator.getSelection().filter((id) => simulator.item(id))
      if (!cancelled && still.length > 0) desk.history.act(() => hands.moveBy(still, by(done)))
      desk.redraw()
    } else if (done.mode === 'press' && !cancelled) click(done)
  }
  board.addEventListener('pointerup', (event) => end(event, false))
  board.addEventListener('pointercancel', (event) => end(event, true))

  board.addEventListener('dblclick', (event) => {
    if (shown.tool.value !== 'select' || inEditor(event) || !mayEdit(desk)) return
    const id = view.idOf(event.target)
    const item = id === null ? undefined : simulator.item(id)
    const onTitle = event.target instanceof Element && event.target.classList.contains('frame-title')
    if (item && (item.type !== 'frame' || onTitle)) {
      edit(item.id)
      return
    }
    const added = addItem(desk, 'sticky', camera.toBoard({ x: event.clientX, y: event.clientY }))
    if (added !== null) edit(added)
  })

  board.addEventListener('contextmenu', (event) => event.preventDefault())
}
