import { type BoardItem, boxOf } from '../../board/item.ts'
import { isMark, isSigned, newMark } from '../../layout/mark.ts'
import { isWithin } from '../adoptee.ts'
import type { MarkPlan, Op, PutMark, TakeMark } from '../plan.ts'
import { isOlder } from '../reconcile.ts'
import { type Gap, gapKey, type MarkedMap, markGround } from './places.ts'

export interface MarkOptions {
  /** What the board remembers of marks that the app has put there: they are known for its own without being asked. */
  readonly remembered?: ReadonlySet<string>
  /** Marks are put at gaps that have none; else they are only taken away. */
  readonly puts?: boolean
  /** No more marks than these are put, and taken away, at once. */
  readonly most?: number
}

/** A mark costs three calls: it is drawn, put into the frame, and told whose it is. One that goes is fetched and removed. */
const COST = { put: 3, take: 1, looks: 2 }

/**
 * Plans what it takes so that a mark stands at each of the gaps, one, and nowhere else on the map. Empty while the map is in the middle of a
 * change. Pure.
 */
export function planMarks(map: MarkedMap, gaps: readonly Gap[], options: MarkOptions = {}): MarkPlan {
  const { remembered = new Set(), puts = false, most = Number.POSITIVE_INFINITY } = options
  if (map.unfinished !== null) return marking([], map.map.id)
  const wanted = new Map(gaps.map((gap) => [gapKey(gap), gap]))
  const ground = markGround(map)
  const standing = new Map<string, BoardItem>()
  const surplus: BoardItem[] = []
  // What is not known to be the app's is left alone, as long as nobody asks for more than that.
  for (const mark of marksOf(map).filter((each) => isSigned(each) || remembered.has(each.id))) {
    const gap = ground.gapAt(mark)
    const key = gap ? gapKey(gap) : ''
    const known = wanted.get(key)
    const isAstray = !known || (ground.isInTheWay(mark, known) && ground.placeFor(known) !== null)
    if (isAstray || standing.has(key)) surplus.push(mark)
    else standing.set(key, mark)
  }
  const frameId = map.frame?.id ?? null
  const places = puts
    ? [...wanted].flatMap(([key, gap]) => (standing.has(key) ? [] : (ground.placeFor(gap) ?? [])))
    : []
  const loose = puts ? [...standing.values()].filter((mark) => isLoose(mark, map.frame)) : []
  return marking(
    [
      ...surplus.slice(0, most).map((item): TakeMark => takeMark(item, remembered)),
      ...loose.slice(0, most).map(({ id }) => ({ kind: 'attach' as const, itemId: id, frameId: frameId ?? '' })),
      ...places.slice(0, most).map((place): PutMark => ({ kind: 'put-mark', item: newMark(place), frameId })),
    ],
    map.map.id,
  )
}

/** Plans to take these marks off the board, wherever they are. Pure. */
export const planTakingMarks = (marks: readonly BoardItem[], remembered: ReadonlySet<string> = new Set()): MarkPlan =>
  marking(
    marks.map((item) => takeMark(item, remembered)),
    null,
  )

/** Marks on a map, the oldest first. */
export const marksOf = ({ placed }: Pick<MarkedMap, 'placed'>): BoardItem[] =>
  placed
    .flatMap(({ item, role }) => (role === 'mark' && isMark(item) ? [item] : []))
    .sort((a, b) => (isOlder(a, b) ? -1 : 1))

/** It lies in the frame and is no part of it yet, so that it would stay behind. */
const isLoose = (mark: BoardItem, frame: BoardItem | null): boolean =>
  frame !== null && mark.frameId === null && isWithin(boxOf(mark), boxOf(frame), 1)

const takeMark = (item: BoardItem, remembered: ReadonlySet<string>): TakeMark => ({
  kind: 'take-mark',
  item,
  isRemembered: remembered.has(item.id),
})

function marking(ops: readonly (Op & (PutMark | TakeMark | { kind: 'attach' }))[], mapId: string | null): MarkPlan {
  const count = (kind: Op['kind']) => ops.filter((op) => op.kind === kind).length
  const [puts, takes] = [count('put-mark'), count('take-mark')]
  return {
    way: 'mark',
    mapId,
    ops,
    calls: ops.length === 0 ? 0 : COST.put * puts + COST.take * takes + count('attach') + COST.looks,
    summary: [
      ...(puts > 0 ? [{ code: 'put-marks', data: { marks: puts } }] : []),
      ...(takes > 0 ? [{ code: 'take-marks', data: { marks: takes } }] : []),
    ],
  }
}
