import type { MapKind } from '../model/journey-map.ts'
import type { Profile, Severity } from './report.ts'
import type { Rule } from './rule.ts'

/** How severe a rule takes itself on such a map; null where the profile leaves it out. */
export function ownSeverity(
  rule: Pick<Rule, 'severity' | 'severityOn'>,
  kind: MapKind,
  profile: Profile,
): Severity | null {
  const special = kind === 'combined' ? undefined : rule.severityOn?.[kind]?.[profile]
  return special ?? rule.severity[profile]
}

/** Whether a rule has anything to say of such a map. */
export const isFor = (rule: Pick<Rule, 'maps'>, kind: MapKind): boolean =>
  kind === 'combined' || rule.maps.includes(kind)
