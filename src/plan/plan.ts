import type { BoardItem, Box, NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import type { Change } from '../model/change.ts'
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
  /** Id or `ref`; the record learns the id when it is written, and so do those of its parts that are named by `ref`. */
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

/** What a step may write on an item that is there. Absolute coordinates as they were when the plan was made. */
export type Facets = Pick<BoardItem, 'x' | 'y' | 'width' | 'height' | 'text' | 'color' | 'tags'>

/**
 * What an item is to the map. A plan is about its frame and its parts as they were: were any of them changed meanwhile, the plan fits no
 * more and nothing of it is done. A note, or what else lies in the map, that somebody changed meanwhile is left alone and told. A flag
 * at a gap may be gone or elsewhere at any time, and nobody has to be told.
 */
export type Matter = 'frame' | 'part' | 'note' | 'other' | 'flag'

/** Writes on an item that is there what differs; `from` and `to` have the same keys. */
export interface Write {
  readonly kind: 'write'
  readonly itemId: string
  readonly matter: Matter
  readonly from: Partial<Facets>
  readonly to: Partial<Facets>
  /** Where an empty note that gets words belongs for as long as it has none: anywhere else its place would tell what somebody feels. */
  readonly until?: Place
}

/**
 * Removes a part of the structure, or an empty note that still waits for words, while it is as it was read. A note that somebody has
 * written on, moved, coloured, tagged or connected meanwhile is theirs: it is parked instead.
 */
export interface Discard {
  readonly kind: 'discard'
  readonly matter: 'part' | 'note'
  /** As it was read; `undo` draws it again by that and by `look`. */
  readonly item: BoardItem
  readonly look: NewItem['look']
  /** Of what was drawn by a call that was never answered nobody knows the id: it came after the item of this id, and looks so. */
  readonly since?: string
}

/** Takes what a person wrote out of the frame, to a free area beside it. Where that is shows when it is done. */
export interface Park {
  readonly kind: 'park'
  readonly itemId: string
  readonly from: Place
}

/** Puts items beneath all others in their frame, in this order from the bottom. Named by id or `ref`. */
export interface SendBeneath {
  readonly kind: 'send-beneath'
  readonly frameId: string
  readonly itemIds: readonly string[]
}

/** Puts a mark at a gap, into the frame where there is one. */
export interface PutMark {
  readonly kind: 'put-mark'
  readonly item: NewItem
  readonly frameId: string | null
}

/** Takes a mark away, if it is one of the app's and nobody has made something else of it. */
export interface TakeMark {
  readonly kind: 'take-mark'
  readonly item: BoardItem
  /** The board remembers that the app has put it there. */
  readonly isRemembered: boolean
}

/** One step on the board. */
export type Op =
  | RemoveDrawn
  | RemoveFrame
  | Create
  | Attach
  | Detach
  | SetRecord
  | RestoreRecord
  | Write
  | Discard
  | Park
  | SendBeneath
  | PutMark
  | TakeMark

/** What a change of a map's structure is about. */
export interface Scope {
  /** Under this id it is kept on the board that somebody is changing the map. */
  readonly mapId: string
  /** The map's frame and its top left corner when the plan was made: where the frame has been moved, all of the plan moves along. */
  readonly frame: {
    readonly id: string
    readonly left: number
    readonly top: number
    /** How far it goes when all is done, because it was moved aside by what is undone. */
    readonly back?: Place
  } | null
  /** The title, and what it remembered when the plan was made. Someone who has changed the map since has changed that too. */
  readonly anchor: { readonly itemId: string; readonly record: AnchorRecord | null } | null
  /** What is to be done; planned again, the same changes finish what was begun. */
  readonly changes: readonly Change[]
  /** Code of the unfinished change which the plan goes on with; null when the map was at rest. */
  readonly resumes: string | null
  /** What a map without a frame fills, and so many dp from it what is near goes on with it no more. */
  readonly ground?: { readonly area: Box; readonly apart: number }
}

/** A change that the board does not fit, or cannot show. */
export interface Misfit {
  readonly change: Change
  /** `missing`: what it speaks of is not there; `differs`: it is not what its `from` says; `no-title`, `no-place`: there is nothing to write it on. */
  readonly why: 'missing' | 'differs' | 'no-title' | 'no-place'
}

interface Steps {
  readonly ops: readonly Op[]
  /** How many calls to Miro it takes when nothing fails. */
  readonly calls: number
  /** What it does, as codes and what fills their sentences. */
  readonly summary: readonly { readonly code: string; readonly data: Readonly<Record<string, string | number>> }[]
}

/**
 * What is to be done on the board, made before anything is written.
 * - `take-back`: removes a whole map; refused as a whole when people have meanwhile touched anything it is about.
 * - `add`: only adds.
 * - `take-off`: takes off what was added; what people have touched is passed over.
 * - `change`: changes a map that people work on.
 * - `mark`: puts marks at gaps and takes them away, which changes no map; `mapId` is the map that marks are put on.
 */
export type Plan =
  | (Steps & { readonly way: 'take-back' | 'add' | 'take-off' })
  | (Steps & { readonly way: 'mark'; readonly mapId: string | null })
  | (Steps & { readonly way: 'change'; readonly scope: Scope; readonly misfits: readonly Misfit[] })

export type ChangePlan = Extract<Plan, { way: 'change' }>

export type MarkPlan = Extract<Plan, { way: 'mark' }>

/** Nothing to do. */
export const NO_PLAN: Plan = { ops: [], calls: 0, summary: [], way: 'add' }
