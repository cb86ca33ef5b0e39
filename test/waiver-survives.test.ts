import { describe, expect, test } from 'vitest'
import {
  adoptMap,
  applyPlan,
  type Board,
  type Change,
  connect,
  insertMap,
  planChanges,
  type Reading,
} from '../src/api.ts'
import type { CheckState } from '../src/panel/check-state.ts'
import type { KeptWaiver } from '../src/rules/kept-waiver.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'
import { drawByHand } from './adopt-kit.ts'
import { openCheckOf, shownBy } from './check-panel-kit.ts'
import { virtualClock } from './insert-kit.ts'

const WAIVER: KeptWaiver = { reason: 'The kiosk closes', author: 'Ada', at: '2026-01-01T00:00:00.000Z', expires: null }
const RULE = 'stage-has-pain-point'

interface Room {
  readonly sim: Simulator
  readonly board: Board
  readonly check: CheckState
  readonly run: { readonly wait: (ms: number) => Promise<void>; readonly now: () => number }
}

async function room(fill: (sim: Simulator, board: Board, run: Room['run']) => Promise<unknown>): Promise<Room> {
  const clock = virtualClock()
  const sim = createSimulator({ clock })
  const board = connect(sim.connect({ user: { id: 'F', name: 'Fay' } }).miro.board)
  const run = { wait: clock.wait, now: clock.now }
  await fill(sim, board, run)
  const check = openCheckOf(sim)
  await check.again()
  return { sim, board, check, run }
}

/** A map of the app's with a note of its own in each stage, and one as people draw it which the app has adopted. */
const MAPS = {
  'a map of the app': (_sim: Simulator, board: Board, run: Room['run']) =>
    insertMap(
      board,
      { template: 'cjm', title: 'Heating', stages: ['Find', 'Buy', 'Use', 'Leave'], center: { x: 0, y: 0 } },
      run,
    ),
  'a map that people drew and the app adopted': async (sim: Simulator, board: Board, run: Room['run']) => {
    drawByHand(sim, {
      stages: ['Find', 'Buy', 'Use', 'Leave'],
      title: 'How we buy shoes',
      frame: { title: 'Our map', room: 400 },
    })
    const check = openCheckOf(sim)
    await check.again()
    await adoptMap(board, shownBy(check), {}, run)
  },
}

/** What somebody has typed where nothing was missing, or the app's empty note: the notes of the stage in the lane for pain points. */
const painsOf = ({ map, placed }: Reading, stageId: string): string[] => {
  const lane = map.lanes.find(({ types }) => types.includes('pain-points'))
  return placed.flatMap(({ item, role, stageId: stage, laneId }) =>
    role === 'note' && stage === stageId && laneId === lane?.id ? [item.id] : [],
  )
}

const stageNamed = ({ map }: Reading, name: string) => {
  const stage = map.stages.find((each) => each.name === name)
  if (!stage) throw new Error(`No stage "${name}" among ${map.stages.map((each) => each.name).join(', ')}`)
  return stage
}

/** The names of the stages whose finding is waived, and of those that are answered by "none". */
function answersOf(check: CheckState) {
  const { map } = shownBy(check)
  const nameOf = (id: string | undefined) => map.stages.find((stage) => stage.id === id)?.name
  const painLane = map.lanes.find(({ types }) => types.includes('pain-points'))?.id
  return {
    waived: check.waived.value.map(({ rule, stageId }) => [rule, nameOf(stageId)]),
    missing: check.findings.value.flatMap(({ rule, stageId }) => (rule === RULE ? [nameOf(stageId)] : [])),
    none: map.stages.flatMap(({ id, name }) => (check.cells.value.get(`${id}\n${painLane}`) === 'none' ? [name] : [])),
  }
}

/** In "Use" the finding is waived, in "Buy" somebody says that there is none; "Find" and "Leave" stay open. */
async function decided({ sim, check }: Room): Promise<void> {
  const reading = shownBy(check)
  for (const stage of reading.map.stages) for (const id of painsOf(reading, stage.id)) sim.hands.type(id, '')
  const [none] = painsOf(reading, stageNamed(reading, 'Buy').id)
  if (none === undefined) throw new Error('There is no note to say "none" in')
  sim.hands.type(none, 'none: we asked everybody')
  await check.again()
  const finding = check.findings.value.find(
    ({ rule, stageId }) => rule === RULE && stageId === stageNamed(shownBy(check), 'Use').id,
  )
  if (!finding) throw new Error('Nothing is missing in "Use"')
  await check.decisions.waiversOf(finding.mapId).say([[finding.fingerprint, WAIVER]])
}

