import { describe, expect, test } from 'vitest'
import { applyPlan, connect, insertMap, planChanges, type Reading, readMaps } from '../src/api.ts'
import { noneBecause } from '../src/i18n/none-answer.ts'
import { LOCALES } from '../src/model/journey-map.ts'
import type { CheckTabState } from '../src/panel/check/check-tab-state.ts'
import { nameStage, noneFound, sayFact } from '../src/panel/check/fixes/asks/answers.ts'
import { isFixable, previewFix } from '../src/panel/check/fixes/fix-action.ts'
import { freshFix } from '../src/panel/check/fixes/fresh-fix.ts'
import type { Wanted } from '../src/panel/sync/change-run.ts'
import { noneIn } from '../src/read/scores/answers.ts'
import type { Finding } from '../src/rules/report.ts'
import { createSimulator, type SimItem, type Simulator } from '../src/simulator/simulator.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { suggestStage } from '../src/templates/suggest-stage.ts'
import { WORDS } from '../src/words/index.ts'
import { type ByHand, drawByHand } from './adopt-kit.ts'
import { openCheckTabOf } from './check-panel-kit.ts'
import { sample, virtualClock } from './insert-kit.ts'
import { TROUBLES } from './troubles.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_201)

interface Desk {
  readonly clock: ReturnType<typeof virtualClock>
  readonly sim: Simulator
  readonly tab: CheckTabState
}

const shown = ({ tab }: Desk): Reading => {
  const reading = tab.check.reading.value
  if (!reading) throw new Error('The tab shows no map')
  return reading
}

/** What people see of each item, whatever it remembers. */
const seen = ({ sim }: Desk): unknown[] =>
  sim
    .items()
    .map(({ metadata: _d, modifiedAt: _m, modifiedBy: _b, childrenIds: _c, linkedTo, ...item }: SimItem) => ({
      ...item,
      linkedTo: linkedTo || null,
    }))
    .map((item) =>
      JSON.stringify(item, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)),
    )
    .sort()

const keyOf = ({ rule, code, stageId, laneId }: Finding): string => [rule, code, stageId, laneId].join(' ')
const keysOf = ({ tab }: Desk): string[] => tab.check.findings.value.map(keyOf)
const find = ({ tab }: Desk, rule: string, code: string, stageId?: string): Finding => {
  const found = tab.check.findings.value.find(
    (each) => each.rule === rule && each.code === code && (stageId === undefined || each.stageId === stageId),
  )
  if (!found) throw new Error(`Nobody finds ${rule} ${code}, only ${tab.check.findings.value.map(keyOf).join(', ')}`)
  return found
}

async function tabOn(sim: Simulator, clock: Desk['clock']): Promise<Desk> {
  await sim.settled()
  const tab = openCheckTabOf(sim)
  await tab.check.again()
  return { sim, tab, clock }
}

/** The app's own map, with its example. */
async function drawn(template: 'cjm' | 'cem' = 'cjm', locale: 'en' | 'de' = 'en'): Promise<Desk> {
  const clock = virtualClock()
  const sim = createSimulator({ clock })
  const run = { wait: clock.wait, now: clock.now }
  await insertMap(connect(sim.board), { template, locale, example: true, center: { x: 0, y: 0 } }, run)
  return tabOn(sim, clock)
}

async function byHand(how: ByHand): Promise<Desk> {
  const clock = virtualClock()
  const sim = createSimulator({ clock })
  drawByHand(sim, how)
  return tabOn(sim, clock)
}

const itemsIn = (reading: Reading, laneType: string, place: number): string[] => {
  const lane = reading.map.lanes.find(({ types }) => types.some((type) => type === laneType))
  const stage = reading.map.stages[place]
  return reading.placed.flatMap(({ item, role, stageId, laneId }) =>
    role === 'note' && stageId === stage?.id && laneId === lane?.id ? [item.id] : [],
  )
}

async function remove(desk: Desk, ids: readonly string[]): Promise<void> {
  desk.sim.hands.remove(ids)
  await desk.sim.settled()
  await desk.tab.check.again()
}

