import type { BoardItem } from '../../board/item.ts'
import type { Candidate } from '../find/candidate.ts'

/** Who a map is. */
export interface MapIdentity {
  readonly id: string
  /** Its record was written for this very item: the item ids in it are those of this board. */
  readonly exact: boolean
  /** It is the map of its record, with its links and its sign-off; a copy on the same board is a map of its own. */
  readonly same: boolean
}

const isExact = ({ record, structure: { title } }: Candidate): boolean =>
  record !== null && record.itemId === title?.item.id

/** Ids are decimal numbers, too long for a Number, and rise with time. A map is the same when its first stage is another one. */
const byAge = (a: BoardItem, b: BoardItem): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1)

/**
 * Tells who each map is, asked in their order on the board: no two are the same. A record that was written on another board tells that the
 * board was copied, with its maps; one that was written here, for another item, tells that somebody copied a frame.
 */
export function identityOf(
  candidates: readonly Candidate[],
  boardId: string | undefined,
): (candidate: Candidate) => MapIdentity {
  const owned = new Set(candidates.flatMap((each) => (isExact(each) && each.record ? [each.record.map.id] : [])))
  const given = new Set<string>()
  return (candidate) => {
    const { record, frame, structure } = candidate
    const exact = isExact(candidate)
    const ofRecord = record !== null && (exact || (record.boardId !== boardId && !owned.has(record.map.id)))
    const same = ofRecord && !given.has(record.map.id)
    const headers = [...structure.headers].sort(byAge)
    const items = [frame, structure.title?.item, ...headers].flatMap((item) => item?.id ?? [])
    let id = same ? record.map.id : (items.find((each) => !given.has(each) && !owned.has(each)) ?? '')
    // Only a list that holds one item twice comes to this.
    while (given.has(id)) id += '+'
    given.add(id)
    return { id, exact, same }
  }
}
