import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPlan, diffMaps, insertMap, type JourneyMap, type Note, type Plan, planChanges } from '../src/api.ts'
import { hasScale, LANES, laneKind } from '../src/lanes/index.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { blank } from './adopt-kit.ts'
import { LONG } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'
import {
  alteredBy,
  bringToEnd,
  type Desk,
  filledTemplate,
  lostNotes,
  openBoard,
  peopleNotes,
  readMap,
  runOf,
  wrongLook,
  wrongWords,
} from './sync-kit.ts'
import { operationNames, pick, taskFor } from './sync-operations.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_123)
/** ms */
const PATIENCE = LONG ? 3_600_000 : 180_000

const NAMES = [
  'Find & "weigh"',
  'Buy',
  'Use <it>',
  'Tell others',
  '使う',
  'Return',
  'A name that is much longer than the others are',
]
const WORDS = [
  'We wait',
  'Nobody told me',
  '<script>alert(1)</script> is text',
  'Line one\nline two',
  'ünï 漢字',
  '&amp; is no entity',
  'family 👪',
]

/** A random map as it can stand on a board; stages and lanes get their ids from small sets, so that two of them have much in common. */
const drawable: fc.Arbitrary<JourneyMap> = fc
  .record({
    kind: fc.constantFrom('cem' as const, 'cjm' as const, 'combined' as const),
    title: fc.constantFrom('A trip', 'Renting <a> "bike"', 'Our map & theirs'),
    subject: fc.constantFrom('', 'Bike', 'A&B'),
    actor: fc.constantFrom('', 'Mia, Tom'),
    scenario: fc.constantFrom('', 'Rents for a day'),
    stageIds: fc.shuffledSubarray(['s1', 's2', 's3', 's4', 's5', 's6'], { minLength: 2 }),
    stageNames: fc.shuffledSubarray(NAMES, { minLength: 6 }),
    laneIds: fc.shuffledSubarray(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'], { minLength: 3 }),
    kinds: fc.shuffledSubarray(
      [...LANES].filter(({ id }) => id !== 'custom'),
      { minLength: 7, maxLength: 7 },
    ),
    cells: fc.array(
      fc.array(
        fc.record({
          text: fc.constantFrom(...WORDS),
          half: fc.option(fc.integer({ min: -4, max: 4 })),
          color: fc.constantFrom('', '', 'red', 'cyan'),
        }),
        {
          maxLength: 6,
          size: 'small',
        },
      ),
      { minLength: 42, maxLength: 42 },
    ),
    state: fc.record({
      time: fc.constantFrom(null, 'current' as const, 'future' as const),
      basis: fc.constantFrom(null, 'research' as const),
    }),
  })
  .map(({ stageIds, stageNames, laneIds, kinds, cells, ...about }) => {
    const stages = stageIds.map((id, index) => ({ id, name: stageNames[index] ?? '' }))
    const lanes = laneIds.flatMap((id, index) => {
      const kind = kinds[index]
      return kind ? [{ id, label: kind.label, types: [kind.id] }] : []
    })
    const notes = lanes.flatMap(({ id: laneId, types }, row) =>
      stages.flatMap(({ id: stageId }, column) =>
        (cells[row * 6 + column] ?? []).map(
          ({ text, half, color }, index): Note => ({
            id: `${laneId}-${stageId}-${index}`,
            ...{ stageId, laneId, text },
            score: hasScale(types) && half !== null ? half / 2 + 0 : null,
            answer: 'note',
            color: color || laneKind(types[0] ?? 'custom').color,
            tags: [],
            createdBy: '',
            modifiedAt: '',
          }),
        ),
      ),
    )
    const rest = { links: [], review: null, template: null, locale: 'en' as const }
    return { version: 1, id: 'map', ...about, stages, lanes, notes, ...rest }
  })

async function drawn(map: JourneyMap): Promise<Desk> {
  const { sim, board, clock } = blank()
  const { frameId } = await insertMap(board, { map, center: { x: 0, y: 0 } }, { wait: clock.wait })
  const mapItem = sim.items().find(({ parentId, type }) => parentId === frameId && type === 'text')?.id
  if (mapItem === undefined) throw new Error('A map has a title')
  const theirs = new Set(
    sim.items().flatMap(({ id, type, content }) => (type === 'sticky_note' && content ? [id] : [])),
  )
  return {
    sim,
    board,
    clock,
    filled: {
      name: 'a random map',
      state: sim.snapshot(),
      switches: {},
      theirs,
      mapItem,
      byApp: true,
      flaws: new Set(),
    },
  }
}

/** Carries a plan out, which meets no trouble, and returns what takes it back. */
async function carriedOut(desk: Desk, plan: Plan): Promise<Plan | null> {
  const { error, skipped, undo } = await applyPlan(desk.board, plan, runOf(desk))
  expect([error?.message, skipped]).toEqual([undefined, []])
  return undo
}

async function holds(a: JourneyMap, wanted: (now: JourneyMap) => JourneyMap): Promise<void> {
  const desk = await drawn(a)
  const before = await readMap(desk)
  const [is, notes] = [before.map, peopleNotes(desk.sim, desk.filled.theirs)]
  expect(asItCounts(is)).toEqual(asItCounts(a))
  const b = wanted(is)
  const changes = diffMaps(is, b)
  const kept = () => lostNotes(notes, peopleNotes(desk.sim, desk.filled.theirs), alteredBy({ changes }))

  const undo = await carriedOut(desk, planChanges(before, changes))
  const after = await readMap(desk)
  expect(asItCounts(after.map)).toEqual(asItCounts(b))
  expect([...wrongLook(desk, after), ...kept()]).toEqual([])
  expect(planChanges(after, changes).ops).toEqual([])
  if (!undo) {
    expect(changes).toEqual([])
    return
  }

  const redo = await carriedOut(desk, undo)
  const back = await readMap(desk)
  expect(asItCounts(back.map)).toEqual(asItCounts(is))
  expect([...wrongLook(desk, back), ...lostNotes(notes, peopleNotes(desk.sim, desk.filled.theirs))]).toEqual([])
  if (!redo) throw new Error('What was taken back can be done again')

  await carriedOut(desk, redo)
  const again = await readMap(desk)
  expect(asItCounts(again.map)).toEqual(asItCounts(b))
  expect([...wrongLook(desk, again), ...kept()]).toEqual([])
}

describe('the difference of two maps, done on a board that shows the first', { timeout: PATIENCE }, () => {
  test('shows the second; taken back it shows the first, and taken back again the second', async () => {
    await fc.assert(
      fc.asyncProperty(drawable, drawable, (a, b) => holds(a, () => b)),
      { seed: SEED, numRuns: LONG ? 1000 : 20, endOnFailure: true },
    )
  })

  test('does so where somebody has edited what was read', async () => {
    await fc.assert(
      fc.asyncProperty(drawable, fc.integer({ min: 1, max: 1e6 }), (a, seed) => holds(a, (now) => editedBy(now, seed))),
      { seed: SEED + 1, numRuns: LONG ? 1000 : 20, endOnFailure: true },
    )
  })
})

/** The map after some edits at once. */
function editedBy(map: JourneyMap, seed: number): JourneyMap {
  const random = randomFrom(seed)
  const reading = { map, record: 'own' as const, placed: [], anchor: null }
  // Notes that wait for words are in no map.
  const names = operationNames(reading).filter((name) => !/gives it another title|empty (note|one) wait/.test(name))
  let now = map
  for (let count = 0; count < 1 + Math.floor(random() * 4); count += 1)
    now = taskFor({ ...reading, map: now }, pick(random, names), random)?.target ?? now
  return now
}

describe('people who work in a map after it was changed', { timeout: PATIENCE }, () => {
  test('keep all they wrote when that is taken back, and once more when it is done again', async () => {
    const wrong: string[] = []
    const runs = LONG ? 400 : 30
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = randomFrom(SEED + seed)
      const template = pick(random, TEMPLATES).id
      const desk = openBoard(await filledTemplate(template, 1 + (seed % 3)))
      const reading = await readMap(desk)
      const name = pick(random, operationNames(reading))
      const task = taskFor(reading, name, random)
      if (!task) continue
      const plan = planChanges(reading, task.changes)
      if (plan.ops.length === 0) continue // an empty note waits in each cell already
      const undo = await carriedOut(desk, plan)
      if (!undo) throw new Error('There is something to take back')
      const theirs = new Set(desk.filled.theirs)
      workIn(desk, random, theirs)
      const before = peopleNotes(desk.sim, theirs)
      const told = (each: string) => `${template}, one ${name}, seed ${seed}: ${each}`
      const undone = await applyPlan(desk.board, undo, runOf(desk))
      // What the change has written is taken back, whoever has moved or marked it since.
      const written = plan.ops.flatMap((op) => (op.kind === 'write' && op.to.text !== undefined ? [op.itemId] : []))
      const altered = new Set([...alteredBy(task), ...written])
      wrong.push(...wrongWords(undone.error).map(told))
      wrong.push(...lostNotes(before, peopleNotes(desk.sim, theirs), altered).map((each) => told(`undo: ${each}`)))
      if (undone.undo) {
        const redone = await applyPlan(desk.board, undone.undo, runOf(desk))
        wrong.push(...wrongWords(redone.error).map(told))
        wrong.push(...lostNotes(before, peopleNotes(desk.sim, theirs), altered).map((each) => told(`redo: ${each}`)))
      }
      const now = await readMap(desk)
      const ended = await bringToEnd(desk, { changes: [], target: now.map }, 0, (read) => planChanges(read, []))
      wrong.push(...ended.wrong.map((each) => told(`in the end: ${each}`)))
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})

/** Somebody writes into empty notes, moves, marks and adds some. */
function workIn({ sim }: Desk, random: () => number, theirs: Set<string>): void {
  const { hands } = sim
  const stickies = () => sim.items().filter(({ type, parentId }) => type === 'sticky_note' && parentId !== null)
  for (let count = 0; count < 6; count += 1) {
    const note = pick(random, stickies())
    const how = random()
    if (how < 0.4 && note.content === '') hands.type(note.id, 'Written since')
    else if (how < 0.6) hands.moveBy(note.id, { dx: (random() - 0.5) * 60, dy: (random() - 0.5) * 60 })
    else if (how < 0.75) hands.recolor(note.id, 'black')
    else if (how < 0.85) hands.tag(note.id, 'since')
    const isTouched = how < 0.85
    const id = isTouched ? note.id : hands.addSticky('Added since', { x: note.x + 20, y: note.y + 20 }, { width: 100 })
    theirs.add(id)
  }
}
