import { expect, test } from 'vitest'
import { connect, insertMap, readMaps } from '../src/api.ts'
import { PROBLEM_MESSAGES } from '../src/i18n/en-problems.ts'
import { STRUCTURE_MESSAGES } from '../src/i18n/en-structure.ts'
import { changingKey, turnKey } from '../src/model/change-record.ts'
import { diffMaps } from '../src/model/diff.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { isWhole, lostParts } from '../src/model/lost-parts.ts'
import { sketch } from '../src/model/sketch.ts'
import { speaker } from '../src/panel/say.ts'
import { lostWords } from '../src/panel/sync/lost-words.ts'
import {
  addStage,
  mergeWithNext,
  move,
  notesIn,
  partsOf,
  remove,
  rename,
  restore,
  split,
} from '../src/panel/sync/structure/draft.ts'
import { fartherHalf } from '../src/panel/sync/structure/halves.ts'
import { rowsOf } from '../src/panel/sync/structure/rows.ts'
import { structureProblems } from '../src/panel/sync/structure/structure-problems.ts'
import { structureState } from '../src/panel/sync/structure/structure-state.ts'
import type { SyncState } from '../src/panel/sync/sync-state.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'
import { openSyncOf, shownBy } from './check-panel-kit.ts'
import { asItCounts } from './map-arbitrary.ts'

const MAP = sketch(`CJM: Buying headphones
product: Aria One
| stage    | Find          | Buy               | Use    |
| actions  | looks / asks  | pays              | listens |
| emotions | (+1) curious  | (-2) angry        | (+2) glad |`)

const names = (map: JourneyMap, axis: 'stage' | 'lane') => partsOf(map, axis).map(({ name }) => name)

test('two stages become one with the notes of both, and a restored one takes its notes back', () => {
  const merged = mergeWithNext(MAP, 'stage', 's1', 'Find and buy')
  expect(names(merged, 'stage')).toEqual(['Find and buy', 'Use'])
  expect(notesIn(merged, 'stage', 's1').map(({ text }) => text)).toEqual(['looks', 'asks', 'pays', 'curious', 'angry'])
  expect(rowsOf(MAP, merged, 'stage')).toEqual([
    { id: 's1', name: 'Find and buy', at: 0, isNew: false, was: 'Find', parks: 0, into: null },
    { id: 's2', name: 'Buy', at: null, isNew: false, was: null, parks: 0, into: 'Find and buy' },
    { id: 's3', name: 'Use', at: 1, isNew: false, was: null, parks: 0, into: null },
  ])
  const back = rename(restore(MAP, merged, 'stage', 's2'), 'stage', 's1', 'Find')
  expect(diffMaps(MAP, back)).toEqual([])
})

test('a removed stage or lane is listed where it was, with how many notes leave the map, until it is kept after all', () => {
  const gone = remove(remove(MAP, 'stage', 's1'), 'lane', 'l2')
  expect(gone.notes.map(({ text }) => text)).toEqual(['pays', 'listens'])
  expect(rowsOf(MAP, gone, 'stage').map(({ name, at, parks }) => [name, at, parks])).toEqual([
    ['Find', null, 3],
    ['Buy', 0, 0],
    ['Use', 1, 0],
  ])
  expect(rowsOf(MAP, gone, 'lane').map(({ name, at, parks }) => [name, at, parks])).toEqual([
    ['Actions', 0, 0],
    ['Emotions', null, 3],
  ])
  const back = restore(MAP, restore(MAP, gone, 'lane', 'l2'), 'stage', 's1')
  expect(diffMaps(MAP, back)).toEqual([])
})

