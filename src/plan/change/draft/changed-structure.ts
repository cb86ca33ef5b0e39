import { CATCH_ALL, hasScale, type LaneType, laneKind } from '../../../lanes/index.ts'
import type { LayoutWords } from '../../../layout/drawing.ts'
import { TINTS } from '../../../layout/look.ts'
import { label } from '../../../layout/structure.ts'
import type { Lane } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Subject } from '../subject.ts'
import type { Target } from '../target/target.ts'
import { type Draft, write } from './draft.ts'
import { originOf } from './map-axes.ts'
import { type NewGrid, reachOf } from './new-grid.ts'
import { lookOf, newBand, newHeader, newLabel, newScale } from './new-parts.ts'
import type { Row, Seen, Sight } from './sight.ts'

/** Draws the stages and lanes that are new, and lets the others say what they shall. */
export function changeStructure(
  draft: Draft,
  sight: Sight,
  { map, frame }: Subject,
  target: Target,
  grid: NewGrid,
  words: LayoutWords,
): void {
  for (const stage of target.map.stages) {
    const readId = target.stages.get(stage.id)
    const was = map.stages.find(({ id }) => id === readId)
    const column = grid.columns.get(stage.id)
    const header = sight.items.find((seen) => seen.role === 'stage' && seen.stageId === readId)
    if (was && header) {
      if (oneLine(was.name) !== oneLine(stage.name)) write(draft, header, { text: oneLine(stage.name) })
      continue
    }
    const item = column ? newHeader(sight, target.map, stage, column) : null
    if (item) draft.added.push({ ref: `new:stage:${stage.id}`, role: 'stage', stageId: stage.id, item })
  }
  const across = reachOf([...grid.columns.values()])
  for (const [index, lane] of target.map.lanes.entries()) {
    const readId = target.lanes.get(lane.id)
    const was = map.lanes.find(({ id }) => id === readId)
    const row = grid.rows.get(lane.id)
    if (!row) continue
    const laneId = lane.id
    const has = (role: string) =>
      was !== undefined && sight.items.some((seen) => seen.role === role && seen.laneId === was.id)
    if (!was || target.begun.has(laneId)) {
      // Without a frame nothing can be put beneath the notes that come into a lane.
      const isBare = !frame && target.map.notes.some((note) => note.laneId === laneId && target.notes.has(note.id))
      const band = isBare || has('band') ? null : newBand(sight, lane, row, across.to, index)
      if (band) {
        draft.added.push({ ref: `new:band:${laneId}`, role: 'band', laneId, item: band })
        draft.beneath.push(`new:band:${laneId}`)
      }
      const item = has('lane') ? null : newLabel(sight, lane, row, words)
      if (item) draft.added.push({ ref: `new:lane:${laneId}`, role: 'lane', laneId, item })
      if (sight.drawn && hasScale(lane.types)) addScale(draft, lane, row, across, words)
    }
    if (was) relabel(draft, sight, { was, lane, before: target.typesBefore.get(laneId) ?? null }, row, across, words)
  }
}

function addScale(
  draft: Draft,
  lane: Lane,
  row: Row,
  across: { readonly from: number; readonly to: number },
  words: LayoutWords,
): void {
  for (const [index, item] of newScale(lane, row, across, words).entries()) {
    const ref = `new:scale:${lane.id}:${index}`
    draft.added.push({ ref, role: 'scale', laneId: lane.id, item })
    if (item.text === '') draft.beneath.push(ref)
  }
}

function relabel(
  draft: Draft,
  sight: Sight,
  { was, lane, before }: { readonly was: Lane; readonly lane: Lane; readonly before: readonly LaneType[] | null },
  row: Row,
  across: { readonly from: number; readonly to: number },
  words: LayoutWords,
): void {
  const find = (role: string) => sight.items.filter((seen) => seen.role === role && seen.laneId === was.id)
  const [item] = find('lane')
  const [band] = find('band')
  if (item && (oneLine(was.label) !== oneLine(lane.label) || was.types.join() !== lane.types.join())) {
    const text = labelText(item.item.text, was, lane, words, sight.drawn)
    if (text !== item.item.text) write(draft, item, { text })
  }
  if (!before || !sight.drawn) return
  const tint = (types: readonly LaneType[]) => TINTS[laneKind(types[0] ?? CATCH_ALL).color]
  if (item && item.item.color.toLowerCase() === tint(before) && tint(lane.types) !== tint(before))
    write(draft, item, { color: tint(lane.types) })
  if (hasScale(before) === hasScale(lane.types)) return
  if (item) {
    const { x, y, width, height } = label({ lane, top: row.own.from, bottom: row.own.to }, words)
    draft.rects.set(item.item.id, { x: x + originOf(sight), y, width, height })
  }
  if (hasScale(lane.types)) {
    addScale(draft, lane, row, across, words)
    if (band) draft.beneath.splice(draft.beneath.length - 1, 0, band.item.id)
    return
  }
  for (const seen of find('scale')) discard(draft, seen)
}

function discard(draft: Draft, seen: Seen): void {
  draft.rects.delete(seen.item.id)
  draft.discarded.push({ seen, look: lookOf(seen.item) })
}

/** What a label says in the end: other words that people have written beneath the name stay, the prompt goes with the type of its lane. */
function labelText(text: string, was: Lane, lane: Lane, words: LayoutWords, drawn: boolean): string {
  const promptOf = ({ types }: Lane) => (types.length === 1 ? words.lanes[types[0] ?? CATCH_ALL].prompt : '')
  const rest = text.split('\n').slice(1).join('\n').trim()
  const isPrompt = rest === promptOf(was) && (drawn || rest !== '')
  return [oneLine(lane.label), isPrompt ? promptOf(lane) : rest].filter(Boolean).join('\n')
}
