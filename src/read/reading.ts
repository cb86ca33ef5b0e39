import type { BoardItem } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import type { Change } from '../model/change.ts'
import type { Correction } from '../model/correction.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { CellName } from './grid/bare-cells.ts'

export type PlacedRole = 'title' | 'stage' | 'lane' | 'band' | 'scale' | 'note' | 'mark'

/** An item of a map, what it is for, and where it belongs. */
export interface Placed {
  readonly item: BoardItem
  readonly role: PlacedRole
  readonly stageId?: string
  readonly laneId?: string
}

/**
 * Why a reading is as sure as it is. Numbers that a sentence about it needs are `data`; each code always brings the same ones.
 *
 * What speaks for a map:
 * - `record`: the app remembers it.
 * - `title`: a title in it says that it is one.
 * - `frame-title`: the name of its frame says so, or words over it that are no title of its own.
 * - `labels`: words of lanes that we know. `known`, of `lanes`.
 * - `stage-names`: headers that are named as stages often are, or the word for stages in the corner. `known`, of `stages`.
 * - `chosen`: a person said that these items are a map.
 *
 * What speaks against it, or makes its reading poorer:
 * - `few-labels`: fewer than three known lanes. `known`, of `lanes`.
 * - `unknown-labels`: lanes whose words nobody knows. `unknown`, of `lanes`.
 * - `common-labels`: all labels that we know are those of other lists too (ideas, problems, actions). `known`.
 * - `few-stages`: fewer than three stages. `stages`.
 * - `other-words`: labels or headers that belong to boards of another kind (strengths, owner, sprint). `words`.
 * - `lost-parts`: the app remembers stages and lanes that are gone. `stages` and `lanes` that are.
 * - `unplaced`: items with words that lie in no cell. `unplaced`, of `notes` in all.
 */
export type ReasonCode =
  | 'record'
  | 'title'
  | 'frame-title'
  | 'labels'
  | 'stage-names'
  | 'chosen'
  | 'few-labels'
  | 'unknown-labels'
  | 'common-labels'
  | 'few-stages'
  | 'other-words'
  | 'lost-parts'
  | 'unplaced'

export interface Reason {
  readonly code: ReasonCode
  /** Whether it makes the reading surer. */
  readonly speaks: 'for' | 'against'
  readonly data: Readonly<Record<string, number>>
}

/** An item with words that lies in no cell. */
export interface Unplaced {
  readonly id: string
  readonly text: string
  /** The cell that it is near to; left out where it is near to none. */
  readonly near?: CellName
}

/** One map as it was found on a board. */
export interface Reading {
  /** null for a map that lies in no frame. */
  readonly frameId: string | null
  readonly map: JourneyMap
  /** From 0 to 1; listed from 0.5, called unsure below 0.8. */
  readonly confidence: number
  /** Why it is no surer, and no less sure; the weightiest first. */
  readonly reasons: readonly Reason[]
  /** Items with words that belong to the map and lie in none of its cells. */
  readonly unplaced: readonly Unplaced[]
  /** Ids of notes that lie across the boundary of two cells. */
  readonly doubtful: readonly string[]
  /**
   * Ids of notes that were laid with the map, when the app drew it or when it was copied: whoever did that is not who wrote into them.
   * Left out where people drew it.
   */
  readonly laid?: readonly string[]
  /** Cells in which nothing lies, not even an empty note, and in which one may wait for words. */
  readonly bare: readonly CellName[]
  /**
   * What the app remembers of the map on its title: `own` when it was written for this very title, `copied` when the title is a copy of
   * the one it was written for, `none` for a map that was drawn by hand.
   */
  readonly record: 'own' | 'copied' | 'none'
  /** Everything that has a place in the map, empty notes too. */
  readonly placed: readonly Placed[]
  /** What else belongs to it and has no place: notes in no cell, pictures, lines. */
  readonly others: readonly BoardItem[]
  /** The frame it lies in, as it is on the board. */
  readonly frame: BoardItem | null
  /** What its columns and rows reach, in the order of its stages and lanes; null where all of that is lost. */
  readonly grid: MapGrid | null
  /** What its title remembers, whoever it was written for; null when it remembers nothing. */
  readonly anchor: AnchorRecord | null
  /**
   * A change of its structure that was begun and has not come to its end. Items that still wait to be moved are read as if they lay where
   * they are going to; `item` of what is placed tells where they lie.
   */
  readonly unfinished: UnfinishedChange | null
  /** Titles of the tags on its notes, by id, where somebody has asked for them: notes name their tags by id. */
  readonly tagTitles?: ReadonlyMap<string, string>
}

/** What the columns and rows of a map reach, dp. Where lanes are columns, all of it is mirrored at the diagonal of the board. */
export interface MapGrid {
  /** False when its lanes are columns. */
  readonly upright: boolean
  readonly columns: readonly Stretch[]
  readonly rows: readonly Stretch[]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is known of a change that was begun. */
export interface UnfinishedChange {
  readonly code: string
  /** What it was to do. */
  readonly changes: readonly Change[]
  /** Where the middle of each item that it moves lay, and where it shall lie, in absolute coordinates of now; by item id. */
  readonly moves: ReadonlyMap<string, Move>
}

export interface Move {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** How large it shall be, where it is resized. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** What is known besides the items themselves. All of it only helps: words and geometry are the truth. */
export interface Known {
  /** Metadata by item id, unparsed. */
  readonly metadata?: ReadonlyMap<string, unknown>
  readonly corrections?: readonly Correction[]
  /** Titles of the tags on the items, by id. */
  readonly tagTitles?: ReadonlyMap<string, string>
  /** Changes that were begun and have not come to their end, by the code that the title of their map remembers. */
  readonly unfinished?: ReadonlyMap<string, UnfinishedChange>
  /** The same of maps without a title that remembers anything, by the ids of the maps. */
  readonly begun?: ReadonlyMap<string, UnfinishedChange>
  /** The board the items are on; tells a copied board from a copied frame. */
  readonly boardId?: string
  /**
   * A person says that these items are a map. Then one known label, or a title, is enough; but a map that would not have been listed
   * without that word is never called surer than 0.7.
   */
  readonly chosen?: true
}
