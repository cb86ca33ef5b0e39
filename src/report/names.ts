import type { JourneyMap } from '../model/journey-map.ts'
import type { Finding } from '../rules/report.ts'
import type { ReportWords } from './report-words.ts'

/** Whatever people wrote is a line of a report, and holds nothing but what one reads. */
export const line = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** How a place is called: a stage without a name by its number. */
export function whereIn(map: JourneyMap, words: ReportWords, place: Pick<Finding, 'stageId' | 'laneId'>): string {
  const names = [
    stageName(map, words, place.stageId),
    line(map.lanes.find(({ id }) => id === place.laneId)?.label ?? ''),
  ]
  return names.filter((name) => name !== '').join(', ') || words.say('report.whole')
}

export function stageName({ stages }: JourneyMap, { say }: ReportWords, stageId: string | undefined): string {
  const index = stages.findIndex(({ id }) => id === stageId)
  return index < 0 ? '' : line(stages[index]?.name ?? '') || say('report.stage-number', { number: index + 1 })
}
