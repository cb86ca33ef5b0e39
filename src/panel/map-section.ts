import type { ReadonlySignal, Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { Reading } from '../read/reading.ts'
import type { AdoptState } from './adopt-state.ts'
import type { CheckState } from './check-state.ts'
import type { PanelContext } from './context.ts'
import type { TabId } from './panel-state.ts'
import type { ChangeRun } from './sync/change-run.ts'

/** What a section of a tab that is about a map works with. */
export interface MapDesk {
  /** Board, language, memory, clock; `speaker(MESSAGES, context.locale, context.translated)` says a section's own words. */
  readonly context: PanelContext
  /** The reading that follows the board; `check.reading` is the map that is shown, the same in all tabs. */
  readonly check: CheckState
  /** Makes a map that people drew, or a copy, a full one. */
  readonly adopt: AdoptState
  /** The one way to change the map: shows the plan, applies it, takes it back. */
  readonly run: ChangeRun
  readonly tab: Signal<TabId>
  /** Whether somebody looks at the section now: what costs credits waits until then. */
  readonly isOpen: ReadonlySignal<boolean>
}

/** One section of a tab: a file of its own that exports one of these, and a line in the tab's `sections.ts`. */
export interface MapSection<Title extends string> {
  /** Remembered when it was open last. */
  readonly id: string
  readonly title: Title
  /** Fetches what the section needs, when it is first opened. What it returns is drawn while a map is shown, and gets that map. */
  readonly open: (desk: MapDesk) => Promise<SectionView>
  /** The same for a board without a map, where the section is of use there too. */
  readonly openWithoutMap?: (desk: MapDesk) => Promise<FunctionComponent>
  /** A few words beside the title of the folded section, when there is something new in it; '' when there is not. */
  readonly news?: (desk: MapDesk) => Promise<ReadonlySignal<string>>
}

export type SectionView = FunctionComponent<{ readonly reading: Reading }>
