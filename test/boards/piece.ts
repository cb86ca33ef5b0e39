import type { Chance } from './chance.ts'

/** The cell a note was drawn in: numbers of its map, its stage and its lane on the board, each from 0. */
export interface Cell {
  readonly map: number
  readonly stage: number
  readonly lane: number
}

export type PieceType = 'sticky_note' | 'text' | 'shape' | 'card' | 'image' | 'stroke' | 'connector' | 'frame'

/** One thing on the board, where it lies on the board (centre, dp), before it is told the way Miro tells it. Hands alter it. */
export interface Piece {
  id: string
  readonly type: PieceType
  x: number
  y: number
  width: number
  height: number
  rotation: number
  text: string
  readonly form: string
  color: string
  /** The frame it is a child of. */
  frame: string | null
  /** Set for what was drawn as a note with words, and for nothing else. */
  readonly cell: Cell | null
  /** Part of a table: hands leave it where it is. */
  readonly fixed: boolean
}

/** From where to where a column goes across the board, or a row down. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Where its header, or its label, has its middle. */
  readonly middle: number
}

/**
 * The line between two neighbouring columns or rows. Where it is drawn it is in one place. Where it is not, people may take it to lie
 * halfway between the middles of the cells, or halfway between the middles of headers or labels: anywhere from `low` to `high`.
 */
export interface Edge {
  readonly low: number
  readonly high: number
}

/** What was drawn as one map. */
export interface DrawnMap {
  /** Whether stages go down and lanes across. */
  readonly turned: boolean
  /** Borders of its columns and rows that notes keep to. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Ids of stage headers in order; null for one that somebody deleted. */
  readonly headers: (string | null)[]
  /** Ids of lane labels in order; null for one that somebody deleted. */
  readonly labels: (string | null)[]
  /** Lines between stages, and between lanes: the n-th after the n-th. */
  readonly stageEdges: readonly Edge[]
  readonly laneEdges: readonly Edge[]
  /** Whether a stage, or a lane, that lost its header, or label, leaves a gap that one can see. */
  readonly gapsShow: { readonly stages: boolean; readonly lanes: boolean }
}

export type PieceOf = (type: PieceType, more: Partial<Piece> & { x: number; y: number; width: number }) => Piece

/** Height over width of sticky notes. Source: Web SDK docs, sticky note: 199 x 228, 350 x 228. */
export const STICKY = { square: 228 / 199, rectangle: 228 / 350 } as const

/** Ids as Miro gives them: 19 digits, rising in the order of creation. */
export function ids(chance: Chance): () => string {
  let last = chance.whole(10_000_000_000, 40_000_000_000)
  return () => {
    last += chance.whole(1, 9)
    return `34587645${last}`
  }
}

export function pieceMaker(nextId: () => string): PieceOf {
  return (type, more) => {
    const form = more.form ?? (type === 'sticky_note' ? 'square' : 'rectangle')
    const ratio = form === 'rectangle' ? STICKY.rectangle : STICKY.square
    return {
      id: nextId(),
      type,
      height: type === 'sticky_note' ? more.width * ratio : 0,
      rotation: 0,
      text: '',
      color: '',
      frame: null,
      cell: null,
      fixed: false,
      ...more,
      form,
    }
  }
}
