import type { JourneyMap } from '../../../model/journey-map.ts'
import { type CellCoverage, type Finding, SEVERITIES } from '../../../rules/report.ts'

/** A cell that nothing is noted in. */
export interface Gap {
  readonly key: string
  readonly stageId: string
  readonly laneId: string
  readonly stage: string
  readonly lane: string
  /** The first type of its lane, for what is asked. */
  readonly type: JourneyMap['lanes'][number]['types'][number] | undefined
  /** The worst finding that is about it, if any is. */
  readonly finding: Finding | null
}

export const gapKey = (stageId: string, laneId: string): string => `${stageId}\n${laneId}`

interface Asked {
  readonly map: Pick<JourneyMap, 'stages' | 'lanes'>
  /** By `gapKey`. */
  readonly cells: ReadonlyMap<string, CellCoverage['state']>
  /** Of this map. */
  readonly findings: readonly Finding[]
  /** What somebody has decided to live with: a cell that nothing else is missing in is not open. */
  readonly waived?: readonly Finding[]
  readonly leads: (ruleId: string) => boolean
  /** What a stage without a name is called. */
  readonly numbered: (n: number) => string
}

/** All open cells of a map, worst first: those of the two rules the app exists for, then by severity, then stage by stage. */
export function gapsToWalk({ map, cells, findings, waived = [], leads, numbered }: Asked): Gap[] {
  const rankOf = (finding: Finding): number =>
    (leads(finding.rule) ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(finding.severity)
  const worst = new Map<string, Finding>()
  for (const finding of findings) {
    if (finding.stageId === undefined || finding.laneId === undefined) continue
    const key = gapKey(finding.stageId, finding.laneId)
    const other = worst.get(key)
    if (!other || rankOf(finding) < rankOf(other)) worst.set(key, finding)
  }
  const livedWith = new Set(
    waived.flatMap(({ stageId, laneId }) =>
      stageId === undefined || laneId === undefined ? [] : [gapKey(stageId, laneId)],
    ),
  )
  const gaps = map.stages.flatMap((stage, index) =>
    map.lanes.flatMap((lane): Gap[] => {
      const key = gapKey(stage.id, lane.id)
      if (cells.get(key) !== 'empty' || (livedWith.has(key) && !worst.has(key))) return []
      const name = stage.name.trim() || numbered(index + 1)
      const [type] = lane.types
      return [
        {
          key,
          stageId: stage.id,
          laneId: lane.id,
          stage: name,
          lane: lane.label.trim(),
          type,
          finding: worst.get(key) ?? null,
        },
      ]
    }),
  )
  const ranks = new Map(gaps.map(({ key, finding }) => [key, finding ? rankOf(finding) : 2 * SEVERITIES.length]))
  return gaps.toSorted((a, b) => (ranks.get(a.key) ?? 0) - (ranks.get(b.key) ?? 0))
}
