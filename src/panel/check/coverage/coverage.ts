import type { JourneyMap, Lane, Stage } from '../../../model/journey-map.ts'
import type { CellCoverage } from '../../../rules/report.ts'

export const ORDERS = ['board', 'worst'] as const
/** In which order stages and lanes are shown: as they lie on the board, or those with the most open cells first. */
export type CoverageOrder = (typeof ORDERS)[number]

/** A stage or a lane, and how many of its cells somebody has answered. */
interface Counted<Part> {
  readonly part: Part
  readonly filled: number
  readonly cells: number
}

export interface Coverage {
  readonly stages: readonly Counted<Stage>[]
  readonly lanes: readonly Counted<Lane>[]
  cell(stageId: string, laneId: string): CellCoverage | undefined
}

const keyOf = (stageId: string, laneId: string): string => JSON.stringify([stageId, laneId])

/** The cells of a map, counted by stage and by lane, in that order; parts with equally many open cells stay as they lie. */
export function coverageIn(map: JourneyMap, all: readonly CellCoverage[], order: CoverageOrder): Coverage {
  const own = all.filter(({ mapId }) => mapId === map.id)
  const byCell = new Map(own.map((cell) => [keyOf(cell.stageId, cell.laneId), cell]))
  const counted = <Part extends { readonly id: string }>(
    parts: readonly Part[],
    idOf: (cell: CellCoverage) => string,
  ) => {
    const lines = parts.map((part): Counted<Part> => {
      const cells = own.filter((cell) => idOf(cell) === part.id)
      return { part, filled: cells.filter(({ state }) => state !== 'empty').length, cells: cells.length }
    })
    return order === 'worst' ? lines.toSorted((a, b) => openIn(b) - openIn(a)) : lines
  }
  return {
    stages: counted(map.stages, ({ stageId }) => stageId),
    lanes: counted(map.lanes, ({ laneId }) => laneId),
    cell: (stageId, laneId) => byCell.get(keyOf(stageId, laneId)),
  }
}

const openIn = ({ filled, cells }: Counted<unknown>): number => cells - filled

/** The same counts with stages and lanes where they were before; what was not there comes last. */
export function placedLike(before: Coverage, now: Coverage): Coverage {
  const like = <Part extends { readonly id: string }>(was: readonly Counted<Part>[], is: readonly Counted<Part>[]) => {
    const places = new Map(was.map(({ part }, index) => [part.id, index]))
    const placeOf = ({ part }: Counted<Part>) => places.get(part.id) ?? places.size
    return is.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
  return { ...now, stages: like(before.stages, now.stages), lanes: like(before.lanes, now.lanes) }
}
