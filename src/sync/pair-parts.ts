interface Part {
  readonly id: string
}
type Alike<P> = (own: P, part: P) => boolean

/** What the notes in a stage, or lane, say. */
type WordsIn = (id: string) => ReadonlySet<string>

/**
 * Which stages, or lanes, of another map are those of this one: its ids, by theirs.
 * @param ours whether the same id means the same part
 * @param wordsIn what stands in their parts, and in those of this map
 */
export function pairParts<P extends Part>(
  theirs: readonly P[],
  own: readonly P[],
  ours: boolean,
  alike: readonly Alike<P>[],
  wordsIn: { readonly theirs: WordsIn; readonly own: WordsIn },
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  const free = new Map(own.map((part) => [part.id, part]))
  const pair = (part: P, found: P | undefined): void => {
    if (!found) return
    pairs.set(part.id, found.id)
    free.delete(found.id)
  }
  if (ours) for (const part of theirs) pair(part, free.get(part.id))
  for (const isAlike of alike) {
    for (const part of theirs)
      if (!pairs.has(part.id))
        pair(
          part,
          [...free.values()].find((each) => isAlike(each, part)),
        )
  }
  // Where ids are ours, a part without its own is a new one.
  if (ours) return pairs
  for (const part of theirs)
    if (!pairs.has(part.id)) pair(part, fullestOf([...free.values()], wordsIn.theirs(part.id), wordsIn.own))
  for (const [part, found] of inSameGaps(theirs, own, pairs)) pair(part, found)
  return pairs
}

/** The part in which most of the same is said, half of it at least. */
function fullestOf<P extends Part>(parts: readonly P[], words: ReadonlySet<string>, wordsIn: WordsIn): P | undefined {
  const rated = parts.map((part) => {
    const own = wordsIn(part.id)
    const same = [...words].filter((word) => own.has(word)).length
    return { part, same, isEnough: same > 0 && 2 * same >= Math.min(words.size, own.size) }
  })
  return rated.filter(({ isEnough }) => isEnough).toSorted((a, b) => b.same - a.same)[0]?.part
}

/** Parts that have another name in the same place: as many of them lie between the same two neighbours on either side. */
function inSameGaps<P extends Part>(
  theirs: readonly P[],
  own: readonly P[],
  pairs: ReadonlyMap<string, string>,
): [P, P][] {
  const ours = new Set(pairs.values())
  const left = gapsOf(theirs, (id) => pairs.get(id) ?? null)
  const right = gapsOf(own, (id) => (ours.has(id) ? id : null))
  return [...left].flatMap(([between, parts]): [P, P][] => {
    const others = right.get(between) ?? []
    if (parts.length !== others.length) return []
    return parts.flatMap((part, index): [P, P][] => {
      const other = others[index]
      return other ? [[part, other]] : []
    })
  })
}

/** The parts that are not known, by the known ones on both their sides. */
function gapsOf<P extends Part>(parts: readonly P[], knownAs: (id: string) => string | null): ReadonlyMap<string, P[]> {
  const gaps = new Map<string, P[]>()
  let before = ''
  let open: P[] = []
  const close = (after: string) => {
    if (open.length > 0) gaps.set(JSON.stringify([before, after]), open)
    before = after
    open = []
  }
  for (const part of parts) {
    const known = knownAs(part.id)
    if (known === null) open.push(part)
    else close(known)
  }
  close('')
  return gaps
}

/** The ids under which all of theirs go on: those they are paired with, else their own where these are free, else new ones. */
export function freshIds(
  theirs: readonly Part[],
  own: readonly Part[],
  pairs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set([...own, ...theirs].map(({ id }) => id))
  const ours = new Set(own.map(({ id }) => id))
  const ids = new Map(pairs)
  for (const { id } of theirs) {
    if (ids.has(id)) continue
    let fresh = id
    for (let count = 2; ours.has(fresh) || (fresh !== id && taken.has(fresh)); count++) fresh = `${id}-${count}`
    taken.add(fresh)
    ids.set(id, fresh)
  }
  return ids
}
