import type { Board } from '../board/board.ts'
import type { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import type { Locale } from '../model/journey-map.ts'
import type { Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import type { Clock } from './follow.ts'
import type { Memory } from './memory.ts'
import type { KeyOf, Say, Texts } from './say.ts'

/** What can be inserted, in the person's language. */
interface InsertKit {
  readonly templates: readonly Template[]
  readonly presets: readonly Preset[]
}

/** What the panel can say from the start; tabs that load later bring their own words. */
export type MessageKey = KeyOf<typeof INSERT_MESSAGES>
export type SayFirst = Say<MessageKey>

/** Everything outside the panel that its state needs. The parts that draw and that read load when first asked for. */
export interface PanelContext {
  readonly board: Board
  readonly locale: Locale
  readonly say: SayFirst
  /** What the panel says in the person's language, by key; English stands in for the rest. */
  readonly translated: Texts
  readonly kit: InsertKit
  readonly memory: Memory
  readonly clock: Clock
  readonly writing: () => Promise<typeof import('./writing.ts')>
  readonly checking: () => Promise<typeof import('./checking.ts')>
  readonly unfinished: () => Promise<typeof import('../plan/unfinished.ts')>
}
