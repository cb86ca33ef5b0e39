import type { MoveTuple } from '../../../model/change-record.ts'
import type { ChangeWork } from './change-work.ts'
import { isNear } from './facets.ts'
import { isMove, isResize } from './steps-by-kind.ts'

/** Where each item lies that is moved, and where it shall lie; an empty note as long as it is empty. */
export const movesOf = ({ steps, by, last }: ChangeWork): MoveTuple[] =>
  steps.writes.flatMap((op): MoveTuple[] => {
    const item = last.get(op.itemId)
    if (!item || !(isMove(op) || op.until)) return []
    const place = ({ x = item.x - by.x, y = item.y - by.y }: typeof op.to) => [x + by.x, y + by.y] as const
    const move = [op.itemId, ...place(op.from), ...place({ ...op.to, ...op.until })] as const
    const { width = item.width, height = item.height } = op.to
    const [, fromX, fromY, toX, toY] = move
    if (op.until && isNear(fromX, toX) && isNear(fromY, toY)) return []
    // Miro moves along what lies in a frame.
    const along = [...last.values()].flatMap((child): MoveTuple[] =>
      item.type === 'frame' && child.frameId === item.id
        ? [[child.id, child.x, child.y, child.x + toX - fromX, child.y + toY - fromY]]
        : [],
    )
    return [isResize(op) ? [...move, width, height] : move, ...along]
  })
