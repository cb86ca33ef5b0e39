import { isRecord, number } from './drafting.ts'
import type { Engine, Tab } from './engine.ts'
import { attached } from './passing.ts'
import { absoluteBox, type Box } from './placing.ts'
import { refusal } from './refusals.ts'
import { asList, itemOf, type Sdk, taken } from './sdk-call.ts'
import { originOf } from './sdk-objects.ts'
import type { Rect } from './types.ts'

const ZOOM = { min: 0.01, max: 4 }

/** What a tab sees from now on; the page around the simulator hears of it. */
export const setViewport = (engine: Engine, tab: Tab, viewport: Rect): void => {
  tab.viewport = viewport
  engine.world.changed()
  for (const listener of [...engine.viewportListeners]) listener(viewport, tab.id)
}

/** The least part of the board around a box that has the proportions of the screen, within the zoom that Miro allows. */
const seeing = (tab: Tab, box: Box): Rect => {
  const { screen } = tab
  const wanted = Math.min(screen.width / (box.right - box.left), screen.height / (box.bottom - box.top))
  const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, wanted))
  const width = screen.width / zoom
  const height = screen.height / zoom
  return {
    x: (box.left + box.right - width) / 2,
    y: (box.top + box.bottom - height) / 2,
    width,
    height,
  }
}

const rectOf = (value: unknown): Rect => {
  const rect = isRecord(value) ? value : {}
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => number(rect, key))
  if (x === undefined || y === undefined || width === undefined || height === undefined || width <= 0 || height <= 0) {
    throw refusal.invalid('a viewport needs x, y, width and height')
  }
  return { x, y, width, height }
}

const FRAME_AROUND = 0.05 // zoomTo leaves some room around the items

/** `board.viewport`: x and y are the top left of what is seen. */
export const viewportOf = (sdk: Sdk) => {
  const { engine } = sdk
  const { tab } = sdk.client
  return attached('board.viewport', {
    get: () => sdk.call('viewport.get', () => ({ ...tab.viewport })),
    set(options: unknown) {
      const copy = taken(sdk, options)
      return sdk.call('viewport.set', () => {
        const asked = copy()
        if (!isRecord(asked)) throw refusal.invalid('a viewport is needed')
        const rect = rectOf(asked.viewport)
        const pad = isRecord(asked.padding) ? asked.padding : {}
        const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) => number(pad, side) ?? 0)
        setViewport(
          engine,
          tab,
          seeing(tab, {
            left: rect.x - (left ?? 0),
            top: rect.y - (top ?? 0),
            right: rect.x + rect.width + (right ?? 0),
            bottom: rect.y + rect.height + (bottom ?? 0),
          }),
        )
        return { ...tab.viewport }
      })
    },
    zoomTo(items: unknown) {
      const ids = asList(items).map((item) => originOf(item).id)
      return sdk.call('viewport.zoomTo', () => {
        const boxes = ids.map((id) => absoluteBox(engine.world, itemOf(sdk, id)))
        if (boxes.length === 0) return
        const box = {
          left: Math.min(...boxes.map(({ left }) => left)),
          top: Math.min(...boxes.map(({ top }) => top)),
          right: Math.max(...boxes.map(({ right }) => right)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        }
        const room = FRAME_AROUND * Math.max(box.right - box.left, box.bottom - box.top, 1)
        setViewport(
          engine,
          tab,
          seeing(tab, {
            left: box.left - room,
            top: box.top - room,
            right: box.right + room,
            bottom: box.bottom + room,
          }),
        )
      })
    },
    getZoom: () => sdk.call('viewport.getZoom', () => tab.screen.width / tab.viewport.width),
    setZoom: (level: unknown) =>
      sdk.call('viewport.setZoom', () => {
        const asked = number({ level }, 'level') ?? 1
        const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, asked))
        if (zoom !== asked && engine.world.switches.zoomRange === 'rejected') {
          throw refusal.invalid(`a zoom level lies between ${ZOOM.min} and ${ZOOM.max}`)
        }
        const { x, y, width, height } = tab.viewport
        const next = { width: tab.screen.width / zoom, height: tab.screen.height / zoom }
        setViewport(engine, tab, { x: x + (width - next.width) / 2, y: y + (height - next.height) / 2, ...next })
      }),
  })
}
