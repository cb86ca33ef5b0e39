import type { Chance } from './chance.ts'
import type { Language } from './language.ts'
import { NOTE_COLORS } from './notes.ts'
import type { DrawnMap, Edge, Piece } from './piece.ts'

/** A board while hands are at work on it. */
export interface Draft {
  readonly pieces: Piece[]
  readonly maps: DrawnMap[]
  readonly language: Language
  readonly nextId: () => string
  readonly chance: Chance
}

/** What somebody does to a board; the answer tells whether there was anything to do. */
type Hand = (draft: Draft) => boolean

const notesOf = ({ pieces }: Draft): Piece[] => pieces.filter(({ cell, fixed }) => cell !== null && !fixed)
const framesOf = ({ pieces }: Draft): Piece[] => pieces.filter(({ type }) => type === 'frame')

function remove({ pieces }: Draft, id: string | null | undefined): boolean {
  const index = pieces.findIndex((piece) => piece.id === id)
  if (index < 0) return false
  pieces.splice(index, 1)
  return true
}

/** Notes of a cell end up on one pile. */
const pile: Hand = (draft) => {
  const first = new Map<string, Piece>()
  for (const note of notesOf(draft)) {
    const key = JSON.stringify(note.cell)
    const under = first.get(key)
    if (!under) first.set(key, note)
    else if (draft.chance.odds(0.4)) {
      note.x = under.x + draft.chance.between(-6, 6)
      note.y = under.y + draft.chance.between(-6, 6)
    }
  }
  return true
}

const resize: Hand = (draft) => {
  for (const note of notesOf(draft)) {
    if (draft.chance.odds(0.6)) continue
    const by = draft.chance.between(0.6, 1.4)
    note.width *= by
    note.height *= by
  }
  return true
}

/** Sticky notes cannot be rotated in Miro; texts, shapes and cards can. */
const rotate: Hand = (draft) => {
  const turnable = notesOf(draft).filter(({ type }) => type !== 'sticky_note')
  for (const note of turnable) if (draft.chance.odds(0.4)) note.rotation = draft.chance.between(-25, 25)
  return turnable.length > 0
}

const recolour: Hand = (draft) => {
  for (const note of notesOf(draft)) if (note.type === 'sticky_note') note.color = draft.chance.pick(NOTE_COLORS)
  return true
}

/** Some notes lie over the frame without being its children. */
const detach: Hand = (draft) => {
  for (const note of notesOf(draft)) if (draft.chance.odds(0.25)) note.frame = null
  return framesOf(draft).length > 0
}

/** Somebody made the frame smaller: it cuts through the last column or row, and what is outside is its child no longer. */
const cutFrame: Hand = (draft) => {
  const [frame] = framesOf(draft)
  const last = notesOf(draft).reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  if (!frame || last === Number.NEGATIVE_INFINITY) return false
  const left = frame.x - frame.width / 2
  frame.width = last - left
  frame.x = left + frame.width / 2
  for (const piece of draft.pieces) if (piece.frame === frame.id && piece.x > last - 1) piece.frame = null
  return true
}

/** The frame is gone, its contents stay. */
const removeFrame: Hand = (draft) => {
  const [frame] = framesOf(draft)
  for (const piece of draft.pieces) if (piece.frame === frame?.id) piece.frame = null
  return remove(draft, frame?.id)
}

/** With fewer lanes than this, and one of them gone or called by a name that nobody foresees, no person could tell what it is a map of. */
const FEWEST_LANES = 4

const renameOne =
  (which: 'headers' | 'labels'): Hand =>
  (draft) => {
    const marks = draft.chance.pick(draft.maps)[which]
    if (which === 'labels' && marks.length < FEWEST_LANES) return false
    const id = draft.chance.pick(marks)
    const piece = draft.pieces.find((each) => each.id === id)
    if (piece) piece.text = draft.chance.pick(draft.language.odd)
    return piece !== undefined
  }

/**
 * One header or label is deleted. Left out: maps of which too little would be left, and columns or rows of different sizes without any
 * line, where nobody sees a gap.
 */
const deleteOne =
  (which: 'headers' | 'labels'): Hand =>
  (draft) => {
    const map = draft.chance.pick(draft.maps)
    const marks = map[which]
    const shows = which === 'headers' ? map.gapsShow.stages : map.gapsShow.lanes
    if (!shows || marks.length < (which === 'headers' ? 3 : FEWEST_LANES) || marks.includes(null)) return false
    const index = draft.chance.whole(0, marks.length - 1)
    const done = remove(draft, marks[index])
    marks[index] = null
    return done
  }

