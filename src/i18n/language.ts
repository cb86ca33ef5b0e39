import type { LayoutWords } from '../layout/drawing.ts'
import type { Locale } from '../model/journey-map.ts'

type Texts = Readonly<Record<string, string>>

/** Why a rule matters and what one can do about its findings, by rule id. */
export type Reasons = Readonly<Record<string, { readonly why: string; readonly remedy: string }>>

/**
 * One language of the app: an overlay over English by id, each part of which may be missing. Stale keys and wrong slots are found by a
 * test; missing ones fall back. English lives with the plug-in (lane, template, rule) or, for what no plug-in owns, in `en.ts`.
 */
export interface Language {
  readonly locale: Locale
  /** The language's name in itself. */
  readonly name: string
  readonly structure: {
    readonly kinds?: Partial<LayoutWords['kinds']>
    readonly fields?: Partial<LayoutWords['fields']>
    readonly scale?: Partial<LayoutWords['scale']>
    readonly lanes?: Partial<LayoutWords['lanes']>
  }
  /** Template name and description, by template id. */
  readonly templates: Readonly<Record<string, { readonly name: string; readonly about: string }>>
  /** Preset name and its stage names, by preset id. */
  readonly presets: Readonly<Record<string, { readonly name: string; readonly stages: readonly string[] }>>
  /** Messages of each rule, by rule id and message code; `title` is the rule's name. */
  readonly rules: Readonly<Record<string, Texts>>
  readonly reasons: Reasons
  /** What each threshold of a rule means, by rule id and the threshold's name. */
  readonly means?: Readonly<Record<string, Texts>>
  /** What the panel says, by message key. */
  readonly panel: Texts
}
