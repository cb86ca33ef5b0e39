/** The measures of a map on the board, in dp. They stand here and nowhere else. */

/** Height over width of a square sticky note, shadow included. Source: Web SDK docs, sticky note (199 x 228). */
export const STICKY_RATIO = 228 / 199

export const NOTE = { width: 128, height: 128 * STICKY_RATIO } as const

/** A cell holds four notes, two by two. */
export const CELL = { width: 288, height: 312, pad: 12, gapX: 8, gapY: 8 } as const

/** A lane with a scale is taller: the height of a note in it is its score. */
export const SCALE = {
  height: 480,
  /** How far from the midline a score of 2 lies, as a part of the lane's height. */
  reach: 1 / 3,
  midline: 8,
  /** Room for the names of the two ends, right of the lane's label. */
  ends: 136,
  /** Notes on one height stand side by side in these steps from the first place. */
  step: 32,
  steps: 5,
  /** A note scored 0 lies on the midline, this far beside the place of a note that is not scored. */
  zeroAside: 16,
  /** Where there are more notes than steps, up to so many share one, this far beside each other; those scored 0 stand between these places. */
  sharing: 3,
  between: 10,
  zeroBetween: 5,
  /** A note this close to where the app put it, on both axes, still lies there. */
  still: 2,
} as const

export const LABEL = { width: 336, gap: 16, pad: 8 } as const
export const HEADER = { height: 88, most: 176, gap: 12, below: 24 } as const
export const BAND = { gap: 12 } as const
export const TITLE = { fontSize: 40, lineHeight: 1.5, below: 40, width: 1200 } as const
export const FRAME = { margin: 72 } as const
