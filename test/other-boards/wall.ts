import type { RawItem } from '../../src/board/adapt.ts'
import { textToHtml } from '../../src/board/text.ts'
import type { Chance } from './chance.ts'
import { extentOf, type Thing } from './sheet.ts'

/** What lies on a wall, how it is called, and whether a frame holds it. */
export interface Drawing {
  readonly things: readonly Thing[]
  readonly title: string
  /** The frame is called so; null when there is none. */
  readonly frame: string | null
  /** The title is written over it, or into its frame. */
  readonly titled: boolean
}

/** A whole board, filled drawing by drawing, row by row; answers as `board.get()` of Miro's Web SDK does. */
export interface Wall {
  readonly raws: readonly RawItem[]
  /** Puts a drawing beside the last one and returns the ids of its things by their keys. */
  put(drawing: Drawing): ReadonlyMap<number, string>
}

/** All that Miro tells of how an item looks, whether or not anybody chose it. Source: Web SDK docs, style of each item. */
const LETTERS = { fontFamily: 'open_sans', fontSize: 14, textAlign: 'center' }
const STYLES: Readonly<Record<string, (color: string) => RawItem>> = {
  sticky_note: (fillColor) => ({ fillColor, textAlign: 'center', textAlignVertical: 'middle' }),
  text: () => ({ color: '#1a1a1a', fillColor: 'transparent', fillOpacity: 1, ...LETTERS, textAlign: 'left' }),
  shape: (fillColor) => ({
    color: '#1a1a1a',
    fillColor,
    fillOpacity: 1,
    ...LETTERS,
    textAlignVertical: 'middle',
    borderStyle: 'normal',
    borderOpacity: 1,
    borderColor: '#1a1a1a',
    borderWidth: 2,
  }),
  card: () => ({ cardTheme: '#2d9bf0', fillBackground: false }),
}

/** dp; one row of a large board. */
const WIDEST = 26_000
/** 19 digits, as Miro's ids have. */
const FIRST_ID = 3_458_764_500_000_000_000n

export function wallFor(chance: Chance): Wall {
  const raws: RawItem[] = []
  let serial = FIRST_ID + BigInt(chance.int(0, 1_000_000))
  const newId = () => {
    serial += BigInt(chance.int(1, 9))
    return `${serial}`
  }
  const [row, at] = [{ height: 0 }, { x: 0, y: 0 }]
  return {
    raws,
    put({ things, title, frame, titled }) {
      const extent = extentOf(things)
      const [padding, head] = [frame === null ? 0 : chance.int(60, 160), titled ? 130 : 0]
      const width = extent.right - extent.left + 2 * padding
      const height = extent.bottom - extent.top + 2 * padding + head
      if (at.x > 0 && at.x + width > WIDEST) {
        at.x = chance.int(0, 600)
        at.y += row.height + chance.int(250, 900)
        row.height = 0
      }
      // Frames stand closer to one another than what has no edge of its own.
      const gap = frame === null ? chance.int(350, 800) : chance.int(120, 500)
      const left = at.x + gap
      const top = at.y + chance.int(0, 120)
      at.x = left + width
      row.height = Math.max(row.height, height + 120)
      const frameId = frame === null ? null : newId()
      const ids = new Map(things.map((thing) => [thing.key, newId()] as const))
      const children: string[] = []
      const dated = {
        createdBy: '3458764500000000001',
        createdAt: '2026-03-02T09:10:11.123Z',
        modifiedBy: '3458764500000000001',
      }
      const placed = (x: number, y: number) =>
        frameId === null
          ? {
              x: left + x,
              y: top + y,
              parentId: chance.pick([null, null, 'null']),
              relativeTo: 'canvas_center',
              origin: 'center',
            }
          : { x, y, parentId: frameId, relativeTo: 'parent_top_left', origin: 'center' }
      const made: RawItem[] = []
      if (titled) {
        const id = newId()
        children.push(id)
        made.push({
          id,
          type: 'text',
          content: textToHtml(title),
          width: Math.max(400, title.length * 28),
          height: 70,
          rotation: 0,
          ...placed(padding + 300, padding + 40),
          ...dated,
        })
      }
      for (const thing of things) {
        const id = ids.get(thing.key) ?? ''
        if (thing.ends) {
          const [from, to] = thing.ends.map((key) => ids.get(key))
          made.push({ id, type: 'connector', start: { item: from }, end: { item: to }, shape: 'curved', ...dated })
          continue
        }
        children.push(id)
        const connectors = things.filter(({ ends }) => ends?.includes(thing.key)).map(({ key }) => ids.get(key))
        made.push({
          id,
          type: thing.type,
          ...(thing.type === 'card'
            ? { title: textToHtml(thing.text), description: '' }
            : { content: textToHtml(thing.text) }),
          ...placed(thing.x - extent.left + padding, thing.y - extent.top + padding + head),
          width: thing.width,
          // Exports leave the height of sticky notes out.
          ...(thing.type === 'sticky_note' && chance.often(0.1) ? {} : { height: thing.height }),
          ...(thing.type === 'sticky_note' ? { shape: 'square', tagIds: [] } : { rotation: thing.rotation }),
          style: STYLES[thing.type]?.(thing.color) ?? { fillColor: thing.color },
          connectorIds: connectors,
          linkedTo: '',
          ...dated,
          modifiedAt: '2026-03-02T09:12:11.123Z',
        })
      }
      if (frameId !== null)
        raws.push({
          id: frameId,
          type: 'frame',
          title: frame,
          x: left + width / 2,
          y: top + height / 2,
          width,
          height,
          parentId: null,
          relativeTo: 'canvas_center',
          origin: 'center',
          childrenIds: children,
          style: { fillColor: '#ffffff' },
          ...dated,
        })
      raws.push(...made)
      return ids
    },
  }
}
