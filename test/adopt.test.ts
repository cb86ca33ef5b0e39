import { describe, expect, test } from 'vitest'
import { adoptMap, applyPlan, type BoardItem, insertMap, prepareAdoption, type Reading, readMaps } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import { buildScenario, scenarioOf } from '../src/playground/scenarios.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { matchTemplate, missingLanes } from '../src/templates/match-template.ts'
import { BY_HAND, blank, cellsOf, covering, drawByHand, type Hand, oneMap, seen } from './adopt-kit.ts'
import { openAdoptOf, shownBy } from './check-panel-kit.ts'
import { OTHER_SWITCHES } from './read-kit.ts'

const idsOn = ({ sim }: Hand): string[] => sim.items().map(({ id }) => id)

/** Adopts a map, and holds the board against what it was before. */
async function adopted(hand: Hand, reading: Reading, request: Parameters<typeof adoptMap>[2] = {}) {
  const before = await seen(hand)
  const ids = Object.keys(before)
  const layers = await covering(hand, ids)
  const result = await adoptMap(hand.board, reading, request, { wait: hand.clock.wait })
  const drawn = idsOn(hand).filter((id) => !ids.includes(id))
  expect(await seen(hand, drawn)).toEqual(before)
  expect(await covering(hand, ids)).toEqual(layers)
  return { ...result, drawn: hand.sim.items().filter(({ id }) => drawn.includes(id)) }
}

