import type { BoardItem } from '../../../board/item.ts'
import type { Circumstances } from './circumstances.ts'
import { foreignHeaders } from './foreign-headers.ts'
import { headerWords } from './header-words.ts'
import { doubtOfHeaders, type Named, strengthOf, TELLING } from './label-strength.ts'
import { ENOUGH, unnamedShare, WORTH } from './worth.ts'

/** What is not known of a map before all of its lanes are may add so much; more, where something tells that it is one. */
const UNKNOWN_YET = WORTH.corner
const UNKNOWN_IF_TOLD = WORTH.evenAndTold

interface Telling extends Pick<Circumstances, 'words' | 'boardNamed'> {
  readonly isTitled: boolean
}

function sureByName({ isTitled, boardNamed }: Telling): number {
  if (isTitled) return WORTH.title + UNKNOWN_IF_TOLD
  if (boardNamed === 'map') return WORTH.frameTitle + UNKNOWN_IF_TOLD
  return (boardNamed === 'other' ? WORTH.otherBoard : 0) + UNKNOWN_YET
}

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
    sureByName(known)
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
    foreignHeaders(headers, words, doubt).weight
  )
}
