import { computed, effect, signal, untracked } from '@preact/signals'
import { type KeptWaiver, waiversIn, waiversOn } from '../rules/kept-waiver.ts'
import { RULE_CHOICES } from '../rules/rule-choice.ts'
import type { PanelContext } from './context.ts'
import { type KeptWordsState, keptWordsState } from './kept-words-state.ts'

/**
 * What the people on this board have decided, shared by all who have the panel open: how the rules are set, and which findings are waived.
 * @param judgeAgain when somebody, here or elsewhere, has decided something else
 */
export function decisionsState(context: PanelContext, judgeAgain: () => void) {
  const choices = keptWordsState(context, RULE_CHOICES)
  const byMap = signal<ReadonlyMap<string, KeptWordsState<KeptWaiver>>>(new Map())
  const waivers = computed(() => [...byMap.value.values()].flatMap(({ values }) => waiversIn(values.value)))

  /** Of a map. */
  function waiversOf(mapId: string): KeptWordsState<KeptWaiver> {
    const known = byMap.peek().get(mapId)
    if (known) return known
    const state = keptWordsState(context, waiversOn(mapId))
    byMap.value = new Map(byMap.peek()).set(mapId, state)
    return state
  }

  effect(() => {
    choices.values.value
    waivers.value
    untracked(judgeAgain)
  })

  return {
    choices,
    waivers,
    waiversOf,

    /**
     * A look at the board has found these maps: what was decided about them is asked once before they are judged, so that nothing flashes up as
     * missing that is waived; from then on about the map that is shown, when nobody has asked for a minute, and without waiting for it.
     */
    async seen(mapIds: readonly string[], shownId: string | undefined): Promise<void> {
      const fresh = mapIds.filter((mapId) => !byMap.peek().has(mapId))
      const isFirst = !choices.isKnown.peek()
      const first = fresh.map((mapId) => waiversOf(mapId).refresh())
      if (isFirst) first.push(choices.refresh())
      else void choices.refresh()
      if (shownId !== undefined && !fresh.includes(shownId)) void waiversOf(shownId).refresh()
      await Promise.all(first)
    },
  }
}

export type DecisionsState = ReturnType<typeof decisionsState>
