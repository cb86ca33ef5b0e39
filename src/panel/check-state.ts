import { batch, effect, signal } from '@preact/signals'
import { lookMemory } from '../api/look-memory.ts'
import { CHECK_MESSAGES } from '../i18n/en-check.ts'
import { CORRECT_MESSAGES } from '../i18n/en-correct.ts'
import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import type { Profile } from '../rules/report.ts'
import { announcing } from './announcing.ts'
import { assessmentState } from './assessment.ts'
import { correctionsState } from './corrections-state.ts'
import { decisionsState } from './decisions-state.ts'
import { follow } from './follow.ts'
import { lostMap } from './lost-map.ts'
import type { PanelState } from './panel-state.ts'
import { type Place, showPlace } from './place.ts'
import { speaker } from './say.ts'
import { shownMap } from './shown-map.ts'
import { shownReport } from './shown-report.ts'

/** The Check tab: reads the board, keeps on following it, and knows what is chosen. */
export function checkState({ context, tab, pageVisible, insert }: PanelState) {
  const { board, memory, clock } = context
  const say = speaker(
    { ...INSERT_MESSAGES, ...CHECK_MESSAGES, ...CORRECT_MESSAGES },
    context.locale,
    context.translated,
  )
  const assessment = assessmentState(context, say, () => ({
    choices: decisions.choices.values.value,
    waivers: decisions.waivers.value,
    team: decisions.team.value,
  }))
  const { readings, report, rules, laneNames, names, corrected, isHidden, looked } = assessment
  const shown = shownMap(readings)
  const { reading } = shown
  const profile = signal<Profile>(memory.recall('profile') === 'sign-off' ? 'sign-off' : 'workshop')
  /** Somebody asked for a check and waits for it; those that come by themselves are not shown. */
  const asked = signal(false)
  const checkedAt = signal<number | null>(null)
  const now = signal(clock.now())
  const trouble = signal<'read' | 'show' | null>(null)
  /** What somebody has selected to be looked at alone; null is the whole board. */
  const scope = signal<readonly string[] | null>(null)
  /** Why a selection could not be checked. */
  const selectionTrouble = signal<'nothing-selected' | 'no-map' | null>(null)
  /** While the app itself changes the map, what lies halfway is not to be shown. */
  const paused = signal(false)
  /** Whether the section for corrections is unfolded. */
  const correctionsOpen = signal(false)
  /** A selection that the next look is to be about; it stays so if there is a map in it. */
  let trial: readonly string[] | null = null
  /** The last selection that somebody asked about. */
  let tried: readonly string[] = []

  const told = shownReport(report, reading)
  const { announcement, emptiness, announce } = announcing({ say, readings, reading, isHidden, scope, ...told })

  /** What is selected only chooses between maps: a board that does not tell is read all the same. */
  const selected = () => board.selection().catch((): string[] => [])

  const remembered = lookMemory(board, clock.now)

  const follower = follow({
    clock,
    memory,
    async check() {
      const wanted = trial
      trial = null
      const itemIds = wanted ?? scope.value
      const { lookAt } = await context.checking()
      // Whether the board has taken what was said here is to be seen.
      if (corrections.own.value.length > 0) remembered.forgetCorrections()
      const look = await lookAt(remembered.board, itemIds ? { itemIds } : {}, corrections.own.value)
      const found = look.readings
      await decisions.seen(found, reading.value?.map.id, itemIds !== null)
      const before = wanted ? null : reading.value
      if (wanted && found.length === 0) {
        selectionTrouble.value = 'no-map'
        return { maps: readings.value?.length ?? 0, changed: false, cost: remembered.cost() }
      }
      if (wanted) {
        scope.value = wanted
        losing.forget()
        shown.goTo(wanted, found)
      } else if (readings.value === null && found.length > 1) shown.goTo(await selected(), found)
      else shown.stayAmong(found)
      corrections.seen(look)
      losing.seen(found, before, before ? (names.value.get(before.map.id) ?? '') : '')
      const changed = await assessment.take(look, corrections.inForce.value, profile.value)
      batch(() => {
        trouble.value = null
        checkedAt.value = now.value = clock.now()
      })
      // The same sentence is not spoken twice: screen readers announce a live region only when its text changes.
      if (changed) announce()
      return { maps: found.length, changed, cost: remembered.cost() }
    },
    onError() {
      trouble.value = 'read'
    },
  })

  /** Somebody asked, or the app has changed something. */
  async function lookAnew(): Promise<void> {
    remembered.forget()
    await follower.look()
  }

  const corrections = correctionsState(board, context.checking, lookAnew)
  const losing = lostMap(corrections.inForce)
  const decisions = decisionsState(
    context,
    () => void judgeAgain(),
    (credits) => void follower.spend(credits, true),
  )

  /** Somebody, here or elsewhere, has decided something. */
  async function judgeAgain(): Promise<void> {
    if (await assessment.again(profile.value)) announce()
  }

  /** What somebody asked for and waits for. */
  async function asking(look: () => Promise<void>): Promise<void> {
    asked.value = true
    selectionTrouble.value = null
    announcement.value = ''
    await look()
    if (!trouble.value && !selectionTrouble.value) announce()
    asked.value = false
  }

  board.view.onChange(() => follower.poke())

  /** What may show another map, which is to be told then. */
  function turning(turn: () => void): void {
    const before = reading.value?.map.id
    turn()
    if (reading.value?.map.id !== before) announce()
  }

  board.view.onSelect((itemIds) => {
    turning(() => shown.goTo(itemIds, readings.value ?? []))
    corrections.selected(itemIds)
    // What was asked about was another selection.
    if (itemIds.join() !== tried.join()) selectionTrouble.value = null
  })

  // Whoever has just inserted a map wants to see that one.
  effect(() => {
    const phase = insert.phase.value
    if (phase.step !== 'done') return
    shown.choose(phase.mapId)
    scope.value = null
  })

  // Following asks nothing of Miro while the results cannot be seen.
  effect(() => {
    const isSeen = pageVisible.value && tab.value !== 'insert' && !paused.value
    if (isSeen) remembered.forget()
    follower.setVisible(isSeen)
  })

  function tick(): void {
    now.value = clock.now()
    clock.after(15_000, tick)
  }
  tick()

  return {
    say,
    locale: context.locale,
    readings,
    reading,
    ...told,
    looked,
    report,
    rules,
    profile,
    asked,
    checkedAt,
    now,
    trouble,
    paused,
    announcement,
    scope,
    selectionTrouble,
    names,
    laneNames,
    corrected,
    emptiness,
    lost: losing.lost,
    corrections,
    correctionsOpen,
    decisions,
    follower,
    spend: follower.spend,
    judgedFor: assessment.judgedFor,
    judging: assessment.judging,

    again: () => asking(lookAnew),

    /** Looks at what is selected on the board alone: as the map that it is part of, else as a map of its own. */
    checkSelection: () =>
      asking(async () => {
        const itemIds = await selected()
        tried = itemIds
        if (itemIds.length === 0) selectionTrouble.value = 'nothing-selected'
        else {
          trial = itemIds
          await lookAnew()
        }
      }),

    /** Back to all maps of the board. */
    showAll: () =>
      asking(async () => {
        scope.value = null
        await lookAnew()
      }),

    choose: (mapId: string) => turning(() => shown.choose(mapId)),

    async setProfile(next: Profile): Promise<void> {
      profile.value = next
      memory.keep('profile', next)
      await assessment.again(next)
      announce()
    },

    /** Zooms to the place on the board and selects what lies there. */
    async show(place: Place): Promise<void> {
      if (!reading.value) return
      try {
        if (!(await showPlace(board, reading.value, place))) {
          announcement.value = say('check.gone')
          await lookAnew()
        }
        trouble.value = null
      } catch {
        trouble.value = 'show'
      }
    },
  }
}

export type CheckState = ReturnType<typeof checkState>
