import { type ReadonlySignal, signal } from '@preact/signals'
import type { Correction } from '../model/correction.ts'
import type { Reading } from '../read/reading.ts'

/** A map that was shown until something was corrected, while others still are found. */
export interface LostMap {
  readonly name: string
  /** Headers and labels by which it is known again. */
  readonly parts: ReadonlySet<string>
  /** What has been corrected since it was there. */
  readonly corrections: readonly Correction[]
}

const partsOf = ({ placed }: Reading): ReadonlySet<string> =>
  new Set(placed.flatMap(({ item, role }) => (role === 'stage' || role === 'lane' ? [item.id] : [])))

const isAmong = (parts: ReadonlySet<string>, readings: readonly Reading[]): boolean =>
  readings.some((reading) => [...partsOf(reading)].some((id) => parts.has(id)))

/** Notices when what was corrected leaves nothing of the map that is shown: the next one must not take its place without a word. */
export function lostMap(inForce: ReadonlySignal<readonly Correction[]>) {
  const lost = signal<LostMap | null>(null)
  let before: readonly Correction[] = inForce.peek()

  return {
    lost,

    /** A look at the board has found these maps; before it, one of that name was shown. */
    seen(found: readonly Reading[], shown: Reading | null, name: string): void {
      const said = new Set(before.map((correction) => JSON.stringify(correction)))
      const news = inForce.peek().filter((correction) => !said.has(JSON.stringify(correction)))
      before = inForce.peek()
      if (lost.value && isAmong(lost.value.parts, found)) lost.value = null
      // Without any map the tab has more to say about it.
      if (found.length === 0) lost.value = null
      else if (shown && news.length > 0 && !isAmong(partsOf(shown), found))
        lost.value = { name, parts: partsOf(shown), corrections: news }
    },

    forget(): void {
      lost.value = null
    },
  }
}
