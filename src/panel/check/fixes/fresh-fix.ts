import { applyChanges } from '../../../model/apply-changes.ts'
import type { Change } from '../../../model/change.ts'
import type { Reading } from '../../../read/reading.ts'
import type { Finding } from '../../../rules/report.ts'
import type { MapDesk } from '../../map-section.ts'

/** What moves others, so that what comes after it has to be found for the map as it is by then. */
const SHIFTING: ReadonlySet<Change['kind']> = new Set(['add-lane', 'add-stage', 'move-lane', 'move-stage'])

/**
 * What settles findings on the map as it is now: each is judged once more, and one that is not there any more wants nothing. What fixes one
 * of them may settle another too.
 */
export async function freshFix(
  findings: readonly Finding[],
  now: Reading,
  { check }: Pick<MapDesk, 'check'>,
): Promise<readonly Change[]> {
  const judge = await check.judging()
  const others = (check.readings.value ?? []).filter(({ map }) => map.id !== now.map.id)
  const fixesOf = (reading: Reading) => {
    const { findings, waived } = judge([reading, ...others], check.profile.value)
    return new Map([...findings, ...waived].map(({ fingerprint, fix }) => [fingerprint, fix]))
  }
  let reading = now
  let fixes = fixesOf(now)
  const changes = new Map<string, Change>()
  for (const { fingerprint } of findings) {
    const fix = fixes.get(fingerprint) ?? []
    for (const change of fix) changes.set(JSON.stringify(change), change)
    if (!fix.some(({ kind }) => SHIFTING.has(kind))) continue
    reading = { ...reading, map: applyChanges(reading.map, fix) }
    fixes = fixesOf(reading)
  }
  return [...changes.values()]
}
