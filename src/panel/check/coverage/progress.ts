/** How many cells of a map were filled when somebody looked. */
export interface Sample {
  /** ms since 1970. */
  readonly at: number
  readonly filled: number
}

const MINUTE = 60_000
/** A workshop, and what is left of the day after it. */
export const KEPT_FOR = 4 * 60 * MINUTE
/** More than a line of this size can show. */
export const MOST_SAMPLES = 48

/**
 * The samples with one more. A count that has not changed says nothing new; what is older than a few hours is forgotten, but for how it stood
 * when those began; of too many, the one goes that changes the line least.
 */
export function withSample(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const before = since(
    samples.filter(({ at }) => at < next.at),
    next.at - KEPT_FOR,
  )
  if (before.at(-1)?.filled === next.filled) return before
  return thinned([...before, next])
}

/** What was seen from a moment on, which begins with how it stood then. */
export function since(samples: readonly Sample[], from: number): readonly Sample[] {
  const later = samples.filter(({ at }) => at > from)
  const standing = samples.findLast(({ at }) => at <= from)
  return standing ? [{ at: from, filled: standing.filled }, ...later] : later
}

/** Never the first and the last: they say how much was done. */
function thinned(samples: readonly Sample[]): readonly Sample[] {
  if (samples.length <= MOST_SAMPLES) return samples
  let least = 1
  for (let index = 2; index < samples.length - 1; index++)
    if (weightOf(samples, index) < weightOf(samples, least)) least = index
  return samples.toSpliced(least, 1)
}

/** How much of the line is lost without it: the area that it holds for as long as it stood. */
function weightOf(samples: readonly Sample[], index: number): number {
  const [before, sample, after] = [samples[index - 1], samples[index], samples[index + 1]]
  if (!before || !sample || !after) return Number.POSITIVE_INFINITY
  return (after.at - sample.at) * Math.abs(sample.filled - before.filled)
}

/** What is to be told of the samples; null while there are not two different counts. */
export function progressOf(
  samples: readonly Sample[],
  now: number,
): { readonly more: number; readonly ms: number } | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || samples.every(({ filled }) => filled === first.filled)) return null
  return { more: last.filled - first.filled, ms: Math.max(now, last.at) - first.at }
}

/**
 * The points of a line that stands until the count changes, from the first look until now, in a box with its origin at the top left. It begins
 * at the bottom, or above where some were emptied since, and would reach the top with all cells filled.
 */
export function lineOf(
  samples: readonly Sample[],
  {
    now,
    cells,
    width,
    height,
  }: { readonly now: number; readonly cells: number; readonly width: number; readonly height: number },
): readonly (readonly [x: number, y: number])[] {
  const first = samples[0]
  if (!first) return []
  const counts = samples.map(({ filled }) => filled)
  const [low, high] = [Math.min(...counts), Math.max(cells, ...counts)]
  const end = Math.max(now, samples.at(-1)?.at ?? now)
  const x = (at: number) => round((width * (at - first.at)) / Math.max(1, end - first.at))
  const y = (filled: number) => round(height - (height * (filled - low)) / Math.max(1, high - low))
  const points: [number, number][] = []
  for (const [index, { at, filled }] of samples.entries())
    points.push([x(at), y(filled)], [x(samples[index + 1]?.at ?? end), y(filled)])
  return points
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The map whose samples are kept, and they. */
export interface KeptProgress {
  readonly mapId: string
  readonly samples: readonly Sample[]
}

export const storedProgress = ({ mapId, samples }: KeptProgress): string =>
  JSON.stringify([mapId, samples.map(({ at, filled }) => [at, filled])])

/** Parses what the browser kept, whoever wrote it; null for what is none of ours or lies hours back. */
export function parseProgress(text: string | null, now: number): KeptProgress | null {
  const value = parsed(text)
  if (!Array.isArray(value)) return null
  const [mapId, rows] = value as readonly unknown[]
  if (typeof mapId !== 'string' || !Array.isArray(rows) || rows.length > MOST_SAMPLES) return null
  const samples: Sample[] = []
  for (const row of rows as readonly unknown[]) {
    const [at, filled] = Array.isArray(row) ? (row as readonly unknown[]) : []
    if (!isCount(at) || !isCount(filled) || at > now || at <= (samples.at(-1)?.at ?? -1)) return null
    samples.push({ at, filled })
  }
  const kept = since(samples, now - KEPT_FOR)
  // What stood hours ago and has not been looked at since says nothing of today.
  return kept.some(({ at }) => at > now - KEPT_FOR) ? { mapId, samples: kept } : null
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
