import { z } from 'zod/mini'
import { isLaneType, type LaneType } from '../lanes/index.ts'
import { blankMap } from '../model/blank-map.ts'
import { type JourneyMap, type Lane, LOCALES, type Locale, type MapKind, type Stage } from '../model/journey-map.ts'
import { jsonBytes } from '../model/json-bytes.ts'
import { oneLine } from '../model/one-line.ts'
import { TEMPLATES } from '../templates/index.ts'
import { LIMITS } from '../templates/request.ts'

/** What tells a template's file from any other JSON. */
const TEMPLATE_FORMAT = 'throughline-template'
/** Of the format; raised when files of today would be read wrongly. */
export const FORMAT_VERSION = 1

/** The structure of a map, to draw more of its kind. */
export interface TeamTemplate {
  readonly format: typeof TEMPLATE_FORMAT
  readonly version: typeof FORMAT_VERSION
  readonly id: string
  readonly name: string
  readonly about: string
  readonly kind: MapKind
  readonly locale: Locale
  /** Raised whenever its structure changes; maps remember the one that they were drawn from. */
  readonly revision: number
  readonly stages: readonly Stage[]
  readonly lanes: readonly Lane[]
}

/** Why something is not what it is said to be: no JSON, another kind of file, a newer format, or wrong at `where` (`lanes.2.types`). */
export type FormatProblem =
  | { readonly code: 'not-json' | 'wrong-format' }
  | { readonly code: 'wrong-version'; readonly version: number }
  | { readonly code: 'not-valid'; readonly where: string }

const MOST_REVISION = 1e6

/**
 * The title of a map remembers the ids of all its stages and lanes, with an item's id and a place each, in at most 6 KB. What they may take
 * leaves room for the rest that it remembers. Source: Web SDK docs, storage.
 */
const MOST_STAGES_KEPT = 2900
const MOST_LANES_KEPT = 2500
const A_PLACE = 37

const keptBytes = (parts: readonly { readonly id: string; readonly types?: readonly string[] }[]): number =>
  parts.reduce((sum, { id, types }) => sum + A_PLACE + jsonBytes(id) + (types ? jsonBytes(types) : 0), 0)

/** Characters as people count them. */
const text = (most: number) => z.string().check(z.refine((value) => [...value].length <= most))
const Id = z.string().check(z.minLength(1), z.maxLength(100))
const isUnique = (parts: readonly { readonly id: string }[]) => new Set(parts.map(({ id }) => id)).size === parts.length
const isBuiltIn = (id: string) => TEMPLATES.some((template) => template.id === id)

export const TemplateSchema = z.object({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: Id.check(z.refine((id) => !isBuiltIn(id), 'a template of the app has this id')),
  name: text(LIMITS.title).check(z.regex(/\S/)),
  about: z._default(text(LIMITS.field), ''),
  kind: z.enum(['cem', 'cjm', 'combined']),
  locale: z.enum(LOCALES),
  revision: z.int().check(z.positive(), z.maximum(MOST_REVISION)),
  stages: z.array(z.object({ id: Id, name: text(LIMITS.stageName) })).check(
    z.minLength(1),
    z.maxLength(LIMITS.mostStages),
    z.refine(isUnique, 'two stages have the same id'),
    z.refine((all) => keptBytes(all) <= MOST_STAGES_KEPT),
  ),
  lanes: z
    .array(
      z.object({
        id: Id,
        label: text(LIMITS.laneLabel),
        types: z.array(z.custom<LaneType>(isLaneType)).check(z.minLength(1), z.maxLength(20)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(LIMITS.mostLanes),
      z.refine(isUnique, 'two lanes have the same id'),
      z.refine((all) => keptBytes(all) <= MOST_LANES_KEPT),
    ),
})

const Versioned = z.object({ format: z.string(), version: z.number() })

/** Parses a value of a format that carries its name and its version. */
export function parseFormat<T>(
  value: unknown,
  format: string,
  schema: z.core.$ZodType<T>,
): { readonly value: T } | { readonly problem: FormatProblem } {
  const head = Versioned.safeParse(value)
  if (!head.success || head.data.format !== format) return { problem: { code: 'wrong-format' } }
  const { version } = head.data
  if (version !== FORMAT_VERSION) return { problem: { code: 'wrong-version', version } }
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return { value: parsed.data }
  return { problem: { code: 'not-valid', where: parsed.error.issues[0]?.path.join('.') ?? '' } }
}

/** Names in one line each, whatever was written in the file. */
export const tidyTemplate = (template: TeamTemplate): TeamTemplate => ({
  ...template,
  name: oneLine(template.name),
  about: oneLine(template.about),
  stages: template.stages.map(({ id, name }) => ({ id, name: oneLine(name) })),
  lanes: template.lanes.map(({ id, label, types }) => ({ id, label: oneLine(label), types: [...new Set(types)] })),
})

/** Parses a template from outside the program. */
export function parseTemplate(
  value: unknown,
): { readonly template: TeamTemplate } | { readonly problem: FormatProblem } {
  const parsed = parseFormat(value, TEMPLATE_FORMAT, TemplateSchema)
  return 'problem' in parsed ? parsed : { template: tidyTemplate(parsed.value) }
}

/** Reads a template's file. */
export function readTemplateFile(json: string): ReturnType<typeof parseTemplate> {
  try {
    return parseTemplate(JSON.parse(json))
  } catch {
    // Whatever is wrong with it, nested too deep for the parser too.
    return { problem: { code: 'not-json' } }
  }
}

/** A template as a file that other boards can import, and the name of the file. */
export const templateFile = (template: TeamTemplate): { readonly name: string; readonly text: string } => ({
  name: `${fileName(template.name) || 'template'}.throughline.json`,
  text: `${JSON.stringify(template, null, 2)}\n`,
})

/** Letters and numbers of any script; the rest means something to one file system or another. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** In one line, as long as it may be. */
const short = (words: string, most: number): string => [...oneLine(words)].slice(0, most).join('')

/** A name that a template can have, out of what somebody wrote; '' when that is none. */
export const templateName = (written: string): string => short(written, LIMITS.title)

/** What a template is called, and which one it is. */
type TemplateName = Pick<TeamTemplate, 'id' | 'name' | 'about' | 'revision'>

/**
 * The structure of a map as a template. Stages and lanes keep their ids, so that a later revision made from the same map knows them again.
 * @returns null for a map that cannot be drawn, because it has no stage or no lane or more of them than a board can show
 */
export function templateOf(map: JourneyMap, { id, name, about, revision }: TemplateName): TeamTemplate | null {
  const parsed = parseTemplate({
    format: TEMPLATE_FORMAT,
    version: FORMAT_VERSION,
    id,
    name: templateName(name),
    about: short(about, LIMITS.field),
    kind: map.kind,
    locale: map.locale,
    revision,
    stages: map.stages.map((stage) => ({ id: stage.id, name: short(stage.name, LIMITS.stageName) })),
    lanes: map.lanes.map((lane) => ({ ...lane, label: short(lane.label, LIMITS.laneLabel) })),
  })
  return 'problem' in parsed ? null : parsed.template
}

/** An empty map of a template. */
export const mapOfTemplate = (
  { id, revision, kind, locale, stages, lanes }: TeamTemplate,
  mapId: string,
): JourneyMap => ({
  ...blankMap(mapId, kind),
  locale,
  template: { id, version: revision },
  stages,
  lanes,
})
