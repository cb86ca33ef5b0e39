import { z } from 'zod/mini'
import { isLaneType, type LaneType } from '../lanes/index.ts'
import { Link, Review, State, TemplateRef } from './anchor.ts'
import type { Change } from './change.ts'
import { LOCALES } from './journey-map.ts'
import { LaneSchema, NoteSchema, Score, StageSchema } from './schema.ts'

const Id = z.string()
/** No map has so many stages or lanes; a greater place is nonsense. */
const Place = z.int().check(z.nonnegative(), z.maximum(1e6))
const At = z.object({ stageId: Id, laneId: Id })
const Named = z.object({
  label: z.string(),
  types: z.array(z.custom<LaneType>(isLaneType)).check(z.minLength(1)),
})
const Marks = z.object({ answer: z.enum(['note', 'none']), color: z.string(), tags: z.array(z.string()) })

const fromTo = <T extends z.core.$ZodType>(value: T) => ({ from: value, to: value })

const setMap = <F extends string, T extends z.core.$ZodType>(field: F, value: T) =>
  z.object({ kind: z.literal('set-map'), field: z.literal(field), ...fromTo(value) })

const SetMap = z.discriminatedUnion('field', [
  setMap('title', z.string()),
  setMap('subject', z.string()),
  setMap('actor', z.string()),
  setMap('scenario', z.string()),
  setMap('kind', z.enum(['cem', 'cjm', 'combined'])),
  setMap('locale', z.enum(LOCALES)),
  setMap('template', z.nullable(TemplateRef)),
  setMap('links', z.array(Link)),
  setMap('state', State),
  setMap('review', z.nullable(Review)),
])

const ChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-stage'), stage: StageSchema, at: Place }),
  z.object({ kind: z.literal('rename-stage'), stageId: Id, ...fromTo(z.string()) }),
  z.object({ kind: z.literal('move-stage'), stageId: Id, ...fromTo(Place) }),
  z.object({ kind: z.literal('remove-stage'), stageId: Id, from: StageSchema, at: Place }),
  z.object({ kind: z.literal('add-lane'), lane: LaneSchema, at: Place }),
  z.object({ kind: z.literal('set-lane'), laneId: Id, ...fromTo(Named) }),
  z.object({ kind: z.literal('move-lane'), laneId: Id, ...fromTo(Place) }),
  z.object({ kind: z.literal('remove-lane'), laneId: Id, from: LaneSchema, at: Place }),
  z.object({ kind: z.literal('add-note'), note: NoteSchema }),
  z.object({ kind: z.literal('retext-note'), noteId: Id, ...fromTo(z.string()) }),
  z.object({ kind: z.literal('move-note'), noteId: Id, ...fromTo(At) }),
  z.object({ kind: z.literal('score-note'), noteId: Id, ...fromTo(z.nullable(Score)) }),
  z.object({ kind: z.literal('mark-note'), noteId: Id, ...fromTo(Marks) }),
  z.object({ kind: z.literal('remove-note'), noteId: Id, from: NoteSchema }),
  SetMap,
])

const Changes = z.array(ChangeSchema)

/**
 * Parses changes that were stored. Says nothing of whether they fit a map.
 * @returns null when one of them is none: half of what somebody began is not what they meant
 */
export function parseChanges(value: unknown): readonly Change[] | null {
  const parsed = Changes.safeParse(value)
  return parsed.success ? parsed.data : null
}
