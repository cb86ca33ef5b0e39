import { LANES } from '../lanes/index.ts'
import type { JourneyMap, MapKind } from '../model/journey-map.ts'
import { coverageOf } from './coverage.ts'
import { makeDesk } from './desk.ts'
import { RULES } from './index.ts'
import type { Kit } from './kit.ts'
import {
  type Found,
  type Profile,
  type Report,
  type RuleSettings,
  SEVERITIES,
  type Severity,
  type Waiver,
} from './report.ts'
import type { AnyVerdict, Rule, Target } from './rule.ts'
import { isFor, ownSeverity } from './severity.ts'
import { type Sheet, type Subject, toSheet } from './sheet.ts'
import { wordingOf } from './wording.ts'

export interface CheckOptions {
  /** `workshop` when left out. */
  readonly profile?: Profile
  readonly settings?: RuleSettings
  readonly waivers?: readonly Waiver[]
  /** The time at which waivers, review dates and freshness are judged; without it no time passes. */
  readonly now?: Date
}

/** All rules and lanes, but neither templates nor words: whoever has them passes them. */
export const DEFAULT_KIT: Kit = { rules: RULES, lanes: LANES, templates: [], words: [] }

type Complaint = Exclude<AnyVerdict, { outcome: 'pass' }>

interface Ranked {
  readonly found: Found
  readonly rank: readonly number[]
}

/**
 * Runs the rules over maps. They see each other: what a linked map holds may count. Findings carry codes and data; the edge puts
 * them into words (`i18n/finding-message.ts`). Linear in the number of notes; the same input gives the same report.
 */
export function checkSubjects(
  subjects: readonly (Subject | JourneyMap)[],
  options: CheckOptions = {},
  kit: Kit = DEFAULT_KIT,
): Report<Found> {
  const wording = wordingOf(kit)
  const sheets = subjects.map((subject) => toSheet(subject, wording))
  const pages = sheets.map(({ map }) => ({ stageOrder: orderOf(map.stages), laneOrder: orderOf(map.lanes) }))
  const { profile = 'workshop', settings = {}, now = null } = options
  const shared = makeDesk(kit, wording, sheets, now)
  const ranked: Ranked[] = []
  let passes = 0
  let notApplicable = 0
  for (const [ruleIndex, rule] of kit.rules.entries()) {
    const desk = { ...shared, limit: (name: string) => limitOf(rule, name, settings) }
    for (const [mapIndex, sheet] of sheets.entries()) {
      const severity = severityOf(rule, sheet.map.kind, profile, settings)
      if (severity === null) continue
      const targets = isFor(rule, sheet.map.kind) ? rule.select(sheet, desk) : []
      if (targets.length === 0) notApplicable++
      for (const target of targets) {
        const verdict = rule.evaluate(target, sheet, desk)
        if (verdict.outcome === 'pass') {
          passes++
          continue
        }
        const stageRank = pages[mapIndex]?.stageOrder(target.stageId) ?? -1
        const laneRank = pages[mapIndex]?.laneOrder(target.laneId) ?? -1
        ranked.push({
          found: foundBy(rule, severity, sheet, target, verdict),
          rank: [SEVERITIES.indexOf(severity), rule.leads ? 0 : 1, mapIndex, stageRank, ruleIndex, laneRank],
        })
      }
    }
  }
  const decisions = decisionsOn(options.waivers ?? [], options.now)
  const findings: Found[] = []
  const waived: Found[] = []
  for (const { found } of ranked.sort(byRank)) {
    const decision = decisions.get(found.fingerprint)
    const list = decision?.holds ? waived : findings
    list.push(decision ? { ...found, waiver: decision.waiver } : found)
  }
  const fails = findings.filter((found) => found.outcome === 'fail').length
  return {
    findings,
    waived,
    coverage: sheets.flatMap(coverageOf),
    counts: { passes, fails, reviews: findings.length - fails, notApplicable },
  }
}

function foundBy(rule: Rule, severity: Severity, sheet: Sheet, target: Target, verdict: Complaint): Found {
  const { outcome, code, data = {}, noteIds, fix, asks } = verdict
  const { stageId, laneId } = target
  return {
    rule: rule.id,
    outcome,
    severity,
    mapId: sheet.map.id,
    ...(stageId === undefined ? {} : { stageId }),
    ...(laneId === undefined ? {} : { laneId }),
    ...(noteIds && noteIds.length > 0 ? { noteIds } : {}),
    code,
    data,
    fingerprint: fingerprintOf(rule.id, sheet, target),
    ...(fix ? { fix } : {}),
    ...(asks ? { asks } : {}),
  }
}

function severityOf(rule: Rule, kind: MapKind, profile: Profile, settings: RuleSettings): Severity | null {
  if (settings.off?.includes(rule.id)) return null
  const chosen = ownValue(settings.severity, rule.id)
  if (chosen !== undefined) return chosen
  return ownSeverity(rule, kind, profile)
}

function limitOf(rule: Rule, name: string, settings: RuleSettings): number {
  const limit = ownValue(settings.thresholds, `${rule.id}.${name}`) ?? ownValue(rule.thresholds, name)
  if (limit === undefined) throw new TypeError(`Rule "${rule.id}" declares no threshold "${name}"`)
  return limit
}

const ownValue = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

/** Ids only, so that renaming a stage does not lose a waiver; as JSON, because ids may hold any character. */
const fingerprintOf = (rule: string, { map }: Sheet, { stageId = '', laneId = '', key }: Target): string =>
  JSON.stringify([rule, map.id, stageId, laneId, ...(key === undefined ? [] : [key])])

interface Decision {
  readonly waiver: Waiver
  readonly holds: boolean
  readonly until: number
}

/** What was decided on each fingerprint; where that happened several times, what holds longest. */
function decisionsOn(waivers: readonly Waiver[], now: Date | undefined): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>()
  for (const waiver of waivers) {
    const until = waiver.expires === null ? Number.POSITIVE_INFINITY : endOf(waiver.expires)
    const known = decisions.get(waiver.fingerprint)
    if (known && known.until >= until) continue
    decisions.set(waiver.fingerprint, { waiver, holds: now === undefined || until > now.getTime(), until })
  }
  return decisions
}

/** A time that nobody can read has passed: better a finding too many than one that stays hidden. */
function endOf(expires: string): number {
  const end = Date.parse(expires)
  return Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end
}

/** Places by id; what is about no single one of them (no id, or none there) comes first. */
function orderOf(parts: readonly { readonly id: string }[]): (id: string | undefined) => number {
  const places = new Map(parts.map((part, index) => [part.id, index]))
  return (id) => (id === undefined ? -1 : (places.get(id) ?? -1))
}

function byRank(a: Ranked, b: Ranked): number {
  for (let index = 0; index < a.rank.length; index++) {
    const difference = (a.rank[index] ?? 0) - (b.rank[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
