import { computed, type ReadonlySignal } from '@preact/signals'
import type { Reading } from '../read/reading.ts'
import type { CellCoverage, Report } from '../rules/report.ts'

export type CellState = CellCoverage['state']

/** What a report says of the map that is shown. */
export function shownReport(report: ReadonlySignal<Report | null>, reading: ReadonlySignal<Reading | null>) {
  const isShown = ({ mapId }: { readonly mapId: string }) => mapId === reading.value?.map.id
  const cells = computed(
    () =>
      new Map<string, CellState>(
        (report.value?.coverage ?? [])
          .filter(isShown)
          .map(({ stageId, laneId, state }) => [`${stageId}\n${laneId}`, state]),
      ),
  )
  return {
    cells,
    filled: computed(() => [...cells.value.values()].filter((state) => state !== 'empty').length),
    findings: computed(() => (report.value?.findings ?? []).filter(isShown)),
    waived: computed(() => (report.value?.waived ?? []).filter(isShown)),
  }
}
