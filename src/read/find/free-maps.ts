import type { BoardItem } from '../../board/item.ts'
import { spanX, spanY } from '../grid/grid.ts'
import { originalOf, turn } from '../seen.ts'
import type { Candidate } from './candidate.ts'
import { likesIn } from './columns/label-likes.ts'
import type { Desk } from './desk.ts'
import type { Found } from './found.ts'
import { islandsAround } from './island.ts'
import { grown, type Nearby } from './nearby.ts'
import { notesInNextCells } from './next-cells.ts'
import { groundOf, isCrowded } from './search-area.ts'
import { findBothWays } from './turned-maps.ts'

/** Maps that lie in no frame, or in one that has let go of so much of them that nothing was found among the rest. */
export function findFree(nearby: Nearby, frames: readonly BoardItem[], desk: Desk): Candidate[] {
  const items = nearby.rest()
  const each = groundsAmong(items, nearby, frames, desk).map((ground) => {
    const isStrewn = likesIn(ground, desk.likes).length > STREWN
    return findBothWays(groundOf(ground, null, isStrewn ? items.length : ground.length), desk)
  })
  const found = each.flatMap((both) => both.found)
  const turned = each.flatMap((both) => both.turned?.found ?? [])
  const used = new Set([...found, ...turned].flatMap((map) => map.own().map(originalOf)))
  const upright = intoFrames(found, { items, nearby }, used, frames, true)
  return [...upright, ...intoFrames(turned, { items, nearby }, used, frames, false)]
}

/** dp. Children may lie over the edge of their frame, and things beside it. */
const NEAR = 250

/** Where more words than this name lanes, they stand in line by chance as well. */
const STREWN = 50

/** All that lies in no frame, or each island of it that may hold a map, where many boards lie side by side. */
function groundsAmong(
  items: readonly BoardItem[],
  nearby: Nearby,
  frames: readonly BoardItem[],
  desk: Desk,
): readonly (readonly BoardItem[])[] {
  if (desk.chosen || !isCrowded({ items })) return [items]
  const isSeed = (item: BoardItem) => desk.likes.has(item) || desk.titles.has(item) || desk.records.has(item.id)
  const islands = items.some(isSeed) ? islandsAround(withoutClosed(items, nearby, frames), isSeed) : []
  return islands.filter((island) => !isOfOneFrame(island))
}

/** Without what lies in frames that nothing else comes near: it was looked at with these, and is on no island with anything else. */
function withoutClosed(
  items: readonly BoardItem[],
  nearby: Nearby,
  frames: readonly BoardItem[],
): readonly BoardItem[] {
  const known = new Set(frames.map(({ id }) => id))
  const isLoose = ({ frameId }: BoardItem) => frameId === null || !known.has(frameId)
  const around = (frame: BoardItem) => grown({ x: spanX(frame), y: spanY(frame) }, NEAR)
  const open = new Set(frames.flatMap((frame) => (nearby.in(around(frame)).some(isLoose) ? [frame.id] : [])))
  return items.filter((item) => isLoose(item) || open.has(item.frameId ?? ''))
}

/** What holds nothing but children of one frame was looked at with that frame. */
const isOfOneFrame = ([first, ...others]: readonly BoardItem[]): boolean =>
  first !== undefined && first.frameId !== null && others.every(({ frameId }) => frameId === first.frameId)

/**
 * What is in the frame of a map and in none of its cells is to be told too.
 * @param used the items that belong to a map already, as they are on the board
 */
function intoFrames(
  found: readonly Found[],
  { items, nearby }: { readonly items: readonly BoardItem[]; readonly nearby: Nearby },
  used: Set<BoardItem>,
  frames: readonly BoardItem[],
  upright: boolean,
): Candidate[] {
  return found.map((map) => {
    const frame = frameOfMost(map.own(), frames)
    const inFrame = frame ? items.filter((item) => item.frameId === frame.id && !used.has(originalOf(item))) : []
    const rest = frame
      ? inFrame.map((item) => (upright ? item : turn(item)))
      : notesInNextCells(map, nearby, used, upright)
    for (const item of rest) used.add(originalOf(item))
    return { ...map, frame, items: [...map.own(), ...rest], upright }
  })
}

function frameOfMost(items: readonly BoardItem[], frames: readonly BoardItem[]): BoardItem | null {
  const counts = new Map<string, number>()
  for (const { frameId } of items) if (frameId !== null) counts.set(frameId, (counts.get(frameId) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > items.length / 2 ? (frames.find((frame) => frame.id === most[0]) ?? null) : null
}
