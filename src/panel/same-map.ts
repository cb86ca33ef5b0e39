import type { Reading } from '../read/reading.ts'

/** Maps are told apart by their headers: who a map is changes when it gets a frame. */
export function isSameMap(a: Reading | null, b: Reading | null): boolean {
  const headers = new Set(a?.placed.flatMap(({ item, role }) => (role === 'stage' ? [item.id] : [])))
  return b?.placed.some(({ item, role }) => role === 'stage' && headers.has(item.id)) ?? false
}
