import { z } from 'zod/mini'
import {
  FORMAT_VERSION,
  type FormatProblem,
  parseFormat,
  type TeamTemplate,
  TemplateSchema,
  tidyTemplate,
} from './team-template.ts'

/** What tells a catalogue from any other JSON. */
const CATALOGUE_FORMAT = 'throughline-catalogue'

const MOST_TEMPLATES = 200

const Templates = z.array(TemplateSchema).check(
  z.maxLength(MOST_TEMPLATES),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two templates have the same id'),
)
const Catalogue = z.object({
  format: z.literal(CATALOGUE_FORMAT),
  version: z.literal(FORMAT_VERSION),
  templates: Templates,
})

/** What the board remembers of a catalogue, so that it can be used without the network. */
export interface CatalogueCopy {
  readonly version: 1
  readonly address: string
  /** What the server calls this state of it; null when it does not say, or does not let pages see it. */
  readonly etag: string | null
  /** When the server was last asked, ISO 8601. */
  readonly fetchedAt: string
  readonly templates: readonly TeamTemplate[]
}

const Copy = z.object({
  version: z.literal(1),
  address: z.string().check(z.maxLength(2000)),
  etag: z.nullable(z.string()),
  fetchedAt: z.string().check(z.refine((date) => !Number.isNaN(Date.parse(date)))),
  templates: Templates,
})

/** Parses what the board storage holds; null when it is no copy of a catalogue. */
export function parseCopy(value: unknown): CatalogueCopy | null {
  const parsed = Copy.safeParse(value)
  return parsed.success ? { ...parsed.data, templates: parsed.data.templates.map(tidyTemplate) } : null
}

/** Parses a catalogue from outside the program. */
export function parseCatalogue(
  json: string,
): { readonly templates: readonly TeamTemplate[] } | { readonly problem: FormatProblem } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Whatever is wrong with it, nested too deep for the parser too.
    return { problem: { code: 'not-json' } }
  }
  const parsed = parseFormat(value, CATALOGUE_FORMAT, Catalogue)
  return 'problem' in parsed ? parsed : { templates: parsed.value.templates.map(tidyTemplate) }
}

/** The address of a catalogue as it is asked for; null when it is none that the app may ask. */
export function catalogueAddress(
  written: string,
): { readonly href: string } | { readonly code: 'not-https' | 'bad-address' } {
  let url: URL
  try {
    url = new URL(written.trim())
  } catch {
    return { code: 'bad-address' }
  }
  if (url.protocol !== 'https:') return { code: 'not-https' }
  // Who may see it is for the server to tell by other means: everybody on the board sees the address, and browsers refuse such addresses.
  if (url.username !== '' || url.password !== '' || url.href.length > 2000) return { code: 'bad-address' }
  url.hash = ''
  return { href: url.href }
}
