import { computed, effect, signal, untracked } from '@preact/signals'
import type { JourneyMap } from '../model/journey-map.ts'
import { type KeptWaiver, waiversIn, waiversOn } from '../rules/kept-waiver.ts'
import { RULE_CHOICES } from '../rules/rule-choice.ts'
import type { PanelContext } from './context.ts'
import { type KeptWordsState, keptWordsState } from './kept-words-state.ts'
import { teamFactsState } from './team-facts-state.ts'

/**
 * What the people on this board have decided, shared by all who have the panel open: how the rules are set, which findings are waived, and
 * which templates they have.
 * @param judgeAgain when somebody, here or elsewhere, has decided something else
 */
export function decisionsState(context: PanelContext, judgeAgain: () => void) {
  const choices = keptWordsState(context, RULE_CHOICES)
  const byMap = signal<ReadonlyMap<string, KeptWordsState<KeptWaiver>>>(new Map())
  const { team, asked: askedForTeam } = teamFactsState(context)
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
    team.value
    untracked(judgeAgain)
  })

  return {
    choices,
    waivers,
    waiversOf,
    team,
    /** The same for who only looks; null of a map that no look at the board has found. */
    knownWaiversOf: (mapId: string): KeptWordsState<KeptWaiver> | null => byMap.value.get(mapId) ?? null,

    /**
     * A look at the board has found these maps: what was decided about them is asked once before they are judged, so that nothing flashes up as
     * missing that is waived; from then on about the map that is shown, when nobody has asked for a minute, and without waiting for it.
     */
    async seen(maps: readonly Pick<JourneyMap, 'id' | 'template'>[], shownId: string | undefined): Promise<void> {
      const fresh = maps.flatMap(({ id }) => (byMap.peek().has(id) ? [] : [id]))
      const isFirst = !choices.isKnown.peek()
      const first = fresh.map((mapId) => waiversOf(mapId).refresh())
      first.push(askedForTeam(maps))
      if (isFirst) first.push(choices.refresh())
      else void choices.refresh()
      if (shownId !== undefined && !fresh.includes(shownId)) void waiversOf(shownId).refresh()
      await Promise.all(first)
    },
  }
}

export type DecisionsState = ReturnType<typeof decisionsState>