test('a stage is split into two with the notes that were chosen, and a lane into two that ask for the same', () => {
  const later = MAP.notes.filter(({ text }) => text === 'asks' || text === 'curious').map(({ id }) => id)
  const stages = split(MAP, 'stage', 's1', { id: 'new', name: 'Ask around', noteIds: new Set(later) })
  expect(names(stages, 'stage')).toEqual(['Find', 'Ask around', 'Buy', 'Use'])
  expect(notesIn(stages, 'stage', 'new').map(({ text }) => text)).toEqual(['asks', 'curious'])
  const lanes = split(MAP, 'lane', 'l2', { id: 'new', name: 'Afterwards', noteIds: new Set() })
  expect(lanes.lanes.map(({ label, types }) => [label, types])).toEqual([
    ['Actions', ['actions']],
    ['Emotions', ['emotions']],
    ['Afterwards', ['emotions']],
  ])
})

test('lanes that become one ask for what both asked for', () => {
  const merged = mergeWithNext(MAP, 'lane', 'l1', 'Doing and feeling')
  expect(merged.lanes).toEqual([{ id: 'l1', label: 'Doing and feeling', types: ['actions', 'emotions'] }])
  expect(notesIn(merged, 'lane', 'l1')).toHaveLength(MAP.notes.length)
})

test('a stage at either end stays where it is', () => {
  expect(move(MAP, 'stage', 's1', -1)).toBe(MAP)
  expect(move(MAP, 'stage', 's3', 1)).toBe(MAP)
  expect(names(move(MAP, 'stage', 's3', -1), 'stage')).toEqual(['Find', 'Use', 'Buy'])
})

test('only what the draft itself brings is found fault with', () => {
  const say = speaker({ ...PROBLEM_MESSAGES, ...STRUCTURE_MESSAGES }, 'en')
  const found = (base: JourneyMap, draft: JourneyMap) => structureProblems(base, draft, say, (field) => field)
  const nameless = rename(MAP, 'stage', 's2', '')
  expect(found(nameless, rename(nameless, 'stage', 's1', 'Search'))).toEqual([])
  expect(found(MAP, rename(addStage(MAP, 1, 'new', ' '), 'lane', 'l1', ''))).toEqual([
    { fieldId: 'structure-name-new', sentence: 'Stage 2 has no name. Name it or remove it.' },
    { fieldId: 'structure-name-l1', sentence: 'Lane 1 has no label. Name it or remove it.' },
  ])
  expect(found(MAP, { ...MAP, title: 'x'.repeat(300) }).map(({ fieldId }) => fieldId)).toEqual(['structure-title'])
  expect(found(MAP, remove(remove(MAP, 'lane', 'l1'), 'lane', 'l2')).map(({ fieldId }) => fieldId)).toEqual([
    'structure-add-lane',
  ])
})

interface Room {
  readonly sim: Simulator
  readonly sync: SyncState
  readonly structure: ReturnType<typeof structureState>
}

/** The Sync tab on a board with a filled map, which it shows. */
async function room(): Promise<Room> {
  const sim = createSimulator()
  const draws = sim.connect({ tab: 'somewhere else' })
  await insertMap(connect(draws.miro.board), { map: MAP, center: { x: 0, y: 0 } })
  draws.close()
  const sync = openSyncOf(sim)
  await sync.check.again()
  return { sim, sync, structure: structureState(sync.deskOf('structure')) }
}

const stagesOf = ({ sync }: Room) => shownBy(sync.check).map.stages
const stageId = (of: Room, name: string): string => {
  const found = stagesOf(of).find((stage) => stage.name === name)
  if (!found) throw new Error(`There is no stage ${name}`)
  return found.id
}
const headerOf = (of: Room, name: string): string => {
  const id = stageId(of, name)
  const header = shownBy(of.sync.check).placed.find((each) => each.role === 'stage' && each.stageId === id)
  if (!header) throw new Error(`Stage ${name} has no header`)
  return header.item.id
}
const read = async ({ sim }: Room): Promise<JourneyMap> => {
  const client = sim.connect({ tab: 'a reader' })
  const [reading, ...others] = await readMaps(connect(client.miro.board))
  client.close()
  if (!reading || others.length > 0) throw new Error('One map was expected')
  return reading.map
}

