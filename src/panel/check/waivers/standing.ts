import type { JourneyMap } from '../../../model/journey-map.ts'
import { partsOf } from '../../../rules/kept-waiver.ts'
import type { Finding, Waiver } from '../../../rules/report.ts'

/** A waiver of a finding that is there. */
export interface OfFinding {
  readonly waiver: Waiver
  readonly finding: Finding
}

/** A waiver to which there is no finding now: what it is about, as far as it is known. */
export interface WithoutFinding {
  readonly waiver: Waiver
  readonly rule: string
  readonly stageId?: string
  readonly laneId?: string
}

/** How the waivers of a map stand. */
export interface WaiverStanding {
  readonly held: readonly OfFinding[]
  /** They have run out, and their findings are back. */
  readonly expired: readonly OfFinding[]
  /** Settled meanwhile, or not looked at now. */
  readonly idle: readonly WithoutFinding[]
  /** Their stage, lane or rule is no longer there. */
  readonly gone: readonly WithoutFinding[]
}

export function standingOf(
  waivers: readonly Waiver[],
  { findings, waived }: { readonly findings: readonly Finding[]; readonly waived: readonly Finding[] },
  { stages, lanes }: Pick<JourneyMap, 'stages' | 'lanes'>,
  isRule: (rule: string) => boolean,
): WaiverStanding {
  const decided = (found: readonly Finding[]): OfFinding[] =>
    found.flatMap((finding) => (finding.waiver ? [{ waiver: finding.waiver, finding }] : []))
  const [held, expired] = [decided(waived), decided(findings)]
  const told = new Set([...held, ...expired].map(({ finding }) => finding.fingerprint))
  const parts = new Set([...stages, ...lanes].map(({ id }) => id))
  const isThere = (id: string | undefined) => id === undefined || parts.has(id)
  const others = waivers.filter(({ fingerprint }) => !told.has(fingerprint)).map(whatOf)
  const isGone = ({ rule, stageId, laneId }: WithoutFinding) => !isRule(rule) || !isThere(stageId) || !isThere(laneId)
  return { held, expired, idle: others.filter((each) => !isGone(each)), gone: others.filter(isGone) }
}

const whatOf = (waiver: Waiver): WithoutFinding => ({ waiver, ...(partsOf(waiver.fingerprint) ?? { rule: '' }) })
