import type { WordList } from '../model/kept-words.ts'
import { type LedgerEntry, ledger } from '../model/ledger.ts'
import { bounded } from '../model/shorten.ts'
import type { Waiver } from './report.ts'

/** A waiver as the board remembers it, by the fingerprint of its finding. */
export type KeptWaiver = Omit<Waiver, 'fingerprint'>

export const LONGEST_REASON = 500
export const LONGEST_AUTHOR = 80

/** What the board remembers of the waivers of one map: one key a map, so that none fills the room of another. */
export const waiversOn = (mapId: string): WordList<LedgerEntry<KeptWaiver>> =>
  ledger(
    `waivers:${mapId}`,
    parseWaiver,
    'What was waived on this map is overwritten by others again and again. Try again in a minute',
  )

const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** What a newer version says besides is kept. null for what waives nothing: without a reason, a time and an end that can be read it is better a finding too many than one too few. */
export function parseWaiver(value: unknown): KeptWaiver | null {
  if (typeof value !== 'object' || value === null) return null
  const { reason, author, at, expires, ...others } = value as Readonly<Record<string, unknown>>
  if (typeof reason !== 'string' || typeof author !== 'string' || !isTime(at)) return null
  if (expires !== null && !isTime(expires)) return null
  const said = { reason: bounded(reason, LONGEST_REASON), author: bounded(author, LONGEST_AUTHOR) }
  return said.reason && said.author ? { ...others, ...said, at, expires } : null
}

/** The waivers as the engine takes them. */
export const waiversIn = (kept: ReadonlyMap<string, KeptWaiver>): Waiver[] =>
  [...kept].map(([fingerprint, { reason, author, at, expires }]) => ({ fingerprint, reason, author, at, expires }))

/** Whether it waives nothing any more. */
export const isExpired = ({ expires }: Pick<Waiver, 'expires'>, now: number): boolean =>
  expires !== null && !(Date.parse(expires) > now)

/** What a fingerprint is about; null when it is none. */
export function partsOf(fingerprint: string): { rule: string; stageId?: string; laneId?: string } | null {
  let said: unknown
  try {
    said = JSON.parse(fingerprint)
  } catch {
    return null // the board holds it, so that it may say anything
  }
  const [rule, , stageId, laneId]: readonly unknown[] = Array.isArray(said) ? said : []
  if (typeof rule !== 'string') return null
  return {
    rule,
    ...(typeof stageId === 'string' && stageId ? { stageId } : {}),
    ...(typeof laneId === 'string' && laneId ? { laneId } : {}),
  }
}
