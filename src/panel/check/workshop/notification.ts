import type { WORKSHOP_MESSAGES } from '../../../i18n/en-workshop.ts'
import type { KeyOf, Say } from '../../say.ts'
import type { Gap } from './gaps.ts'
import { shortenAll } from './shorten.ts'

export type SayWorkshop = Say<KeyOf<typeof WORKSHOP_MESSAGES>>

/** Miro cuts what is longer. */
export const MOST_CHARACTERS = 80

/** What there is to tell at a mark. */
export interface Told {
  /** What is left, ms. */
  readonly rest: number
  /** null where no map is shown. */
  readonly gaps: readonly Pick<Gap, 'lane' | 'stage'>[] | null
}

/** `5 min`, in the person's language; begun minutes count. */
export const minutesIn = (locale: string, ms: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(Math.ceil(ms / 60_000))

/** How the map stands at a mark, as a sentence for people; where names would make it longer than it may be, they are shortened. */
export function notificationOf(say: SayWorkshop, locale: string, { rest, gaps }: Told, most = MOST_CHARACTERS): string {
  const isOver = rest <= 0
  const time = minutesIn(locale, rest)
  if (gaps === null) return isOver ? say('workshop.told-over-time') : say('workshop.told-time', { time })
  const [worst] = gaps
  if (!worst) return isOver ? say('workshop.told-over-none') : say('workshop.told-none', { time })
  const sentence = (lane: string, stage: string) => {
    const slots = { n: gaps.length, time, lane, stage }
    return isOver ? say('workshop.told-over', slots) : say('workshop.told', slots)
  }
  const [lane = '', stage = ''] = shortenAll([worst.lane, worst.stage], most - sentence('', '').length, '…')
  return sentence(lane, stage)
}
