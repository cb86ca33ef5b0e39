import { describe, expect, test } from 'vitest'
import { type BoardItem, type Change, planChanges, type Reading, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { isMark, isSigned, newMark } from '../src/layout/mark.ts'
import type { Gap } from '../src/plan/marks/places.ts'
import { planMarks } from '../src/plan/marks/plan-marks.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { drawBoard } from './boards/board.ts'
import { STYLES } from './boards/styles.ts'
import { laidOut } from './change-plan-kit.ts'
import { LONG, mapOf, SMALL, withNotes } from './insert-kit.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_123)

/** Every cell and every stage is a gap. */
const allGaps = ({ map }: Reading): Gap[] =>
  map.stages.flatMap(({ id: stageId }) => [{ stageId }, ...map.lanes.map((lane) => ({ stageId, laneId: lane.id }))])

let nextId = 0

/** A mark as it lies on the board once it was drawn there. */
function drawn(at: { x: number; y: number }, frameId: string | null): BoardItem {
  const { look, ...item } = newMark(at)
  nextId += 1
  return {
    ...item,
    id: `9${String(nextId).padStart(18, '0')}`,
    rotation: 0,
    frameId,
    color: look.fill,
    tags: [],
    linkedTo: '',
    layer: 100_000 + nextId,
    createdBy: 'me',
    createdAt: '',
    modifiedAt: '',
  }
}

const marksFor = (reading: Reading): BoardItem[] =>
  planMarks(reading, allGaps(reading), { puts: true }).ops.flatMap((op) =>
    op.kind === 'put-mark' ? [drawn(op.item, op.frameId)] : [],
  )

/** What people do to marks without writing in them. */
function handled(marks: readonly BoardItem[], random: () => number): BoardItem[] {
  return marks.flatMap((mark) => {
    const chance = random()
    const [dx, dy] = [(random() - 0.5) * 900, (random() - 0.5) * 900]
    if (chance < 0.2) return [{ ...mark, x: mark.x + dx, y: mark.y + dy }]
    if (chance < 0.4) return [{ ...mark, width: mark.width * 1.4, height: mark.height * 1.3 }]
    if (chance < 0.6) return [{ ...mark, color: '#00ff00', rotation: 20 }]
    if (chance < 0.8) return [mark, { ...drawn({ x: mark.x + dx, y: mark.y + dy }, null) }]
    return [mark]
  })
}

/** Notes that a mark lies on. */
const covered = ({ placed }: Reading, marks: readonly BoardItem[]): string[] =>
  placed.flatMap(({ item, role }) => {
    const lieOver = (mark: BoardItem) =>
      Math.abs(mark.x - item.x) < (mark.width + item.width) / 2 - 1 &&
      Math.abs(mark.y - item.y) < (mark.height + item.height) / 2 - 1
    return role === 'note' && !item.rotation && marks.some(lieOver) ? [item.text] : []
  })

const withoutMarks = ({ placed, ...reading }: Reading) => ({
  ...reading,
  placed: placed.filter(({ item }) => !isMark(item)),
})

describe('a board is read with marks as without', () => {
  const rounds = LONG ? 6 : 1
  test.each(STYLES.map(({ name }, index) => [name, index] as const))('drawn by hand: %s', (_, style) => {
    for (let round = 0; round < rounds; round++) {
      const items = adaptItems(drawBoard(style + round * STYLES.length, SEED).raws)
      const before = readItems(items)
      const marks = before.flatMap(marksFor)
      expect(before.flatMap((reading) => covered(reading, marks))).toEqual([])
      for (const more of [marks, handled(marks, randomFrom(SEED + style))]) {
        const after = readItems([...items, ...more])
        expect(after.map(withoutMarks)).toEqual(before.map(withoutMarks))
      }
    }
  })

  test('drawn by the app, where each gap gets one mark', async () => {
    const map = await mapOf(SMALL)
    for (const { items, metadata } of [laidOut(map), laidOut(await mapOf(withNotes(map)))]) {
      const read = (all: readonly BoardItem[]) => readItems(all, { metadata, boardId: 'board' })
      const [before] = read(items)
      if (!before) throw new Error('there is no map')
      const marks = marksFor(before)
      expect(marks).toHaveLength(allGaps(before).length)
      const [after] = read([...items, ...marks])
      if (!after) throw new Error('there is no map with marks')
      expect(withoutMarks(after)).toEqual(withoutMarks(before))
      expect(after.placed.filter(({ role }) => role === 'mark')).toHaveLength(marks.length)
      // Where marks stand already, none is put, and none is taken.
      expect(planMarks(after, allGaps(after), { puts: true }).ops).toEqual([])
    }
  })
})

test('what somebody has written in a mark is read as what it says', async () => {
  const { items, metadata } = laidOut(await mapOf(SMALL))
  const [before] = readItems(items, { metadata, boardId: 'board' })
  const [mark] = before ? marksFor(before).filter(({ y }) => y > -200) : []
  if (!before || !mark) throw new Error('there is no mark')
  const [after] = readItems([...items, { ...mark, text: `${mark.text} Ask Tom` }], { metadata, boardId: 'board' })
  expect(
    [...(after?.map.notes ?? []), ...(after?.unplaced ?? [])].filter(({ text }) => text.includes('Ask Tom')),
  ).toHaveLength(1)
})

test('a mark is known by its look, and whose it is by what it says', () => {
  const mark = drawn({ x: 0, y: 0 }, null)
  expect([isMark(mark), isSigned(mark)]).toEqual([true, true])
  expect([isMark({ ...mark, text: '⚑' }), isSigned({ ...mark, text: '⚑' })]).toEqual([true, false])
  for (const other of [
    { ...mark, type: 'sticky_note' },
    { ...mark, text: `${mark.text}!` },
    { ...mark, text: 'Ask Tom' },
    { ...mark, text: '' },
    { ...mark, width: 400, height: 300 },
    { ...mark, width: 90, height: 15 },
  ])
    expect(isMark(other)).toBe(false)
})

describe('marks go with their cells when the map is changed, and nothing else is done because of them', () => {
  test.each(['add-stage', 'remove-stage', 'move-stage', 'add-lane', 'remove-lane', 'tidy'] as const)(
    '%s',
    async (kind) => {
      const map = await mapOf({ ...SMALL, stages: ['Find', 'Buy', 'Use'] })
      const { items, metadata } = laidOut(map)
      const read = (all: readonly BoardItem[]) => readItems(all, { metadata, boardId: 'board' })
      const [before] = read(items)
      const marks = before ? marksFor(before) : []
      const [after] = read([...items, ...marks])
      const [first, second] = map.stages
      const lane = map.lanes[1]
      if (!before || !after || !first || !second || !lane) throw new Error('there is no map')
      const changes: readonly Change[] = {
        'add-stage': [{ kind: 'add-stage' as const, stage: { id: 'new', name: 'New' }, at: 1 }],
        'remove-stage': [{ kind: 'remove-stage' as const, stageId: first.id, from: first, at: 0 }],
        'move-stage': [{ kind: 'move-stage' as const, stageId: first.id, from: 0, to: 2 }],
        'add-lane': [
          { kind: 'add-lane' as const, lane: { id: 'new', label: 'New', types: ['custom' as const] }, at: 1 },
        ],
        'remove-lane': [{ kind: 'remove-lane' as const, laneId: lane.id, from: lane, at: 1 }],
        tidy: [],
      }[kind]
      const [plain, marked] = [before, after].map((each) => planChanges(each, changes, { tidy: kind === 'tidy' }))
      const isFlag = (op: object) => 'matter' in op && op.matter === 'flag'
      const ops = (marked?.ops ?? []).filter((op) => !isFlag(op))
      expect(ops).toEqual(plain?.ops)
      if (kind === 'add-stage') expect((marked?.ops ?? []).filter(isFlag)).toHaveLength(2 * (map.lanes.length + 1))
    },
  )
})
