import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { CheckState } from '../../check-state.ts'
import { type Gap, gapKey } from './gaps.ts'
import type { SayWorkshop } from './notification.ts'
import type { SharedClock } from './shared-clock.ts'

/** A look at a place and at its frame, the zoom and the selection. */
const SHOWING = 1100

interface Walk {
  readonly check: CheckState
  readonly shared: SharedClock
  readonly say: SayWorkshop
  readonly gaps: ReadonlySignal<readonly Gap[]>
  /** The workshop, by its beginning; null when none is on. */
  readonly since: ReadonlySignal<number | null>
  /** Whether this person is in the workshop and sees the walk. */
  readonly isOn: ReadonlySignal<boolean>
}

/** The walk through the open cells of the map, one at a time, alone or behind who leads. */
export function walkState({ check, shared, say, gaps, since, isOn }: Walk) {
  /** The cell, and its place in the list when it was last open. */
  const at = signal<{ readonly gap: Gap; readonly index: number } | null>(null)
  const isFollowing = signal(true)
  /** Told to those who do not see it when the walk goes somewhere, not when others close cells. */
  const spoken = signal('')
  /** Of the cell that everybody is shown, which one this person was brought to last. */
  let followed = ''
  /** Whoever leads knows where they are; after a reload they go on where everybody is. */
  let hasMoved = false
  /** The cell that the board is to show, while it is being shown. */
  let wanted: Gap | null = null
  let round: number | null = null

  const indexOf = (key: string | undefined): number => gaps.value.findIndex((gap) => gap.key === key)
  const position = computed(() => indexOf(at.value?.gap.key))
  /** The cell that the walk is at as it is now; one that was closed stays until somebody goes on. */
  const current = computed(() => gaps.value[position.value] ?? at.value?.gap ?? null)

  const isShown = computed(() => shared.said.value.gap)
  const place = (gap: Gap) => ({ mapId: check.reading.peek()?.map.id ?? '', stageId: gap.stageId, laneId: gap.laneId })

  effect(() => {
    if (since.value === round) return
    round = since.value
    hasMoved = false
    isFollowing.value = true
    at.value = null
  })

  // The place in the list is kept while cells before it are closed; a walk begins at the worst.
  effect(() => {
    const index = position.value
    const known = at.peek()
    const [worst] = gaps.value
    const map = check.reading.value?.map
    const isThere =
      map?.stages.some(({ id }) => id === known?.gap.stageId) && map.lanes.some(({ id }) => id === known?.gap.laneId)
    if (known && index >= 0 && index !== known.index) at.value = { ...known, index }
    else if (isOn.value && worst && !(known && isThere)) at.value = { gap: worst, index: 0 }
  })

  const told = (gap: Gap): string =>
    position.value < 0
      ? say('walk.filled', { lane: gap.lane, stage: gap.stage })
      : [
          say('walk.count', { at: position.value + 1, all: gaps.value.length }),
          `${gap.lane}, ${gap.stage}`,
          gap.finding?.message,
        ]
          .filter(Boolean)
          .join('. ')

  /** One after the other, and of several that come faster than the board shows them only the last. */
  async function show(gap: Gap): Promise<void> {
    const isShowing = wanted !== null
    wanted = gap
    if (isShowing) return
    let last: Gap | null = null
    while (wanted && wanted !== last) {
      last = wanted
      check.spend(SHOWING, true)
      await check.show({ stageId: last.stageId, laneId: last.laneId })
    }
    wanted = null
  }

  /** Goes on by so many; after the last comes the first. */
  function step(by: 1 | -1): void {
    const list = gaps.value
    const from = at.value
    if (list.length === 0) return
    const index = position.value >= 0 ? position.value + by : (from?.index ?? 0) + (by > 0 ? 0 : -1)
    const next = list[(index + list.length) % list.length]
    if (!next) return
    if (shared.isLead.value) {
      if (isShown.value) void shared.showGap({ kind: 'gap', ...place(next) })
    } else if (isShown.value) isFollowing.value = false
    hasMoved = true
    at.value = { gap: next, index: indexOf(next.key) }
    spoken.value = told(next)
    void show(next)
  }

  /** Brings this person to the cell that everybody is shown; it may be closed already. */
  function follow(): void {
    const gap = isShown.value
    const reading = check.reading.value
    if (!gap || !reading || (shared.isLead.value && hasMoved)) return
    const key = JSON.stringify(gap)
    if (key === followed) return
    if (reading.map.id !== gap.mapId) {
      if (check.readings.value?.some(({ map }) => map.id === gap.mapId)) check.choose(gap.mapId)
      return
    }
    const stage = reading.map.stages.find(({ id }) => id === gap.stageId)
    const lane = reading.map.lanes.find(({ id }) => id === gap.laneId)
    if (!stage || !lane) return
    followed = key
    const open = gaps.value[indexOf(gapKey(gap.stageId, gap.laneId))]
    const closed = {
      ...gap,
      key: gapKey(gap.stageId, gap.laneId),
      stage: stage.name,
      lane: lane.label,
      type: lane.types[0],
    }
    const next: Gap = open ?? { ...closed, finding: null }
    at.value = { gap: next, index: Math.max(0, indexOf(next.key)) }
    spoken.value = told(next)
    if (shared.isLead.value) return
    void show(next)
  }

  effect(() => {
    if (!isShown.value) followed = ''
    if (!isOn.value || !isFollowing.value || check.paused.value) return
    // Whatever the look found, and whichever cell it is: `follow` brings a person to each once.
    check.readings.value
    check.reading.value
    shared.isLead.value
    untracked(follow)
  })

  return {
    current,
    /** Among the open ones; -1 when it was closed meanwhile. */
    position,
    spoken,
    isFollowing,
    /** What everybody is shown. */
    shown: isShown,
    next: () => step(1),
    previous: () => step(-1),

    showCurrent(): void {
      if (current.value) void show(current.value)
    },

    /** Shows everybody the cell that this person is at, and those they go to; or ends that. */
    async share(isShared: boolean): Promise<void> {
      const gap = current.value
      hasMoved = true
      await shared.showGap(isShared && gap ? { kind: 'gap', ...place(gap) } : null)
    },

    leave(): void {
      isFollowing.value = false
    },

    comeBack(): void {
      followed = ''
      isFollowing.value = true
    },
  }
}

export type WalkState = ReturnType<typeof walkState>
