import type { LaneType } from '../lanes/index.ts'
import type { JourneyMap, MapKind } from '../model/journey-map.ts'
import type { Kit, TemplateFacts } from './kit.ts'
import type { Sheet } from './sheet.ts'
import type { Wording } from './wording.ts'

/** What lies on the checker's desk beside the one map: words, lanes, templates, the other maps, the rule's thresholds. */
export interface Desk {
  readonly wording: Wording
  /** The template in exactly that version; others may ask for other lanes. */
  template(reference: JourneyMap['template']): TemplateFacts | undefined
  /** The newest version of that template that anybody knows of; null when nobody knows it. */
  newest(reference: JourneyMap['template']): number | null
  /** When it is checked; null when nobody says: then what hangs on the time is not judged. */
  readonly now: Date | null
  /** Sheets of the maps that look closer at a stage, whichever of the two carries the link. */
  linkedTo(map: JourneyMap, stageId: string): readonly Sheet[]
  /** It looks closer at a stage of another map, which holds what comes before and after. */
  looksCloser(map: JourneyMap): boolean
  labelOf(type: LaneType, map: JourneyMap): string
  /** A threshold of the rule that asks. */
  limit(name: string): number
}

/** Everything but the thresholds, which differ by rule. */
export function makeDesk(kit: Kit, wording: Wording, sheets: readonly Sheet[], now: Date | null): Omit<Desk, 'limit'> {
  let links: ReadonlyMap<string, ReadonlySet<Sheet>> | null = null
  let closer: ReadonlySet<string> | null = null
  return {
    wording,
    template: (reference) =>
      reference
        ? kit.templates.find(({ id, version }) => id === reference.id && version === reference.version)
        : undefined,
    newest(reference) {
      const versions = kit.templates.flatMap(({ id, version }) => (id === reference?.id ? [version] : []))
      return versions.length > 0 ? Math.max(...versions) : null
    },
    now,
    linkedTo(map, stageId) {
      links ??= indexLinks(sheets)
      return [...(links.get(place(map.id, stageId)) ?? [])]
    },
    looksCloser(map) {
      closer ??= closerOf(sheets.map((sheet) => sheet.map))
      return closer.has(map.id)
    },
    labelOf: (type, map) => kit.labelOf?.(type, map.locale) ?? wording.kind(type)?.label ?? type,
  }
}

const place = (mapId: string, stageId: string): string => JSON.stringify([mapId, stageId])

/** Sheets by the place another map's link leads to or from. */
function indexLinks(sheets: readonly Sheet[]): ReadonlyMap<string, ReadonlySet<Sheet>> {
  const byId = new Map(sheets.map((sheet) => [sheet.map.id, sheet]))
  const found = new Map<string, Set<Sheet>>()
  const add = (mapId: string, stageId: string, sheet: Sheet) => {
    const key = place(mapId, stageId)
    const set = found.get(key)
    if (set) set.add(sheet)
    else found.set(key, new Set([sheet]))
  }
  for (const sheet of sheets) {
    for (const link of sheet.map.links) {
      const other = byId.get(link.mapId)
      if (!other || other === sheet) continue
      add(sheet.map.id, link.stageId, other)
      if (link.toStageId !== null) add(link.mapId, link.toStageId, sheet)
    }
  }
  return found
}

/** The wider a map is, the earlier it stands here. */
const FROM_WIDE: readonly MapKind[] = ['cem', 'combined', 'cjm']

/** Ids of the maps that look closer at a stage of another one. Either of the two may carry the link: the narrower one looks closer. */
function closerOf(maps: readonly JourneyMap[]): ReadonlySet<string> {
  const kinds = new Map(maps.map(({ id, kind }) => [id, kind]))
  const found = new Set<string>()
  for (const { id, kind, links } of maps) {
    for (const { mapId } of links) {
      if (mapId === id) continue
      // Of a map that is not there nobody knows; but an overview of journeys is an experience map.
      const other = kinds.get(mapId) ?? (kind === 'cem' ? 'cjm' : 'cem')
      found.add(FROM_WIDE.indexOf(kind) > FROM_WIDE.indexOf(other) ? id : mapId)
    }
  }
  return found
}