const stepOf = ({ tab }: Desk) => tab.run.phase.value

/** Previews, applies, plans again, undoes: the plan is empty then, and the board as before. Returns what the plan said. */
async function throughAndBack(
  desk: Desk,
  preview: () => Promise<void>,
  meanwhile: () => void,
): Promise<readonly string[]> {
  const before = { items: seen(desk), findings: keysOf(desk) }
  await preview()
  const phase = stepOf(desk)
  if (phase.step !== 'preview') throw new Error(`It is ${JSON.stringify(phase)}`)
  expect(phase.proposal.plan.ops).not.toEqual([])
  expect(phase.proposal.plan.misfits).toEqual([])
  expect(seen(desk)).toEqual(before.items)
  const { changes } = phase.proposal.plan.scope
  await desk.tab.run.apply()
  expect(stepOf(desk)).toMatchObject({ step: 'done', left: [] })
  expect(planChanges(shown(desk), changes).ops).toEqual([])
  meanwhile()
  await desk.tab.run.undo()
  expect(stepOf(desk)).toMatchObject({ step: 'undone', left: [] })
  expect(seen(desk)).toEqual(before.items)
  expect(keysOf(desk)).toEqual(before.findings)
  return phase.proposal.sentences
}

const fix = (desk: Desk, findings: readonly Finding[]) => () => previewFix(findings, desk.tab.desk)
const wanted = (desk: Desk, what: Wanted) => () => desk.tab.run.preview(what)