async function change({ board, check, run }: Room, changes: readonly Change[]): Promise<void> {
  const { error } = await applyPlan(board, planChanges(shownBy(check), changes), run)
  expect(error).toBe(null)
  await check.again()
}

describe.each(Object.entries(MAPS))(
  '%s: what is waived on a stage, and "none found", hold for that stage',
  (_, fill) => {
    test('when the app renames it, moves it and adds a stage before it', async () => {
      const here = await room(fill)
      await decided(here)
      const stages = () => shownBy(here.check).map.stages
      const at = (name: string) => stages().findIndex((stage) => stage.name === name)
      const idOf = (name: string) => stageNamed(shownBy(here.check), name).id
      await change(here, [{ kind: 'rename-stage', stageId: idOf('Use'), from: 'Use', to: 'Live with it' }])
      await change(here, [{ kind: 'rename-stage', stageId: idOf('Buy'), from: 'Buy', to: 'Pay' }])
      await change(here, [{ kind: 'move-stage', stageId: idOf('Live with it'), from: at('Live with it'), to: 0 }])
      await change(here, [{ kind: 'add-stage', stage: { id: 'new', name: 'Hear of it' }, at: 0 }])
      expect(stages().map(({ name }) => name)).toEqual(['Hear of it', 'Live with it', 'Find', 'Pay', 'Leave'])
      expect(answersOf(here.check)).toEqual({
        waived: [[RULE, 'Live with it']],
        missing: ['Hear of it', 'Find', 'Leave'],
        none: ['Pay'],
      })
      const another = openCheckOf(here.sim)
      await another.again()
      expect(answersOf(another)).toEqual(answersOf(here.check))
    })

    test('when people retype its header, swap it with another note by note, and draw a stage before it', async () => {
      const here = await room(fill)
      const { sim, check } = here
      await decided(here)
      const before = shownBy(check)
      const header = (name: string) => {
        const { id } = stageNamed(before, name)
        const found = before.placed.find(({ role, stageId }) => role === 'stage' && stageId === id)
        if (!found) throw new Error(`"${name}" has no header`)
        return found.item
      }
      const columnOf = (name: string) =>
        before.placed.flatMap(({ item, role, stageId }) =>
          (role === 'note' || role === 'stage') && stageId === stageNamed(before, name).id ? [item.id] : [],
        )
      sim.hands.type(header('Use').id, 'Live with it')
      await check.again()
      const dx = header('Use').x - header('Buy').x
      sim.hands.moveBy(columnOf('Buy'), { dx })
      sim.hands.moveBy(columnOf('Use'), { dx: -dx })
      await sim.settled()
      await check.again()
      expect(shownBy(check).map.stages.map(({ name }) => name)).toEqual(['Find', 'Live with it', 'Buy', 'Leave'])
      expect(answersOf(check)).toEqual({ waived: [[RULE, 'Live with it']], missing: ['Find', 'Leave'], none: ['Buy'] })

      // Somebody makes room before it and draws another stage there.
      const { frameId } = before
      if (frameId) sim.hands.resizeFrame(frameId, { right: dx })
      const place = header('Buy')
      sim.hands.moveBy(['Use', 'Buy', 'Leave'].flatMap(columnOf), { dx })
      const clone = sim.hands.copy([place.id])
      const [drawn = ''] = sim.hands.paste(clone, { x: place.x, y: place.y })
      sim.hands.type(drawn, 'Hear of it')
      await sim.settled()
      await check.again()
      expect(shownBy(check).map.stages.map(({ name }) => name)).toEqual([
        'Find',
        'Hear of it',
        'Live with it',
        'Buy',
        'Leave',
      ])
      const { waived, none } = answersOf(check)
      expect([waived, none]).toEqual([[[RULE, 'Live with it']], ['Buy']])
    })
  },
)

test('a waiver of a stage that is removed waives nothing else, and holds again once the stage is back', async () => {
  const here = await room(MAPS['a map of the app'])
  await decided(here)
  const { map } = shownBy(here.check)
  const at = map.stages.findIndex(({ name }) => name === 'Use')
  const [stage] = map.stages.slice(at)
  if (!stage) throw new Error('There is no stage "Use"')
  const plan = planChanges(shownBy(here.check), [{ kind: 'remove-stage', stageId: stage.id, from: stage, at }])
  const { undo } = await applyPlan(here.board, plan, here.run)
  await here.check.again()
  expect(answersOf(here.check).waived).toEqual([])
  expect(here.check.decisions.waivers.value).toHaveLength(1)
  if (!undo) throw new Error('There is no way back')
  await applyPlan(here.board, undo, here.run)
  await here.check.again()
  expect(answersOf(here.check).waived).toEqual([[RULE, 'Use']])
})
