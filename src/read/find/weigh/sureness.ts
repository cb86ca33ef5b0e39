import type { BoardItem } from '../../../board/item.ts'
import type { LaneType } from '../../../lanes/index.ts'
import type { MapWords } from '../../labels/map-words.ts'
import type { Desk } from '../desk.ts'
import type { Ground } from '../search-area.ts'
import { LISTED, LISTED_IF_CHOSEN } from './confidence.ts'
import { mostSureBy } from './most-sure.ts'

function namesTwo(items: readonly BoardItem[], words: MapWords): boolean {
  let named = 0
  for (const { type, text } of items) {
    if (type !== 'frame' && words.isStageName(text)) named += 1
    if (named === 2) return true
  }
  return false
}

/**
 * Tells whether labels can make a map at all, whatever else is found around them: most words that name a lane stand on other boards, and
 * looking what they are the labels of costs far more than telling that they are too few, or too common.
 */
export function sureness(
  { items, frame, upright }: Ground,
  { words, chosen }: Pick<Desk, 'words' | 'chosen'>,
): (
  labels: readonly { readonly item: { readonly text: string }; readonly types: readonly LaneType[] }[],
  isTitled: boolean,
) => boolean {
  const boardNamed = frame ? words.boardNamed(frame.text) : null
  const fewest = chosen ? LISTED_IF_CHOSEN : LISTED
  let stages: boolean | null = null
  const namesStages = () => {
    stages ??= namesTwo(items, words)
    return stages
  }
  return (labels, isTitled) => {
    const said = labels.map(({ item: { text }, types }) => ({ text, types }))
    const sure = (named: boolean) =>
      mostSureBy(said, { words, boardNamed, isTitled, upright, namesStages: named }) >= fewest
    return sure(false) || (sure(true) && namesStages())
  }
}