/** A copy of a note lies nearly on it, in the same cell. */
const duplicateNotes: Hand = (draft) => {
  for (const note of notesOf(draft)) {
    const map = draft.maps[note.cell?.map ?? -1]
    if (!note.cell || !map || draft.chance.odds(0.85)) continue
    const [column, row] = map.turned ? [note.cell.lane, note.cell.stage] : [note.cell.stage, note.cell.lane]
    const towards = (lines: readonly number[], index: number, at: number): number =>
      at + draft.chance.between(8, 20) * (at < ((lines[index] ?? 0) + (lines[index + 1] ?? 0)) / 2 ? 1 : -1)
    const at = { x: towards(map.xs, column, note.x), y: towards(map.ys, row, note.y) }
    draft.pieces.push({ ...note, ...at, id: draft.nextId() })
  }
  return true
}

/** What is left of a map when each of its places moves. */
const movedMap = (map: DrawnMap, x: (at: number) => number, y: (at: number) => number): DrawnMap => {
  const edges = (list: readonly Edge[], to: (at: number) => number): Edge[] =>
    list.map(({ low, high }) => ({ low: to(low), high: to(high) }))
  return {
    ...map,
    xs: map.xs.map(x),
    ys: map.ys.map(y),
    stageEdges: edges(map.stageEdges, map.turned ? y : x),
    laneEdges: edges(map.laneEdges, map.turned ? x : y),
  }
}

/** All of it is made larger or smaller, as when the frame is dragged by its corner with its contents. */
const scale: Hand = (draft) => {
  const by = draft.chance.pick([draft.chance.between(0.25, 0.8), draft.chance.between(1.25, 4)])
  for (const piece of draft.pieces) {
    piece.x *= by
    piece.y *= by
    piece.width *= by
    piece.height *= by
  }
  draft.maps.splice(
    0,
    draft.maps.length,
    ...draft.maps.map((map) =>
      movedMap(
        map,
        (x) => x * by,
        (y) => y * by,
      ),
    ),
  )
  return true
}

/** All of it is copied beside itself. */
const copyAside: Hand = (draft) => {
  const { pieces, maps, chance, nextId } = draft
  const left = Math.min(...pieces.map(({ x, width }) => x - width / 2))
  const right = Math.max(...pieces.map(({ x, width }) => x + width / 2))
  const by = right - left + chance.between(120, 500)
  const renamed = new Map(pieces.map(({ id }) => [id, nextId()]))
  const copyOf = (id: string | null): string | null => (id === null ? null : (renamed.get(id) ?? null))
  const count = maps.length
  pieces.push(
    ...pieces.map((piece) => ({
      ...piece,
      id: copyOf(piece.id) ?? '',
      x: piece.x + by,
      frame: copyOf(piece.frame),
      cell: piece.cell && { ...piece.cell, map: piece.cell.map + count },
    })),
  )
  maps.push(
    ...maps.map((map) => ({
      ...movedMap(
        map,
        (x) => x + by,
        (y) => y,
      ),
      headers: map.headers.map(copyOf),
      labels: map.labels.map(copyOf),
    })),
  )
  return true
}

/** Names of what hands do, in the order in which they do it. */
export const HANDS = {
  'piles notes up': pile,
  'resizes notes': resize,
  'rotates notes': rotate,
  'recolours notes': recolour,
  'renames a header': renameOne('headers'),
  'renames a label': renameOne('labels'),
  'deletes a header': deleteOne('headers'),
  'deletes a label': deleteOne('labels'),
  'duplicates notes': duplicateNotes,
  'detaches notes': detach,
  'cuts the frame': cutFrame,
  'removes the frame': removeFrame,
  'scales all of it': scale,
  'copies it aside': copyAside,
} as const satisfies Readonly<Record<string, Hand>>

export type HandName = keyof typeof HANDS

const NAMES = Object.keys(HANDS) as HandName[] // Object.keys forgets the keys

/** Lets up to two hands at a board; says what they did. */
export function work(draft: Draft): HandName[] {
  const chosen = new Set(draft.chance.shuffled(NAMES).slice(0, draft.chance.pick([0, 1, 1, 2])))
  return NAMES.filter((name) => chosen.has(name) && HANDS[name](draft))
}
