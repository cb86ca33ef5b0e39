import { describe, expect, test } from 'vitest'
import { type Change, planChanges, type Reading } from '../src/api.ts'
import { checkSubjects } from '../src/rules/run.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { filled } from './change-operations.ts'
import { afterPlan, laidOut, readTable, type Tabletop } from './change-plan-kit.ts'
import { sample } from './insert-kit.ts'
import { asItCounts } from './map-arbitrary.ts'
import { KIT } from './rule-kit.ts'
import { wrongIn } from './wrong-in-map.ts'

const findingsOf = (reading: Reading) => checkSubjects([reading], {}, KIT).findings
const fixesOf = (reading: Reading, rule: string): readonly Change[] =>
  findingsOf(reading).flatMap((found) => (found.rule === rule ? (found.fix ?? []) : []))

/** The same table without these items. */
const without = ({ items, metadata }: Tabletop, ids: ReadonlySet<string>): Tabletop => ({
  items: items.filter(({ id }) => !ids.has(id)),
  metadata,
})

const moved = ({ items, metadata }: Tabletop, id: string, to: { x: number; y: number }): Tabletop => ({
  items: items.map((item) => (item.id === id ? { ...item, ...to } : item)),
  metadata,
})

const idsIn = (reading: Reading, laneId: string, stageId: string) =>
  new Set(
    reading.placed.flatMap(({ role, item, ...at }) =>
      role === 'note' && at.laneId === laneId && at.stageId === stageId ? [item.id] : [],
    ),
  )

function applied(table: Tabletop, changes: readonly Change[]): Tabletop {
  const plan = planChanges(readTable(table), changes)
  expect(plan.misfits).toEqual([])
  expect(plan.ops).not.toEqual([])
  const next = afterPlan(table, plan)
  expect(planChanges(readTable(next), changes).ops).toEqual([])
  expect(wrongIn(next)).toEqual([])
  return next
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('on a map made from %s', (_, template) => {
  const table = laidOut(filled(template))
  const read = readTable(table)
  const [, stage] = read.map.stages
  if (!stage) throw new Error('There is no stage')

  test('a cell in which nothing lies is bare, and the empty note that is laid into it waits as the others do', () => {
    for (const lane of sample(read.map.lanes, 3)) {
      const bare = without(table, idsIn(read, lane.id, stage.id))
      const reading = readTable(bare)
      expect(reading.bare).toEqual([{ stageId: stage.id, laneId: lane.id }])
      const note = {
        ...{ id: 'w', stageId: stage.id, laneId: lane.id, text: '', score: null, answer: 'note' as const },
        ...{ color: '', tags: [], createdBy: '', modifiedAt: '' },
      }
      const next = applied(bare, [{ kind: 'add-note', note }])
      const after = readTable(next)
      expect(after.bare).toEqual([])
      expect(asItCounts(after.map)).toEqual(asItCounts(reading.map))
      // The next note takes it.
      const words = planChanges(after, [{ kind: 'add-note', note: { ...note, id: 'n', text: 'said' } }])
      expect(words.ops.map(({ kind }) => kind)).toEqual(['write', 'set-record'])
    }
  })

  test('where anything lies already nothing is laid down', () => {
    expect(read.bare).toEqual([])
    const notes = read.map.lanes.map((lane) => ({
      ...{ id: lane.id, stageId: stage.id, laneId: lane.id, text: '', score: null, answer: 'note' as const },
      ...{ color: '', tags: [], createdBy: '', modifiedAt: '' },
    }))
    const plan = planChanges(
      read,
      notes.map((note): Change => ({ kind: 'add-note', note })),
    )
    expect([plan.ops, plan.misfits]).toEqual([[], []])
  })

  test('a note beside the cells goes into the one that it is near to, and keeps what it says', () => {
    for (const lane of sample(read.map.lanes, 2)) {
      const [note] = read.map.notes.filter((each) => each.laneId === lane.id)
      const last = read.grid?.columns.at(-1)
      const row = read.grid?.rows[read.map.lanes.indexOf(lane)]
      if (!note || !last || !row) continue
      const astray = moved(table, note.id, { x: last.to + 150, y: (row.from + row.to) / 2 })
      const reading = readTable(astray)
      const near = { stageId: read.map.stages.at(-1)?.id ?? '', laneId: lane.id }
      expect(reading.unplaced).toEqual([{ id: note.id, text: note.text, near }])
      const next = readTable(applied(astray, fixesOf(reading, 'note-has-place')))
      expect(next.unplaced).toEqual([])
      const is = next.map.notes.find(({ id }) => id === note.id)
      expect(is).toMatchObject({ text: note.text, color: note.color, tags: note.tags, ...near })
    }
  })

  test('a note across two cells goes wholly into the one that it counts in, with its score', () => {
    for (const note of sample(read.map.notes, 3)) {
      const item = table.items.find(({ id }) => id === note.id)
      const column = read.grid?.columns[read.map.stages.findIndex(({ id }) => id === note.stageId)]
      if (!item || !column) throw new Error('It lies nowhere')
      const across = moved(table, note.id, { x: column.to - 40 + item.width / 2 - 64, y: item.y })
      const reading = readTable(across)
      if (!reading.doubtful.includes(note.id)) continue
      const was = reading.map.notes.find(({ id }) => id === note.id)
      const next = readTable(applied(across, fixesOf(reading, 'note-has-place')))
      expect(next.doubtful).toEqual([])
      expect(next.map.notes.find(({ id }) => id === note.id)).toEqual(was)
    }
  })
})
