import type { BoardItem, NewItem } from '../../../board/item.ts'

/** An item that is to be drawn, as if it were there. */
export const asIfThere = (id: string, item: NewItem, frameId: string | null): BoardItem => ({
  ...{ id, frameId, type: item.type, x: item.x, y: item.y, width: item.width, height: item.height, text: item.text },
  rotation: 0,
  color: item.look.fill,
  tags: [],
  linkedTo: '',
  layer: 0,
  createdBy: '',
  createdAt: '',
  modifiedAt: '',
})
