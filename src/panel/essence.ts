import type { Reading } from '../read/reading.ts'

/** What readings say: words and places in the map, not dp. Two looks that give the same have shown nothing new. */
export const essenceOf = (readings: readonly Reading[]): string =>
  JSON.stringify(
    readings.map(({ map, confidence, reasons, unplaced, doubtful, placed, anchor, unfinished }) => [
      map,
      confidence,
      reasons,
      unplaced,
      doubtful,
      anchor?.changing,
      unfinished?.code,
      placed.map(({ item, role, stageId, laneId }) => [item.id, role, stageId, laneId]),
    ]),
  )
