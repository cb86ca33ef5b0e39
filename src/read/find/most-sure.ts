import type { BoardItem } from '../../board/item.ts'
import type { Circumstances } from './circumstances.ts'
import { headerWords } from './header-words.ts'
import { doubtOfHeaders, type Named, strengthOf, TELLING } from './label-strength.ts'
import { ENOUGH, unnamedShare, WORTH } from './worth.ts'

/** What is not known of a map before all of its lanes are may add so much. */
const UNKNOWN_YET = 0.15

interface Telling extends Pick<Circumstances, 'words' | 'boardNamed'> {
  readonly isTitled: boolean
}

const sureByName = ({ isTitled, boardNamed }: Telling): number =>
  isTitled ? WORTH.title : boardNamed === 'map' ? WORTH.frameTitle : boardNamed === 'other' ? WORTH.otherBoard : 0

/** At least so many of the headers have no names of stages, where at most one thing on the ground is named as stages are. */
const UNNAMED = 0.5

/** The most that any map with these labels can be sure of, told before anything else is looked at. */
export function mostSureBy(
  labels: readonly Named[],
  known: Telling & Pick<Circumstances, 'upright'> & { readonly namesStages: boolean },
): number {
  const { strengths, worth } = strengthOf(labels, known.words)
  const isCommon = ![...strengths.values()].some((strength) => strength >= TELLING)
  return (
    WORTH.grid +
    WORTH.labels * worth +
    WORTH.stages +
    (known.namesStages ? WORTH.stageNames : 0) +
    (isCommon && !known.upright && !known.namesStages ? UNNAMED * WORTH.commonTurned : 0) +
    sureByName(known) +
    UNKNOWN_YET
  )
}

/** The same of a map with these headers too, told before its cells are looked at, which costs most. */
export function mostSure(
  labels: readonly Named[],
  headers: readonly BoardItem[],
  known: Telling & Pick<Circumstances, 'corrected' | 'crowded'>,
): number {
  const { words, corrected, crowded } = known
  const { worth } = strengthOf(labels, words)
  const doubt = corrected ? 0 : doubtOfHeaders(worth, crowded)
  const unnamed = unnamedShare(headers, words)
  const { sentences, nameless, figures } = headerWords(headers)
  return (
    WORTH.grid +
    WORTH.labels * worth +
    WORTH.stages * Math.min(1, headers.length / ENOUGH) +
    WORTH.stageNames * Math.min(1, 2 * (1 - unnamed)) +
    sureByName(known) +
    doubt * (WORTH.sentences * Math.min(sentences, unnamed) + WORTH.figures * figures) +
    WORTH.nameless * nameless +
    UNKNOWN_YET
  )
}
