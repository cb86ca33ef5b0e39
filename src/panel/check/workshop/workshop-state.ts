import { computed, effect, signal } from '@preact/signals'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { WORKSHOP_MESSAGES } from '../../../i18n/en-workshop.ts'
import type { LaneType } from '../../../lanes/index.ts'
import { commonMap } from '../../common-map.ts'
import { ownName } from '../../own-name.ts'
import type { PanelState } from '../../panel-state.ts'
import { speaker } from '../../say.ts'
import { gapsToWalk } from './gaps.ts'
import { markTeller } from './mark-teller.ts'
import { sharedClock } from './shared-clock.ts'
import { walkState } from './walk-state.ts'

const TEN_SECONDS = 10_000
const CALL = 50
/** Two looks for marks, and what the board remembers of them. */
const FINISHING = 1200

/** Workshop mode in one panel: the last minutes that all share, told at the marks, and the walk through what is open. */
function workshopState(panel: PanelState) {
  const { context, tab, pageVisible } = panel
  const { clock, memory } = context
  const { check } = commonMap(panel)
  const { follower } = check
  const say = speaker({ ...INSERT_MESSAGES, ...WORKSHOP_MESSAGES }, context.locale, context.translated)
  const pay = (credits: number) => void check.spend(credits, true)
  const shared = sharedClock(context, pay)
  const { standing } = shared
  /** What each type of lane asks for, in the person's language. */
  const prompts = signal<ReadonlyMap<LaneType, string>>(new Map())
  const phase = computed(() => standing.value.phase)
  const isSeen = computed(() => pageVisible.value && tab.value !== 'insert')
  /** The workshop that is on, by its beginning; null when none is. */
  const since = computed(() => (standing.value.phase === 'off' ? null : standing.value.clock.since))
  const mapId = computed(() => (standing.value.phase === 'off' ? null : standing.value.clock.mapId))

  const gaps = computed(() => {
    const reading = check.reading.value
    if (!reading) return []
    return gapsToWalk({
      map: reading.map,
      cells: check.cells.value,
      findings: check.findings.value,
      waived: check.waived.value,
      leads: (rule) => check.rules.value.get(rule)?.leads ?? false,
      numbered: (n) => say('insert.stage-name', { n }),
    })
  })

  const teller = markTeller({
    context,
    say,
    shared,
    gaps: () => (check.reading.value ? gaps.value : null),
    pay,
    async look() {
      const isFresh = clock.now() - (check.checkedAt.peek() ?? 0) < TEN_SECONDS
      if (!isFresh && !check.paused.peek()) await follower.look()
    },
    async refresh() {
      if (!isSeen.peek()) return
      pay(CALL)
      await shared.words.refresh()
      const { clock: word } = shared.said.peek()
      if (!word?.timer) return
      pay(CALL)
      await shared.askTimer()
    },
  })

  const isOn = computed(() => phase.value !== 'off' && tab.value === 'check' && pageVisible.value)
  const walk = walkState({ check, shared, say, gaps, since, isOn })

  // Whoever comes back to the panel is told what has changed meanwhile.
  effect(() => {
    if (isSeen.value) void teller.wake()
  })

  // What Miro's timer said before this workshop began says nothing about it.
  effect(() => {
    if (since.value !== null && shared.said.peek().clock?.timer && !shared.isLead.peek()) void shared.askTimer()
  })

  effect(() => {
    const at = standing.value
    follower.setWorkshop(at.phase === 'running' || at.phase === 'paused' ? at.rest : null)
  })

  // The workshop is about the map that was shown when it began; from then on each may look at another.
  let brought: number | null = null
  effect(() => {
    if (since.value === null || since.value === brought) return
    const id = mapId.value
    if (!check.readings.value?.some(({ map }) => map.id === id)) return
    brought = since.value
    if (id !== null && check.reading.peek()?.map.id !== id) check.choose(id)
  })

  effect(() => {
    if (phase.value === 'off' || prompts.peek().size > 0) return
    context.checking().then(
      async ({ promptsIn }) => {
        prompts.value = await promptsIn(context.locale)
      },
      () => {}, // what is missing is told without
    )
  })

  return {
    say,
    locale: context.locale,
    check,
    shared,
    walk,
    gaps,
    phase,
    since,
    standing,
    prompts,
    announcement: teller.announcement,
    name: ownName(memory),

    /** Ends workshop mode for everybody; no mark is left on the map that it was about. */
    async finish(): Promise<void> {
      const { removeMarks } = await import('../../../api/marks.ts')
      pay(FINISHING)
      const id = mapId.value
      const reading = check.looked.value?.readings.find(({ map }) => map.id === id) ?? null
      const { error } = await removeMarks(context.board, {}, id === null ? null : { mapId: id, reading })
      if (error && error.code !== 'permission') shared.trouble.value = 'not-taken'
      else await shared.close()
    },
    board: context.board,
    clock,
  }
}

export type WorkshopState = ReturnType<typeof workshopState>

const opened = new WeakMap<PanelState, WorkshopState>()

/** One for a panel, as long as it lives. Begins to read the board. */
export function workshopOf(panel: PanelState): WorkshopState {
  const known = opened.get(panel)
  if (known) return known
  const state = workshopState(panel)
  opened.set(panel, state)
  return state
}
