import { computed, signal } from '@preact/signals'
import { dayIn, lastDayIn } from '../../../i18n/day-words.ts'
import { CHECK_MESSAGES } from '../../../i18n/en-check.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../../../i18n/en-problems.ts'
import { WAIVER_MESSAGES } from '../../../i18n/en-waivers.ts'
import { type KeptWaiver, waiversIn } from '../../../rules/kept-waiver.ts'
import type { Finding, Waiver } from '../../../rules/report.ts'
import type { CheckState } from '../../check-state.ts'
import type { MapDesk } from '../../map-section.ts'
import { ownName } from '../../own-name.ts'
import { speaker } from '../../say.ts'
import { standingOf, type WaiverStanding } from './standing.ts'

/** What was done last, and what it was before: the way back. */
interface Deed {
  readonly kind: 'waived' | 'taken-back' | 'undone'
  /** Where it was done, so that it is told there. */
  readonly where: 'findings' | 'section'
  readonly mapId: string
  readonly what: string
  readonly before: readonly (readonly [fingerprint: string, KeptWaiver | null])[]
}

const NOTHING: WaiverStanding = { held: [], expired: [], idle: [], gone: [] }

const known = new WeakMap<CheckState, WaiversState>()

/** Waiving findings and taking it back; one for the form, the section and what is told of it. */
export function waiversState(desk: Pick<MapDesk, 'context' | 'check'>): WaiversState {
  const state = known.get(desk.check) ?? startWaivers(desk)
  known.set(desk.check, state)
  return state
}

function startWaivers({ context, check }: Pick<MapDesk, 'context' | 'check'>) {
  const { locale, translated, clock } = context
  const { decisions, reading, rules } = check
  const say = speaker(
    { ...INSERT_MESSAGES, ...PROBLEM_MESSAGES, ...CHECK_MESSAGES, ...WAIVER_MESSAGES },
    locale,
    translated,
  )
  const deed = signal<Deed | null>(null)
  const kept = computed(() => {
    const mapId = reading.value?.map.id
    return mapId === undefined ? null : decisions.knownWaiversOf(mapId)
  })
  const waivers = computed((): Waiver[] => (kept.value ? waiversIn(kept.value.values.value) : []))

  /** Says it, and remembers how it was. */
  function decide(
    mapId: string,
    said: readonly (readonly [fingerprint: string, KeptWaiver | null])[],
    done: Pick<Deed, 'kind' | 'where' | 'what'>,
  ): Promise<void> {
    const words = decisions.waiversOf(mapId)
    const before = said.map(([fingerprint]) => [fingerprint, words.values.peek().get(fingerprint) ?? null] as const)
    deed.value = { ...done, mapId, before }
    return words.say(said)
  }

  const shownId = () => reading.peek()?.map.id ?? ''

  return {
    say,
    locale,
    check,
    name: ownName(context.memory),
    now: () => clock.now(),
    deed: computed(() => (deed.value?.mapId === reading.value?.map.id ? deed.value : null)),
    unkept: computed(() => kept.value?.unkept.value ?? null),

    /** How the waivers of the map that is shown stand. */
    standing: computed((): WaiverStanding => {
      const map = reading.value?.map
      const judged = { findings: check.findings.value, waived: check.waived.value }
      return map ? standingOf(waivers.value, judged, map, (rule) => rules.value.has(rule)) : NOTHING
    }),

    /** Until when, in a few words. */
    until: ({ expires }: Pick<Waiver, 'expires'>): string =>
      expires === null ? say('waivers.no-end') : say('waivers.until', { date: lastDayIn(locale, expires) }),

    byWhom: ({ author, at }: Waiver): string => say('waivers.by', { author, date: dayIn(locale, at) }),

    /** @param said in one line each, and no longer than is kept */
    waive: ({ mapId, fingerprint, message }: Finding, said: Omit<KeptWaiver, 'at'>): Promise<void> =>
      decide(mapId, [[fingerprint, { ...said, at: new Date(clock.now()).toISOString() }]], {
        kind: 'waived',
        where: 'findings',
        what: message,
      }),

    takeBack: (fingerprint: string, what: string): Promise<void> =>
      decide(shownId(), [[fingerprint, null]], { kind: 'taken-back', where: 'section', what }),

    /** Takes back those that are about parts which are no longer there. */
    removeGone: (gone: WaiverStanding['gone']): Promise<void> =>
      decide(
        shownId(),
        gone.map(({ waiver }) => [waiver.fingerprint, null]),
        { kind: 'taken-back', where: 'section', what: say('waivers.gone') },
      ),

    /** As it was before what was done last. */
    async undo(): Promise<void> {
      const last = deed.peek()
      if (last) await decide(last.mapId, last.before, { kind: 'undone', where: last.where, what: last.what })
    },

    forget(): void {
      deed.value = null
    },

    keep: async (): Promise<void> => kept.peek()?.keep(),
  }
}

export type WaiversState = ReturnType<typeof startWaivers>
