import type { NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import type { Place } from './sheet.ts'

/** Removes an item while it still is as the app drew it. */
export interface RemoveDrawn {
  readonly kind: 'remove-drawn'
  readonly itemId: string
  /** Its place is given from the centre of its frame; absolute where it lies in none. */
  readonly drawn: DrawnItem
  /** The frame, and where it was, when that is not the frame which goes as well. */
  readonly within?: { readonly frameId: string; readonly center: Place }
}

/** Removes a frame the app drew, once it is empty; `center` is where it was drawn, `title` the name it got. */
export interface RemoveFrame {
  readonly kind: 'remove-frame'
  readonly frameId: string
  readonly center: Place
  readonly title: string
}

/** Draws one item in a place where nothing lies. Later steps name it by `ref`, because it has no id before it is there. */
export interface Create {
  readonly kind: 'create'
  readonly ref: string
  readonly item: NewItem
}

/** Makes an item that lies in a frame the frame's child; it does not move. Both are named by id, or by `ref` when they are drawn first. */
export interface Attach {
  readonly kind: 'attach'
  readonly frameId: string
  readonly itemId: string
}

/** Takes a child out of its frame again; it does not move. */
export interface Detach {
  readonly kind: 'detach'
  readonly frameId: string
  readonly itemId: string
}

/** Lets an item remember which map it is the title of. */
export interface SetRecord {
  readonly kind: 'set-record'
  /** Id or `ref`; the record learns the id when it is written. */
  readonly itemId: string
  readonly record: AnchorRecord
}

/** Gives an item back what it remembered before `record` was written, if it still remembers that. */
export interface RestoreRecord {
  readonly kind: 'restore-record'
  readonly itemId: string
  readonly record: AnchorRecord
  readonly before: unknown
}

/** One step on the board. */
export type Op = RemoveDrawn | RemoveFrame | Create | Attach | Detach | SetRecord | RestoreRecord

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

/** Nothing to do. */
export const NO_PLAN: Plan = { ops: [], calls: 0, summary: [], whole: false }
