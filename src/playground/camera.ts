import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Rect, Simulator } from '../simulator/simulator.ts'

/** How far Miro zooms (Web SDK docs, viewport). */
const NEAREST = 4
const FARTHEST = 0.01
/** px that stay free around what is shown: the tools stand at the left. */
const ROOM = { left: 92, other: 44 }
const NO_ROOM = { left: 0, other: 0 }

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Screen = board * k + (x, y), in CSS px from the board element's top left. */
interface View extends Spot {
  readonly k: number
}

export interface Camera {
  view(): View
  /** Board coordinates of a place in the window. */
  toBoard(client: Spot): Spot
  /** CSS px from the board element's top left. */
  toScreen(place: Spot): Spot
  center(): Spot
  /** Space bar or hand tool: the main button pans. */
  setPanning(panning: boolean): void
  panBy(dx: number, dy: number): void
  zoomBy(factor: number): void
  setZoom(zoom: number): void
  /** Shows the whole rectangle (top left based), never nearer than `nearest`. */
  fit(area: Rect, nearest?: number, glide?: boolean): void
  onChange(listener: (view: View) => void): () => void
}

const same = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.width - b.width) + Math.abs(a.height - b.height) <
  b.width * 1e-4

/** A notch of a mouse wheel says 100 or so, a pinch a few at a time: neither may leap. */
const wheelStep = (event: WheelEvent): number => {
  const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1)
  return Math.max(-0.4, Math.min(0.4, -pixels * 0.01))
}

/** What part of the board is seen: d3-zoom in the window, the viewport in the simulator, each following the other. */
export function camera(board: HTMLElement, simulator: Simulator): Camera {
  const listeners = new Set<(view: View) => void>()
  const surface = select<HTMLElement, unknown>(board)
  let current: ZoomTransform = zoomIdentity
  let panning = false
  let gliding = 0
  let telling = false

  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .clickDistance(4)
    .wheelDelta(wheelStep)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
      if (event instanceof MouseEvent) return event.button === 1 || (event.button === 0 && panning)
      if (!('touches' in event)) return false
      const onItem = event.target instanceof Element && event.target.closest('[data-item], textarea')
      return panning || !onItem || (event as TouchEvent).touches.length > 1
    })
    .on('zoom', (event: { readonly transform: ZoomTransform }) => {
      current = event.transform
      for (const listener of [...listeners]) listener(current)
    })
    .on('end', () => tell())
  surface.call(behavior).on('dblclick.zoom', null)

  const size = () => ({ width: board.clientWidth, height: board.clientHeight })

  const rect = (): Rect => {
    const { width, height } = size()
    const { x, y, k } = current
    return { x: -x / k, y: -y / k, width: width / k, height: height / k }
  }

  const tell = (): void => {
    if (gliding !== 0 || size().width === 0) return
    telling = true
    simulator.setViewport(rect(), undefined, size())
    telling = false
  }

  const jump = (next: ZoomTransform): void => {
    surface.call(behavior.transform, next)
  }

  const stop = (): void => {
    cancelAnimationFrame(gliding)
    gliding = 0
  }

  /** Moves there in a quarter of a second, at once for people who asked for less motion. */
  const glide = (to: ZoomTransform): void => {
    stop()
    const from = current
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (still || document.visibilityState === 'hidden') {
      jump(to)
      return
    }
    const { width, height } = size()
    const middle = (at: ZoomTransform) => at.invert([width / 2, height / 2])
    const [a, b] = [middle(from), middle(to)]
    const began = performance.now()
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - began) / 280))
      const eased = 1 - (1 - t) ** 3
      const k = from.k * (to.k / from.k) ** eased
      // The middle moves as the scale does, so that the target does not swing out of sight.
      const share = Math.abs(to.k - from.k) < 1e-9 ? eased : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k)
      const [x, y] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
      gliding = t < 1 ? requestAnimationFrame(step) : 0
      jump(t < 1 ? zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k) : to)
    }
    gliding = requestAnimationFrame(step)
  }

  const seeing = (area: Rect, nearest: number, room: typeof ROOM): ZoomTransform => {
    const width = size().width - room.left - room.other
    const height = size().height - 2 * room.other
    const k = Math.max(FARTHEST, Math.min(nearest, width / Math.max(area.width, 1), height / Math.max(area.height, 1)))
    const x = room.left + width / 2 - (area.x + area.width / 2) * k
    const y = room.other + height / 2 - (area.y + area.height / 2) * k
    return zoomIdentity.translate(x, y).scale(k)
  }

  board.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      stop()
      if (event.ctrlKey || event.metaKey) return
      const unit = event.deltaMode === 1 ? 16 : 1
      const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
      surface.call(behavior.translateBy, (-dx * unit) / current.k, (-dy * unit) / current.k)
    },
    { passive: false },
  )
  board.addEventListener('pointerdown', stop, { capture: true })

  simulator.onViewport((viewport, tab) => {
    if (telling || tab !== simulator.client.tab || same(viewport, rect())) return
    glide(seeing(viewport, NEAREST, NO_ROOM))
  })
  new ResizeObserver(() => tell()).observe(board)

  const setZoom = (k: number): void => {
    const { width, height } = size()
    const bounded = Math.max(FARTHEST, Math.min(NEAREST, k))
    const [x, y] = current.invert([width / 2, height / 2])
    glide(zoomIdentity.translate(width / 2 - x * bounded, height / 2 - y * bounded).scale(bounded))
  }

  return {
    view: () => current,
    toBoard({ x, y }) {
      const edge = board.getBoundingClientRect()
      const [bx, by] = current.invert([x - edge.left, y - edge.top])
      return { x: bx, y: by }
    },
    toScreen({ x, y }) {
      const [sx, sy] = current.apply([x, y])
      return { x: sx, y: sy }
    },
    center() {
      const { x, y, width, height } = rect()
      return { x: x + width / 2, y: y + height / 2 }
    },
    setPanning(next) {
      panning = next
      board.classList.toggle('panning', next)
    },
    panBy(dx, dy) {
      surface.call(behavior.translateBy, dx / current.k, dy / current.k)
    },
    zoomBy: (factor) => setZoom(current.k * factor),
    setZoom,
    fit(area, nearest = 1, smoothly = true) {
      const to = seeing(area, nearest, ROOM)
      if (smoothly) glide(to)
      else jump(to)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
