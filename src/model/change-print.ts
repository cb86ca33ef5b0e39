import type { Change } from './change.ts'
import { isWaiting } from './waiting-note.ts'

/** A short print of changes, by which they are known again; null where they add no note that says anything. FNV-1a, 32 bits. */
export function printOfAdding(changes: readonly Change[]): string | null {
  if (!changes.some((change) => change.kind === 'add-note' && !isWaiting(change.note))) return null
  let hash = 0x811c9dc5
  for (const char of JSON.stringify(changes)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
