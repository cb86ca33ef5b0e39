import { isCatchAll } from '../lanes/index.ts'
import { fold } from '../model/fold.ts'
import { isSame } from '../model/is-same.ts'
import type { Lane, Stage } from '../model/journey-map.ts'

type Part = Stage | Lane
type Alike<P> = (own: P, part: P) => boolean

/** The surest way to know a part again comes first. */
export const ALIKE_STAGES: readonly Alike<Stage>[] = [(own, part) => isNamed(own.name, part.name)]
export const ALIKE_LANES: readonly Alike<Lane>[] = [
  (own, part) => isNamed(own.label, part.label) && isSame(own.types, part.types),
  (own, part) => !part.types.some(isCatchAll) && isSame(own.types, part.types),
  (own, part) => isNamed(own.label, part.label),
]

const isNamed = (a: string, b: string): boolean => fold(a) !== '' && fold(a) === fold(b)

/** Whether people have put what a lane asks for into a lane that asks for more. */
export const isCovered = (lane: Lane, own: readonly Lane[]): boolean =>
  !lane.types.some(isCatchAll) &&
  own.some(({ types }) => types.length > lane.types.length && lane.types.every((type) => types.includes(type)))

interface Bound<P> {
  readonly base: readonly P[]
  readonly next: readonly P[]
}

/**
 * Two versions of a template's stages or lanes, under the ids that they have in the map: those with the same id, else those that are alike.
 * What is new in the template and people have added themselves is theirs, and left out here.
 */
export function bindParts<P extends Part>(
  own: readonly P[],
  { base, next }: Bound<P>,
  alike: readonly Alike<P>[],
): Bound<P> {
  const free = new Map(own.map((part) => [part.id, part]))
  const idOf = new Map<string, string>()
  const parts = [...new Map([...next, ...base].map((part) => [part.id, part])).values()]
  for (const { id } of parts) if (free.delete(id)) idOf.set(id, id)
  const old = new Set(base.map(({ id }) => id))
  const given = new Set<string>()
  for (const isAlike of alike) {
    for (const part of parts) {
      if (idOf.has(part.id) || given.has(part.id)) continue
      const found = [...free.values()].find((each) => isAlike(each, part))
      if (!found) continue
      free.delete(found.id)
      if (old.has(part.id)) idOf.set(part.id, found.id)
      else given.add(part.id)
    }
  }
  const bound = (list: readonly P[]) =>
    list.flatMap((part) => (given.has(part.id) ? [] : [{ ...part, id: idOf.get(part.id) ?? part.id }]))
  return { base: bound(base), next: bound(next) }
}
