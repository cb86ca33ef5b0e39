import { expect, test } from 'vitest'
import { type Change, type JourneyMap, planChanges, type Reading, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { boxOf } from '../src/board/item.ts'
import { hasScale } from '../src/lanes/index.ts'
import { foreseeChange } from '../src/plan/change/foresee-change.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { LONG } from './insert-kit.ts'
import { replaysOf } from './replay-kit.ts'

const SEED = 777
/** ms */
const PATIENCE = LONG ? 7_200_000 : 180_000

/** So many boards, evenly strewn over all styles and amounts of disorder. */
const boards = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(((index + 0.37) * BOARDS) / count))

/** Of all that is done to maps that people drew, so much is read back as it was asked for and leaves nothing to do. */
const REACHED = 0.91

test(
  'whatever is done to maps that people drew nothing they wrote is lost, and nearly all of it is read back and leaves nothing to do',
  async () => {
    const replays = []
    for (const number of boards(LONG ? BOARDS : 16)) replays.push(...(await replaysOf(number, SEED)))
    const lost = replays.flatMap((replay) => replay.lost.map((each) => `${replay.told}: ${each}`))
    expect(lost).toEqual([])
    const wrong = replays.filter((replay) => replay.wrong.length > 0)
    const told = wrong.map((replay) => `${replay.told}: ${replay.wrong.join('; ').slice(0, 300)}`)
    expect(replays.length).toBeGreaterThan(150)
    expect(1 - wrong.length / replays.length, told.join('\n')).toBeGreaterThanOrEqual(REACHED)
  },
  PATIENCE,
)

/** Maps that people drew, with a note in a lane of feelings. */
const scored = boards(120).flatMap((number) => {
  const items = adaptItems(drawBoard(number, SEED).raws)
  return readItems(items).flatMap((reading) => {
    const lanes = new Set(reading.map.lanes.flatMap(({ id, types }) => (hasScale(types) ? [id] : [])))
    const notes = reading.map.notes.filter(({ laneId }) => lanes.has(laneId))
    const tells = notes.some(({ score, text }) => score !== null && !/\p{Emoji}|[()+-]/u.test(text))
    const [note] = notes.filter(({ score, text }) => score === null && /^[\p{L} ]+$/u.test(text))
    return note && !tells ? [{ number, items, reading, note }] : []
  })
})

const theSameMap = (readings: readonly Reading[], { placed }: Reading): Reading => {
  const ids = new Set(placed.map(({ item }) => item.id))
  const shared = (reading: Reading) => reading.placed.filter(({ item }) => ids.has(item.id)).length
  const [best] = [...readings].sort((a, b) => shared(b) - shared(a))
  if (!best) throw new Error('There is no map')
  return best
}

test('a score that no height tells on a map that people drew is told to fit nowhere, and nothing moves for it', () => {
  expect(scored.length).toBeGreaterThan(20)
  for (const { number, reading, note } of scored) {
    const change: Change = { kind: 'score-note', noteId: note.id, from: null, to: 1.5 }
    const { ops, misfits } = planChanges(reading, [change])
    expect({ number, ops, misfits }).toEqual({ number, ops: [], misfits: [{ change, why: 'no-place' }] })
  }
})

test('a note with such a score is added once without it, and the score is told each time', () => {
  let added = 0
  for (const { number, items, reading, note } of scored) {
    const change: Change = {
      kind: 'add-note',
      note: { ...note, id: 'new', text: 'Something entirely new', score: 1.5, color: '', tags: [] },
    }
    const plan = planChanges(reading, [change])
    expect({ number, misfits: plan.misfits }).toEqual({ number, misfits: [{ change, why: 'no-place' }] })
    expect(plan.ops.filter(({ kind }) => kind === 'create')).toHaveLength(1)
    const next = foreseeChange(items, plan)
    const after = theSameMap(readItems(next.items, { metadata: next.metadata }), reading)
    if (!has(after.map, note)) continue
    added += 1
    const again = planChanges(after, [change])
    expect({ number, creates: again.ops.filter(({ kind }) => kind === 'create'), misfits: again.misfits }).toEqual({
      number,
      creates: [],
      misfits: [{ change, why: 'no-place' }],
    })
  }
  expect(added).toBeGreaterThan(0.9 * scored.length)
})

const has = ({ notes }: JourneyMap, { stageId, laneId }: { readonly stageId: string; readonly laneId: string }) =>
  notes.some((each) => each.text === 'Something entirely new' && each.stageId === stageId && each.laneId === laneId)

test('notes that leave a map without a frame lie in line with none of its headers, labels and cells', () => {
  let parked = 0
  for (const number of boards(120)) {
    const items = adaptItems(drawBoard(number, SEED).raws)
    for (const reading of readItems(items)) {
      const [stage, ...others] = reading.map.stages
      if (reading.frame || !stage || others.length === 0) continue
      const plan = planChanges(reading, [{ kind: 'remove-stage', stageId: stage.id, from: stage, at: 0 }])
      const next = new Map(foreseeChange(items, plan).items.map((item) => [item.id, item]))
      const out = plan.ops.flatMap((op) => (op.kind === 'park' ? (next.get(op.itemId) ?? []) : [])).map(boxOf)
      const parts = reading.placed.flatMap(({ item, role }) =>
        role === 'stage' || role === 'lane' ? (next.get(item.id) ?? []) : [],
      )
      for (const part of parts.map(boxOf))
        for (const box of out) {
          const isAcross = box.left < part.right && box.right > part.left
          const isDown = box.top < part.bottom && box.bottom > part.top
          expect({ number, isAcross, isDown }).toEqual({ number, isAcross: false, isDown: false })
        }
      parked += out.length
    }
  }
  expect(parked).toBeGreaterThan(20)
})
