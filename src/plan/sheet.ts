import { type BoardItem, boxOf, type NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/** An item on the board and what it was drawn as; drawn items have their place from the centre of the frame. */
export interface Entry {
  readonly id: string
  readonly drawn: DrawnItem
}

/** The items of one map in the making. Mutable on purpose: whatever happens, it knows what has been put on the board. */
export interface Sheet {
  /** As it was last seen: people may move it while it is drawn. */
  frame: BoardItem
  /** Where the centre of the frame has been since drawing began; what was drawn lies around one of these places. */
  readonly centers: Place[]
  /** From bottom to top, around the point 0, 0. */
  readonly layers: readonly (readonly DrawnItem[])[]
  /** What has to be on the board before each drawn item, so that it lies on top: what it covers of the layers beneath. */
  readonly beneath: ReadonlyMap<DrawnItem, readonly DrawnItem[]>
  /** The item on the board for each drawn item. */
  readonly made: Map<DrawnItem, BoardItem>
}

export const newSheet = (frame: BoardItem, layers: Sheet['layers']): Sheet => ({
  frame,
  centers: [placeOf(frame)],
  layers,
  beneath: beneathEach(layers),
  made: new Map(),
})

export function overlap(a: Pick<NewItem, 'x' | 'y' | 'width' | 'height'>, b: typeof a): boolean {
  const [one, other] = [boxOf(a), boxOf(b)]
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

function beneathEach(layers: Sheet['layers']): Sheet['beneath'] {
  const beneath = new Map<DrawnItem, readonly DrawnItem[]>()
  const lower: DrawnItem[] = []
  for (const layer of layers) {
    for (const thing of layer) {
      const covered = lower.filter((other) => overlap(other, thing))
      beneath.set(thing, covered)
    }
    lower.push(...layer)
  }
  return beneath
}

const placeOf = ({ x, y }: Place): Place => ({ x, y })

/** Takes note of how the frame was seen. */
export function seeFrame(sheet: Sheet, frame: BoardItem): void {
  sheet.frame = frame
  if (!sheet.centers.some((center) => center.x === frame.x && center.y === frame.y)) sheet.centers.push(placeOf(frame))
}

export const entriesOf = (sheet: Sheet): Entry[] => [...sheet.made].map(([drawn, { id }]) => ({ id, drawn }))
