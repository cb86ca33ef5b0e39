import type { Cuts } from './cuts.ts'
import type { Span } from './grid.ts'

/** What is known of the parts of an axis: of columns by their headers, of rows by their labels. */
export interface Axis {
  /** Each part's own stretch, by their middles: that of its header or label, or of what was drawn for the whole part. */
  readonly parts: readonly Span[]
  /** Whether these are boxes, which people draw as large as the cells; words alone say at most where the middle of one is. */
  readonly asBoxes: boolean
  /** Where lines were drawn from one side of the map to the other. */
  readonly lines: readonly number[]
  /** The notes between the ends of the other axis; counted only where nothing that was drawn tells the boundaries. */
  readonly cuts: () => Cuts
}