test('the notes that go along when a stage is split are those in the right half of its cells, of a lane the lower ones', async () => {
  const { sync } = await room()
  const reading = shownBy(sync.check)
  const texts = (ids: ReadonlySet<string>) => reading.map.notes.filter(({ id }) => ids.has(id)).map(({ text }) => text)
  const [first] = reading.map.stages
  const [lane] = reading.map.lanes
  // Two notes of a cell lie beside each other as the app draws them; a score is a height.
  expect(texts(fartherHalf(reading, 'stage', first?.id ?? ''))).toEqual(['asks'])
  expect(texts(fartherHalf(reading, 'lane', lane?.id ?? ''))).toEqual([])
  expect(texts(fartherHalf(reading, 'lane', reading.map.lanes[1]?.id ?? ''))).toEqual(['angry'])
  expect(fartherHalf({ ...reading, grid: null }, 'stage', first?.id ?? '').size).toBe(0)
})

test('nothing changes on the board until the draft is applied; undoing gives the board back as it was', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  const before = JSON.stringify(sim.snapshot())
  const was = asItCounts(await read(of))
  const id = structure.add('stage', 1)
  structure.rename('stage', id, 'Compare')
  structure.remove('stage', stageId(of, 'Use'))
  expect(structure.pending.value).toBe(2)
  expect(await structure.preview()).toBeNull()
  const shown = sync.run.phase.value
  if (shown.step !== 'preview') throw new Error(`Nothing is shown: ${JSON.stringify(shown)}`)
  expect(shown.proposal.sentences).toEqual([
    'New stage “Compare” after “Find”',
    'Stage “Use” removed; its 2 notes are parked beside the map',
  ])
  expect(shown.proposal.outlook).toMatchObject({ parked: 2, covered: 0 })
  expect(JSON.stringify(sim.snapshot())).toBe(before)
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done', left: [] })
  expect(stagesOf(of).map(({ name }) => name)).toEqual(['Find', 'Compare', 'Buy'])
  expect(structure.pending.value).toBe(0)
  await sync.run.undo()
  expect(sync.run.phase.value).toEqual({ step: 'undone', left: [] })
  expect(asItCounts(await read(of))).toEqual(was)
})

test('a name that is missing keeps the draft from being shown, and is told at its field', async () => {
  const { sync, structure } = await room()
  const id = structure.add('stage', 0)
  expect(await structure.preview()).toBe(`structure-name-${id}`)
  expect(sync.run.phase.value).toEqual({ step: 'idle' })
  structure.rename('stage', id, 'Hear of it')
  expect(structure.problems.value).toEqual([])
})

test('what others do to the map while somebody edits it is in the draft as well', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  structure.rename('stage', stageId(of, 'Buy'), 'Purchase')
  structure.move('stage', stageId(of, 'Use'), -1)
  sim.hands.type(headerOf(of, 'Find'), 'Search')
  await sync.check.again()
  expect(structure.draft.value?.map.stages.map(({ name }) => name)).toEqual(['Search', 'Use', 'Purchase'])
  sim.hands.type(headerOf(of, 'Buy'), 'Purchase')
  await sync.check.again()
  expect(structure.pending.value).toBe(1)
})

test('a lane’s label follows what it asks for, unless somebody has called it something else', async () => {
  const { structure, sync } = await room()
  const [first, second] = shownBy(sync.check).map.lanes
  structure.rename('lane', second?.id ?? '', 'How it feels')
  structure.setTypes(first?.id ?? '', ['needs'])
  structure.setTypes(second?.id ?? '', ['thoughts', 'emotions'])
  expect(structure.draft.value?.map.lanes.map(({ label, types }) => [label, types])).toEqual([
    ['Needs', ['needs']],
    ['How it feels', ['thoughts', 'emotions']],
  ])
})

test('what does not fit the board any more is planned again without a question', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  const id = structure.add('stage', 1)
  structure.rename('stage', id, 'Compare')
  await structure.preview()
  sim.hands.type(headerOf(of, 'Buy'), 'Purchase')
  sim.hands.moveBy(headerOf(of, 'Use'), { dx: 40 })
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done' })
  expect(stagesOf(of).map(({ name }) => name)).toEqual(['Find', 'Compare', 'Purchase', 'Use'])
})

