import { STICKY_HEX } from '../panel/sticky-hex.ts'
import type { SimItem } from '../simulator/simulator.ts'
import type { Spot } from './camera.ts'
import { type Desk, toast } from './desk.ts'

/** A sticky note that nobody gave a size (Web SDK docs, sticky note). */
const STICKY_WIDTH = 199
const DUPLICATE_ASIDE = 24

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Top-left based box around the items; null when there are none. */
export function boxAround(items: readonly SimItem[]): Area | null {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const item of items) {
    if (item.type === 'connector' || !Number.isFinite(item.x + item.y + item.width + item.height)) continue
    left = Math.min(left, item.x - item.width / 2)
    top = Math.min(top, item.y - item.height / 2)
    right = Math.max(right, item.x + item.width / 2)
    bottom = Math.max(bottom, item.y + item.height / 2)
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

export const selectedItems = ({ simulator }: Desk): SimItem[] =>
  simulator
    .getSelection()
    .map((id) => simulator.item(id))
    .filter((item) => item !== undefined)

export const mayEdit = ({ shown }: Desk): boolean => shown.role.value === 'editor'

const act = (desk: Desk, change: () => void): void => {
  if (!mayEdit(desk)) return
  desk.history.act(change)
  desk.redraw()
}

export const removeSelected = (desk: Desk): void =>
  act(desk, () => {
    const gone = desk.simulator
      .getSelection()
      .filter((id) => desk.simulator.item(id) && !desk.simulator.item(id)?.locked)
    if (gone.length > 0) desk.hands.remove(gone)
  })

export const duplicateSelected = (desk: Desk): void =>
  act(desk, () => {
    const ids = desk.simulator.getSelection()
    if (ids.length === 0) return
    const box = boxAround(selectedItems(desk))
    const frames = selectedItems(desk).some((item) => item.type === 'frame')
    const by = frames && box ? { dx: box.width + 80, dy: 0 } : { dx: DUPLICATE_ASIDE, dy: DUPLICATE_ASIDE }
    const made = desk.hands.duplicate(ids, by)
    desk.hands.select(made.slice(0, ids.length))
  })

export const nudgeSelected = (desk: Desk, dx: number, dy: number): void =>
  act(desk, () => {
    const ids = desk.simulator.getSelection()
    if (ids.length > 0) desk.hands.moveBy(ids, { dx, dy }, 1)
  })

export const recolorSelected = (desk: Desk, color: keyof typeof STICKY_HEX): void =>
  act(desk, () => {
    for (const item of selectedItems(desk)) {
      if (item.type === 'sticky_note') desk.hands.recolor(item.id, color)
      else if (['shape', 'frame', 'card'].includes(item.type)) desk.hands.recolor(item.id, STICKY_HEX[color])
    }
  })

/** Takes back what was last done by hand, or says why that cannot be. */
export function undo(desk: Desk): void {
  if (!mayEdit(desk)) return
  const outcome = desk.history.undo()
  desk.redraw()
  if (outcome === 'overtaken') toast(desk.shown, 'The board has been changed since then: there is no way back by hand.')
}

export const selectAll = (desk: Desk): void => {
  const ids = desk.simulator
    .items()
    .filter((item) => item.parentId === null && item.type !== 'connector')
    .map((item) => item.id)
  desk.hands.select(ids)
  desk.redraw()
}

/** Notes added beside others of a frame are as large as those, and of the same colour. */
function likeItsNeighbours(desk: Desk, at: Spot): { width: number; style: { fillColor: string } } {
  const stickies = desk.simulator.items().filter((item) => item.type === 'sticky_note')
  let nearest: SimItem | null = null
  let distance = 480
  for (const item of stickies) {
    const away = Math.hypot(item.x - at.x, item.y - at.y)
    if (away >= distance) continue
    nearest = item
    distance = away
  }
  const color = nearest?.style?.fillColor
  return {
    width: nearest?.width ?? STICKY_WIDTH,
    style: { fillColor: typeof color === 'string' ? color : 'light_yellow' },
  }
}

/** The place itself, or one a little aside when an item already has its centre there. */
function freePlace(desk: Desk, at: Spot): Spot {
  const taken = (spot: Spot) =>
    desk.simulator.items().some((item) => item.type !== 'frame' && Math.hypot(item.x - spot.x, item.y - spot.y) < 12)
  let spot = at
  for (let tries = 0; tries < 40 && taken(spot); tries += 1) spot = { x: spot.x + 24, y: spot.y + 24 }
  return spot
}

export type Addable = 'sticky' | 'text' | 'shape' | 'frame'

/** Puts a new item on the board and selects it. Returns its id, or null when the person may only look. */
export function addItem(desk: Desk, kind: Addable, wanted: Spot): string | null {
  if (!mayEdit(desk)) return null
  const { hands, camera } = desk
  const at = kind === 'frame' ? wanted : freePlace(desk, wanted)
  // Far away, what people add is larger, so that they can see it; among notes it is like those.
  const scale = Math.max(1, Math.round(0.5 / camera.view().k))
  const add: Readonly<Record<Addable, () => string>> = {
    sticky() {
      const like = likeItsNeighbours(desk, at)
      return hands.addSticky('', at, like)
    },
    text: () => hands.addText('', at, { width: 280, style: { fontSize: 24 * Math.min(scale, 4) } }),
    shape: () =>
      hands.addShape('', at, {
        width: 200,
        height: 120,
        shape: 'round_rectangle',
        style: { fillColor: '#ffffff', borderColor: '#1a1a1a', borderWidth: 2 },
      }),
    frame: () => hands.addFrame('Frame', at, { width: 800 * scale, height: 450 * scale }),
  }
  const id = desk.history.act(add[kind])
  hands.select([id])
  desk.redraw()
  return id
}

/** Everything on the board, or the selection, as large as the window allows. */
export function zoomToFit(desk: Desk, what: 'all' | 'selection' = 'all', smoothly = true): void {
  const box = boxAround(what === 'all' ? desk.simulator.items() : selectedItems(desk))
  desk.camera.fit(box ?? { x: -720, y: -450, width: 1440, height: 900 }, 1, smoothly)
}
