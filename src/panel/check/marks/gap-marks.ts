import type { Look } from '../../../api/read-maps.ts'
import type { BoardItem } from '../../../board/item.ts'
import { isMark, isSigned } from '../../../layout/mark.ts'
import type { Marking } from '../../../model/marking.ts'
import { type Gap, gapKey, markGround } from '../../../plan/marks/places.ts'
import { marksOf, planMarks, planTakingMarks } from '../../../plan/marks/plan-marks.ts'
import type { MarkPlan } from '../../../plan/plan.ts'
import type { Reading } from '../../../read/reading.ts'
import type { Profile, Report } from '../../../rules/report.ts'

/** Where on a map something is certainly missing: in a stage, or in its cell of a lane. */
export const gapsToMark = (report: Report, mapId: string): Gap[] =>
  report.findings.flatMap((finding) => {
    const { outcome, stageId, laneId } = finding
    if (finding.mapId !== mapId || outcome !== 'fail' || stageId === undefined) return []
    return [{ stageId, ...(laneId === undefined ? {} : { laneId }) }]
  })

/** How many of the gaps have no mark and no room for one. */
export function withoutRoom(reading: Reading, gaps: readonly Gap[]): number {
  const ground = markGround(reading)
  const marked = new Set(
    marksOf(reading)
      .flatMap((mark) => ground.gapAt(mark) ?? [])
      .map(gapKey),
  )
  const open = new Map(gaps.map((gap) => [gapKey(gap), gap]))
  return [...open].filter(([key, gap]) => !marked.has(key) && ground.placeFor(gap) === null).length
}

/** Ids of marks that the board remembers. */
export const rememberedIn = (markings: ReadonlyMap<string, Marking>): ReadonlySet<string> =>
  new Set([...markings.values()].flatMap(({ ids }) => ids))

/** Marks that are known to be the app's, wherever they lie. */
export const knownMarks = (items: readonly BoardItem[], remembered: ReadonlySet<string>): BoardItem[] =>
  items.filter((item) => isMark(item) && (isSigned(item) || remembered.has(item.id)))

/** So many are put, and taken away, by themselves after one look. */
const MOST_A_LOOK = 6

export interface MarkingNow {
  readonly look: Look
  readonly report: Report
  readonly profile: Profile
  readonly markings: ReadonlyMap<string, Marking>
  /** Maps of which somebody has had the marks removed. */
  readonly ended: ReadonlySet<string>
  /** This panel. */
  readonly session: string
}

/**
 * What is to be done after a look so that marks tell the truth: those of gaps that were closed go, this panel's own marking puts new ones, and
 * what was left by somebody who had not heard of the end goes too. Of a map that is asked for something else here than where it was marked,
 * nothing is known. Pure.
 */
export function plansAfter({ look, report, profile, markings, ended, session }: MarkingNow): MarkPlan[] {
  const remembered = rememberedIn(markings)
  const plans = look.readings.map((reading): MarkPlan => {
    const { id } = reading.map
    const marking = markings.get(id)
    if (marking && marking.profile === profile) {
      const puts = marking.session === session
      return planMarks(reading, gapsToMark(report, id), { remembered, puts, most: MOST_A_LOOK })
    }
    const isLeft = !marking && ended.has(id) && reading.unfinished === null
    return planTakingMarks(isLeft ? knownMarks(marksOf(reading), remembered).slice(0, MOST_A_LOOK) : [], remembered)
  })
  const placed = new Set(look.readings.flatMap((reading) => marksOf(reading).map(({ id }) => id)))
  // What lies on no map marks nothing. But where no map can be read at all, somebody may be about to mend it.
  const astray = look.readings.length > 0 ? knownMarks(look.items, remembered).filter(({ id }) => !placed.has(id)) : []
  return [...plans, planTakingMarks(astray.slice(0, MOST_A_LOOK), remembered)].filter(({ ops }) => ops.length > 0)
}

/** Credits. Most calls cost 50, and a `get` 500: two before marks are taken away, two before they are put, for the frame is not among them. Source: Web SDK docs, rate limiting. */
export function costOf({ ops, calls }: MarkPlan): number {
  const gets =
    Number(ops.some(({ kind }) => kind === 'take-mark')) + Number(ops.some(({ kind }) => kind !== 'take-mark'))
  return 50 * calls + 950 * gets
}
