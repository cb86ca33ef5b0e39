import { computed, signal } from '@preact/signals'
import type { BoardErrorCode } from '../../../board/errors.ts'
import { oneLine } from '../../../model/one-line.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import { type FormatProblem, readTemplateFile, type TeamTemplate, templateOf } from '../../../sync/team-template.ts'
import { type EditedTemplates, keepTemplates, loadTemplates } from '../../../sync/team-templates.ts'
import type { KeptTemplate, TemplateEdit } from '../../../sync/template-store.ts'
import { codeOf } from '../../error-code.ts'
import type { SyncDesk } from '../section.ts'

/** Why a template was not saved, renamed or removed. */
type Trouble =
  | FormatProblem
  | { readonly code: NonNullable<EditedTemplates['why']> | 'nameless' | 'no-structure' }
  | { readonly code: 'older'; readonly name: string }
  | { readonly code: 'failed'; readonly error: BoardErrorCode }

/** What was done last. */
interface Deed {
  readonly kind: 'saved' | 'renamed' | 'removed'
  readonly name: string
  /** Takes it back. */
  readonly undo: TemplateEdit | null
}

/** Larger files are no templates. */
const MOST_FILE = 1_000_000

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 10)

/** The team's templates that this board keeps. */
export function teamState({ context, check }: SyncDesk) {
  const store = patientStore(context.board)
  const kept = signal<readonly KeptTemplate[] | null>(null)
  const trouble = signal<Trouble | null>(null)
  const deed = signal<Deed | null>(null)
  const isBusy = signal(false)

  /** One thing at a time; what went wrong is told instead of what was done before. */
  async function doing(work: () => Promise<Trouble | Deed | null>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    trouble.value = null
    deed.value = null
    try {
      const done = await work()
      if (done && 'kind' in done) deed.value = done
      else trouble.value = done
      return trouble.value === null
    } catch (error) {
      trouble.value = { code: 'failed', error: codeOf(error) }
      return false
    } finally {
      isBusy.value = false
    }
  }

  async function edit<D extends Deed | null>(wanted: TemplateEdit, done: D): Promise<Trouble | D> {
    const { store: after, why } = await keepTemplates(store, wanted)
    writings += 1
    kept.value = after.kept
    return why ? { code: why } : done
  }

  /** Counts what was written here: a list that was read before is not shown after it. */
  let writings = 0

  const known = (id: string): KeptTemplate | undefined => kept.value?.find(({ template }) => template.id === id)
  const saved = ({ name }: TeamTemplate): Deed => ({ kind: 'saved', name, undo: null })

  return {
    kept,
    trouble,
    deed,
    isBusy,

    /** Templates that the map which is shown may be saved as a newer revision of. */
    revisable: computed(() => {
      const map = check.reading.value?.map
      if (!map) return []
      return (kept.value ?? []).filter(
        ({ template, madeFrom }) => template.id === map.template?.id || madeFrom === map.id,
      )
    }),

    /** Looks what there is; nobody has to wait for it. */
    async load(): Promise<void> {
      const before = writings
      try {
        const found = await loadTemplates(store)
        if (before === writings) kept.value = found.kept
      } catch (error) {
        trouble.value = { code: 'failed', error: codeOf(error) }
      }
    },

    /** Keeps the structure of the map that is shown; `id` is that of a template of which it shall be a newer revision. */
    save: (name: string, id: string | null) =>
      doing(async () => {
        const map = check.reading.value?.map
        const old = id === null ? undefined : known(id)
        const called = old?.template.name ?? oneLine(name)
        if (!map) return { code: 'no-structure' }
        if (called === '') return { code: 'nameless' }
        const template = templateOf(map, {
          id: old?.template.id ?? newId(),
          name: called,
          about: old?.template.about ?? '',
          revision: (old?.template.revision ?? 0) + 1,
        })
        return template ? edit({ kind: 'put', template, madeFrom: map.id }, saved(template)) : { code: 'no-structure' }
      }),

    importFile: (file: Pick<File, 'size' | 'text'>) =>
      doing(async () => {
        const read =
          file.size > MOST_FILE ? { problem: { code: 'wrong-format' as const } } : readTemplateFile(await file.text())
        if ('problem' in read) return read.problem
        const { template } = read
        const old = known(template.id)
        if (old && old.template.revision > template.revision) return { code: 'older', name: old.template.name }
        return edit({ kind: 'put', template, madeFrom: old?.madeFrom ?? null }, saved(template))
      }),

    rename: (id: string, written: string) =>
      doing(async () => {
        const name = oneLine(written)
        if (name === '') return { code: 'nameless' }
        return edit({ kind: 'rename', id, name }, { kind: 'renamed', name, undo: null })
      }),

    remove: ({ template, madeFrom }: KeptTemplate) =>
      doing(() =>
        edit(
          { kind: 'remove', id: template.id },
          { kind: 'removed', name: template.name, undo: { kind: 'put', template, madeFrom } },
        ),
      ),

    undo: (wanted: TemplateEdit) => doing(() => edit(wanted, null)),
  }
}

export type TeamState = ReturnType<typeof teamState>
