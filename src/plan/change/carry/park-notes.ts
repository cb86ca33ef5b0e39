import type { BoardItem, Box } from '../../../board/item.ts'
import { around, extentOf } from '../../adoptee.ts'
import { parkingPlaces } from '../beside/parking.ts'
import type { ChangeWork } from './change-work.ts'

/** Chooses where notes are taken to that leave the map. */
export function chooseParking(work: ChangeWork, notes: readonly BoardItem[]): void {
  if (notes.length === 0) return
  const [area, apart] = areaOf(work)
  for (const [id, place] of parkingPlaces([...work.last.values()], area, notes, apart)) work.parking.set(id, place)
}

/** What the map fills at most while it is changed; without a frame also how far from it a note has to be, not to go on with it. */
function areaOf(work: ChangeWork): readonly [area: Box, apart?: number] {
  const { plan, steps, last } = work
  const frame = last.get(plan.scope.frame?.id ?? '')
  if (frame) {
    const { left, top, right, bottom } = extentOf(frame)
    const { width = 0, height = 0 } = steps.frame?.to ?? {}
    return [{ left, top, right: Math.max(right, left + width), bottom: Math.max(bottom, top + height) }]
  }
  const { area, apart } = plan.scope.ground ?? {
    area: around(steps.parks.flatMap(({ itemId }) => last.get(itemId) ?? []).map(extentOf)),
    apart: 0,
  }
  return area ? [area, apart] : [NOWHERE]
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }
