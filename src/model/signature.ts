import type { SetMap } from './change.ts'
import type { JourneyMap, MapReview, Signature, WaivedFinding } from './journey-map.ts'
import { bounded } from './shorten.ts'

/** How much a signature says of each waived finding; the last says only how many there were, and no name at length. */
export const DETAILS = ['reasons', 'short-reasons', 'places', 'count'] as const
export type Detail = (typeof DETAILS)[number]

/** Characters of a reason, from what a sentence takes to a hint. */
const REASON = { reasons: 160, 'short-reasons': 40, places: 0 } as const

/** Nobody's name is longer, nor that of a team; the title of a map has room for two of these beside all else. */
const LONGEST_NAME = 80

/** A person's or a team's name as it is kept with a map. */
export const keptName = (name: string): string => bounded(name, LONGEST_NAME)

/** A review as far as there is room for it; a copy that shares nothing with what it was made from. */
export function reviewWith(review: MapReview | null, detail: Detail) {
  if (!review) return null
  const { reviewOn, signedOff } = review
  return {
    owner: detail === 'count' ? keptName(review.owner) : review.owner,
    reviewOn,
    signedOff: signedOff && signatureWith(signedOff, detail),
  }
}

function signatureWith({ by: whole, at, waived }: Signature, detail: Detail) {
  const by = detail === 'count' ? keptName(whole) : whole
  if (!waived) return { by, at }
  const named = detail === 'count' ? [] : waived.named.map((each) => findingWith(each, REASON[detail]))
  return { by, at, waived: { count: waived.count, named } }
}

function findingWith(
  { rule, stageId, reason }: WaivedFinding,
  most: number,
): { -readonly [K in keyof WaivedFinding]: WaivedFinding[K] } {
  const said = reason === undefined || most === 0 ? '' : bounded(reason, most)
  return { rule, ...(stageId === undefined ? {} : { stageId }), ...(said && { reason: said }) }
}

/** What somebody says when they sign a map off. */
export interface Signing {
  readonly by: string
  /** ISO time. */
  readonly at: string
  /** ISO day of the next review; null for none. */
  readonly reviewOn: string | null
  /** Left out: who owns the map already. */
  readonly owner?: string
  /** Left out: as the map says already. */
  readonly state?: JourneyMap['state']
  /** The findings that are waived at this moment. */
  readonly waived?: readonly WaivedFinding[]
}

/** What signing a map off changes about it: never anything but what is kept with the map, so that it can be written at once. */
export function signingChanges({ review, state }: JourneyMap, signing: Signing): SetMap[] {
  const { by, at, reviewOn, owner = review?.owner ?? '', waived = [] } = signing
  const signedOff: Signature = {
    by: keptName(by),
    at,
    ...(waived.length > 0 && {
      waived: { count: waived.length, named: waived.map((each) => findingWith(each, REASON.reasons)) },
    }),
  }
  const signed: MapReview = { owner: keptName(owner), reviewOn, signedOff }
  return [
    ...(signing.state ? [{ kind: 'set-map', field: 'state', from: state, to: signing.state } as const] : []),
    { kind: 'set-map', field: 'review', from: review, to: signed },
  ]
}

/** What takes a signature back; owner and next review stay. Nothing for a map that is not signed. */
export const withdrawalChanges = ({ review }: JourneyMap): SetMap[] =>
  review?.signedOff ? [{ kind: 'set-map', field: 'review', from: review, to: unsigned(review) }] : []

/** The same review of what nobody has signed: a copy. */
export function unsigned(review: MapReview): MapReview
export function unsigned(review: MapReview | null): MapReview | null
export function unsigned(review: MapReview | null): MapReview | null {
  return review && { ...review, signedOff: null }
}

/** How many notes of a signed map were written or changed after it was signed; 0 for one that is not. */
export function changedSinceSigned({ review, notes }: JourneyMap): number {
  const at = Date.parse(review?.signedOff?.at ?? '')
  return notes.filter(({ modifiedAt }) => Date.parse(modifiedAt) > at).length
}
