import { z } from 'zod/mini'
import type { SimulatorState } from '../simulator/simulator.ts'

const KEY = 'throughline.playground.board'

const number = z.number()
const text = z.string()
const record = z.record(text, z.json())

const end = z.looseObject({
  item: z.optional(text),
  position: z.optional(z.object({ x: number, y: number })),
})

const item = z.looseObject({
  id: text,
  type: text,
  x: number,
  y: number,
  width: number,
  height: number,
  rotation: number,
  z: number,
  parentId: z.nullable(text),
  groupId: z.nullable(text),
  metadata: record,
  locked: z.boolean(),
  createdAt: text,
  createdBy: text,
  modifiedAt: text,
  modifiedBy: text,
  content: z.optional(text),
  title: z.optional(text),
  description: z.optional(text),
  shape: z.optional(text),
  dueDate: z.optional(text),
  style: z.optional(z.record(text, z.union([text, z.number(), z.boolean()]))),
  tagIds: z.optional(z.array(text)),
  start: z.optional(end),
  end: z.optional(end),
  captions: z.optional(z.array(z.looseObject({ content: z.optional(text) }))),
})

const saved = z.object({
  version: z.literal(1),
  scenario: text,
  changed: z.boolean(),
  state: z.object({
    version: z.literal(1),
    boardId: text,
    createdAt: text,
    updatedAt: text,
    nextId: number,
    items: z.array(item),
    tags: z.array(z.object({ id: text, title: text, color: text })),
    groups: z.array(z.object({ id: text, itemsIds: z.array(text) })),
    appData: record,
    storage: z.array(z.tuple([text, text, z.json(), number])),
  }),
})

/** The board as it was left, and which scenario it began as. */
export interface Saved {
  readonly version: 1
  readonly scenario: string
  /** Whether anybody changed it since it was laid out. */
  readonly changed: boolean
  readonly state: SimulatorState
}

export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'board'; readonly saved: Saved }
  /** Something is there, but not what this page writes. */
  | { readonly kind: 'broken' }
  /** The browser keeps nothing for this page. */
  | { readonly kind: 'refused' }

/** What the browser has kept. Anybody may have written it: nothing about it is believed before it is parsed. */
export function findSaved(storage: () => Storage): Found {
  let kept: string | null
  try {
    kept = storage().getItem(KEY)
  } catch {
    return { kind: 'refused' }
  }
  if (kept === null) return { kind: 'nothing' }
  try {
    const parsed = saved.safeParse(JSON.parse(kept))
    // The schema checks what drawing and the simulator rely on; further fields of items are passed through as they were written.
    return parsed.success ? { kind: 'board', saved: parsed.data as Saved } : { kind: 'broken' }
  } catch {
    return { kind: 'broken' }
  }
}

/** Keeps the board. Returns false when the browser does not take it. */
export function keep(storage: () => Storage, board: Saved): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(board))
    return true
  } catch {
    return false
  }
}
