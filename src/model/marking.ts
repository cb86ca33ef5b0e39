import { z } from 'zod/mini'
import { ledger } from './ledger.ts'

/** Somebody has the gaps of a map marked; the subject it is kept under is the map's id. */
export interface Marking {
  /** Who; '' where Miro does not tell. */
  readonly by: string
  /** ISO time. */
  readonly at: string
  /** The panel that puts marks at new gaps, for as long as it is open. */
  readonly session: string
  /** Which gaps: what one asks of a map in a workshop, or before it is signed off. */
  readonly profile: 'workshop' | 'sign-off'
  /** The marks that were put, as far as they are known. */
  readonly ids: readonly string[]
}

/** More gaps nobody marks. */
const MOST_IDS = 500

const Stored = z.object({
  by: z.string().check(z.maxLength(200)),
  at: z.string().check(z.maxLength(40)),
  session: z.string().check(z.maxLength(40)),
  profile: z.enum(['workshop', 'sign-off']),
  ids: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(MOST_IDS)),
})

function parseMarking(value: unknown): Marking | null {
  const parsed = Stored.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Which maps of the board are marked. Whoever has the panel open sees it, and whoever may edit can end it. */
export const MARKINGS = ledger<Marking>(
  'marks',
  parseMarking,
  'What the board remembers of its marks is overwritten by others again and again. Try again in a minute',
)

/** The marks that are known for it, with these among them; the latest where there are too many. */
export const withMarkIds = (marking: Marking, ids: readonly string[]): Marking => ({
  ...marking,
  ids: [...new Set([...marking.ids, ...ids])].slice(-MOST_IDS),
})
