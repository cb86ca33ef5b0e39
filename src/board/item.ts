/** One item on the board as the rest of the program knows it: plain data, absolute coordinates, plain text. */
export interface BoardItem {
  readonly id: string
  /** Miro's type name (`sticky_note`, `text`, `shape`, `card`, `frame`, ...); unknown types are passed through. */
  readonly type: string
  /** Centre of the item in absolute board coordinates, dp, y grows downwards; always finite. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Degrees. Sticky notes and frames have none in Miro: 0. */
  readonly rotation: number
  /** Plain text; paragraphs and line breaks are `\n`. A frame's text is its title. */
  readonly text: string
  /** The frame the item is a child of; null at the top level. */
  readonly frameId: string | null
  /** Sticky colour name, or the hex fill of a shape, text or frame; '' when there is none. */
  readonly color: string
  /** Ids of the tags on the item. */
  readonly tags: readonly string[]
  readonly linkedTo: string
  /** Rank in the order of layers as far as Miro tells it (the order of `get`, and of a frame's children): higher is in front. */
  readonly layer: number
  /** Id of the user who created it; '' when unknown. */
  readonly createdBy: string
  /** ISO times; '' when unknown. */
  readonly createdAt: string
  readonly modifiedAt: string
  /** True when a connector hangs on it; left out when none does. */
  readonly connected?: boolean
}

type ItemType = 'frame' | 'sticky_note' | 'text' | 'shape'

/** How a new item looks. Sticky notes take `fill` as one of Miro's colour names only. */
interface Look {
  /** Sticky colour name, or hex; '' is no fill. */
  readonly fill: string
  /** Text colour, hex. */
  readonly ink?: string
  /** dp; stickies size their own text. */
  readonly fontSize?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  readonly shape?: 'rectangle' | 'round_rectangle' | 'circle'
  /** Hex of a 1 dp border; none when left out. */
  readonly border?: string
  /** The first line of the text is set in bold. */
  readonly boldLead?: boolean
}

/** An item to be created. Absolute centre coordinates, like BoardItem. A sticky note's height and a text's height follow from Miro. */
export interface NewItem {
  readonly type: ItemType
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Plain text, `\n` between paragraphs; the adapter escapes it. A frame's text is its title. */
  readonly text: string
  readonly look: Look
  /** Ids of the tags on a sticky note; none when left out. */
  readonly tags?: readonly string[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The upright box of an item; rotation is left to those who need it. */
export const boxOf = (item: { x: number; y: number; width: number; height: number }): Box => ({
  left: item.x - item.width / 2,
  top: item.y - item.height / 2,
  right: item.x + item.width / 2,
  bottom: item.y + item.height / 2,
})
