/** A tag as Miro gives it, before anybody has looked at it. */
interface RawTag {
  readonly id?: unknown
  readonly title?: unknown
}

/** Tags are renamed seldom: after so many looks (at most some half hour of following a board) they are asked for again. */
const LOOKS = 180

/**
 * Titles of tags by id. Items name their tags by id alone, and a list of all tags costs as much as a list of all items: it is fetched
 * when an id comes up that is not known, and now and then.
 */
export function tagTitles(fetchAll: () => Promise<readonly RawTag[]>) {
  let known: ReadonlyMap<string, string> = new Map()
  let asked: ReadonlySet<string> = new Set()
  let looks = 0
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    if (ids.length === 0) return new Map()
    if (ids.some((id) => !asked.has(id)) || looks >= LOOKS) {
      const all = await fetchAll()
      known = new Map(all.flatMap(({ id, title }) => (isText(id) && isText(title) ? [[id, title] as const] : [])))
      // A tag that is gone by now is not asked for at each look.
      asked = new Set([...known.keys(), ...ids])
      looks = 0
    }
    looks += 1
    return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id) ?? ''] as const] : [])))
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
