import type { SimItem, SimTag, Simulator } from '../simulator/simulator.ts'
import { connectorLayer } from './connectors.ts'
import { paint, place } from './item-element.ts'

interface Drawn {
  readonly element: HTMLElement
  item: SimItem
  looks: string
}

/** What decides how an item is painted; its place is not part of it. */
const looksOf = (item: SimItem, tags: string): string =>
  JSON.stringify([
    item.type,
    item.width,
    item.height,
    item.content,
    item.title,
    item.description,
    item.shape,
    item.style,
    item.dueDate,
    item.tagIds?.length ? [item.tagIds, tags] : 0,
  ])

export interface BoardView {
  /** Draws what changed since the last time. */
  draw(): void
  elementOf(id: string): HTMLElement | undefined
  /** Tells assistive technology what is selected; the last one is where keys act. */
  select(ids: readonly string[], list: HTMLElement): void
  /** The id of the item an event happened on; null beside all items. */
  idOf(target: EventTarget | null): string | null
  /** Shows items away from their place, while they are being dragged. */
  shift(ids: ReadonlySet<string>, dx: number, dy: number): void
  /** Paints everything anew, for instance because a font has come in. */
  repaint(): void
}

/** The items of the board as elements of the world, in the order of their layers. Elements live as long as their items. */
export function boardView(world: HTMLElement, simulator: Simulator): BoardView {
  const drawn = new Map<string, Drawn>()
  const connectors = connectorLayer(world)
  let shown: readonly SimItem[] | null = null
  let chosen: readonly string[] = []
  let shifted: { readonly ids: ReadonlySet<string>; readonly dx: number; readonly dy: number } | null = null

  const shiftOf = (id: string) => (shifted?.ids.has(id) ? shifted : { dx: 0, dy: 0 })

  const update = (item: SimItem, tags: readonly SimTag[], tagKey: string): HTMLElement => {
    const looks = looksOf(item, tagKey)
    let known = drawn.get(item.id)
    if (!known) {
      const element = document.createElement('div')
      element.id = `item-${item.id}`
      element.dataset.item = item.id
      element.setAttribute('role', 'option')
      element.setAttribute('aria-selected', 'false')
      known = { element, item, looks: '' }
      drawn.set(item.id, known)
    }
    if (known.looks !== looks) paint(known.element, item, tags)
    const { dx, dy } = shiftOf(item.id)
    place(known.element, item, dx, dy)
    known.item = item
    known.looks = looks
    return known.element
  }

  const draw = (): void => {
    const items = simulator.items()
    if (items === shown) return
    shown = items
    const tags = simulator.tags()
    const tagKey = JSON.stringify(tags)
    const left = new Set(drawn.keys())
    let before: ChildNode | null = world.firstChild
    for (const item of items) {
      left.delete(item.id)
      if (item.type === 'connector') continue
      const element = update(item, tags, tagKey)
      if (element === before) before = before.nextSibling
      else world.insertBefore(element, before)
    }
    for (const id of left) {
      drawn.get(id)?.element.remove()
      drawn.delete(id)
    }
    drawConnectors()
  }

  const drawConnectors = (): void =>
    connectors.draw(
      (shown ?? []).filter((item) => item.type === 'connector'),
      (id) => {
        const item = drawn.get(id)?.item
        if (!item) return undefined
        const { dx, dy } = shiftOf(id)
        return { x: item.x + dx, y: item.y + dy, width: item.width, height: item.height }
      },
    )

  return {
    draw,
    elementOf: (id) => drawn.get(id)?.element,
    select(ids, list) {
      for (const id of chosen) drawn.get(id)?.element.setAttribute('aria-selected', 'false')
      chosen = ids
      for (const id of ids) drawn.get(id)?.element.setAttribute('aria-selected', 'true')
      const active = drawn.get(ids.at(-1) ?? '')?.element
      if (active) list.setAttribute('aria-activedescendant', active.id)
      else list.removeAttribute('aria-activedescendant')
    },
    idOf(target) {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
      return element?.dataset.item ?? null
    },
    shift(ids, dx, dy) {
      const before = shifted?.ids ?? new Set<string>()
      shifted = ids.size > 0 ? { ids, dx, dy } : null
      for (const id of new Set([...before, ...ids])) {
        const known = drawn.get(id)
        if (!known) continue
        const by = shiftOf(id)
        place(known.element, known.item, by.dx, by.dy)
      }
      drawConnectors()
    },
    repaint() {
      for (const known of drawn.values()) known.looks = ''
      shown = null
      draw()
    },
  }
}