const boxOf = ({ x, y, width, height }: BoardItem) => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})
const overlaps = (a: BoardItem, b: BoardItem): boolean => {
  const [one, other] = [boxOf(a), boxOf(b)]
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

/** What the drawn title lies on, its frame aside. */
async function beneathTitle({ board }: Hand, reading: Reading): Promise<BoardItem[]> {
  const title = reading.placed.find(({ role }) => role === 'title')?.item
  if (!title) throw new Error('The map has no title')
  const items = await board.items()
  return items.filter((item) => item.id !== title.id && item.id !== reading.frameId && overlaps(item, title))
}

const SWITCHES = [
  ['as the best reading of its documentation has it', {}],
  ['the other way in everything that is not documented', OTHER_SWITCHES],
] as const

describe.each(SWITCHES)('with Miro %s', (_, switches) => {
  describe.each(Object.entries(BY_HAND))('a map drawn %s', (_name, given) => {
    test('becomes a full one, with the same notes in the same cells, and nothing on the board is moved or altered', async () => {
      const hand = blank({ switches })
      drawByHand(hand.sim, given)
      const reading = await oneMap(hand.board)
      expect(reading.record).toBe('none')
      const { skipped, frameId } = await adopted(hand, reading)
      const again = await oneMap(hand.board)
      expect(cellsOf(again)).toEqual(cellsOf(reading))
      expect(again).toMatchObject({ record: 'own', frameId, map: { id: reading.map.id } })
      expect(again.map.template).toEqual({ id: 'cjm', version: 1 })
      expect(again.confidence).toBeGreaterThanOrEqual(0.9)
      expect(skipped).toEqual([])
      expect(await beneathTitle(hand, again)).toEqual([])
      const loose = (await hand.board.items()).filter((item) => item.type !== 'frame' && item.frameId !== frameId)
      expect(loose).toEqual([])
    })

    test('is not adopted a second time', async () => {
      const hand = blank({ switches })
      drawByHand(hand.sim, given)
      await adopted(hand, await oneMap(hand.board))
      const { plan } = await prepareAdoption(hand.board, await oneMap(hand.board))
      expect(plan).toEqual({ ops: [], calls: 0, summary: [], way: 'add' })
    })

    test('takes no more calls than the plan says, and preparing it writes nothing', async () => {
      const hand = blank({ switches })
      drawByHand(hand.sim, given)
      const reading = await oneMap(hand.board)
      const before = JSON.stringify(hand.sim.snapshot())
      const { plan } = await prepareAdoption(hand.board, reading)
      expect(JSON.stringify(hand.sim.snapshot())).toBe(before)
      hand.sim.resetCalls()
      expect(await applyPlan(hand.board, plan, { wait: hand.clock.wait })).toMatchObject({
        done: plan.ops.length,
        error: null,
      })
      expect(hand.sim.calls.length).toBeLessThanOrEqual(plan.calls)
    })
  })
})

const titleOf = (reading: Reading) => reading.placed.find(({ role }) => role === 'title')?.item

describe('what is drawn', () => {
  test('a title says in the language of the map what kind it is, and what was asked for', async () => {
    const hand = blank()
    drawByHand(hand.sim, BY_HAND['in German'])
    await adopted(hand, await oneMap(hand.board), { title: 'Schuhkauf', subject: 'Schuh & Sohle', actor: 'Ada' })
    const again = await oneMap(hand.board)
    expect(titleOf(again)?.text).toBe(
      'Schuhkauf\nCustomer-Journey-Map\nProdukt: Schuh & Sohle\nPersona: Ada\nSzenario:',
    )
    expect(again.map).toMatchObject({ title: 'Schuhkauf', subject: 'Schuh & Sohle', actor: 'Ada', locale: 'de' })
  })

  test('a map in a frame that people named gets its title from there', async () => {
    const hand = blank()
    drawByHand(hand.sim, { frame: { title: 'Shoes, second try', room: 300 } })
    await adopted(hand, await oneMap(hand.board))
    expect(titleOf(await oneMap(hand.board))?.text).toMatch(/^Shoes, second try\nCustomer journey map\n/)
  })

  test('a title that people wrote stays as it is, whatever is asked for', async () => {
    const hand = blank()
    drawByHand(hand.sim, { title: 'How we buy shoes' })
    const { drawn } = await adopted(hand, await oneMap(hand.board), { title: 'Another one', subject: 'Shoe' })
    expect(drawn.map(({ type }) => type)).toEqual(['frame'])
    const again = await oneMap(hand.board)
    expect(titleOf(again)?.text).toBe('How we buy shoes')
    expect(again.map).toMatchObject({ title: 'How we buy shoes', subject: '' })
  })

  test('letters of a title are as large beside large notes as beside small ones', async () => {
    const sizes = await Promise.all(
      [1, 2].map(async (scale) => {
        const hand = blank()
        drawByHand(hand.sim, { scale, frame: { title: 'Our map', room: 2000 } })
        await adopted(hand, await oneMap(hand.board))
        return hand.sim.item(titleOf(await oneMap(hand.board))?.id ?? '')?.style?.fontSize
      }),
    )
    expect(Number(sizes[1]) / Number(sizes[0])).toBeCloseTo(2, 1)
  })
})

describe('on a crowded board', () => {
  test('what belongs to others stays outside of the frame: its margins shrink', async () => {
    const hand = blank()
    drawByHand(hand.sim)
    const reading = await oneMap(hand.board)
    const others = [
      hand.sim.hands.addSticky('not of this map', { x: 1180, y: 500 }, { width: 150 }),
      hand.sim.hands.addText('nor this', { x: 400, y: -140 }, { width: 300 }),
      hand.sim.hands.addSticky('nor that', { x: -230, y: 1350 }, { width: 150 }),
    ]
    const { frameId } = await adopted(hand, reading)
    const items = await hand.board.items()
    const frame = items.find(({ id }) => id === frameId)
    const foreign = items.filter(({ id }) => others.includes(id))
    expect(frame && foreign.filter((item) => overlaps(item, frame)).map(({ text }) => text)).toEqual([])
    expect(foreign.map((item) => item.frameId)).toEqual([null, null, null])
    expect(cellsOf(await oneMap(hand.board))).toEqual(cellsOf(reading))
  })

  test('a frame of others is never cut into or covered: the map is adopted without one', async () => {
    const hand = blank()
    drawByHand(hand.sim)
    hand.sim.hands.addFrame('Retro', { x: 1250, y: 1100 }, { width: 600, height: 500 })
    const reading = await oneMap(hand.board)
    const { plan } = await prepareAdoption(hand.board, reading)
    expect(plan.summary.map(({ code }) => code)).toEqual(['no-frame', 'title', 'remember'])
    const { drawn, frameId } = await adopted(hand, reading)
    expect([frameId, drawn.map(({ type }) => type)]).toEqual([null, ['text']])
    const again = await oneMap(hand.board)
    expect(again).toMatchObject({ record: 'own', frameId: null, map: { id: reading.map.id } })
    expect(cellsOf(again)).toEqual(cellsOf(reading))
    expect(await beneathTitle(hand, again)).toEqual([])
  })

  test('a frame close by is left alone, and the frame of the map keeps a distance', async () => {
    const hand = blank()
    drawByHand(hand.sim)
    const other = hand.sim.hands.addFrame('Retro', { x: 1380, y: 700 }, { width: 600, height: 500 })
    const { frameId } = await adopted(hand, await oneMap(hand.board))
    const items = await hand.board.items()
    const [mine, theirs] = [frameId, other].map((id) => items.find((item) => item.id === id))
    expect(mine && theirs && overlaps(mine, theirs)).toBe(false)
  })

  test('a frame that somebody drew around the map without its items becomes its frame', async () => {
    const hand = blank()
    const ids = drawByHand(hand.sim, { frame: { title: 'Around it', room: 120 } })
    const frameId = ids.at(-1) ?? ''
    await letGo(hand, frameId)
    const reading = await oneMap(hand.board)
    expect(reading.frameId).toBeNull()
    const result = await adopted(hand, reading)
    expect([result.frameId, result.drawn.map(({ type }) => type)]).toEqual([frameId, ['text']])
    const again = await oneMap(hand.board)
    expect(cellsOf(again)).toEqual(cellsOf(reading))
    const loose = (await hand.board.items()).filter((item) => item.type !== 'frame' && item.frameId !== frameId)
    expect(loose).toEqual([])
  })

  test('the title takes another place where something lies above the map', async () => {
    const hand = blank()
    drawByHand(hand.sim)
    const reading = await oneMap(hand.board)
    for (const x of [-100, 300, 700, 1100]) hand.sim.hands.addSticky('in the way', { x, y: -170 }, { width: 200 })
    await adopted(hand, reading)
    const again = (await readMaps(hand.board)).find(({ record }) => record === 'own')
    if (!again) throw new Error('No map is adopted')
    expect(await beneathTitle(hand, again)).toEqual([])
    expect(again.map.notes.map(({ id }) => id)).toEqual(reading.map.notes.map(({ id }) => id))
  })

  test('pictures, tags, connectors, links and turned items of the map stay as they are', async () => {
    const hand = blank()
    const ids = drawByHand(hand.sim)
    const { hands } = hand.sim
    const notes = hand.sim.items().filter(({ type }) => type === 'sticky_note')
    const [one = '', two = '', three = ''] = notes.map(({ id }) => id)
    hands.tag(one, 'interview', 'green')
    hands.connect(one, two)
    hands.restyle(three, { linkedTo: 'https://example.com/' })
    const label = hand.sim.items().find(({ type, content }) => type === 'text' && content?.includes('Actions'))
    hands.rotate(label?.id ?? '', 10)
    hands.add({ type: 'image', x: 450, y: 390, width: 60, height: 60 })
    hands.group(ids.slice(-2))
    const reading = await oneMap(hand.board)
    const { frameId } = await adopted(hand, reading)
    expect(cellsOf(await oneMap(hand.board))).toEqual(cellsOf(reading))
    const image = (await hand.board.items()).find(({ type }) => type === 'image')
    expect(image?.frameId).toBe(frameId)
  })

  test('a sheet that the map was drawn on comes into the frame with it', async () => {
    const hand = blank()
    const sheet = hand.sim.hands.addShape(
      '',
      { x: 450, y: 550 },
      { width: 1500, height: 1500, style: { fillColor: '#334455' } },
    )
    drawByHand(hand.sim)
    const reading = await oneMap(hand.board)
    const { frameId, drawn } = await adopted(hand, reading)
    const items = await hand.board.items()
    expect(items.find(({ id }) => id === sheet)?.frameId).toBe(frameId)
    expect(drawn.some(({ type }) => type === 'frame')).toBe(true)
    expect(cellsOf(await oneMap(hand.board))).toEqual(cellsOf(reading))
  })
})

/** Takes all children out of a frame, as if a program had drawn it around them. */
async function letGo({ board }: Hand, frameId: string): Promise<void> {
  const items = await board.items()
  const frame = items.find(({ id }) => id === frameId)
  if (!frame) throw new Error('There is no such frame')
  for (const item of items) if (item.frameId === frameId) await board.detach(frame, item)
}

describe.each([
  ['one above the other', { x: 0, y: 2600 }],
  ['side by side', { x: 2200, y: 0 }],
])('two maps in one frame, %s', (_, at) => {
  test.each([0, 1])(
    'each become full ones with a title of their own, first the one, then the other (%i)',
    async (first) => {
      const hand = blank()
      drawByHand(hand.sim)
      drawByHand(hand.sim, { at, stages: ['Arrive', 'Stay', 'Leave', 'Tell'] })
      const frame = hand.sim.hands.addFrame('Two journeys', { x: 1400, y: 1500 }, { width: 4200, height: 5200 })
      const before = await readMaps(hand.board)
      expect(before.map((reading) => [reading.frameId, reading.record])).toEqual([
        [frame, 'none'],
        [frame, 'none'],
      ])
      for (const index of [first, 1 - first]) {
        const reading = (await readMaps(hand.board)).find(({ map }) =>
          map.stages.some(({ id }) => id === before[index]?.map.stages[0]?.id),
        )
        if (!reading) throw new Error('A map is lost')
        await adopted(hand, reading)
      }
      const after = await readMaps(hand.board)
      expect(after.map(({ record }) => record)).toEqual(['own', 'own'])
      expect(new Set(after.map(({ map }) => map.id)).size).toBe(2)
      expect(new Set(after.map((reading) => titleOf(reading)?.id)).size).toBe(2)
      const cells = (readings: readonly Reading[]) =>
        Object.fromEntries(readings.map((reading) => [reading.map.stages[0]?.name, cellsOf(reading)]))
      expect(cells(after)).toEqual(cells(before))
    },
  )
})

describe('a copy', () => {
  async function copied() {
    const hand = blank()
    drawByHand(hand.sim, { frame: { title: 'First', room: 300 } })
    const first = await oneMap(hand.board)
    const { frameId } = await adopted(hand, first, { template: 'cjm-seven-questions' })
    hand.sim.hands.copyFrame(frameId ?? '', { x: 6000, y: 3000 })
    const copy = (await readMaps(hand.board)).find(({ record }) => record === 'copied')
    if (!copy) throw new Error('The copy is not read as one')
    return { hand, first, copy }
  }

  test('of a map becomes a map of its own: only its memory is new, and it keeps to its template', async () => {
    const { hand, first, copy } = await copied()
    const { plan } = await prepareAdoption(hand.board, copy)
    expect(plan.summary).toEqual([{ code: 'copy', data: {} }])
    const { drawn } = await adopted(hand, copy)
    expect(drawn).toEqual([])
    const after = await readMaps(hand.board)
    expect(after.map(({ record, map }) => [record, map.id, map.template?.id])).toEqual([
      ['own', first.map.id, 'cjm-seven-questions'],
      ['own', copy.map.id, 'cjm-seven-questions'],
    ])
  })

  test('that is not to be one any more remembers again what it remembered before', async () => {
    const { hand, copy } = await copied()
    const { undo } = await adopted(hand, copy)
    if (!undo) throw new Error('There is nothing to take back')
    expect(await applyPlan(hand.board, undo)).toMatchObject({ error: null, skipped: [] })
    expect(await readMaps(hand.board)).toContainEqual(expect.objectContaining({ record: 'copied', map: copy.map }))
  })
})

describe('the template', () => {
  const drawnAs = (kind: 'cem' | 'cjm' | 'combined', lanes: string) =>
    sketch(
      `${kind.toUpperCase()}: x\n| stage | a |\n${lanes
        .split(' ')
        .map((lane) => `| ${lane} | |`)
        .join('\n')}`,
    )

  test.each(TEMPLATES)('that a map has all lanes of is the one it is like: $id', (template) => {
    const map = drawnAs(template.kind, template.lanes.join(' '))
    expect([matchTemplate(map, TEMPLATES)?.id, missingLanes(map, template)]).toEqual([template.id, []])
  })

  test.each([
    ['cjm', 'actions thoughts emotions pain-points', 'cjm', ['touchpoints', 'opportunities']],
    ['cjm', 'actions needs channels backstage opportunities', 'cjm-seven-questions', ['emotions', 'pain-points']],
    ['cem', 'touchpoints emotions voice moments-of-truth pain-points', 'cem-voice', ['channels', 'opportunities']],
    ['cjm', 'actions emotions', null, []],
    ['cjm', 'custom metrics', null, []],
  ] as const)('of a %s with the lanes %s is %s', (kind, lanes, id, missing) => {
    const map = drawnAs(kind, lanes)
    const template = matchTemplate(map, TEMPLATES)
    expect([template?.id ?? null, template ? missingLanes(map, template) : []]).toEqual([id, missing])
  })

  test.each([
    ['none', null, null],
    ['another one', 'cem', { id: 'cem', version: 1 }],
    ['one by its name', 'Combined map', { id: 'combined', version: 1 }],
  ])('can be chosen: %s', async (_, template, kept) => {
    const hand = blank()
    drawByHand(hand.sim)
    await adopted(hand, await oneMap(hand.board), { template })
    expect((await oneMap(hand.board)).map.template).toEqual(kept)
  })

  test('that nobody knows is refused with those there are, and nothing is touched', async () => {
    const hand = blank()
    drawByHand(hand.sim)
    const reading = await oneMap(hand.board)
    const before = JSON.stringify(hand.sim.snapshot())
    await expect(adoptMap(hand.board, reading, { template: 'kanban' })).rejects.toMatchObject({
      code: 'refused',
      left: 'nothing',
      message: expect.stringMatching(/no template "kanban".*cem, cem-voice, cjm/),
    })
    expect(JSON.stringify(hand.sim.snapshot())).toBe(before)
  })
})

test('the hand-drawn board of the playground becomes a full map with all that was on it', async () => {
  const scenario = scenarioOf('hand-drawn-map')
  if (!scenario) throw new Error('There is no such board')
  const hand = blank({ state: await buildScenario(scenario) })
  const reading = await oneMap(hand.board)
  await adopted(hand, reading)
  const again = await oneMap(hand.board)
  expect(cellsOf(again)).toEqual(cellsOf(reading))
  expect(again.record).toBe('own')
})

test('a map of the app stays as it is', async () => {
  const hand = blank()
  await insertMap(hand.board, { template: 'cjm', example: true }, { wait: hand.clock.wait })
  const before = JSON.stringify(hand.sim.snapshot())
  expect(await adoptMap(hand.board, await oneMap(hand.board))).toMatchObject({ undo: null, skipped: [] })
  expect(JSON.stringify(hand.sim.snapshot())).toBe(before)
})

test('a map whose labels somebody has removed meanwhile is not adopted', async () => {
  const hand = blank()
  drawByHand(hand.sim)
  const reading = await oneMap(hand.board)
  hand.sim.hands.remove(reading.placed.flatMap(({ item, role }) => (role === 'lane' ? [item.id] : [])))
  await expect(adoptMap(hand.board, reading)).rejects.toMatchObject({ code: 'gone', left: 'nothing' })
})

test('a map is adopted as a person has corrected it, though the board remembers nothing of that', async () => {
  const hand = blank()
  drawByHand(hand.sim)
  const { check, adopt } = openAdoptOf(hand.sim)
  await check.again()
  hand.sim.faults.fail({ when: ({ name }) => name === 'storage.set', times: Number.POSITIVE_INFINITY })
  const [aside = ''] = shownBy(check).placed.flatMap(({ item, role }) => (role === 'note' ? [item.id] : []))
  await check.corrections.correct([{ kind: 'leave-out', itemId: aside }])
  expect(check.corrections.unkept.value).toBe('unknown')
  await adopt.open(shownBy(check))
  const shown = adopt.phase.value
  if (shown.step !== 'preview') throw new Error(`Nothing is shown: ${JSON.stringify(shown)}`)
  expect(shown.adoption.plan.ops.map(({ kind }) => kind)).toContain('set-record')
  expect(await adopt.adopt()).toBeNull()
  expect(adopt.phase.value).toMatchObject({ step: 'done' })
  expect(shownBy(check).placed.map(({ item }) => item.id)).not.toContain(aside)
  expect(shownBy(check).record).toBe('own')
})

test('that a map is as it was drawn is told until it is read otherwise, and then it can be adopted again', async () => {
  const hand = blank()
  drawByHand(hand.sim)
  const { check, adopt } = openAdoptOf(hand.sim)
  await check.again()
  await adopt.open(shownBy(check))
  await adopt.adopt()
  const done = adopt.phase.value
  if (done.step !== 'done' || !done.undo) throw new Error(`It was not adopted: ${JSON.stringify(done)}`)
  await adopt.undo(done.undo)
  await check.again()
  expect(adopt.phase.value).toEqual({ step: 'undone', kept: 0 })
  const [label = ''] = shownBy(check).placed.flatMap(({ item, role }) => (role === 'lane' ? [item.id] : []))
  await check.corrections.correct([{ kind: 'lane-types', itemId: label, types: ['needs'] }])
  expect(adopt.phase.value).toEqual({ step: 'offer' })
  await adopt.open(shownBy(check))
  expect(adopt.phase.value).toMatchObject({ step: 'preview' })
})
