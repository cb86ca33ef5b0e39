import type { BoardItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import type { Entry, Place } from './reconcile.ts'

/** The items of one map in the making. Mutable on purpose: whatever happens, it knows what has been put on the board. */
export interface Sheet {
  /** As it was last seen: people may move it while it is drawn. */
  frame: BoardItem
  /** Where the centre of the frame has been since drawing began; what was drawn lies around one of these places. */
  readonly centers: Place[]
  /** From bottom to top, around the point 0, 0. */
  readonly layers: readonly (readonly DrawnItem[])[]
  /** The item on the board for each drawn item. */
  readonly made: Map<DrawnItem, BoardItem>
}

export const newSheet = (frame: BoardItem, layers: Sheet['layers']): Sheet => ({
  frame,
  centers: [placeOf(frame)],
  layers,
  made: new Map(),
})

const placeOf = ({ x, y }: Place): Place => ({ x, y })

/** Takes note of how the frame was seen. */
export function seeFrame(sheet: Sheet, frame: BoardItem): void {
  sheet.frame = frame
  if (!sheet.centers.some((center) => center.x === frame.x && center.y === frame.y)) sheet.centers.push(placeOf(frame))
}

export const entriesOf = (sheet: Sheet): Entry[] => [...sheet.made].map(([drawn, { id }]) => ({ id, drawn }))
