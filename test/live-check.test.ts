import { describe, expect, test } from 'vitest'
import { checkMaps, connect, insertMap, readMaps } from '../src/api.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { bare, OTHER_SWITCHES, tableOf } from './read-kit.ts'

const BOLD = new Set(['stage-has-emotion', 'stage-has-opportunity'])

/** A filled map from which somebody took the emotions of two stages and the opportunities of one. */
async function robbed(template: string, switches = {}) {
  const sim = createSimulator({ switches })
  const board = connect(sim.board)
  const { frameId, map } = await insertMap(board, { template, example: true })
  const table = await tableOf(sim, board, frameId)
  const laneOf = (type: string) => map.lanes.findIndex((lane) => lane.types.some((each) => each === type))
  const [emotions, opportunities] = [laneOf('emotions'), laneOf('opportunities')]
  const [first, second, last] = [1, 3, map.stages.length - 1]
  const notesIn = (lane: number, stage: number) =>
    map.notes.filter((note) => note.laneId === map.lanes[lane]?.id && note.stageId === map.stages[stage]?.id)
  const taken = [...notesIn(emotions, first), ...notesIn(emotions, second), ...notesIn(opportunities, last)]
  const places = new Map(taken.map((note) => [note.id, sim.item(note.id)]))
  const findings = async (from = board) =>
    checkMaps(await readMaps(from)).findings.filter((finding) => BOLD.has(finding.rule))
  const said = async (from = board) =>
    (await findings(from)).map(
      ({ rule, outcome, stageId }) => `${rule} ${outcome} ${map.stages.findIndex((stage) => stage.id === stageId)}`,
    )
  return {
    sim,
    hands: sim.hands,
    board,
    table,
    map,
    taken,
    places,
    findings,
    said,
    emotions,
    opportunities,
    notesIn,
    first,
    second,
    last,
  }
}

describe.each(['cjm', 'cem', 'combined'])('a filled %s', (template) => {
  test('has no findings of the two rules that the app exists for', async () => {
    const { said } = await robbed(template)
    expect(await said()).toEqual([])
  })

  for (const [where, switches] of [
    ['', {}],
    [' on a board that is other in everything', OTHER_SWITCHES],
  ] as const)
    test(`without emotions in two stages and opportunities in one yields exactly these three findings${where}`, async () => {
      const { said, hands, taken, findings, board, first, second, last, map } = await robbed(template, switches)
      expect(taken.length).toBeGreaterThanOrEqual(3)
      hands.remove(taken.map((note) => note.id))
      const three = [
        `stage-has-emotion fail ${first}`,
        `stage-has-emotion fail ${second}`,
        `stage-has-opportunity fail ${last}`,
      ]
      expect((await said()).sort()).toEqual(three)
      for (const finding of await findings())
        expect(finding.message).toContain(map.stages.find((stage) => stage.id === finding.stageId)?.name)
      expect(await findings(bare(board))).toHaveLength(3)
    })

  test('loses a finding when a note is moved back, put back in other words, or made anew by hand', async () => {
    const { said, hands, taken, places, table, emotions, opportunities, first, second, last, notesIn, map } =
      await robbed(template)
    const [again, ...others] = notesIn(emotions, first)
    hands.moveTo(again?.id ?? '', { x: 0, y: -9000 })
    hands.remove([...others, ...notesIn(opportunities, last)].map((note) => note.id))
    for (const note of notesIn(emotions, second)) hands.type(note.id, '')
    const unscored = notesIn(emotions, second).map((note) => note.id)
    const midline = table.cell(emotions, second).y
    for (const id of unscored) hands.moveTo(id, { x: table.cell(emotions, second).x, y: midline })
    expect((await said()).sort()).toEqual([
      `stage-has-emotion fail ${first}`,
      `stage-has-emotion fail ${second}`,
      `stage-has-opportunity fail ${last}`,
    ])

    const { x = 0, y = 0 } = places.get(again?.id ?? '') ?? {}
    hands.moveTo(again?.id ?? '', { x, y })
    expect((await said()).sort()).toEqual([`stage-has-emotion fail ${second}`, `stage-has-opportunity fail ${last}`])

    hands.type(unscored[0] ?? '', 'relieved')
    expect(await said()).toEqual([`stage-has-opportunity fail ${last}`])

    hands.addSticky('-', table.cell(opportunities, last))
    expect(await said()).toEqual([`stage-has-opportunity fail ${last}`])

    hands.addCard('Offer a call back', table.cell(opportunities, last), { width: 200 })
    expect(await said()).toEqual([])
    expect(taken.length).toBeGreaterThanOrEqual(3)
    expect(map.stages.length).toBeGreaterThan(4)
  })
})
