import { z } from 'zod/mini'
import { isLaneType, type LaneType } from '../lanes/index.ts'
import { type JourneyMap, LOCALES } from './journey-map.ts'
import { jsonBytes } from './json-bytes.ts'
import { DETAILS, type Detail, reviewWith } from './signature.ts'

const nullable = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema)

export const Link = z.object({
  stageId: z.string(),
  boardId: z.string(),
  frameId: z.string(),
  mapId: z.string(),
  toStageId: nullable(z.string()),
  loopedAt: nullable(z.string()),
})

const Waived = z.object({ rule: z.string(), stageId: z.optional(z.string()), reason: z.optional(z.string()) })

export const Review = z.object({
  owner: z.string(),
  reviewOn: nullable(z.string()),
  signedOff: nullable(
    z.object({
      by: z.string(),
      at: z.string(),
      waived: z.optional(z.object({ count: z.int().check(z.nonnegative()), named: z.array(Waived) })),
    }),
  ),
})

export const State = z.object({
  time: nullable(z.enum(['current', 'future'])),
  basis: nullable(z.enum(['assumption', 'research'])),
})

export const TemplateRef = z.object({ id: z.string(), version: z.number() })

/** id, item id, offset of its centre from the anchor's in dp (x of a stage, y of a lane), the beginning of its words. */
const StageMark = z.tuple([z.string(), z.string(), z.number(), z.string()])
const LaneMark = z.tuple([z.string(), z.string(), z.number(), z.string(), z.array(z.string())])

const Record = z.object({
  version: z.literal(1),
  boardId: z.string(),
  itemId: z.string(),
  map: z.object({
    id: z.string().check(z.minLength(1)),
    kind: z.enum(['cem', 'cjm', 'combined']),
    locale: z.enum(LOCALES),
    template: nullable(TemplateRef),
    links: z.array(Link),
    state: State,
    review: nullable(Review),
  }),
  stages: z.array(StageMark),
  lanes: z.array(LaneMark),
  /** True when people drew the map and the app only remembers it: then nothing lies where the app would have put it. */
  adopted: z.optional(z.boolean()),
  /** Code of a change of the structure that was begun and has not come to its end. */
  changing: z.optional(z.string()),
  /** Which change was done last that added notes: done again it adds none, though they may say what others say. */
  added: z.optional(z.string()),
})

/** What the title item of a map remembers in its metadata: who the map is, and which item is which part of its structure. */
export type AnchorRecord = z.infer<typeof Record>

/** Parses what stands in an item's metadata; null when it is not a record of ours. */
export function parseAnchor(value: unknown): AnchorRecord | null {
  const parsed = Record.safeParse(value)
  return parsed.success ? parsed.data : null
}

interface Place {
  readonly itemId: string
  /** Offset of the item's centre from the anchor's, dp. */
  readonly offset: number
}

/** Miro takes 6 KB of metadata an item; some room is left for how it counts. Source: Web SDK docs, storage. */
const MOST_METADATA = 5800

/** How much of a name is kept to find it again when items have new ids. */
const NAME_LENGTH = 24

/**
 * The record to be kept for a map. Names only help to find parts again after a copy, so they are left out when the record would grow
 * past what Miro takes; before that, what a signature says of waived findings is shortened, which the board knows in full elsewhere.
 * @throws RangeError when even then it is too large (far more links than a map has stages)
 */
export function anchorRecord(
  map: JourneyMap,
  at: { readonly boardId: string; readonly itemId: string },
  stages: ReadonlyMap<string, Place>,
  lanes: ReadonlyMap<string, Place>,
): AnchorRecord {
  const record = (nameLength: number, detail: Detail): AnchorRecord => ({
    version: 1,
    ...at,
    map: {
      id: map.id,
      kind: map.kind,
      locale: map.locale,
      template: map.template && { ...map.template },
      links: map.links.map((link) => ({ ...link })),
      state: { ...map.state },
      review: reviewWith(map.review, detail),
    },
    stages: map.stages.flatMap(({ id, name }): AnchorRecord['stages'] => {
      const place = stages.get(id)
      return place ? [[id, place.itemId, Math.round(place.offset), name.slice(0, nameLength)]] : []
    }),
    lanes: map.lanes.flatMap(({ id, label, types }): AnchorRecord['lanes'] => {
      const place = lanes.get(id)
      return place ? [[id, place.itemId, Math.round(place.offset), label.slice(0, nameLength), [...types]]] : []
    }),
  })
  for (const length of [NAME_LENGTH, 8, 0])
    for (const detail of DETAILS) {
      const candidate = record(length, detail)
      if (jsonBytes(candidate) <= MOST_METADATA) return candidate
    }
  throw new RangeError(
    `The title item of map "${map.title}" cannot remember all of its links and what is said of its review; remove some links, or shorten it`,
  )
}

/** The lane types of a record that are still registered. */
export const knownTypes = (types: readonly string[]): LaneType[] => types.filter(isLaneType)
