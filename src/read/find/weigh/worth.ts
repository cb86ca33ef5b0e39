import type { BoardItem } from '../../../board/item.ts'
import type { MapWords } from '../../labels/map-words.ts'
import type { Reason, ReasonCode } from '../../reading.ts'

/** So many lanes, and so many stages, are enough. */
export const ENOUGH = 3

/** What each thing that is known makes of the confidence, at most. Sums up to 1 without what tells of a map by name. */
export const WORTH = {
  grid: 0.03,
  labels: 0.7,
  stages: 0.2,
  title: 0.25,
  frameTitle: 0.25,
  stageNames: 0.2,
  corner: 0.1,
  evenAndTold: 0.15,
  unknownLabels: -0.1,
  foreignLabels: -0.6,
  foreignStages: -0.8,
  foreignCorner: -0.3,
  lanesAsStages: -0.3,
  otherBoard: -0.5,
  commonTurned: -0.25,
  noteHeaders: -0.4,
  sentences: -0.45,
  nameless: -0.3,
  figures: -0.5,
  linked: -0.5,
  repeated: -0.6,
  noted: -0.3,
  notedLabels: -0.2,
  insideAbove: -0.4,
  insideBefore: -0.6,
  inLane: -0.4,
  uneven: -0.5,
  oneStage: -0.2,
  amongMuch: -0.15,
  turnedAmongMuch: -0.25,
  farHeaders: -0.5,
  apart: -0.5,
  scattered: -0.5,
} as const

/** What one thing that is known makes of the confidence. */
export interface Weight {
  readonly weight: number
  /** What is said about it; null when it goes without saying. */
  readonly code: ReasonCode | null
  readonly data?: Reason['data']
}

/** The part of the headers that have none of the names that people give to stages. */
export const unnamedShare = (headers: readonly BoardItem[], words: MapWords): number =>
  1 - headers.filter(({ text }) => words.isStageName(text)).length / Math.max(1, headers.length)
