import { exportMaps, importMaps } from '../exchange/exchange.ts'
import type { Imported } from '../exchange/format.ts'
import type { JourneyMap } from '../model/journey-map.ts'

/** A map as a file that loses nothing of it. */
export const writeMapFile = (map: JourneyMap): Promise<{ readonly text: string; readonly mediaType: string }> =>
  exportMaps([map], 'json')

/** What is in such a file. */
export type MapFile = Imported

/** The maps of such a file, whoever wrote it, and what of it cannot be read. */
export const readMapFile = (source: string | Uint8Array): Promise<MapFile> => importMaps(source, 'json')
