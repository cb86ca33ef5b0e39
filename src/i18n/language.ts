import type { LaneType } from '../lanes/index.ts'
import type { Locale, MapKind } from '../model/journey-map.ts'

type Texts = Readonly<Record<string, string>>

/** The words the app draws on the board. */
export interface StructureWords {
  /** `Customer journey map`: the second line of a title, by kind. */
  readonly kinds: Readonly<Record<MapKind, string>>
  /** Labels of the title's fields; a CEM's subject is a brand, a CJM's a product or service. */
  readonly fields: {
    readonly brand: string
    readonly product: string
    readonly actor: string
    readonly scenario: string
  }
  /** Names of the two ends of the emotion scale. */
  readonly scale: { readonly high: string; readonly low: string }
  /** Label and prompt of each lane, by lane type. */
  readonly lanes: Readonly<Record<LaneType, { readonly label: string; readonly prompt: string }>>
}

/**
 * One language of the app: an overlay over English by id, each part of which may be missing. Stale keys and wrong slots are found by a
 * test; missing ones fall back. English lives with the plug-in (lane, template, rule) or, for what no plug-in owns, in `en.ts`.
 */
export interface Language {
  readonly locale: Locale
  /** The language's name in itself. */
  readonly name: string
  readonly structure: {
    readonly kinds?: Partial<StructureWords['kinds']>
    readonly fields?: Partial<StructureWords['fields']>
    readonly scale?: Partial<StructureWords['scale']>
    readonly lanes?: Partial<StructureWords['lanes']>
  }
  /** Template name and description, by template id. */
  readonly templates: Readonly<Record<string, { readonly name: string; readonly about: string }>>
  /** Preset name and its stage names, by preset id. */
  readonly presets: Readonly<Record<string, { readonly name: string; readonly stages: readonly string[] }>>
  /** Messages of each rule, by rule id and message code; `title` is the rule's name. */
  readonly rules: Readonly<Record<string, Texts>>
  /** What the panel says, by message key. */
  readonly panel: Texts
}
