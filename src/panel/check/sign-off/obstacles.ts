import type { WaivedFinding } from '../../../model/journey-map.ts'
import type { Finding, Report } from '../../../rules/report.ts'

/** What stands in the way of signing, and what does not. */
export interface Obstacles {
  /** Certain, and serious: to be settled or waived first. What the form asks for anyway is none of these. */
  readonly blocking: readonly Finding[]
  /** What is worth a look and keeps nobody from signing. */
  readonly hints: number
  /** With what one would live. */
  readonly waived: readonly WaivedFinding[]
}

const BLOCKS: ReadonlySet<Finding['severity']> = new Set(['critical', 'serious'])

/** Of a report in the profile for sign-off. */
export function obstaclesOf(report: Report, mapId: string): Obstacles {
  const own = report.findings.filter((finding) => finding.mapId === mapId)
  const isAsked = ({ asks }: Finding) => asks === 'review' || asks === 'state'
  const blocking = own.filter(
    (finding) => finding.outcome === 'fail' && BLOCKS.has(finding.severity) && !isAsked(finding),
  )
  return {
    blocking,
    hints: own.filter((finding) => !blocking.includes(finding) && !isAsked(finding)).length,
    waived: report.waived.flatMap(({ mapId: id, rule, stageId, waiver }) =>
      id === mapId
        ? [{ rule, ...(stageId !== undefined && { stageId }), ...(waiver && { reason: waiver.reason }) }]
        : [],
    ),
  }
}
