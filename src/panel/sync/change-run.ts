import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { BoardError } from '../../board/errors.ts'
import type { Change } from '../../model/change.ts'
import type { Applied } from '../../plan/apply.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Run } from '../../plan/run.ts'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import type { PanelContext } from '../context.ts'
import { codeOf } from '../error-code.ts'
import { isSameMap } from '../same-map.ts'
import type { Left, Proposal, RunPhase, Working } from './run-phase.ts'

/** What is to become of the map: changes, or what makes them for the map as it is at that moment. */
export type Wanted = readonly Change[] | ((now: Reading) => readonly Change[] | Promise<readonly Change[]>)

export interface RunOptions {
  /** Notes are straightened, rows grown to fit. */
  readonly tidy?: boolean
  /** What somebody deleted of the map's structure is drawn again. */
  readonly rebuild?: boolean
  /** Done when somebody applies it, before anything is written, for what has to be kept of the map as it is; rejecting keeps it from being applied. */
  readonly before?: (now: Reading) => Promise<unknown>
  /** Called when it is on the board, or as much of it as could be done: from then on only the run knows what is still to do. */
  readonly onWritten?: () => void
}

interface Order {
  readonly wanted: Wanted
  readonly options: RunOptions
}

const IDLE: RunPhase = { step: 'idle' }

export interface ChangeRun {
  /** What concerns the map that is shown. */
  readonly phase: ReadonlySignal<RunPhase>
  /** The map that it is about. */
  readonly subject: ReadonlySignal<Reading | null>
  /** Whether the run has the tab to itself: it is being prepared, shown or carried out. */
  readonly isOn: ReadonlySignal<boolean>
  /** Shows what the changes would do to the map that is shown. Nothing on the board changes until somebody applies it. */
  preview(wanted: Wanted, options?: RunOptions): Promise<void>
  apply(): Promise<void>
  cancel(): void
  /** Leaves the preview, or puts away how it went. */
  close(): void
  /** Takes back all that was done. */
  undo(): Promise<void>
  /** After a failure: reads the map, plans and carries out once more what is still to be done. */
  again(): Promise<void>
  /** Does what needs no preview: brings to its end, or takes back, what was begun before. */
  settle(undoing: boolean, work: (run: Run) => Promise<Applied>): Promise<void>
}

