import { describe, expect, test } from 'vitest'
import { applyPlan, type BoardItem, connect, type JourneyMap, planChanges, type Reading } from '../src/api.ts'
import en from '../src/i18n/en.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import { isWhole, lostParts } from '../src/model/lost-parts.ts'
import type { ChangePlan } from '../src/plan/plan.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { draftMap, exampleStages, fillWithExample } from '../src/templates/draft.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import type { Template } from '../src/templates/template.ts'
import { afterPlan, laidOut, readTable, type Tabletop } from './change-plan-kit.ts'
import { LONG } from './insert-kit.ts'
import { lay, OTHER_SWITCHES, readOne } from './read-kit.ts'

const words = structureWords(en)

/** A template with its example; names that are longer than what is remembered of them are cut. */
function filled(template: Template, many = 0): JourneyMap {
  let next = 0
  const newId = () => `id${next++}`
  const kit = { locale: 'en' as const, labelOf: (type: keyof typeof words.lanes) => words.lanes[type].label, newId }
  const fields = { title: 'A map', subject: 'Shoe', actor: 'Ada', scenario: 'Buys shoes' }
  const map = fillWithExample(draftMap(template, exampleStages(template), fields, kit), template, newId)
  const [note] = map.notes.filter(({ score }) => score === null)
  const more = Array.from({ length: many }, (_, index) =>
    note ? { ...note, id: `more${index}`, text: `${index}` } : [],
  )
  return {
    ...map,
    stages: map.stages.map((stage) => ({ ...stage, name: stage.name.slice(0, 24) })),
    notes: [...map.notes, ...more.flat()].map((each) => ({ ...each, tags: [] })),
  }
}

/** The board without what somebody has deleted. */
const without = (table: Tabletop, gone: readonly BoardItem[]): Tabletop => {
  const ids = new Set(gone.map(({ id }) => id))
  return { ...table, items: table.items.filter(({ id }) => !ids.has(id)) }
}

const partsOf = (
  { placed }: Reading,
  roles: readonly string[],
  isIn: (ids: { stageId?: string; laneId?: string }) => boolean,
) => placed.flatMap((each) => (roles.includes(each.role) && isIn(each) ? [each.item] : []))

const rebuild = (reading: Reading): ChangePlan => planChanges(reading, [], { rebuild: true })

/** What a map says; who wrote a note, and when, is not known of what lies on this board. */
const said = ({ map, unplaced, doubtful }: Reading) => ({ map, unplaced, doubtful })

/** Deletes parts and rebuilds them; `once more` is what a second plan would do. */
function heal(table: Tabletop, gone: readonly BoardItem[]) {
  const before = without(table, gone)
  const plan = rebuild(readTable(before))
  const after = afterPlan(before, plan)
  return { plan, before, after, reading: readTable(after), again: rebuild(readTable(after)) }
}

/** dp. What is remembered of where parts lie is in whole dp, and lanes are laid one below another by that. */
const OFF = 4