describe("on the app's own map", () => {
  test('an empty note waits in a bare cell, and the finding asks for words only', async () => {
    const desk = await drawn()
    expect(shown(desk).bare).toEqual([])
    await remove(desk, itemsIn(shown(desk), 'emotions', 1))
    const [stage] = shown(desk).map.stages.slice(1)
    const finding = find(desk, 'stage-has-emotion', 'missing', stage?.id)
    expect(isFixable(finding)).toBe(true)
    const said = await throughAndBack(desk, fix(desk, [finding]), () => {
      expect(isFixable(find(desk, 'stage-has-emotion', 'missing', stage?.id))).toBe(false)
      expect(shown(desk).bare).toEqual([])
    })
    expect(said).toEqual([`An empty note waits for words: “${stage?.name}”, Emotions`])
  })

  test('several bare cells are one plan', async () => {
    const desk = await drawn()
    await remove(
      desk,
      [0, 1, 3].flatMap((place) => itemsIn(shown(desk), 'opportunities', place)),
    )
    const findings = desk.tab.check.findings.value.filter(isFixable)
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 3 }, () => 'stage-has-opportunity'))
    const said = await throughAndBack(desk, fix(desk, findings), () => expect(shown(desk).bare).toEqual([]))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^3 empty notes wait for words: .*, Opportunities$/)
  })

  test('lanes that are gone come back where they belong, several in one plan', async () => {
    const desk = await drawn()
    const types = ['thoughts', 'pain-points']
    const gone = shown(desk).map.lanes.filter((lane) => types.some((type) => lane.types.some((each) => each === type)))
    const order = shown(desk).map.lanes.map(({ types }) => types)
    await wanted(desk, ({ map }) =>
      gone.map((lane, index) => ({
        kind: 'remove-lane',
        laneId: lane.id,
        from: lane,
        at: map.lanes.indexOf(lane) - index,
      })),
    )()
    await desk.tab.run.apply()
    desk.tab.run.close()
    const findings = desk.tab.check.findings.value.filter(({ rule }) => rule === 'map-keeps-template-lanes')
    expect(findings.map(({ code }) => code)).toEqual(['missing', 'missing'])
    await throughAndBack(desk, fix(desk, findings), () => {
      expect(shown(desk).map.lanes.map(({ types }) => types)).toEqual(order)
      expect(keysOf(desk).filter((key) => key.startsWith('map-keeps'))).toEqual([])
    })
  })

  test('notes beside the cells and across two of them go where they belong, and nobody alters them', async () => {
    const desk = await drawn()
    const [aside] = itemsIn(shown(desk), 'actions', 2)
    const [across] = itemsIn(shown(desk), 'pain-points', 1)
    const column = shown(desk).grid?.columns
    if (!aside || !across || !column) throw new Error('There are no notes')
    const lying = (id: string) => shown(desk).placed.find((each) => each.item.id === id)?.item.x ?? 0
    // Over the headers: what reaches out of its frame no app could put back there.
    const top = shown(desk).placed.find((each) => each.item.id === aside)?.item.y ?? 0
    desk.sim.hands.moveBy(aside, { dx: 20, dy: (shown(desk).grid?.rows[0]?.from ?? 0) - 80 - top })
    desk.sim.hands.moveBy(across, { dx: (column[1]?.to ?? 0) - 20 - lying(across) })
    await desk.sim.settled()
    await desk.tab.check.again()
    const findings = desk.tab.check.findings.value.filter(({ rule }) => rule === 'note-has-place')
    expect(findings.map(({ code }) => code)).toEqual(['unplaced', 'doubtful'])
    const words = (id: string) => {
      const { content, style, tagIds, width, height } = desk.sim.item(id) ?? {}
      return { content, style, tagIds, width, height }
    }
    const before = [aside, across].map(words)
    const said = await throughAndBack(desk, fix(desk, findings), () => {
      expect([aside, across].map(words)).toEqual(before)
      expect(keysOf(desk).filter((key) => key.startsWith('note-has-place'))).toEqual([])
    })
    expect(said.map((sentence) => sentence.replace(/^“.*” moves/, 'moves'))).toEqual([
      `moves into “${shown(desk).map.stages[2]?.name}”, Actions`,
      `moves wholly into “${shown(desk).map.stages[1]?.name}”, Pain points`,
    ])
  })

  test('what a map says of itself, and the name of a stage, are written where they belong', async () => {
    const desk = await drawn()
    const header = shown(desk).placed.find(
      ({ role, stageId }) => role === 'stage' && stageId === shown(desk).map.stages[2]?.id,
    )
    desk.sim.hands.type(header?.item.id ?? '', '')
    await desk.sim.settled()
    await wanted(desk, (now) => [
      ...sayFact('title', '')(now),
      ...sayFact('actor', '')(now),
      ...sayFact('subject', '')(now),
    ])()
    await desk.tab.run.apply()
    desk.tab.run.close()
    const stage = shown(desk).map.stages[2]
    expect(find(desk, 'stage-has-name', 'empty').asks).toBe('stage-name')
    await throughAndBack(desk, wanted(desk, nameStage(stage?.id ?? '', 'Purchase')), () =>
      expect(keysOf(desk).filter((key) => key.startsWith('stage-has-name'))).toEqual([]),
    )
    for (const [rule, field, says] of [
      ['map-has-title', 'title', 'Buying headphones'],
      ['map-has-actor', 'actor', 'Mia, a commuter'],
      ['map-has-subject', 'subject', 'Aria One'],
    ] as const) {
      desk.tab.check.profile.value = 'sign-off'
      await desk.tab.check.again()
      expect(find(desk, rule, 'empty').asks).toBe(field)
      await throughAndBack(desk, wanted(desk, sayFact(field, says)), () => {
        expect(keysOf(desk).filter((key) => key.startsWith(rule))).toEqual([])
        expect(shown(desk).map[field]).toBe(says)
      })
    }
  })

  test('"none found, because ..." is written in the language of the map, onto the note that waits there', async () => {
    const desk = await drawn('cjm', 'de')
    const [note] = itemsIn(shown(desk), 'opportunities', 1)
    await remove(desk, itemsIn(shown(desk), 'opportunities', 1))
    const finding = find(desk, 'stage-has-opportunity', 'missing')
    expect(note).toBeDefined()
    await previewFix([finding], desk.tab.desk)
    await desk.tab.run.apply()
    desk.tab.run.close()
    const [waiting] = itemsIn(shown(desk), 'opportunities', 1)
    const answer = noneFound(finding.stageId ?? '', finding.laneId ?? '', 'zweimal getestet', 'n1')
    const said = await throughAndBack(desk, wanted(desk, answer), () => {
      expect(keysOf(desk)).toEqual([])
      expect(shown(desk).map.notes.find(({ id }) => id === waiting)).toMatchObject({
        text: 'Nichts gefunden: zweimal getestet',
        answer: 'none',
      })
    })
    expect(said).toEqual([expect.stringMatching(/^“Nichts gefunden: zweimal getestet” is written into “/)])
  })

  test('a fix for what has been settled meanwhile changes nothing', async () => {
    const desk = await drawn()
    await remove(desk, itemsIn(shown(desk), 'emotions', 1))
    const finding = find(desk, 'stage-has-emotion', 'missing')
    const column = shown(desk).grid?.columns[1]
    const row = shown(desk).grid?.rows[shown(desk).map.lanes.findIndex(({ id }) => id === finding.laneId)]
    if (!column || !row) throw new Error('There is no such cell')
    desk.sim.hands.addSticky('glad', { x: (column.from + column.to) / 2, y: (row.from + row.to) / 2 })
    await desk.sim.settled()
    await previewFix([finding], desk.tab.desk)
    expect(stepOf(desk)).toMatchObject({ step: 'preview', proposal: { plan: { ops: [] } } })
  })

  test('who may only look is told so, and a map that may be read wrongly is put right first', async () => {
    const { sim, clock } = await drawn()
    const reading = (await readMaps(connect(sim.board)))[0]
    sim.hands.remove(reading ? itemsIn(reading, 'emotions', 1) : [])
    await sim.settled()
    const tab = openCheckTabOf(sim, { user: { id: '3458764500000000009', name: 'Vi' }, role: 'viewer' })
    await tab.check.again()
    const desk = { sim, tab, clock }
    expect(tab.hindrance()).toBe(null)
    await previewFix([find(desk, 'stage-has-emotion', 'missing')], tab.desk)
    await tab.run.apply()
    expect(stepOf(desk)).toMatchObject({ step: 'failed', code: 'permission' })
    expect(tab.hindrance()).toBe('fix.not-allowed')
  })
})

