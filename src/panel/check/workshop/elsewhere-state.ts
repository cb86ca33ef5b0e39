import { computed, effect, signal, untracked } from '@preact/signals'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { WORKSHOP_MESSAGES } from '../../../i18n/en-workshop.ts'
import { heldIn } from '../../../model/ledger.ts'
import { WORKSHOP, type WorkshopClock, workshopIn } from '../../../model/workshop.ts'
import type { PanelState } from '../../panel-state.ts'
import { speaker } from '../../say.ts'
import { standingOf } from './standing.ts'

/**
 * What a panel that is at another tab knows of a workshop, for one call and without what reads the board: that comes as soon as there is one,
 * because its marks are told to everybody.
 */
export function elsewhereState(panel: PanelState) {
  const { context, tab, insert } = panel
  const { board, clock } = context
  const word = signal<WorkshopClock | null>(null)
  const now = signal(clock.now())
  const standing = computed(() => standingOf(word.value, null, now.value))
  const isOn = computed(() => standing.value.phase !== 'off')

  const tick = (): void => {
    now.value = clock.now()
  }
  const hear = (value: unknown): void => {
    word.value = workshopIn(heldIn(WORKSHOP.parse(value).entries)).clock
    tick()
  }

  /** Who comes to a workshop that is on, or comes back to it after a reload, wants to be in it. */
  async function look(): Promise<void> {
    const before = tab.peek()
    hear(await board.getStored(WORKSHOP.key))
    const { step } = insert.phase.peek()
    if (isOn.peek() && before === 'insert' && tab.peek() === before && step === 'form') tab.value = 'check'
  }

  async function listen(): Promise<void> {
    ;(await board.live()).onStored(WORKSHOP.key, hear)
  }

  // Silent when it cannot look: the Check tab asks again.
  void look().catch(() => {})
  void listen().catch(() => {})

  effect(() => {
    if (isOn.value)
      untracked(() => import('./workshop-state.ts')).then(
        ({ workshopOf }) => void workshopOf(panel),
        () => {}, // the connection is gone: the Check tab tells so
      )
  })

  return {
    say: speaker({ ...INSERT_MESSAGES, ...WORKSHOP_MESSAGES }, context.locale, context.translated),
    locale: context.locale,
    standing,
    tick,
    isShown: computed(() => isOn.value && tab.value !== 'check'),

    goThere(): void {
      tab.value = 'check'
    },
  }
}

export type ElsewhereState = ReturnType<typeof elsewhereState>
