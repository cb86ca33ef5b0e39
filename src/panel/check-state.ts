import { batch, computed, effect, signal } from '@preact/signals'
import { CHECK_MESSAGES } from '../i18n/en-check.ts'
import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import type { Reading } from '../read/reading.ts'
import type { CellCoverage, Profile, Report } from '../rules/report.ts'
import type { Judge } from './checking.ts'
import { follow } from './follow.ts'
import type { RuleFacts } from './group-findings.ts'
import type { PanelState } from './panel-state.ts'
import { type Place, sightOf } from './place.ts'
import { speaker } from './say.ts'

export type CellState = CellCoverage['state']

/** What decides whether the board says something else than last time: words and places in the map, not dp. */
const essence = (readings: readonly Reading[], report: Report): string =>
  JSON.stringify([
    report,
    readings.map(({ map, confidence, unplaced, doubtful, placed }) => [
      map,
      confidence,
      unplaced,
      doubtful,
      placed.map(({ item, role, stageId, laneId }) => [item.id, role, stageId, laneId]),
    ]),
  ])

/** The Check tab: reads the board, keeps on following it, and knows what is chosen. */
export function checkState({ context, tab, pageVisible, insert }: PanelState) {
  const { board, memory, clock } = context
  const say = speaker({ ...INSERT_MESSAGES, ...CHECK_MESSAGES }, context.locale, context.translated)
  const readings = signal<readonly Reading[] | null>(null)
  const report = signal<Report | null>(null)
  const rules = signal<ReadonlyMap<string, RuleFacts>>(new Map())
  const chosenId = signal<string | null>(null)
  const profile = signal<Profile>(memory.recall('profile') === 'sign-off' ? 'sign-off' : 'workshop')
  /** Somebody asked for a check and waits for it; those that come by themselves are not shown. */
  const asked = signal(false)
  const checkedAt = signal<number | null>(null)
  const now = signal(clock.now())
  const trouble = signal<'read' | 'show' | null>(null)
  const announcement = signal('')
  let known = ''
  let judge: Judge | null = null

  const reading = computed<Reading | null>(() => {
    const all = readings.value ?? []
    return all.find(({ map }) => map.id === chosenId.value) ?? all[0] ?? null
  })
  const cells = computed(() => {
    const id = reading.value?.map.id
    const states = new Map<string, CellState>()
    for (const cell of report.value?.coverage ?? [])
      if (cell.mapId === id) states.set(`${cell.stageId}\n${cell.laneId}`, cell.state)
    return states
  })
  const findings = computed(() => (report.value?.findings ?? []).filter(({ mapId }) => mapId === reading.value?.map.id))
  const filled = computed(() => [...cells.value.values()].filter((state) => state !== 'empty').length)

  async function assess(found: readonly Reading[]): Promise<boolean> {
    const judging = judge ?? (await (await context.checking()).judgeIn(context.locale))
    judge = judging
    const judged = judging.check(found, { profile: profile.value, now: new Date(clock.now()) })
    const next = essence(found, judged)
    if (next === known) return false
    known = next
    batch(() => {
      readings.value = found
      report.value = judged
      rules.value = judging.rules
    })
    return true
  }

  function announce(): void {
    if (!reading.value) return
    announcement.value = say('check.announce', {
      filled: filled.value,
      cells: cells.value.size,
      findings: say('check.found', { n: findings.value.length }),
    })
  }

  /** The map somebody works on is the map they want to see. */
  function follows(selection: readonly string[], among: readonly Reading[]): void {
    const selected = new Set(selection)
    const hit = among.find(
      ({ frameId, placed }) =>
        (frameId !== null && selected.has(frameId)) || placed.some(({ item }) => selected.has(item.id)),
    )
    if (hit) chosenId.value = hit.map.id
  }

  /** What is selected only chooses between maps: a board that does not tell is read all the same. */
  const selected = () => board.selection().catch((): string[] => [])

  const follower = follow({
    clock,
    async check() {
      const { readMaps } = await context.checking()
      const found = await readMaps(board)
      if (readings.value === null && found.length > 1) follows(await selected(), found)
      const changed = await assess(found)
      batch(() => {
        trouble.value = null
        checkedAt.value = now.value = clock.now()
      })
      // The same sentence is not spoken twice: screen readers announce a live region only when its text changes.
      if (changed) announce()
      return { maps: found.length, changed }
    },
    onError() {
      trouble.value = 'read'
    },
  })

  board.view.onChange(() => follower.poke())
  board.view.onSelect((itemIds) => follows(itemIds, readings.value ?? []))

  // Whoever has just inserted a map wants to see that one.
  effect(() => {
    const phase = insert.phase.value
    if (phase.step === 'done') chosenId.value = phase.mapId
  })

  // Following asks nothing of Miro while the results cannot be seen.
  effect(() => follower.setVisible(pageVisible.value && tab.value === 'check'))

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
    cells,
    filled,
    findings,
    rules,
    profile,
    asked,
    checkedAt,
    now,
    trouble,
    announcement,
    async again(): Promise<void> {
      asked.value = true
      announcement.value = ''
      await follower.look()
      if (!trouble.value) announce()
      asked.value = false
    },

    choose(mapId: string) {
      chosenId.value = mapId
    },

    async setProfile(next: Profile): Promise<void> {
      profile.value = next
      memory.keep('profile', next)
      if (readings.value) await assess(readings.value)
      announce()
    },

    /** Zooms to the place on the board and selects what lies there. */
    async show(place: Place): Promise<void> {
      if (!reading.value) return
      try {
        const { chosen, around } = sightOf(reading.value, place)
        const items = await board.items([...chosen, ...around])
        const found = items.filter((item) => chosen.includes(item.id))
        if (found.length > 0) await board.view.show(items, found)
        else {
          announcement.value = say('check.gone')
          await follower.look()
        }
        trouble.value = null
      } catch {
        trouble.value = 'show'
      }
    },
  }
}

export type CheckState = ReturnType<typeof checkState>
