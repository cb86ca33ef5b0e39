import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { COVERAGE_MESSAGES } from '../../../i18n/en-coverage.ts'
import type { CheckState } from '../../check-state.ts'
import type { PanelContext } from '../../context.ts'
import { type KeyOf, type Say, speaker } from '../../say.ts'
import { type Coverage, type CoverageOrder, coverageIn, ORDERS } from './coverage.ts'
import { lineOf, parseProgress, progressOf, type Sample, since, storedProgress, withSample } from './progress.ts'

export type SayCoverage = Say<KeyOf<typeof COVERAGE_MESSAGES>>

/** px of the panel. */
const LINE = { width: 88, height: 24 }
const MINUTE = 60_000

export interface ShownProgress {
  readonly line: readonly (readonly [x: number, y: number])[]
  readonly size: typeof LINE
  readonly text: string
}

/**
 * How full the map is, cell by cell, and how that went since the panel was opened.
 * @param begun when the workshop began, where there is one (ms since 1970)
 */
export function coverageState(
  { memory, clock, locale, translated }: PanelContext,
  check: CheckState,
  begun: ReadonlySignal<number | null> = signal(null),
) {
  const say: SayCoverage = speaker(COVERAGE_MESSAGES, locale, translated)
  const order = signal<CoverageOrder>(ORDERS.find((each) => each === memory.recall('coverage-order')) ?? 'board')
  const remembered = parseProgress(memory.recall('progress'), clock.now())
  const seen = signal<ReadonlyMap<string, readonly Sample[]>>(
    new Map(remembered ? [[remembered.mapId, remembered.samples]] : []),
  )
  const mapId = computed(() => check.reading.value?.map.id ?? null)

  const coverage = computed((): Coverage | null => {
    const map = check.reading.value?.map
    return map ? coverageIn(map, check.report.value?.coverage ?? [], order.value) : null
  })

  effect(() => {
    const [id, at] = [mapId.value, check.checkedAt.value]
    if (id === null || at === null) return
    untracked(() => {
      const known = seen.value.get(id) ?? []
      const samples = withSample(known, { at, filled: check.filled.value })
      seen.value = new Map(seen.value).set(id, samples)
      memory.keep('progress', storedProgress({ mapId: id, samples }))
    })
  })

  const progress = computed((): ShownProgress | null => {
    const [id, now] = [mapId.value, check.checkedAt.value]
    const all = id === null ? [] : (seen.value.get(id) ?? [])
    const samples = begun.value === null ? all : since(all, begun.value)
    const told = now === null ? null : progressOf(samples, now)
    if (!told || now === null) return null
    return { line: lineOf(samples, { now, cells: check.cells.value.size, ...LINE }), size: LINE, text: wordsOf(told) }
  })

  function wordsOf({ more, ms }: { readonly more: number; readonly ms: number }): string {
    const time = spanIn(locale, ms)
    if (more === 0) return say('coverage.as-many', { time })
    return more > 0 ? say('coverage.more', { n: more, time }) : say('coverage.fewer', { n: -more, time })
  }

  return {
    say,
    order,
    coverage,
    progress,

    setOrder(next: CoverageOrder): void {
      order.value = next
      memory.keep('coverage-order', next)
    },
  }
}

export type CoverageState = ReturnType<typeof coverageState>

/** `30 minutes`, in a language; rounded up, so that what is said of it holds, and never one, which several languages would say otherwise. */
function spanIn(locale: string, ms: number): string {
  const minutes = Math.max(2, Math.ceil(ms / MINUTE))
  const [count, unit] = minutes > 90 ? [Math.ceil(minutes / 60), 'hour'] : [minutes, 'minute']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