test('whatever call meets trouble, fixes come to their end when tried again, and no note says anything else', async () => {
  /** What is to be done, and somebody who does it. */
  const begin = async () => {
    const desk = await strewn()
    const changes = await freshFix(desk.tab.check.findings.value.filter(isFixable), shown(desk), desk.tab.desk)
    const board = connect(desk.sim.board)
    const read = async () => {
      const [reading] = await readMaps(board)
      if (!reading) throw new Error('There is no map')
      return reading
    }
    const run = { wait: desk.clock.wait, now: desk.clock.now }
    return { desk, read, plan: async () => planChanges(await read(), changes), board, run }
  }
  const calm = await begin()
  const plan = await calm.plan()
  calm.desk.sim.resetCalls()
  expect(await applyPlan(calm.board, plan, calm.run)).toMatchObject({ error: null, skipped: [] })
  const places = Array.from({ length: calm.desk.sim.calls.length }, (_, index) => index + 1)
  const troubles = Object.values(TROUBLES)
  for (const n of sample(places, 8, SEED)) {
    const { desk, read, plan, board, run } = await begin()
    const words = wordsOn(desk)
    const first = await plan()
    const signal = troubles[(n * 7) % troubles.length]?.(desk, n)
    await applyPlan(board, first, { ...run, ...(signal ? { signal } : {}) })
    desk.sim.faults.clear()
    for (let tries = 0; (await plan()).ops.length > 0 && tries < 5; tries++) {
      await desk.clock.wait(120_000)
      await applyPlan(board, await plan(), run)
    }
    const { bare, doubtful, placed } = await read()
    const notes = placed.filter(({ role }) => role === 'note').length
    expect({ n, bare, doubtful, notes, words: wordsOn(desk) }).toEqual({
      ...{ n, bare: [], doubtful: [], words },
      notes: (await calm.read()).placed.filter(({ role }) => role === 'note').length,
    })
  }
})

