import { z } from 'zod/mini'
import { isLaneType, type LaneType } from '../lanes/index.ts'
import { Link, Review, State, TemplateRef } from './anchor.ts'
import { type JourneyMap, LOCALES } from './journey-map.ts'

export const Score = z.number().check(
  z.minimum(-2),
  z.maximum(2),
  z.refine((score) => Number.isInteger(score * 2), 'a score goes in steps of 0.5'),
)

export const StageSchema = z.object({ id: z.string(), name: z.string() })

export const LaneSchema = z.object({
  id: z.string(),
  label: z.string(),
  types: z.array(z.custom<LaneType>(isLaneType)).check(z.minLength(1)),
})

export const NoteSchema = z.object({
  id: z.string(),
  stageId: z.string(),
  laneId: z.string(),
  text: z.string(),
  score: z.nullable(Score),
  answer: z.enum(['note', 'none']),
  color: z.string(),
  tags: z.array(z.string()),
  createdBy: z.string(),
  modifiedAt: z.string(),
})

/** A map as it is stored and exchanged. Says nothing of whether ids are unique and notes have a place. */
export const JourneyMapSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  kind: z.enum(['cem', 'cjm', 'combined']),
  title: z.string(),
  subject: z.string(),
  actor: z.string(),
  scenario: z.string(),
  locale: z.enum(LOCALES),
  template: z.nullable(TemplateRef),
  stages: z.array(StageSchema),
  lanes: z.array(LaneSchema),
  notes: z.array(NoteSchema),
  links: z.array(Link),
  state: State,
  review: z.nullable(Review),
})

/** Parses a map from anywhere outside the program; null when it is none. */
export function parseJourneyMap(value: unknown): JourneyMap | null {
  const parsed = JourneyMapSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