test('while somebody else changes the map it is told so, and tried again once they are done', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  const mapId = shownBy(sync.check).map.id
  const other = sim.connect({ tab: 'another panel' })
  const storage = connect(other.miro.board)
  const until = Date.UTC(2026, 0, 5) + 60_000
  await storage.setStored(changingKey(mapId), { version: 1, code: 'theirs', holder: 'somebody', until })
  const before = JSON.stringify((await storage.items()).map(({ id, x, y, text }) => [id, x, y, text]))
  structure.rename('stage', stageId(of, 'Buy'), 'Purchase')
  structure.move('stage', stageId(of, 'Find'), 1)
  await structure.preview()
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'failed', busy: true, undo: [] })
  expect(JSON.stringify((await storage.items()).map(({ id, x, y, text }) => [id, x, y, text]))).toBe(before)
  expect(structure.pending.value).toBe(2)
  await storage.setStored(changingKey(mapId), undefined)
  await sync.run.again()
  expect(sync.run.phase.value).toMatchObject({ step: 'preview' })
  await sync.run.apply()
  expect(stagesOf(of).map(({ name }) => name)).toEqual(['Purchase', 'Find', 'Use'])
})

test('a change that stops halfway goes on where it stopped, and then all of it can be undone', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  const was = asItCounts(await read(of))
  const id = structure.add('stage', 0)
  structure.rename('stage', id, 'Hear of it')
  await structure.preview()
  let seen = 0
  sim.faults.fail({
    when: ({ name }) => name === 'item.sync' && ++seen > 2,
    times: Number.POSITIVE_INFINITY,
    error: 'The user is not authorized.',
  })
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'failed', code: 'permission', busy: false })
  expect(seen).toBeGreaterThan(2)
  sim.faults.clear()
  await sync.run.again()
  expect(sync.run.phase.value).toMatchObject({ step: 'done' })
  expect(stagesOf(of).map(({ name }) => name)).toEqual(['Hear of it', 'Find', 'Buy', 'Use'])
  await sync.run.undo()
  expect(sync.run.phase.value).toMatchObject({ step: 'undone' })
  expect(asItCounts(await read(of))).toEqual(was)
})

test('a preview that somebody has left does not come back when it is ready', async () => {
  const { sync, structure } = await room()
  structure.rename('stage', structure.add('stage', 0), 'Hear of it')
  const shown = structure.preview()
  expect(sync.run.phase.value).toEqual({ step: 'preparing' })
  sync.run.close()
  await shown
  expect(sync.run.phase.value).toEqual({ step: 'idle' })
})

test('whoever looks at another change and leaves it can still undo the one before', async () => {
  const of = await room()
  const { sync, structure } = of
  structure.rename('stage', stageId(of, 'Buy'), 'Purchase')
  await structure.preview()
  await sync.run.apply()
  await structure.tidy()
  expect(sync.run.phase.value).toMatchObject({ step: 'preview' })
  sync.run.close()
  expect(sync.run.phase.value).toMatchObject({ step: 'done' })
  await sync.run.undo()
  expect(stagesOf(of).map(({ name }) => name)).toEqual(['Find', 'Buy', 'Use'])
  sync.run.close()
  expect(sync.run.phase.value).toEqual({ step: 'idle' })
})

test('a change without anything to do says so, and what the map would come to lie over is counted', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  await sync.run.preview([])
  const nothing = sync.run.phase.value
  if (nothing.step !== 'preview') throw new Error('Nothing is shown')
  expect([nothing.proposal.plan.ops, nothing.proposal.sentences]).toEqual([[], []])
  sync.run.close()
  const frame = shownBy(sync.check).frame
  if (!frame) throw new Error('The map has no frame')
  const covered = async () => {
    await structure.preview()
    const shown = sync.run.phase.value
    if (shown.step !== 'preview') throw new Error('Nothing is shown')
    sync.run.close()
    return shown.proposal.outlook.covered
  }
  structure.rename('stage', structure.add('stage', 3), 'Tell others')
  const aside = frame.width / 2 + 120
  sim.hands.addSticky('right of it', { x: frame.x + aside, y: frame.y })
  // There is room on the other side.
  expect(await covered()).toBe(0)
  sim.hands.addSticky('left of it', { x: frame.x - aside, y: frame.y })
  expect(await covered()).toBe(1)
})

