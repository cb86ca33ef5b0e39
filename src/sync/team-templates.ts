import type { Store } from '../board/large-values.ts'
import { parseTemplate, type TeamTemplate } from './team-template.ts'
import {
  editTemplates,
  parseTemplateStore,
  storedTemplates,
  type TemplateEdit,
  type TemplateStore,
} from './template-store.ts'

/** Where the board keeps them. */
export const TEMPLATES_KEY = 'team-templates'

/** Whoever writes at the same time is done after one round, so that so many rounds are a crowd. */
const MOST_ROUNDS = 8

/** The team's templates. One call; what is stored there is never too odd to be read. */
export const loadTemplates = async (board: Store): Promise<TemplateStore> =>
  parseTemplateStore(await board.getStored(TEMPLATES_KEY))

export interface EditedTemplates {
  readonly store: TemplateStore
  /** Why it could not be kept: no more room, a newer version of the app writes in its own way, or others overwrote it again and again. */
  readonly why: 'full' | 'newer' | 'overwritten' | null
}

/**
 * Edits the team's templates. The board storage knows no transactions: it is read, edited, written and read back, and all that again while
 * somebody who wrote at the same time has overwritten it.
 * @throws BoardError what the board answered; it may have been kept all the same
 */
export async function keepTemplates(board: Store, edit: TemplateEdit): Promise<EditedTemplates> {
  for (let round = 0; ; round++) {
    const store = await loadTemplates(board)
    const edited = editTemplates(store, edit)
    if (edited === store) return { store, why: null }
    if (store.isNewer) return { store, why: 'newer' }
    if (round === MOST_ROUNDS) return { store, why: 'overwritten' }
    const value = storedTemplates(edited)
    if (value === null) return { store, why: 'full' }
    await board.setStored(TEMPLATES_KEY, value)
  }
}

const baseKey = (id: string, revision: number): string => `template:${id}:${revision}`

/** Keeps the revision that a map is drawn from: once the template is newer, a merge has to know what was changed since. */
export const keepBase = (board: Store, template: TeamTemplate): Promise<void> =>
  board.setStored(baseKey(template.id, template.revision), template)

/** The revision that a map was drawn from; null when the board does not know it, as a copy of the board does not. */
export async function loadBase(
  board: Store,
  from: { readonly id: string; readonly version: number },
): Promise<TeamTemplate | null> {
  const parsed = parseTemplate(await board.getStored(baseKey(from.id, from.version)))
  return 'problem' in parsed || parsed.template.id !== from.id || parsed.template.revision !== from.version
    ? null
    : parsed.template
}
