import type { Change } from '../../../model/change.ts'
import type { Finding } from '../../../rules/report.ts'
import type { MapDesk } from '../../map-section.ts'
import type { FindingAction } from '../finding-action.ts'
import { freshFix } from './fresh-fix.ts'
import { type FixKey, hindranceOf } from './hindrance.ts'

const LABELS: Readonly<Partial<Record<Change['kind'], FixKey>>> = {
  'add-note': 'fix.empty-note',
  'add-lane': 'fix.lane',
  'move-note': 'fix.place',
}

export const isFixable = ({ fix }: Finding): boolean => fix !== undefined && fix.length > 0

/** Shows what would settle these findings, for the map as it is at that moment. */
export const previewFix = (findings: readonly Finding[], desk: MapDesk): Promise<void> =>
  desk.run.preview((now) => freshFix(findings, now, desk))

/** What settles a finding, in one click: it is shown as a plan before anything is written. */
export const fixAction: FindingAction = {
  id: 'fix',
  label: ({ fix }) => LABELS[fix?.[0]?.kind ?? 'set-map'] ?? 'fix.any',
  isDirect: true,
  appliesTo: isFixable,
  hindrance: (_, desk) => hindranceOf(desk),
  act: (finding, desk) => void previewFix([finding], desk),
}