/** Changing the map that is shown, as a whole: what it would do, doing it, and taking it back. One at a time. */
export function changeRun(
  context: PanelContext,
  check: Pick<CheckState, 'reading' | 'again' | 'scope' | 'corrections' | 'paused' | 'laneNames'>,
): ChangeRun {
  const { board } = context
  const current = signal<RunPhase>(IDLE)
  const subject = signal<Reading | null>(null)
  let order: Order | null = null
  /** How the last one went, while another is only looked at: it can still be undone. */
  let told: RunPhase = IDLE
  /** What is tried again where it was no order of changes. */
  let settling: (() => Promise<void>) | null = null
  let stop: AbortController | null = null
  /** What somebody has left in the meantime is not shown when it is ready. */
  let asked = 0

  const isOn = computed(() => ['preparing', 'preview', 'working'].includes(current.value.step))
  const phase = computed<RunPhase>(() =>
    isOn.value || isSameMap(subject.value, check.reading.value) ? current.value : IDLE,
  )

  async function propose({ wanted, options }: Order): Promise<Proposal> {
    const [{ lookAt }, { proposalOf }] = await Promise.all([context.checking(), import('./planning.ts')])
    const itemIds = check.scope.value
    const look = await lookAt(board, itemIds ? { itemIds } : {}, check.corrections.own.value)
    const now =
      look.readings.find(({ map }) => map.id === subject.value?.map.id) ??
      look.readings.find((reading) => isSameMap(reading, subject.value))
    if (!now) throw new BoardError('gone', 'The map to be changed is not on the board any more')
    subject.value = now
    return proposalOf(now, typeof wanted === 'function' ? await wanted(now) : wanted, {
      context,
      laneNames: check.laneNames.value,
      items: look.items,
      tidy: options.tidy ?? false,
      rebuild: options.rebuild ?? false,
    })
  }

  const failure = (error: unknown, undoing: boolean, undo: readonly Plan[], busy = false): RunPhase => ({
    step: 'failed',
    undoing,
    code: codeOf(error),
    busy,
    undo,
  })

  async function prepare(wanted: Order): Promise<void> {
    if (current.value.step === 'working') return
    const mine = ++asked
    order = wanted
    settling = null
    if (!isOn.peek()) told = phase.peek()
    batch(() => {
      subject.value = check.reading.value
      current.value = { step: 'preparing' }
    })
    try {
      const proposal = await propose(wanted)
      if (mine === asked) current.value = { step: 'preview', proposal }
    } catch (error) {
      if (mine === asked) current.value = failure(error, false, [])
    }
  }

  /** Does long work on the board. What lies halfway is not read meanwhile; how it went is told beside the map as it is then. */
  async function working(
    undoing: boolean,
    work: (run: Run) => Promise<RunPhase>,
    undo: () => readonly Plan[],
  ): Promise<void> {
    stop = new AbortController()
    const { signal: aborted } = stop
    const tell = (change: Partial<Working>) => {
      if (current.value.step === 'working') current.value = { ...current.value, ...change }
    }
    batch(() => {
      check.paused.value = true
      current.value = { step: 'working', undoing, done: 0, total: 0, stopping: false }
    })
    const run: Run = { signal: aborted, now: context.clock.now, onProgress: (done, total) => tell({ done, total }) }
    const next = await work(run).catch((error) => failure(error, undoing, undo()))
    stop = null
    await check.again()
    batch(() => {
      check.paused.value = false
      current.value = next
    })
  }

  /** Carries it out; what does not fit the board any more is planned once more for what the board shows now, without asking. */
  const carryOut = ({ wanted, options }: Order, shown: Proposal | null, before: readonly Plan[]): Promise<void> => {
    let undo = before
    const work = async (run: Run): Promise<RunPhase> => {
      const { applyPlan, isBeingChanged } = await import('./planning.ts')
      let proposal = shown ?? (await propose({ wanted, options }))
      if (before.length === 0) await options.before?.(proposal.reading)
      for (let isFirst = true; ; isFirst = false) {
        const applied = await applyPlan(board, proposal.plan, run)
        if (applied.undo) undo = [applied.undo, ...undo]
        if (applied.undo || !applied.error) options.onWritten?.()
        if (!applied.error) return { step: 'done', left: leftOf(proposal.reading, applied.skipped), undo }
        const isStale = applied.error.code === 'refused'
        const busy = isStale && (await isBeingChanged(board, proposal.reading.map.id, context.clock.now()))
        if (!isStale || busy || !isFirst) return failure(applied.error, false, undo, busy)
        proposal = await propose({ wanted, options })
      }
    }
    return working(false, work, () => undo)
  }

  async function settle(undoing: boolean, work: (run: Run) => Promise<Applied>): Promise<void> {
    if (isOn.peek()) return
    subject.value = check.reading.value
    settling = () => settle(undoing, work)
    const settled = async (run: Run): Promise<RunPhase> => {
      const { error, undo, skipped } = await work(run)
      const back = undo && !undoing ? [undo] : []
      if (error) return failure(error, undoing, back)
      const left = leftOf(subject.value, skipped)
      return undoing ? { step: 'undone', left } : { step: 'done', left, undo: back }
    }
    await working(undoing, settled, () => [])
  }

  return {
    phase,
    subject,
    isOn,

    preview: (wanted, options = {}) => prepare({ wanted, options }),

    async apply() {
      const shown = current.value
      if (shown.step === 'preview' && order) await carryOut(order, shown.proposal, [])
    },

    cancel() {
      if (current.value.step !== 'working' || !stop) return
      current.value = { ...current.value, stopping: true }
      stop.abort()
    },

    close() {
      if (current.value.step === 'working') return
      asked += 1
      // Whoever looks at one change and leaves it may still want to undo the one before.
      current.value = isOn.peek() && told.step === 'done' ? told : IDLE
    },

    async undo() {
      const shown = current.value
      if (shown.step !== 'done' && shown.step !== 'failed') return
      let rest = shown.undo
      const work = async (run: Run): Promise<RunPhase> => {
        const { applyPlan } = await import('./planning.ts')
        const left: Left[] = []
        for (const plan of shown.undo) {
          const { skipped, error } = await applyPlan(board, plan, run)
          if (error) return failure(error, true, rest)
          left.push(...leftOf(subject.value, skipped))
          rest = rest.slice(1)
        }
        return { step: 'undone', left }
      }
      await working(true, work, () => rest)
    },

    async again() {
      const shown = current.value
      if (shown.step !== 'failed') return
      if (settling) await settling()
      if (settling || !order) return
      if (shown.undo.length === 0) await prepare(order)
      else await carryOut(order, null, shown.undo)
    },

    settle,
  }
}

/** What was left alone, by its words. */
function leftOf(reading: Reading | null, skipped: readonly { readonly itemId: string }[]): Left[] {
  const texts = new Map<string, string>()
  for (const { item } of reading?.placed ?? []) texts.set(item.id, item.text)
  for (const item of reading?.others ?? []) texts.set(item.id, item.text)
  return [...new Set(skipped.map(({ itemId }) => itemId))].map((itemId) => ({ itemId, text: texts.get(itemId) ?? '' }))
}
