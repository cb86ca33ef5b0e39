import type { BoardItem } from '../../../board/item.ts'
import type { Labels } from '../../labels/labels.ts'
import type { MapWords } from '../../labels/map-words.ts'
import type { Looks } from './looks.ts'

/** What is known of a skeleton besides itself. */
export interface Circumstances {
  /** The app remembers it. */
  readonly recorded: boolean
  /** False when its lanes are columns. */
  readonly upright: boolean
  /** Many other things lie around it. */
  readonly crowded: boolean
  /** What the name of its frame, or the words over it, tell of. */
  readonly boardNamed: 'map' | 'other' | null
  /** Words in the corner where labels and headers meet. */
  readonly corner: string
  readonly looks: Looks
  /** Whether the words on an item name a lane. */
  readonly isLaneName: (item: BoardItem) => boolean
  /** A person says that these items are a map. */
  readonly chosen: boolean
  /** A person has said of some of its parts what they are: then headers may look like anything. */
  readonly corrected: boolean
  readonly words: MapWords
  readonly labels: Labels
}
