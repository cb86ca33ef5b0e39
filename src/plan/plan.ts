import type { DrawnItem } from '../layout/drawing.ts'

/** One step on the board. */
export type Op =
  /** Removes an item while it still is as the app drew it; its place is given from the centre of the frame. */
  | { readonly kind: 'remove-drawn'; readonly itemId: string; readonly drawn: DrawnItem }
  /** Removes a frame the app drew, once it is empty; `center` is where it was drawn, `title` the name it got. */
  | {
      readonly kind: 'remove-frame'
      readonly frameId: string
      readonly center: { readonly x: number; readonly y: number }
      readonly title: string
    }

/** What is to be done on the board, made before anything is written. */
export interface Plan {
  readonly ops: readonly Op[]
  /** How many calls to Miro it takes when nothing fails. */
  readonly calls: number
  /** What it does, as codes and what fills their sentences. */
  readonly summary: readonly { readonly code: string; readonly data: Readonly<Record<string, string | number>> }[]
  /** Refused as a whole when people have meanwhile touched anything it is about; else what was touched is passed over. */
  readonly whole: boolean
}
