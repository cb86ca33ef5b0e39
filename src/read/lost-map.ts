import type { BoardItem } from '../board/item.ts'
import { CATCH_ALL } from '../lanes/index.ts'
import { type AnchorRecord, knownTypes } from '../model/anchor.ts'
import { unsigned } from '../model/signature.ts'
import type { Candidate } from './find/candidate.ts'
import { LISTED } from './find/weigh/confidence.ts'
import { isNoteLike } from './grid/cells.ts'
import type { Labels } from './labels/labels.ts'
import type { Placed, Reading, Reason } from './reading.ts'
import { unplacedReason } from './reading-confidence.ts'
import { originalOf } from './seen.ts'
import { readTitle } from './structure/title.ts'

/** The title of a map in a frame without a map, which still remembers it. */
interface LostMap {
  readonly anchor: BoardItem
  readonly record: AnchorRecord
  readonly frame: BoardItem
  /** What people wrote in the frame. */
  readonly words: readonly BoardItem[]
}

/**
 * Maps of which nothing is left to be read by: all headers, or all labels, are gone. What the title remembers tells that there was one, and
 * what is written in its frame has no place any more, which is to be told.
 */
export function lostMapsAmong(
  items: readonly BoardItem[],
  records: ReadonlyMap<string, AnchorRecord>,
  candidates: readonly Candidate[],
): LostMap[] {
  if (records.size === 0) return []
  const found = new Set(candidates.flatMap(({ frame, structure }) => [frame?.id, structure.title?.item.id]))
  const used = new Set(candidates.flatMap((candidate) => candidate.items.map(originalOf)))
  const anchors = items.filter(({ id, frameId }) => records.has(id) && frameId !== null && !found.has(frameId))
  if (anchors.length === 0) return []
  const frames = new Map<string, BoardItem>()
  const words = new Map<string, BoardItem[]>()
  for (const item of items) {
    if (item.type === 'frame' && !frames.has(item.id)) frames.set(item.id, item)
    if (item.frameId === null || item.text === '' || !isNoteLike(item) || used.has(originalOf(item))) continue
    const others = words.get(item.frameId)
    if (others) others.push(item)
    else words.set(item.frameId, [item])
  }
  return anchors.flatMap((anchor): LostMap[] => {
    const record = records.get(anchor.id)
    const frame = frames.get(anchor.frameId ?? '')
    if (!record || !frame || found.has(frame.id) || used.has(originalOf(anchor))) return []
    if (record.stages.length === 0 || record.lanes.length === 0) return []
    found.add(frame.id)
    const own = words.get(frame.id)?.filter((item) => item !== anchor) ?? []
    return own.length > 0 ? [{ anchor, record, frame, words: own }] : []
  })
}

/** What is still known of such a map. */
export function readLostMap(
  { anchor, record, frame, words }: LostMap,
  labels: Labels,
  isTaken: (mapId: string) => boolean,
): Reading {
  const { title, kind, subject, actor, scenario } = readTitle(anchor, labels)
  const isScale = ({ type, text }: BoardItem) => type !== 'sticky_note' && labels.isScaleEnd(text)
  const notes = words.filter((item) => !isScale(item))
  const exact = record.itemId === anchor.id
  const same = exact && !isTaken(record.map.id)
  let id = same ? record.map.id : frame.id
  // Only a list that holds one item twice comes to this.
  while (isTaken(id)) id += '+'
  const reasons: readonly Reason[] = [
    { code: 'lost-parts', speaks: 'against', data: { stages: record.stages.length, lanes: record.lanes.length } },
    { code: 'record', speaks: 'for', data: {} },
    ...unplacedReason(notes.length, 0),
  ]
  return {
    frameId: frame.id,
    confidence: LISTED,
    reasons,
    unplaced: notes.map(({ id, text }) => ({ id, text })),
    doubtful: [],
    bare: [],
    record: exact ? 'own' : 'copied',
    others: notes.map(originalOf),
    frame: originalOf(frame),
    grid: null,
    anchor: record,
    unfinished: null,
    placed: [
      { item: originalOf(anchor), role: 'title' },
      ...words.filter(isScale).map((item): Placed => ({ item: originalOf(item), role: 'scale' })),
    ],
    map: {
      ...record.map,
      version: 1,
      id,
      kind: kind ?? record.map.kind,
      ...{ title, subject, actor, scenario },
      stages: record.stages.map(([id, , , name]) => ({ id, name })),
      lanes: record.lanes.map(([id, , , label, types]) => {
        const known = knownTypes(types)
        return { id, label, types: known.length > 0 ? known : [CATCH_ALL] }
      }),
      notes: [],
      links: same ? record.map.links : [],
      review: same ? (exact ? record.map.review : unsigned(record.map.review)) : null,
    },
  }
}
