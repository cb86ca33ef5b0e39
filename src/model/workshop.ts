import { z } from 'zod/mini'
import { ledger } from './ledger.ts'

/** How the time of a workshop's last minutes runs, as everybody on the board sees it. Moments in ms since 1970, spans in ms. */
export interface WorkshopClock {
  readonly kind: 'clock'
  /** The map that it is about. */
  readonly mapId: string
  readonly since: number
  /** What it was set to, with all that was added. */
  readonly total: number
  /** It runs until then; null while it is paused, and when somebody ended it. */
  readonly endsAt: number | null
  /** What is left while it does not run; 0 when it is over. */
  readonly rest: number
  /** Miro's own timer holds, for those who can see it; the rest is how it stood last. */
  readonly timer: boolean
  /** Cells that nothing was noted in when it began. */
  readonly open: number
}

/** Who decides what everybody is shown. */
export interface WorkshopLead {
  readonly kind: 'lead'
  /** A random id of the panel, so that two people of one name are told apart. */
  readonly id: string
  /** '' when not given. */
  readonly name: string
}

/** The cell that everybody is shown. */
export interface ShownGap {
  readonly kind: 'gap'
  readonly mapId: string
  readonly stageId: string
  readonly laneId: string
}

export type WorkshopWord = WorkshopClock | WorkshopLead | ShownGap

/** Nobody's clock is right to the hour, but a workshop lasts no day. */
const DAY = 24 * 3600 * 1000
const moment = z.int().check(z.nonnegative(), z.maximum(8.64e15))
const span = z.int().check(z.nonnegative(), z.maximum(DAY))
const id = z.string().check(z.minLength(1), z.maxLength(200))

const Word = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clock'),
    mapId: id,
    since: moment,
    total: span,
    endsAt: z.nullable(moment),
    rest: span,
    timer: z.boolean(),
    open: z.int().check(z.nonnegative()),
  }),
  z.object({ kind: z.literal('lead'), id, name: z.string().check(z.maxLength(200)) }),
  z.object({ kind: z.literal('gap'), mapId: id, stageId: id, laneId: id }),
])

function parseWord(value: unknown): WorkshopWord | null {
  const word = Word.safeParse(value)
  return word.success ? word.data : null
}

/** What is said of a workshop: each kind of word is its own subject, so that who pauses does not say again what is shown. */
export const WORKSHOP = ledger<WorkshopWord>(
  'workshop',
  parseWord,
  'What is said of the workshop on this board is overwritten by others again and again. Try again in a minute',
)

/** What holds of each kind. A word under another kind's subject is none. */
export function workshopIn(held: ReadonlyMap<string, WorkshopWord>): {
  readonly clock: WorkshopClock | null
  readonly lead: WorkshopLead | null
  readonly gap: ShownGap | null
} {
  const [clock, lead, gap] = [held.get('clock'), held.get('lead'), held.get('gap')]
  return {
    clock: clock?.kind === 'clock' ? clock : null,
    lead: lead?.kind === 'lead' ? lead : null,
    gap: gap?.kind === 'gap' ? gap : null,
  }
}
