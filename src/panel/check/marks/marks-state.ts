import { computed, effect, signal } from '@preact/signals'
import { removeMarks } from '../../../api/marks.ts'
import type { Look } from '../../../api/read-maps.ts'
import { BoardError, type BoardErrorCode } from '../../../board/errors.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { MARK_MESSAGES } from '../../../i18n/en-marks.ts'
import { MARKINGS, withMarkIds } from '../../../model/marking.ts'
import { type Applied, applyPlan } from '../../../plan/apply.ts'
import { planMarks, planTakingMarks } from '../../../plan/marks/plan-marks.ts'
import type { MarkPlan } from '../../../plan/plan.ts'
import type { Run } from '../../../plan/run.ts'
import type { Reading } from '../../../read/reading.ts'
import { codeOf } from '../../error-code.ts'
import { keptWordsState } from '../../kept-words-state.ts'
import type { MapDesk } from '../../map-section.ts'
import { speaker } from '../../say.ts'
import { costOf, gapsToMark, knownMarks, plansAfter, rememberedIn, withoutRoom } from './gap-marks.ts'

export type MarkPhase =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly what: 'put' | 'remove'; readonly done: number; readonly total: number }
  /** How it went: so many were put, or removed; so many stay because they are somebody's. */
  | { readonly step: 'done'; readonly what: 'put' | 'remove'; readonly count: number; readonly kept: number }
  | { readonly step: 'failed'; readonly what: 'put' | 'remove'; readonly code: BoardErrorCode | 'busy' }

const IDLE: MarkPhase = { step: 'idle' }

/** Ids of such sessions are compared, and nothing else is done with them. */
const newSession = (): string => crypto.randomUUID()

