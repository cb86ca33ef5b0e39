import { computed, effect, signal, untracked } from '@preact/signals'
import type { JourneyMap } from '../model/journey-map.ts'
import { type KeptWaiver, waiversIn, waiversOn } from '../rules/kept-waiver.ts'
import { RULE_CHOICES } from '../rules/rule-choice.ts'
import type { PanelContext } from './context.ts'
import { type KeptWordsState, keptWordsState } from './kept-words-state.ts'
import { teamFactsState } from './team-facts-state.ts'

/** Credits: what is decided about a map is one call. */
const COST = 50

/**
 * What the people on this board have decided, shared by all who have the panel open: how the rules are set, which findings are waived, and
 * which templates they have.
 * @param judgeAgain when somebody, here or elsewhere, has decided something else
 * @param pay for what is asked besides what following reckons with
 */
export function decisionsState(context: PanelContext, judgeAgain: () => void, pay: (credits: number) => void) {
  const choices = keptWordsState(context, RULE_CHOICES)
  const byMap = signal<ReadonlyMap<string, KeptWordsState<KeptWaiver>>>(new Map())
  const { team, asked: askedForTeam } = teamFactsState(context)
  const waivers = computed(() => [...byMap.value.values()].flatMap(({ values }) => waiversIn(values.value)))

  /** Maps that the last look at the whole board did not find. */
  let missing: ReadonlySet<string> = new Set()

  /** What is gone for two looks is not listened to any more, but for what holds only as long as this panel is open. */
  function forgetGone(there: ReadonlySet<string>): void {
    const all = [...byMap.peek()]
    const gone = all.filter(([mapId, { unkept }]) => !there.has(mapId) && missing.has(mapId) && unkept.peek() === null)
    missing = new Set(all.flatMap(([mapId]) => (there.has(mapId) ? [] : [mapId])))
    for (const [, state] of gone) state.stop()
    if (gone.length > 0) byMap.value = new Map(all.filter((each) => !gone.includes(each)))
  }

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
     * @param isPart of a look at some of the board only
     */
    async seen(
      readings: readonly { readonly map: Pick<JourneyMap, 'id' | 'template'> }[],
      shownId: string | undefined,
      isPart: boolean,
    ): Promise<void> {
      const maps = readings.map(({ map }) => map)
      if (!isPart) forgetGone(new Set(maps.map(({ id }) => id)))
      const fresh = maps.flatMap(({ id }) => (byMap.peek().has(id) ? [] : [id]))
      const isFirst = !choices.isKnown.peek()
      if (fresh.length > 0) pay(COST * fresh.length)
      const first = fresh.map((mapId) => waiversOf(mapId).refresh())
      first.push(askedForTeam(maps))
      if (isFirst) first.push(choices.refresh())
      else void choices.refresh()
      if (shownId !== undefined && byMap.peek().has(shownId) && !fresh.includes(shownId))
        void waiversOf(shownId).refresh()
      await Promise.all(first)
    },
  }
}

export type DecisionsState = ReturnType<typeof decisionsState>
