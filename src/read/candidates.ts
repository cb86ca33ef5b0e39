import { type BoardItem, boxOf } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import { overlap, type Span, spanX, spanY } from './grid.ts'
import type { Labels } from './labels.ts'
import { findLabelColumn } from './lanes.ts'
import { findStructure, type Structure } from './structure.ts'

/** A map's skeleton and every item that may belong to it. */
export interface Candidate {
  readonly frame: BoardItem | null
  readonly structure: Structure
  readonly items: readonly BoardItem[]
  readonly record: AnchorRecord | null
}

type RecordOf = (members: readonly BoardItem[]) => AnchorRecord | null

/** How far from its labels a map without a frame may reach, dp. */
const FREE_REACH = { above: 1000, below: 600, right: 14_000, left: 80 }

/** So many maps without a frame are looked for on one board. */
const MOST_FREE = 40

/**
 * Finds the maps among all items: first in each frame, among its children; then among what lies in no frame. Loose items that lie on the
 * grid of a map in a frame belong to it as well: notes dragged half outside are no children any more.
 */
export function findCandidates(items: readonly BoardItem[], labels: Labels, recordOf: RecordOf): Candidate[] {
  const frames = items.filter((item) => item.type === 'frame')
  const children = new Map<string, BoardItem[]>(frames.map((frame) => [frame.id, []]))
  const loose: BoardItem[] = []
  for (const item of items) {
    if (item.type === 'frame') continue
    const members = item.frameId === null ? undefined : children.get(item.frameId)
    if (members) members.push(item)
    else loose.push(item)
  }
  const framed = frames.flatMap((frame): Candidate[] => {
    const members = children.get(frame.id) ?? []
    const record = recordOf(members)
    const structure = findStructure(members, labels, record)
    return structure ? [{ frame, structure, items: members, record }] : []
  })
  const { joined, rest } = joinLoose(framed, loose)
  return [...joined, ...findFree(rest, labels, recordOf)].sort(byPlace)
}

interface Area {
  readonly x: Span
  readonly y: Span
}

const gridOf = ({ columns, rows }: Structure): Area => ({
  x: { from: columns[0]?.from ?? 0, to: columns.at(-1)?.to ?? 0 },
  y: { from: rows[0]?.from ?? 0, to: rows.at(-1)?.to ?? 0 },
})

const shared = (item: BoardItem, area: Area): number => overlap(spanX(item), area.x) * overlap(spanY(item), area.y)

/** Gives each loose item to the map on whose grid most of it lies. */
function joinLoose(
  maps: readonly Candidate[],
  loose: readonly BoardItem[],
): { joined: Candidate[]; rest: BoardItem[] } {
  const areas = maps.map((map) => gridOf(map.structure))
  const added: BoardItem[][] = maps.map(() => [])
  const rest: BoardItem[] = []
  for (const item of loose) {
    let best = -1
    let most = 0
    for (let index = 0; index < areas.length; index++) {
      const area = areas[index]
      const share = area ? shared(item, area) : 0
      if (share > most) {
        most = share
        best = index
      }
    }
    const target = added[best]
    if (target) target.push(item)
    else rest.push(item)
  }
  const joined = maps.map((map, index) => ({ ...map, items: [...map.items, ...(added[index] ?? [])] }))
  return { joined, rest }
}

/** Maps that lie in no frame: around each column of labels, as far as a map may reach. */
function findFree(loose: readonly BoardItem[], labels: Labels, recordOf: RecordOf): Candidate[] {
  const found: Candidate[] = []
  let rest = loose
  for (let round = 0; round < MOST_FREE; round++) {
    const column = findLabelColumn(rest, labels, new Set())
    if (!column || column.labels.length < 2) break
    const top = Math.min(...column.labels.map((label) => boxOf(label).top))
    const bottom = Math.max(...column.labels.map((label) => boxOf(label).bottom))
    const area: Area = {
      x: { from: column.x.from - FREE_REACH.left, to: column.x.to + FREE_REACH.right },
      y: { from: top - FREE_REACH.above, to: bottom + FREE_REACH.below },
    }
    const near = rest.filter(
      (item) => item.x >= area.x.from && item.x <= area.x.to && item.y >= area.y.from && item.y <= area.y.to,
    )
    const record = recordOf(near)
    const structure = findStructure(near, labels, record)
    const grid = structure && gridOf(structure)
    const structural = new Set(
      structure
        ? [
            structure.title?.item,
            ...structure.headers,
            ...structure.scales,
            ...structure.lanes.flatMap((lane) => [lane.label, lane.band]),
          ]
        : [],
    )
    const own = grid ? near.filter((item) => structural.has(item) || shared(item, grid) > 0) : []
    if (structure) found.push({ frame: null, structure, items: own, record })
    const used = new Set<BoardItem>([...own, ...column.labels])
    rest = rest.filter((item) => !used.has(item))
  }
  return found
}

function byPlace(a: Candidate, b: Candidate): number {
  const [first, second] = [a, b].map(({ frame, structure }) => boxOf(frame ?? structure.headers[0] ?? NOWHERE))
  return (first?.top ?? 0) - (second?.top ?? 0) || (first?.left ?? 0) - (second?.left ?? 0)
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 }