/** What the tab has looked for by itself. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

test('a change that a panel broke off in the middle is offered to be finished, or taken back', async () => {
  for (const undoing of [false, true]) {
    const of = await room()
    const { sim, sync, structure } = of
    const was = asItCounts(await read(of))
    structure.rename('stage', structure.add('stage', 1), 'Compare')
    await structure.preview()
    let seen = 0
    sim.faults.cutOff(({ name }) => name === 'item.sync' && ++seen === 4)
    void sync.run.apply()
    await settled()
    const later = openSyncOf(sim)
    later.tab.value = 'sync'
    await later.check.again()
    await settled()
    // Nobody else may go on before the right to change the map has run out.
    await expect.poll(() => later.begun.begun.value).toMatchObject({ state: 'going-on' })
    const mapId = shownBy(later.check).map.id
    const storage = connect(sim.connect({ tab: 'time passes' }).miro.board)
    for (const key of [changingKey(mapId), turnKey(mapId)]) {
      const kept = await storage.getStored(key)
      await storage.setStored(key, Object.assign({}, kept, { until: 0 }))
    }
    const last = openSyncOf(sim)
    last.tab.value = 'sync'
    await last.check.again()
    await settled()
    const begun = last.begun.begun.value
    expect(begun).toMatchObject({ state: 'broken-off', canUndo: true })
    if (!begun) throw new Error('Nothing is offered')
    await last.begun.settle(begun, undoing)
    expect(last.run.phase.value).toMatchObject({ step: undoing ? 'undone' : 'done' })
    expect(last.begun.begun.value).toBeNull()
    const names = (await read(of)).stages.map(({ name }) => name)
    expect(names).toEqual(undoing ? ['Find', 'Buy', 'Use'] : ['Find', 'Compare', 'Buy', 'Use'])
    if (undoing) expect(asItCounts(await read(of))).toEqual(was)
  }
})

test('what somebody deleted of the structure is named, and drawn again with the notes as they are', async () => {
  const of = await room()
  const { sim, sync } = of
  const was = asItCounts(await read(of))
  sim.hands.remove(headerOf(of, 'Buy'))
  await sync.check.again()
  const lost = lostParts(shownBy(sync.check))
  expect(lostWords(sync.say, lost, shownBy(sync.check).map)).toEqual(['The header “Buy” was deleted.'])
  await sync.run.preview([], { rebuild: true })
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done' })
  expect(asItCounts(await read(of))).toEqual(was)
  expect(isWhole(lostParts(shownBy(sync.check)))).toBe(true)
})

test('tidying straightens the notes, and a tidy map is left as it is', async () => {
  const of = await room()
  const { sim, sync, structure } = of
  const notes = () => shownBy(sync.check).placed.filter(({ role }) => role === 'note')
  const moved = notes()[0]?.item.id ?? ''
  sim.hands.moveBy(moved, { dx: 31, dy: 17 })
  await sync.check.again()
  await structure.tidy()
  expect(sync.run.phase.value).toMatchObject({ step: 'preview', proposal: { sentences: [], outlook: { parked: 0 } } })
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done', left: [] })
  expect(asItCounts(await read(of))).toEqual(asItCounts(shownBy(sync.check).map))
  await sync.run.preview([], { tidy: true })
  expect(sync.run.phase.value).toMatchObject({ step: 'preview', proposal: { plan: { ops: [] } } })
})

test('one section is open at a time, and the one that was open last is so again', async () => {
  const { sync } = await room()
  expect(sync.open.value).toBe('structure')
  sync.toggle('templates', true)
  expect(sync.open.value).toBe('templates')
  sync.toggle('structure', false)
  expect(sync.open.value).toBe('templates')
  sync.toggle('templates', false)
  expect(sync.open.value).toBe('')
})
