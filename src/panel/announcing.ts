import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Reading } from '../read/reading.ts'
import type { Say } from './say.ts'
import { emptyTitle } from './shown-map.ts'
import type { shownReport } from './shown-report.ts'

type Told = 'correct.hides-title' | 'check.scope-title' | 'check.none-title' | 'check.announce' | 'check.found'

interface Shown extends Pick<ReturnType<typeof shownReport>, 'cells' | 'filled' | 'findings'> {
  readonly say: Say<Told>
  readonly readings: ReadonlySignal<readonly Reading[] | null>
  readonly reading: ReadonlySignal<Reading | null>
  readonly isHidden: ReadonlySignal<boolean>
  readonly scope: ReadonlySignal<readonly string[] | null>
}

/** What the Check tab tells those who do not see it. */
export function announcing({ say, readings, reading, isHidden, scope, cells, filled, findings }: Shown) {
  const announcement = signal('')
  /** What there is to say where no map is shown. */
  const emptiness = computed(() =>
    readings.value?.length !== 0 ? null : emptyTitle(isHidden.value, scope.value !== null),
  )
  return {
    announcement,
    emptiness,

    /** Tells what is shown now; what was told before must not stand beside something else. */
    announce(): void {
      if (emptiness.value) announcement.value = say(emptiness.value)
      if (!reading.value) return
      announcement.value = say('check.announce', {
        filled: filled.value,
        cells: cells.value.size,
        findings: say('check.found', { n: findings.value.length }),
      })
    },
  }
}