/** Two bare cells, and a note across two others. */
async function strewn() {
  const desk = await drawn()
  await remove(desk, [...itemsIn(shown(desk), 'emotions', 1), ...itemsIn(shown(desk), 'opportunities', 3)])
  const [across] = itemsIn(shown(desk), 'pain-points', 1)
  const item = shown(desk).placed.find((each) => each.item.id === across)?.item
  desk.sim.hands.moveBy(across ?? '', { dx: (shown(desk).grid?.columns[1]?.to ?? 0) - 20 - (item?.x ?? 0) })
  await desk.sim.settled()
  await desk.tab.check.again()
  return desk
}

const wordsOn = ({ sim }: Desk): string[] =>
  sim.items().flatMap(({ id, type, content }) => (type === 'sticky_note' && content ? [`${id} ${content}`] : []))

const HANDS: Readonly<Record<string, ByHand>> = {
  'in no frame': {},
  'in a frame, with a title': { title: 'Buying shoes\nCustomer journey map', frame: { title: 'Shoes', room: 60 } },
  'with lanes as columns': { turned: true },
  'on coloured bands': { bands: true, frame: { title: 'Shoes', room: 60 } },
  'twice as large': { scale: 2 },
}

describe.each(Object.entries(HANDS))('on a map that people drew %s', (_, how) => {
  test('an empty note waits in bare cells, as large as theirs', async () => {
    const desk = await byHand(how)
    const [one] = itemsIn(shown(desk), 'pain-points', 1)
    await remove(desk, [...itemsIn(shown(desk), 'pain-points', 0), ...itemsIn(shown(desk), 'pain-points', 1)])
    expect(one).toBeDefined()
    const findings = desk.tab.check.findings.value
      .filter(isFixable)
      .filter(({ rule }) => rule === 'stage-has-pain-point')
    expect(findings).toHaveLength(2)
    await throughAndBack(desk, fix(desk, findings), () => {
      expect(shown(desk).bare).toEqual([])
      const widths = shown(desk).placed.flatMap(({ item, role }) => (role === 'note' ? [Math.round(item.width)] : []))
      expect(new Set(widths).size).toBe(1)
    })
  })

  test('a note beside the cells goes into the one that it is near to', async () => {
    const desk = await byHand(how)
    const [aside] = itemsIn(shown(desk), 'actions', 2)
    if (!aside) throw new Error('There is no note')
    const [x, y] = how.turned ? [0, 230] : [300, 0]
    desk.sim.hands.moveBy(aside, { dx: x * (how.scale ?? 1), dy: y * (how.scale ?? 1) })
    await desk.sim.settled()
    await desk.tab.check.again()
    const finding = desk.tab.check.findings.value.find(({ code }) => code === 'unplaced')
    if (!finding) return
    await throughAndBack(desk, fix(desk, [finding]), () => {
      expect(keysOf(desk).filter((key) => key.startsWith('note-has-place'))).toEqual([])
    })
  })
})

test('"none found" is read back as that answer in each language that the app draws', () => {
  const isNone = noneIn(WORDS)
  expect(LOCALES.filter((locale) => !isNone(noneBecause(locale, 'x')))).toEqual([])
})

test('an unnamed stage is called as the preset has it in this place, where the map follows one', () => {
  const names = ['Awareness', 'Consideration', '', 'Use', 'Support', 'Loyalty']
  expect(suggestStage(names, 2, PRESETS)).toEqual({ name: 'Purchase', preset: 'Lifecycle' })
  expect(suggestStage(['', 'Enter', 'Engage'], 0, PRESETS)).toEqual({ name: 'Entice', preset: 'Service' })
  expect(suggestStage(['Entice', 'Enter', ''], 2, PRESETS)).toEqual({ name: 'Engage', preset: 'Service' })
  expect(suggestStage(['Awareness', 'Something', ''], 2, PRESETS)).toBe(null)
  expect(suggestStage(['Entice', '', 'Enter'], 1, PRESETS)).toBe(null)
})
