import { z } from 'zod/mini'
import { isSame } from '../model/is-same.ts'
import { fitsOneKey } from '../model/json-bytes.ts'
import { parseTemplate, type TeamTemplate, templateName } from './team-template.ts'

/** A template that is kept on the board. */
export interface KeptTemplate {
  readonly template: TeamTemplate
  /** Id of the map whose structure it is; null when it came from elsewhere. */
  readonly madeFrom: string | null
}

/** What the board remembers of the team's templates, in the order in which they were saved. */
export interface TemplateStore {
  readonly kept: readonly KeptTemplate[]
  /** What this version does not understand: it is written back as it was. */
  readonly foreign: readonly unknown[]
  /** Written by a newer version, in a way that this one cannot add to. */
  readonly isNewer: boolean
}

/** What is done to the list. Done again it changes nothing, so that whoever was overwritten can do it again. */
export type TemplateEdit =
  | ({ readonly kind: 'put' } & KeptTemplate)
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove'; readonly id: string }

const Stored = z.object({ version: z.literal(1), templates: z.array(z.unknown()) })
const Versioned = z.object({ version: z.number() })
const Entry = z.object({ template: z.unknown(), madeFrom: z._default(z.nullable(z.string()), null) })

const EMPTY: TemplateStore = { kept: [], foreign: [], isNewer: false }

/** Parses what the board storage holds, whatever that is. */
export function parseTemplateStore(value: unknown): TemplateStore {
  const stored = Stored.safeParse(value)
  if (!stored.success) {
    const versioned = Versioned.safeParse(value)
    return { ...EMPTY, isNewer: versioned.success && versioned.data.version > 1 }
  }
  const kept = new Map<string, KeptTemplate>()
  const foreign: unknown[] = []
  for (const each of stored.data.templates) {
    const entry = Entry.safeParse(each)
    const parsed = entry.success ? parseTemplate(entry.data.template) : null
    if (!entry.success || !parsed || 'problem' in parsed) foreign.push(each)
    else if (!kept.has(parsed.template.id)) {
      kept.set(parsed.template.id, { template: parsed.template, madeFrom: entry.data.madeFrom })
    }
  }
  return { kept: [...kept.values()], foreign, isNewer: false }
}

/** The list after an edit; the same list when there is nothing to do. */
export function editTemplates(store: TemplateStore, edit: TemplateEdit): TemplateStore {
  const id = edit.kind === 'put' ? edit.template.id : edit.id
  const index = store.kept.findIndex(({ template }) => template.id === id)
  const old = store.kept[index]
  const put = (kept: KeptTemplate): TemplateStore => {
    if (isSame(old, kept)) return store
    return { ...store, kept: old ? store.kept.with(index, kept) : [...store.kept, kept] }
  }
  if (edit.kind === 'put') return put({ template: edit.template, madeFrom: edit.madeFrom })
  if (!old) return store
  if (edit.kind === 'rename') {
    // What could not be read again as a template would be gone for everybody.
    const name = templateName(edit.name)
    return name === '' ? store : put({ ...old, template: { ...old.template, name } })
  }
  return { ...store, kept: store.kept.toSpliced(index, 1) }
}

/** What to write to the board storage so that it says all of this; null when it is more than a key takes. */
export function storedTemplates({ kept, foreign }: TemplateStore): unknown {
  const value = { version: 1, templates: [...kept, ...foreign] }
  return fitsOneKey(value) ? value : null
}