/** Parts of the structure that do not lie where they lay. */
function misplaced(before: Reading, after: Reading): string[] {
  const boxesOf = ({ placed }: Reading) =>
    placed
      .filter(({ role }) => role !== 'note' && role !== 'title')
      .map(({ item: { x, y, width, height, text }, role, stageId, laneId }) => {
        const key = [role, stageId ?? laneId, role === 'scale' ? text : ''].join(' ')
        return { key, box: [x, y, width, height] }
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  const [was, is] = [boxesOf(before), boxesOf(after)]
  const isSame = ({ key, box }: (typeof was)[number], index: number) =>
    is[index]?.key === key && box.every((at, side) => Math.abs(at - (is[index]?.box[side] ?? 0)) <= OFF)
  return was.flatMap((part, index) => (isSame(part, index) ? [] : [JSON.stringify([part, is[index]])]))
}

const choices = (count: number): number[][] => {
  const one = Array.from({ length: count }, (_, index) => [index])
  const two = one.flatMap(([a = 0]) => one.flatMap(([b = 0]) => (b > a ? [[a, b]] : [])))
  const random = randomFrom(7)
  return [...one, ...(LONG ? two : two.filter(() => random() < 0.25))]
}

const idsAt = (parts: readonly { readonly id: string }[], chosen: readonly number[]): Set<string> =>
  new Set(chosen.flatMap((at) => parts[at]?.id ?? []))

describe.each(TEMPLATES.map((template) => ({ name: template.id, template })))('a map of $name', ({ template }) => {
  const table = laidOut(filled(template, 7))
  const drawn = readTable(table)
  const { stages, lanes } = drawn.map
  const inStages = (chosen: readonly number[]) => {
    const ids = idsAt(stages, chosen)
    return ({ stageId = '' }: { stageId?: string }) => ids.has(stageId)
  }
  const inLanes = (chosen: readonly number[]) => {
    const ids = idsAt(lanes, chosen)
    return ({ laneId = '' }: { laneId?: string }) => ids.has(laneId)
  }
  const cases: { name: string; gone: readonly BoardItem[] }[] = [
    ...choices(stages.length).map((at) => ({ name: `headers ${at}`, gone: partsOf(drawn, ['stage'], inStages(at)) })),
    ...choices(lanes.length).flatMap((at) => [
      { name: `labels ${at}`, gone: partsOf(drawn, ['lane'], inLanes(at)) },
      { name: `bands ${at}`, gone: partsOf(drawn, ['band'], inLanes(at)) },
      { name: `lanes ${at}`, gone: partsOf(drawn, ['lane', 'band', 'scale'], inLanes(at)) },
      { name: `scales ${at}`, gone: partsOf(drawn, ['scale'], inLanes(at)) },
    ]),
    ...drawn.placed.flatMap(({ item, role }) => (role === 'scale' ? [{ name: `"${item.text}"`, gone: [item] }] : [])),
    {
      name: 'a header, a label and a band',
      gone: [
        ...partsOf(drawn, ['stage'], inStages([1])),
        ...partsOf(drawn, ['lane'], inLanes([1])),
        ...partsOf(drawn, ['band'], inLanes([2])),
      ],
    },
    {
      name: 'a stage and a lane',
      gone: [...partsOf(drawn, ['stage'], inStages([2])), ...partsOf(drawn, ['lane', 'band', 'scale'], inLanes([3]))],
    },
    { name: 'all headers', gone: partsOf(drawn, ['stage'], () => true) },
    { name: 'all labels', gone: partsOf(drawn, ['lane'], () => true) },
    { name: 'all bands', gone: partsOf(drawn, ['band'], () => true) },
    { name: 'all headers and labels', gone: partsOf(drawn, ['stage', 'lane'], () => true) },
  ].filter(({ gone }) => gone.length > 0)

  test.each(cases)('is as it was once $name are drawn again, and nothing else is done', ({ gone }) => {
    const { plan, reading, again } = heal(table, gone)
    expect(said(reading)).toEqual(said(drawn))
    expect(misplaced(drawn, reading)).toEqual([])
    expect(isWhole(lostParts(reading))).toBe(true)
    expect(again.ops).toEqual([])
    const counts = new Map<string, number>()
    for (const { kind } of plan.ops) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const { create, attach, 'send-beneath': _beneath, 'set-record': _record, ...rest } = Object.fromEntries(counts)
    expect({ create, attach, rest, misfits: plan.misfits }).toEqual({
      create: gone.length,
      attach: gone.length,
      rest: {},
      misfits: [],
    })
  })

  test('has bands beneath its notes again', () => {
    const { after } = heal(table, partsOf(drawn, ['band'], inLanes([0, 2])))
    const layers = readTable(after).placed
    const layersOf = (role: string) => layers.flatMap((each) => (each.role === role ? [each.item.layer] : []))
    expect(Math.max(...layersOf('band'))).toBeLessThan(Math.min(...layersOf('note'), ...layersOf('lane')))
  })

  test('remembers what is drawn again under the ids that it had', () => {
    const { plan } = heal(table, [
      ...partsOf(drawn, ['stage'], inStages([0])),
      ...partsOf(drawn, ['lane', 'band'], inLanes([1])),
    ])
    const record = plan.ops.find((op) => op.kind === 'set-record')?.record
    expect(record?.stages.map(([id]) => id)).toEqual(stages.map(({ id }) => id))
    expect(record?.lanes.map(([id]) => id)).toEqual(lanes.map(({ id }) => id))
    expect(record?.stages.map(([, , offset]) => offset)).toEqual(drawn.anchor?.stages.map(([, , offset]) => offset))
  })

  test('that has lost nothing is left as it is', () => {
    expect(rebuild(drawn).ops).toEqual([])
  })

  test('is as it was in any size, once what it lost is drawn again', () => {
    for (const by of [0.5, 3]) {
      const scaled = {
        ...table,
        items: table.items.map((item) => ({
          ...item,
          x: item.x * by,
          y: item.y * by,
          width: item.width * by,
          height: item.height * by,
        })),
      }
      const larger = readTable(scaled)
      const { reading } = heal(scaled, [
        ...partsOf(larger, ['stage'], inStages([1])),
        ...partsOf(larger, ['lane', 'band', 'scale'], inLanes([2])),
      ])
      expect(said(reading)).toEqual(said(larger))
    }
  })
})

test('a map that people drew has nothing to be rebuilt, whatever they have taken out of it', () => {
  const [template] = TEMPLATES
  if (!template) throw new Error('There is no template')
  const table = laidOut(filled(template))
  const bare = { ...table, metadata: new Map() }
  const reading = readTable(bare)
  const left = without(
    bare,
    partsOf(reading, ['lane'], ({ laneId }) => laneId === reading.map.lanes[1]?.id),
  )
  expect(rebuild(readTable(left)).ops).toEqual([])
})

describe.each([
  { name: 'as Miro documents it', switches: {} },
  { name: 'with Miro the other way in everything that is not documented', switches: OTHER_SWITCHES },
])('on a board, $name', ({ switches }) => {
  const soon = () => Promise.resolve()
  const partOf = ({ placed }: Reading, role: string, index: number): string => {
    const part = placed.filter((each) => each.role === role)[index]
    if (!part) throw new Error(`There is no ${role} ${index}`)
    return part.item.id
  }
  const content = ({ map, unplaced }: Reading) => ({
    map: { ...map, notes: map.notes.map(({ modifiedAt: _, ...note }) => note) },
    unplaced,
  })

  test('what somebody has deleted is there again, and can be taken off again', async () => {
    const { board, hands } = await lay({ example: true, stages: undefined } as never, switches) // the example has stages of its own
    const before = await readOne(board)
    hands.remove([
      partOf(before, 'stage', 1),
      partOf(before, 'lane', 2),
      partOf(before, 'band', 0),
      partOf(before, 'scale', 0),
    ])
    const left = await readOne(board)
    expect(content(left)).not.toEqual(content(before))
    const { error, skipped, undo } = await applyPlan(board, rebuild(left))
    expect({ error, skipped }).toEqual({ error: null, skipped: [] })
    const after = await readOne(board)
    expect(content(after)).toEqual(content(before))
    expect(rebuild(after).ops).toEqual([])
    if (!undo) throw new Error('It can be undone')
    expect((await applyPlan(board, undo)).error).toBeNull()
    expect(content(await readOne(board))).toEqual(content(left))
  })

  test('broken off at any call, rebuilding once more ends with one of each', async () => {
    const { sim, board, hands } = await lay({}, switches)
    const before = await readOne(board)
    hands.remove([partOf(before, 'stage', 0), partOf(before, 'lane', 1), partOf(before, 'band', 1)])
    const plan = rebuild(await readOne(board))
    const state = sim.snapshot()
    for (let call = 1; call <= 13; call += 2) {
      sim.restore(state)
      const fresh = connect(sim.connect().miro.board)
      sim.faults.fail({ when: call, how: 'after', times: Number.POSITIVE_INFINITY })
      const { error } = await applyPlan(fresh, plan, { wait: soon })
      expect(error, `call ${call}`).not.toBeNull()
      sim.faults.clear()
      await applyPlan(fresh, rebuild(await readOne(fresh)), { wait: soon })
      const after = await readOne(fresh)
      expect(content(after)).toEqual(content(before))
      const count = (role: string) => after.placed.filter((each) => each.role === role).length
      expect([count('stage'), count('lane'), count('band')]).toEqual([
        3,
        before.map.lanes.length,
        before.map.lanes.length,
      ])
    }
  })
})
