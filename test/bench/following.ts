import { setImmediate as nextTask } from 'node:timers/promises'
import { connect, insertMap } from '../../src/api.ts'
import { workshopOf } from '../../src/panel/check/workshop/workshop-state.ts'
import { checkState } from '../../src/panel/check-state.ts'
import { panelState } from '../../src/panel/panel-state.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { TEMPLATES } from '../../src/templates/index.ts'
import { PRESETS } from '../../src/templates/presets.ts'
import { hourglass, restOf } from '../hourglass.ts'
import type { Row } from './row.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
/** Credits a user has for all apps together. Source: Web SDK docs, rate limiting. */
const HOURLY = 1_000_000

interface Workshop {
  readonly name: string
  readonly maps: number
  /** Seconds between two things that people do; 0 is nothing at all. */
  readonly every: number
  /** Workshop mode for so many minutes of it, with Miro's timer. */
  readonly workshop?: number
}

const WORKSHOPS: readonly Workshop[] = [
  { name: 'a quiet board with 1 map', maps: 1, every: 0 },
  { name: 'a busy board with 1 map', maps: 1, every: 1 },
  { name: 'a quiet board with 5 maps', maps: 5, every: 0 },
  { name: 'a busy board with 5 maps', maps: 5, every: 1 },
  { name: 'a quiet board with 1 map in workshop mode', maps: 1, every: 0, workshop: 60 },
  { name: 'a busy board with 1 map in workshop mode', maps: 1, every: 1, workshop: 60 },
  { name: 'a busy board with 1 map in workshop mode for 45 minutes', maps: 1, every: 1, workshop: 45 },
  { name: 'a busy board with 5 maps in workshop mode', maps: 5, every: 1, workshop: 60 },
]

/** The Check tab as it ships, on a board that keeps the books, for an hour that passes in a moment. */
async function follow({ maps, every, workshop }: Workshop): Promise<{ credits: number; looks: number }> {
  const glass = hourglass()
  const simulator = createSimulator({
    credits: true,
    clock: { now: glass.now, wait: glass.wait },
  })
  const board = connect(simulator.connect({ user: { id: '2', name: 'Facilitator' } }).miro.board)
  for (let map = 0; map < maps; map += 1)
    await insertMap(board, { template: 'cjm', example: true, center: { x: map * 5000, y: 0 } })
  await glass.runUntil(glass.now() + HOUR, nextTask)
  simulator.resetCalls()

  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const memory = new Map([['tab', 'check']])
  const panel = panelState(
    {
      board,
      locale: 'en',
      say: (key) => key,
      translated: {},
      kit: { templates: TEMPLATES, presets: PRESETS },
      memory: { recall: (key) => memory.get(key) ?? null, keep: (key, value) => void memory.set(key, value) },
      clock: { now: glass.now, after: glass.after },
      writing: () => import('../../src/panel/writing.ts'),
      checking: () => import('../../src/panel/checking.ts'),
      unfinished: () => import('../../src/plan/unfinished.ts'),
    },
    page as unknown as Document, // the panel asks it for one property and one event
  )
  const inWorkshop = workshop === undefined ? null : workshopOf(panel)
  const check = inWorkshop?.check ?? checkState(panel)
  const atRest = restOf(simulator)
  const people = simulator.hands.as('Somebody')
  const notes = simulator.items().filter(({ type }) => type === 'sticky_note')
  let turn = 0
  const doSomething = () => {
    const note = notes[turn % notes.length]
    turn += 1
    if (!note) throw new Error('There is no note on the board')
    if (turn % 3 === 0) people.remove(people.addSticky('new', { x: -9000, y: turn }))
    else if (turn % 3 === 1) people.moveBy(note.id, { dx: turn % 2 ? 2 : -2 })
    else people.type(note.id, `written in second ${turn}`)
    glass.after(every * SECOND, doSomething)
  }
  if (every > 0) glass.after(every * SECOND, doSomething)
  await check.again()
  const mapId = check.reading.value?.map.id
  if (inWorkshop && workshop !== undefined && mapId !== undefined)
    await inWorkshop.shared.begin({ mapId, span: workshop * 60 * SECOND, timer: true, name: 'Facilitator', open: 0 })
  await glass.runUntil(glass.now() + HOUR, atRest)
  const own = simulator.calls
  return {
    credits: own.reduce((sum, { credits }) => sum + credits, 0),
    looks: own.filter(({ name }) => name === 'board.get').length,
  }
}

export async function followingCredits(): Promise<Row[]> {
  const rows: Row[] = []
  for (const workshop of WORKSHOPS) {
    const { credits, looks } = await follow(workshop)
    rows.push({
      what: `Following ${workshop.name} for an hour`,
      measured: `${credits.toLocaleString('en')} credits for ${looks} looks`,
      reference: `${HOURLY.toLocaleString('en')} credits an hour`,
      ratio: credits / HOURLY,
      budget: 0.2,
    })
  }
  return rows
}
