import type { SimItem, Simulator } from '../simulator/simulator.ts'
import { boxAround } from './by-hand.ts'
import type { Camera } from './camera.ts'
import { STICKY_BODY } from './item-element.ts'

/** More boxes than that say no more than the one around all. */
const MOST_BOXES = 400
/** Narrower frames on the screen have no room for a title, px. */
const NARROWEST_TITLE = 36

interface Marquee {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Overlay {
  draw(shift?: { readonly ids: ReadonlySet<string>; readonly dx: number; readonly dy: number }): void
  /** The rubber band, in px from the board element's top left. */
  setMarquee(area: Marquee | null): void
}

/** Keeps as many elements as there are things to show. */
const pool = (parent: HTMLElement, className: string) => {
  const elements: HTMLElement[] = []
  return (count: number): readonly HTMLElement[] => {
    while (elements.length < count) {
      const element = document.createElement('div')
      element.className = className
      parent.append(element)
      elements.push(element)
    }
    for (const extra of elements.splice(count)) extra.remove()
    return elements
  }
}

/** What keeps its size on the screen at every zoom: titles of frames, outlines of what is selected. */
export function overlay(layer: HTMLElement, simulator: Simulator, camera: Camera): Overlay {
  const titles = pool(layer, 'frame-title')
  const boxes = pool(layer, 'selection-box')
  const bounds = pool(layer, 'selection-bounds')
  const band = document.createElement('div')
  band.className = 'marquee'
  band.hidden = true
  layer.append(band)

  const lay = (element: HTMLElement, area: { x: number; y: number; width: number; height: number }): void => {
    const { x, y, k } = camera.view()
    element.style.transform = `translate(${area.x * k + x}px, ${area.y * k + y}px)`
    element.style.width = `${area.width * k}px`
    element.style.height = `${area.height * k}px`
  }

  return {
    draw(shift) {
      const moved = (item: SimItem): SimItem =>
        shift?.ids.has(item.id) ? { ...item, x: item.x + shift.dx, y: item.y + shift.dy } : item
      const { k } = camera.view()
      const items = simulator.items()
      const chosen = new Set(simulator.getSelection())

      const frames = items.filter((item) => item.type === 'frame' && item.width * k >= NARROWEST_TITLE)
      const titleElements = titles(frames.length)
      for (const [index, frame] of frames.entries()) {
        const element = titleElements[index]
        if (!element) continue
        const { x, y } = moved(frame)
        const corner = camera.toScreen({ x: x - frame.width / 2, y: y - frame.height / 2 })
        if (element.textContent !== frame.title) element.textContent = frame.title ?? ''
        element.dataset.item = frame.id
        element.classList.toggle('chosen', chosen.has(frame.id))
        element.style.maxWidth = `${Math.max(24, frame.width * k)}px`
        element.style.transform = `translate(${corner.x}px, ${corner.y - 26}px)`
      }

      const selected = items.filter((item) => chosen.has(item.id)).map(moved)
      const outlined = selected.length > MOST_BOXES ? [] : selected.filter((item) => item.type !== 'connector')
      const boxElements = boxes(outlined.length)
      for (const [index, item] of outlined.entries()) {
        const element = boxElements[index]
        if (!element) continue
        lay(element, {
          x: item.x - item.width / 2,
          y: item.y - item.height / 2,
          width: item.width,
          // Its shadow counts to a note's height, but nobody takes it for the note.
          height: item.type === 'sticky_note' ? item.height * STICKY_BODY : item.height,
        })
        if (item.rotation !== 0) element.style.transform += ` rotate(${item.rotation}deg)`
      }
      const around = selected.length > 1 ? boxAround(selected) : null
      const boundElements = bounds(around ? 1 : 0)
      if (around && boundElements[0]) lay(boundElements[0], around)
    },
    setMarquee(area) {
      band.hidden = area === null
      if (!area) return
      band.style.transform = `translate(${area.left}px, ${area.top}px)`
      band.style.width = `${area.width}px`
      band.style.height = `${area.height}px`
    },
  }
}
