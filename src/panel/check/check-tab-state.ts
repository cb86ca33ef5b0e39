import { signal } from '@preact/signals'
import { CHECK_MESSAGES } from '../../i18n/en-check.ts'
import { FIX_MESSAGES } from '../../i18n/en-fixes.ts'
import { INSERT_MESSAGES } from '../../i18n/en-insert.ts'
import { SYNC_MESSAGES } from '../../i18n/en-sync.ts'
import type { Finding } from '../../rules/report.ts'
import { commonMap } from '../common-map.ts'
import { foldsState } from '../folds.ts'
import type { MapDesk } from '../map-section.ts'
import type { PanelState } from '../panel-state.ts'
import { speaker } from '../say.ts'
import { coverageState } from './coverage/coverage-state.ts'
import type { FindingAction } from './finding-action.ts'
import { FINDING_ACTIONS } from './finding-actions.ts'
import { hindranceOf } from './fixes/hindrance.ts'
import type { CheckSection } from './section.ts'
import { workshopOf } from './workshop/workshop-state.ts'

const SIGN_OFF = 'sign-off'

/** The Check tab: the reading that follows the board, its sections, and what can be done about a finding. */
export function checkTabState(panel: PanelState, sections: readonly CheckSection[], actions = FINDING_ACTIONS) {
  const { context, tab } = panel
  const shared = commonMap(panel)
  const { check, adopt, run } = shared
  const workshop = workshopOf(panel)
  const folds = foldsState(panel, shared, 'check', sections, '')
  const desk: MapDesk = folds.deskOf('findings')
  /** The finding whose actions are unfolded, and the one whose form is open. */
  const unfolded = signal<string | null>(null)
  const form = signal<{ readonly fingerprint: string; readonly action: FindingAction } | null>(null)

  /** Unfolds the section in which the map is signed off. */
  const toSignOff = () => folds.toggle(SIGN_OFF, true)

  return {
    /** null where there is no such section. */
    toSignOff: sections.some(({ id }) => id === SIGN_OFF) ? toSignOff : null,
    sayFirst: context.say,
    saySync: speaker({ ...INSERT_MESSAGES, ...SYNC_MESSAGES }, context.locale, context.translated),
    /** What can be done about findings, and why they matter. */
    sayAction: speaker({ ...CHECK_MESSAGES, ...FIX_MESSAGES }, context.locale, context.translated),
    check,
    workshop,
    coverage: coverageState(context, check, workshop.since),
    adopt,
    run,
    tab,
    folds,
    desk,
    unfolded,
    form,

    actionsFor: (finding: Finding): readonly FindingAction[] => actions.filter((each) => each.appliesTo(finding, desk)),

    /** Why nothing can be fixed just now; null where it can. */
    hindrance: () => hindranceOf(desk),
    hindranceOf: (action: FindingAction, finding: Finding) => action.hindrance?.(finding, desk) ?? null,

    unfold({ fingerprint }: Finding): void {
      unfolded.value = unfolded.value === fingerprint ? null : fingerprint
      form.value = null
    },

    begin(action: FindingAction, finding: Finding): void {
      if (action.act) action.act(finding, desk)
      form.value = action.form ? { fingerprint: finding.fingerprint, action } : null
    },

    close(): void {
      unfolded.value = form.value = null
    },
  }
}

export type CheckTabState = ReturnType<typeof checkTabState>
