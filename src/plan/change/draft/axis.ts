import type { Stretch } from '../subject.ts'

/** A column or a row that is there, in the order in which they lie. */
export interface OldPart extends Stretch {
  readonly id: string
  /** Something lies between it and the next one, so that nothing may be drawn there. */
  readonly isFollowed?: boolean
}

/** A column or a row that shall be there. */
export interface NewPart {
  readonly id: string
  /** As which it lies there now; null when it is new. */
  readonly old: string | null
  /** Its length when it is new, else by how much it grows. */
  readonly size: number
}

/** Where the columns, or the rows, of a map come to lie. */
export interface Axis {
  readonly old: readonly OldPart[]
  readonly next: readonly NewPart[]
  readonly placed: ReadonlyMap<string, Stretch>
}

/** A gap that lacks less than this has room, dp. */
const SLACK = 2

/**
 * Lays the parts one after another from where the first one lies. Each keeps its length and the gap behind it; a new one goes into a gap
 * that has room for it, and only else moves what follows.
 * @param lead room before the first part that something may be drawn in
 */
export function layAxis(old: readonly OldPart[], next: readonly NewPart[], lead: number): Axis {
  const byId = new Map(old.map((part) => [part.id, part]))
  const stays = new Set(next.flatMap((part) => part.old ?? []))
  const placed = new Map<string, Stretch>()
  let at = (old[0]?.from ?? 0) - lead
  let free = lead
  for (const part of next) {
    const was = part.old === null ? undefined : byId.get(part.old)
    if (was) {
      const length = was.to - was.from + part.size
      at += free
      placed.set(part.id, { from: at, to: at + length })
      at += length
      const { gap, isFollowed } = gapBehind(old, was, stays)
      if (isFollowed) at += gap
      free = isFollowed ? 0 : gap > 0 ? Math.max(0, gap - part.size) : gap
    } else {
      if (free < part.size - SLACK) {
        at += free
        free = 0
      } else free -= part.size
      placed.set(part.id, { from: at, to: at + part.size })
      at += part.size
    }
  }
  return { old, next, placed }
}

/** The gap behind a part; with it what follows on parts that go and that something lies behind. */
function gapBehind(old: readonly OldPart[], part: OldPart, stays: ReadonlySet<string>) {
  let index = old.indexOf(part)
  let gap = 0
  let isFollowed = false
  for (let here: OldPart | undefined = part; here; here = old[index]) {
    const next = old[index + 1]
    if (next && (here === part || here.isFollowed)) gap += next.from - here.to
    isFollowed ||= here.isFollowed === true
    index += 1
    if (!next || stays.has(next.id)) break
  }
  return { gap, isFollowed }
}

const start = (axis: Axis): number => axis.old[0]?.from ?? 0
const end = (axis: Axis): number => axis.old.at(-1)?.to ?? 0
const newEnd = ({ placed }: Axis): number => [...placed.values()].at(-1)?.to ?? 0

/** As what a part that is there lies in the end; null when it goes. */
const nextOf = ({ next, placed }: Axis, oldId: string): Stretch | null => {
  const part = next.find((each) => each.old === oldId)
  return (part && placed.get(part.id)) ?? null
}

/** Whether all parts stay where they lie, and none comes or goes: then nothing across them has to be drawn otherwise. */
export const isAtRest = ({ old, next, placed }: Axis): boolean =>
  old.length === next.length &&
  next.every((part) => {
    const [was, is] = [old.find(({ id }) => id === part.old), placed.get(part.id)]
    return was !== undefined && is !== undefined && Math.abs(was.from - is.from) + Math.abs(was.to - is.to) < 1
  })

/** By how much what belongs to a part moves; null when it goes. */
export function shiftOf(axis: Axis, oldId: string): number | null {
  const was = axis.old.find(({ id }) => id === oldId)
  const is = nextOf(axis, oldId)
  return was && is ? is.from - was.from : null
}

/** Where a place outside of all parts, or among them, comes to lie; null when the part goes that it lies in. */
export function movedAlong(axis: Axis, place: number): number | null {
  if (place < start(axis)) return place
  if (place > end(axis)) return place + newEnd(axis) - end(axis)
  const part = axis.old.findLast(({ from }) => from <= place)
  if (!part) return place
  const shift = shiftOf(axis, part.id)
  if (shift !== null) return place + shift
  return place <= part.to ? null : place + (shiftBefore(axis, part) ?? 0)
}

/** Where what stays before a part that goes comes to end; where nothing does, all begins. */
export function seamAt(axis: Axis, place: number): number {
  const before = axis.old.filter(({ from }) => from <= place).flatMap(({ id }) => nextOf(axis, id)?.to ?? [])
  return before.length > 0 ? Math.max(...before) : Math.min(newEnd(axis), start(axis) + SLACK)
}

/** The shift of the next part before it that stays. */
function shiftBefore(axis: Axis, part: OldPart): number | null {
  for (let index = axis.old.indexOf(part) - 1; index >= 0; index--) {
    const shift = shiftOf(axis, axis.old[index]?.id ?? '')
    if (shift !== null) return shift
  }
  return null
}

/** A thing that covers so much of all parts together is drawn for all of them. */
const ALL = 0.6
/** One that ends so much of the last part before its end has not been drawn so far yet. */
const SHORT = 0.25

/**
 * What a thing that is drawn across several parts has to cover in the end: those it covers now, and what comes between them. null when it
 * lies in one part at most.
 * @param isWhole it is known to be drawn for all parts, however far it reaches now
 */
export function stretchedAlong(axis: Axis, { from, to }: Stretch, isWhole = false): Stretch | null {
  const middle = (part: OldPart) => (part.from + part.to) / 2
  const covered = axis.old.filter((part) => middle(part) > from && middle(part) < to)
  const [first, last] = [covered[0], covered.at(-1)]
  const coversAll = covered.length === axis.old.length && to - from >= ALL * (end(axis) - start(axis))
  if (isWhole || (coversAll && covered.length > 1)) {
    const tail = axis.old.at(-1)
    const beyond = to - end(axis)
    const isShort = tail !== undefined && beyond < -SHORT * (tail.to - tail.from)
    return { from, to: newEnd(axis) + (isShort ? 0 : beyond) }
  }
  if (covered.length < 2 || !first || !last) return null
  const left = covered.map((part) => nextOf(axis, part.id)).filter((part) => part !== null)
  const [head, tail] = [left[0], left.at(-1)]
  const inOrder = left.every((part, index) => (left[index - 1]?.from ?? Number.NEGATIVE_INFINITY) < part.from)
  if (!head || !tail || !inOrder) return null
  return { from: head.from + from - first.from, to: tail.to + to - last.to }
}
