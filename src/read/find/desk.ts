import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { Hints } from '../identity/hints.ts'
import type { Labels } from '../labels/labels.ts'
import type { MapWords } from '../labels/map-words.ts'
import type { Title } from '../structure/title.ts'
import type { LabelLike } from './columns/label-column.ts'

/** What is known before a board is looked at. */
export interface Desk {
  readonly labels: Labels
  readonly words: MapWords
  readonly hints: Hints
  /** Records by the id of the item that carries them. */
  readonly records: ReadonlyMap<string, AnchorRecord>
  /** The items that may be labels of lanes, found once for all: telling it of an item costs more than all else that is done with it. */
  readonly likes: ReadonlyMap<BoardItem, LabelLike>
  /** The items that may be titles, the same way. */
  readonly titles: ReadonlyMap<BoardItem, Title>
  /** A person says that these items are a map: then less is asked of them. */
  readonly chosen: boolean
}