/** Marks at the gaps of the map that is shown: who has put them, how many there are and would be, putting and removing them. */
export function marksState({ context, check }: Pick<MapDesk, 'context' | 'check'>) {
  const { board } = context
  const say = speaker({ ...INSERT_MESSAGES, ...MARK_MESSAGES }, context.locale, context.translated)
  const session = newSession()
  const kept = keptWordsState(context, MARKINGS)
  const phase = signal<MarkPhase>(IDLE)
  /** Whether the section is open: then it is asked what the board remembers though no mark is there. */
  const isOpen = signal(false)
  let stop: AbortController | null = null
  let tending: Promise<void> | null = null
  /** Whoever may not write is asked to once, and not after each look. */
  let mayWrite = true

  const remembered = computed(() => rememberedIn(kept.values.value))
  const marking = computed(() => kept.values.value.get(check.reading.value?.map.id ?? '') ?? null)
  const onBoard = computed(() => knownMarks(check.looked.value?.items ?? [], remembered.value).length)
  /** The reading of the last look: the one that is shown may be older, where nothing but marks differs. */
  const reading = computed(
    () => check.looked.value?.readings.find(({ map }) => map.id === check.reading.value?.map.id) ?? null,
  )
  const planFor = (now: Reading): MarkPlan =>
    planMarks(now, check.report.value ? gapsToMark(check.report.value, now.map.id) : [], {
      remembered: remembered.value,
      puts: true,
    })
  const missing = computed(() =>
    reading.value ? planFor(reading.value).ops.filter(({ kind }) => kind === 'put-mark').length : 0,
  )
  const roomless = computed(() => {
    const now = reading.value
    return now && check.report.value ? withoutRoom(now, gapsToMark(check.report.value, now.map.id)) : 0
  })
  const isBusy = computed(() => phase.value.step === 'working')

  const working = (what: 'put' | 'remove', total: number): Run => {
    stop = new AbortController()
    phase.value = { step: 'working', what, done: 0, total }
    return {
      signal: stop.signal,
      onProgress: (done, all) => {
        if (isBusy.value) phase.value = { step: 'working', what, done, total: all }
      },
    }
  }

  /** Puts marks, has the board remember them, and takes them away again where somebody has ended it meanwhile. */
  async function put(plan: MarkPlan, mapId: string, run: Run = {}): Promise<Applied> {
    const applied = await applyPlan(board, plan, run)
    const ids = applied.marks ?? []
    if (ids.length === 0) return applied
    await kept.refresh(0)
    const now = kept.values.value.get(mapId)
    if (now) await kept.say([[mapId, withMarkIds(now, ids)]])
    else await takeById(ids)
    return applied
  }

  async function takeById(ids: readonly string[]): Promise<void> {
    const items = await board.items(ids)
    await applyPlan(board, planTakingMarks(items, new Set(ids)))
  }

  async function tend(look: Look): Promise<void> {
    const report = check.report.value
    if (!report || isBusy.value || check.paused.value || check.scope.value || !mayWrite) return
    if (onBoard.value > 0 || isOpen.value || kept.values.value.size > 0) await kept.refresh()
    if (!kept.isKnown.value) return
    const { values, ended } = kept
    const standing = { look, report, profile: check.profile.value, session }
    for (const plan of plansAfter({ ...standing, markings: values.value, ended: ended.value })) {
      const { mapId } = plan
      if (isBusy.value || !check.spend(costOf(plan) + 100, false)) return
      const isPutting = mapId !== null && plan.ops.some(({ kind }) => kind === 'put-mark')
      if (isPutting) await kept.refresh(0)
      // Somebody has ended it since.
      if (isPutting && kept.values.value.get(mapId)?.session !== session) continue
      const { error } = isPutting ? await put(plan, mapId) : await applyPlan(board, plan)
      if (error?.code === 'permission') mayWrite = false
    }
  }

  effect(() => {
    const look = check.looked.value
    if (!look || tending) return
    // Not within the look itself: what it shows comes first.
    tending = Promise.resolve()
      .then(() => tend(look))
      .catch(() => undefined) // the next look tries again
      .finally(() => {
        tending = null
      })
  })

  /** What can be done next shows when the board has been looked at again. */
  async function end(outcome: MarkPhase): Promise<void> {
    await check.again()
    phase.value = outcome
  }

  /** What is being put by itself right now is there before more is planned: no gap gets two marks. */
  async function settled(): Promise<void> {
    if (!tending) return
    await tending
    await check.again()
  }

  async function markGaps(): Promise<void> {
    if (!reading.value || isBusy.value) return
    const run = working('put', missing.value)
    try {
      await settled()
      const now = reading.value
      if (!now) throw new BoardError('gone', 'The map is not on the board any more')
      const plan = planFor(now)
      const mapId = now.map.id
      check.spend(costOf(plan) + 300, true)
      const by = await board.userName()
      await kept.refresh(0)
      const at = new Date(context.clock.now()).toISOString()
      const before = kept.values.value.get(mapId) ?? null
      const ids = before?.ids ?? []
      await kept.say([[mapId, { by, at, session, profile: check.profile.value, ids }]])
      const why = kept.unkept.value
      const applied = why === null && !run.signal?.aborted ? await put(plan, mapId, run) : null
      const code = run.signal?.aborted ? 'cancelled' : (applied?.error?.code ?? null)
      // What the others do not hear of must not hold here either: this panel alone would go on putting marks.
      if (why !== null || code === 'cancelled') await kept.say([[mapId, before]])
      if (code === 'cancelled') await takeById(applied?.marks ?? [])
      const failed = why === 'full' || why === 'newer' ? 'unknown' : (why ?? (code === 'refused' ? 'busy' : code))
      const count = applied?.marks?.length ?? 0
      await end(failed ? { step: 'failed', what: 'put', code: failed } : { step: 'done', what: 'put', count, kept: 0 })
    } catch (error) {
      await end({ step: 'failed', what: 'put', code: codeOf(error) })
    }
  }

  async function removeAll(): Promise<void> {
    if (isBusy.value) return
    check.spend(1500 + 100 * onBoard.value, true)
    const { removed, kept: left, error } = await removeMarks(board, working('remove', onBoard.value))
    await kept.refresh(0)
    mayWrite = true
    await end(
      error
        ? { step: 'failed', what: 'remove', code: error.code }
        : { step: 'done', what: 'remove', count: removed, kept: left.length },
    )
  }

  return {
    say,
    phase,
    isOpen,
    /** Who has the map marked; null where nobody has. */
    marking,
    isOwn: computed(() => marking.value?.session === session),
    /** How many marks of the app are on the board, and how many more would be put on the map. */
    onBoard,
    missing,
    /** So many gaps cannot be marked: their cells are full. */
    roomless,
    isBusy,
    news: computed(() => (onBoard.value > 0 ? say('marks.news', { n: onBoard.value }) : '')),
    markGaps,
    removeAll,
    cancel: () => stop?.abort(),
    refresh: () => kept.refresh(),
    stop: () => kept.stop(),
  }
}

export type MarksState = ReturnType<typeof marksState>
