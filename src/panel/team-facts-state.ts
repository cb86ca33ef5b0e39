import { signal } from '@preact/signals'
import type { JourneyMap } from '../model/journey-map.ts'
import type { TemplateFacts } from '../rules/kit.ts'
import type { PanelContext } from './context.ts'

/** Miro tells of what is stored, but an event may get lost: so long after the last time the board is asked again, ms. */
const STALE_AFTER = 600_000

/** The team's templates as the rules need them, asked for only while there is a map that was drawn from one of them. */
export function teamFactsState({ board, clock, checking, kit }: PanelContext) {
  const team = signal<readonly TemplateFacts[]>([])
  let askedAt = Number.NEGATIVE_INFINITY
  let listening: Promise<void> | null = null

  async function listen(): Promise<void> {
    const [live, { TEAM_KEYS }] = await Promise.all([board.live(), checking()])
    for (const key of TEAM_KEYS) {
      live.onStored(key, () => {
        askedAt = Number.NEGATIVE_INFINITY
      })
    }
  }

  async function ask(): Promise<void> {
    askedAt = clock.now()
    listening ??= listen().catch(() => {}) // asking now and then does as well, only later
    await listening
    const { loadTeamFacts } = await checking()
    const found = await loadTeamFacts(board)
    if (JSON.stringify(found) !== JSON.stringify(team.value)) team.value = found
  }

  return {
    /** The same list as long as nothing has changed. */
    team,

    /** A look has found these maps. Waits for the first answer only; a board that does not tell is asked again later. */
    async asked(maps: readonly Pick<JourneyMap, 'template'>[]): Promise<void> {
      const isOfTeam = maps.some(({ template }) => template && !kit.templates.some(({ id }) => id === template.id))
      if (!isOfTeam || clock.now() - askedAt < STALE_AFTER) return
      const asking = ask().catch(() => {})
      if (team.value.length === 0) await asking
    },
  }
}
