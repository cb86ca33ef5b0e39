import { describe, expect, test } from 'vitest'
import { readMaps } from '../src/api.ts'
import type { BoardItem } from '../src/board/item.ts'
import { listCorrected } from '../src/panel/corrected.ts'
import { namesOfMaps } from '../src/panel/map-names.ts'
import { adviceOf, groundsOf, surenessOf } from '../src/panel/sureness.ts'
import type { Reading, Reason } from '../src/read/reading.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { drawByHand, openCheckOf, shownBy } from './check-panel-kit.ts'
import { LANES, lay } from './read-kit.ts'

const HEADERS = ['Awareness', 'Purchase', 'Use']
const KNOWN = ['Touchpoints', 'Emotions', 'Opportunities']

const typesIn = ({ map }: Reading): string[] => map.lanes.map(({ types }) => types.join(' + '))
const stagesIn = ({ map }: Reading): string[] => map.stages.map(({ name }) => name)

const GRACE = { user: { id: '2', name: 'Grace' } }

describe('what a person corrects', () => {
  test('holds at once, is there for everybody after their next look, and can be taken back by anybody', async () => {
    const { sim, label } = await lay()
    const [ada, grace] = [openCheckOf(sim), openCheckOf(sim, GRACE)]
    await ada.again()
    await grace.again()
    await ada.corrections.correct([
      { kind: 'lane-types', itemId: label(LANES.touchpoints), types: ['channels', 'voice'] },
    ])
    expect(typesIn(shownBy(ada))[1]).toBe('channels + voice')
    expect(ada.corrections.unkept.value).toBeNull()
    await grace.again()
    expect(typesIn(shownBy(grace))[1]).toBe('channels + voice')
    expect(grace.corrected.value).toEqual([
      {
        correction: { kind: 'lane-types', itemId: label(LANES.touchpoints), types: ['channels', 'voice'] },
        text: 'Touchpoints Where do they meet us?',
        mapId: shownBy(grace).map.id,
      },
    ])
    await grace.corrections.undo(grace.corrections.inForce.value)
    expect(typesIn(shownBy(grace))[1]).toBe('touchpoints')
    await ada.again()
    expect([typesIn(shownBy(ada))[1], ada.corrected.value]).toEqual(['touchpoints', []])
  })

  test('is not lost when two people correct at the same time', async () => {
    const { sim, label, header } = await lay()
    const [ada, grace] = [openCheckOf(sim), openCheckOf(sim, GRACE)]
    await Promise.all([ada.again(), grace.again()])
    await Promise.all([
      ada.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.actions), types: ['needs'] }]),
      grace.corrections.correct([{ kind: 'stage', itemId: header(2), isStage: false }]),
      ada.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.pains), types: [] }]),
      grace.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.thoughts), types: ['voice'] }]),
    ])
    await Promise.all([ada.again(), grace.again()])
    const expected = [
      ['needs', 'touchpoints', 'voice', 'emotions', 'opportunities'],
      ['Before', 'During'],
    ]
    for (const check of [ada, grace, openCheckOf(sim, { user: { id: '3', name: 'Linus' } })]) {
      await check.again()
      expect([typesIn(shownBy(check)), stagesIn(shownBy(check))]).toEqual(expected)
    }
  })

  test('holds for the session of somebody who may only look, and says so', async () => {
    const { sim, board, label } = await lay()
    const viewer = openCheckOf(sim, { role: 'viewer' })
    await viewer.again()
    await viewer.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.actions), types: ['needs'] }])
    await viewer.again()
    expect([typesIn(shownBy(viewer))[0], viewer.corrections.unkept.value]).toEqual(['needs', 'permission'])
    expect((await readMaps(board))[0]?.map.lanes[0]?.types).toEqual(['actions'])
    await viewer.corrections.undo(viewer.corrections.inForce.value)
    expect(typesIn(shownBy(viewer))[0]).toBe('actions')
  })

  test('is kept later when the board did not answer at first', async () => {
    const { sim, board, label } = await lay()
    const ada = openCheckOf(sim)
    await ada.again()
    sim.faults.fail({ when: ({ name }) => name === 'storage.set', times: Number.POSITIVE_INFINITY })
    await ada.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.actions), types: ['needs'] }])
    expect([typesIn(shownBy(ada))[0], ada.corrections.unkept.value]).toEqual(['needs', 'unknown'])
    sim.faults.clear()
    await ada.corrections.keep()
    expect(ada.corrections.unkept.value).toBeNull()
    expect((await readMaps(board))[0]?.map.lanes[0]?.types).toEqual(['needs'])
  })

  test('goes with the items it was about', async () => {
    const { sim, board, label, hands } = await lay()
    const ada = openCheckOf(sim)
    await ada.again()
    await ada.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.actions), types: ['needs'] }])
    hands.remove([label(LANES.actions)])
    await ada.again()
    expect(ada.corrected.value).toEqual([])
    await ada.corrections.correct([{ kind: 'lane-types', itemId: label(LANES.pains), types: ['needs'] }])
    expect(JSON.stringify(await board.getStored('corrections'))).not.toContain(label(LANES.actions))
  })

  test('may leave no map, and can be taken back even then', async () => {
    const sim = createSimulator()
    const { headers } = drawByHand(sim.hands, HEADERS, KNOWN)
    const ada = openCheckOf(sim)
    await ada.again()
    await ada.corrections.correct(headers.map((itemId) => ({ kind: 'leave-out', itemId })))
    expect([ada.readings.value, ada.corrected.value.map(({ text, mapId }) => [text, mapId])]).toEqual([
      [],
      HEADERS.map((name) => [name, null]),
    ])
    expect([ada.emptiness.value, ada.announcement.value]).toEqual(['correct.hides-title', 'Map no longer recognised'])
    await ada.corrections.undo(ada.corrections.inForce.value)
    expect([stagesIn(shownBy(ada)), ada.emptiness.value]).toEqual([HEADERS, null])
    expect(ada.announcement.value).toContain('9 of 9 cells filled')
  })

  test('is not blamed where a map is gone for another reason', async () => {
    const sim = createSimulator()
    const { headers, labels } = drawByHand(sim.hands, HEADERS, KNOWN)
    const ada = openCheckOf(sim)
    await ada.again()
    await ada.corrections.correct([{ kind: 'stage', itemId: headers[0] ?? '', isStage: false }])
    sim.hands.remove(labels)
    await ada.again()
    expect([ada.readings.value, ada.corrected.value.length, ada.emptiness.value]).toEqual([[], 1, 'check.none-title'])
  })

  test('is told to have cost the map that was shown, where another takes its place', async () => {
    const sim = createSimulator()
    drawByHand(sim.hands, HEADERS, KNOWN)
    const second = drawByHand(sim.hands, ['Find', 'Buy'], KNOWN, { x: 9000 })
    const ada = openCheckOf(sim)
    await ada.again()
    sim.hands.select([second.notes[0] ?? ''])
    await sim.settled()
    expect(stagesIn(shownBy(ada))).toEqual(['Find', 'Buy'])
    const corrections = second.labels.map((itemId) => ({ kind: 'leave-out', itemId }) as const)
    await ada.corrections.correct(corrections)
    expect([stagesIn(shownBy(ada)), ada.lost.value?.name, ada.lost.value?.corrections]).toEqual([
      HEADERS,
      'Untitled map (2)',
      corrections,
    ])
    await ada.again()
    await ada.corrections.undo(ada.lost.value?.corrections ?? [])
    expect([ada.readings.value?.length, ada.lost.value]).toEqual([2, null])
  })

  test('leaves the same map in sight, though it goes by another id then', async () => {
    const sim = createSimulator()
    drawByHand(sim.hands, HEADERS, KNOWN)
    const second = drawByHand(sim.hands, HEADERS, KNOWN, { x: 9000 })
    const ada = openCheckOf(sim)
    await ada.again()
    sim.hands.select([second.notes[0] ?? ''])
    await sim.settled()
    const shown = shownBy(ada)
    await ada.corrections.correct([{ kind: 'stage', itemId: second.headers[0] ?? '', isStage: false }])
    expect(shownBy(ada).map.id).not.toBe(shown.map.id)
    expect(shownBy(ada).placed.map(({ item }) => item.id)).toContain(second.labels[0])
  })
})

test('a reading is surer of what a person has said', async () => {
  const sim = createSimulator()
  const { labels } = drawByHand(sim.hands, ['One', 'Two', 'Three'], ['Touchpoints', 'Emotions', 'Blorbs', 'Zonks'])
  const ada = openCheckOf(sim)
  await ada.again()
  const before = shownBy(ada)
  expect(before.reasons.map(({ code }) => code)).toContain('unknown-labels')
  await ada.corrections.correct(
    labels.slice(2).map((itemId) => ({ kind: 'lane-types', itemId, types: ['pain-points', 'voice'] })),
  )
  expect(shownBy(ada).confidence).toBeGreaterThan(before.confidence)
  expect(shownBy(ada).reasons.map(({ code }) => code)).not.toContain('unknown-labels')
})

describe('what is selected on the board', () => {
  test('becomes stages', async () => {
    const sim = createSimulator()
    const { headers } = drawByHand(sim.hands, HEADERS, KNOWN)
    const phases = ['Before', 'Meanwhile', 'After'].map((name, index) =>
      sim.hands.addText(name, { x: 400 + index * 300, y: -260 }, { width: 200 }),
    )
    const ada = openCheckOf(sim)
    await ada.again()
    expect(stagesIn(shownBy(ada))).toEqual(HEADERS)
    sim.hands.select(phases)
    await ada.corrections.useSelected()
    expect(stagesIn(shownBy(ada))).toEqual(['Before', 'Meanwhile', 'After'])
    expect(headers).toHaveLength(3)
  })

  test('is not remembered as stages where that would change nothing, and it is told why', async () => {
    const sim = createSimulator()
    const { headers, labels, notes } = drawByHand(sim.hands, HEADERS, KNOWN)
    const away = sim.hands.addText('elsewhere', { x: 9000, y: 9000 })
    const ada = openCheckOf(sim)
    await ada.again()
    const told = async (ids: readonly string[]) => {
      sim.hands.select([...ids])
      await ada.corrections.useSelected()
      const refused = ada.corrections.refused.value
      return refused?.why === 'unmet' ? refused.unmet.map(({ text, why }) => [text, why]) : refused
    }
    expect(await told([notes[0] ?? '', labels[1] ?? '', away])).toEqual([
      ['note 0 0', 'note'],
      ['Emotions', 'part'],
      ['elsewhere', 'away'],
    ])
    expect(await told(headers)).toEqual(HEADERS.map((name) => [name, 'already']))
    expect([ada.corrections.inForce.value, stagesIn(shownBy(ada))]).toEqual([[], HEADERS])
    const left = sim.hands.addSticky('Before', { x: 1300, y: -150 }, { width: 100 })
    sim.hands.addSticky('note 0 3', { x: 1300, y: 50 }, { width: 120 })
    await ada.corrections.correct([{ kind: 'stage', itemId: left, isStage: false }])
    expect(stagesIn(shownBy(ada))).toEqual(HEADERS)
    expect(await told([left, headers[0] ?? '', notes[4] ?? ''])).toEqual([['note 1 1', 'note']])
    expect(ada.corrections.inForce.value).toEqual([{ kind: 'stage', itemId: left, isStage: true }])
    expect(stagesIn(shownBy(ada))).toEqual([...HEADERS, 'Before'])
  })

  test('is told of no longer than it is so', async () => {
    const sim = createSimulator()
    const { notes } = drawByHand(sim.hands, HEADERS, KNOWN)
    const ada = openCheckOf(sim)
    await ada.again()
    sim.hands.select([notes[0] ?? '', notes[1] ?? ''])
    await ada.corrections.useSelected()
    sim.hands.moveTo(notes[0] ?? '', { x: 9000, y: 9000 })
    await ada.again()
    expect(ada.corrections.refused.value).toMatchObject({ unmet: [{ text: 'note 0 1', why: 'note' }] })
    sim.hands.remove([notes[1] ?? ''])
    await ada.again()
    expect(ada.corrections.refused.value).toBeNull()
    sim.hands.select([])
    await ada.corrections.useSelected()
    expect(ada.corrections.refused.value).toMatchObject({ why: 'select-first' })
    sim.hands.select([notes[2] ?? ''])
    await sim.settled()
    expect(ada.corrections.refused.value).toBeNull()
  })

  test('is left out only as far as it is part of a map', async () => {
    const { sim, note } = await lay()
    const ada = openCheckOf(sim)
    await ada.again()
    const away = sim.hands.addSticky('a remark', { x: 9000, y: 9000 })
    sim.hands.select([away])
    await ada.corrections.leaveOutSelected()
    expect([ada.corrections.inForce.value, ada.corrections.refused.value]).toMatchObject([
      [],
      { why: 'unmet', unmet: [{ text: 'a remark', why: 'away' }] },
    ])
    sim.hands.select([away, note(0, 0)])
    await ada.corrections.leaveOutSelected()
    expect([ada.corrections.inForce.value, ada.corrections.refused.value]).toEqual([
      [{ kind: 'leave-out', itemId: note(0, 0) }],
      null,
    ])
  })

  test('is left out, a frame with all that lies in it', async () => {
    const { sim, frameId } = await lay()
    const ada = openCheckOf(sim)
    await ada.again()
    sim.hands.select([frameId])
    await ada.corrections.leaveOutSelected()
    expect([ada.readings.value, ada.corrections.inForce.value]).toEqual([[], [{ kind: 'leave-out', itemId: frameId }]])
  })

  test('is refused when it is nothing, or far too much', async () => {
    const { sim } = await lay()
    const ada = openCheckOf(sim)
    await ada.again()
    const leaveOut = () => ada.corrections.leaveOutSelected()
    sim.hands.select([])
    await leaveOut()
    expect(ada.corrections.refused.value).toMatchObject({ why: 'select-first' })
    sim.hands.select(Array.from({ length: 101 }, (_, index) => sim.hands.addSticky('x', { x: index, y: 9000 })))
    await leaveOut()
    expect(ada.corrections.refused.value).toEqual({ wanted: 'leave-out', why: 'too-many', count: 101 })
    expect(ada.corrections.inForce.value).toEqual([])
  })
})

describe('Check selection', () => {
  test('shows the map that the selected items are part of, and only it, until all are wanted again', async () => {
    const sim = createSimulator()
    drawByHand(sim.hands, HEADERS, KNOWN)
    const second = drawByHand(sim.hands, ['One', 'Two'], KNOWN, { x: 9000 })
    const ada = openCheckOf(sim)
    await ada.again()
    expect(ada.readings.value).toHaveLength(2)
    sim.hands.select(second.notes)
    await ada.checkSelection()
    expect([ada.readings.value?.length, stagesIn(shownBy(ada)), ada.scope.value]).toEqual([
      1,
      ['One', 'Two'],
      second.notes,
    ])
    // Where it finds what was shown anyway, it must not end in silence.
    await ada.checkSelection()
    expect(ada.announcement.value).toContain('6 of 6 cells filled')
    sim.hands.select([])
    await ada.again()
    expect(ada.readings.value).toHaveLength(1)
    await ada.showAll()
    expect([ada.readings.value?.length, stagesIn(shownBy(ada)), ada.scope.value]).toEqual([2, ['One', 'Two'], null])
  })

  test('reads what nobody would take for a map, because a person says that it is one', async () => {
    const sim = createSimulator()
    const { headers, labels, notes } = drawByHand(sim.hands, ['One', 'Two', 'Three'], ['Emotions', 'Blorbs', 'Zonks'])
    const ada = openCheckOf(sim)
    await ada.again()
    expect(ada.readings.value).toEqual([])
    sim.hands.select([...headers, ...labels, notes[0] ?? '', notes.at(-1) ?? ''])
    await ada.checkSelection()
    expect([stagesIn(shownBy(ada)), shownBy(ada).map.notes.length]).toEqual([['One', 'Two', 'Three'], 9])
    expect(shownBy(ada).confidence).toBeLessThanOrEqual(0.7)
  })

  test('says what to do when nothing is selected, and when no map is in it, and leaves all as it was', async () => {
    const sim = createSimulator()
    drawByHand(sim.hands, HEADERS, KNOWN)
    const note = sim.hands.addSticky('a remark', { x: 9000, y: 9000 })
    const ada = openCheckOf(sim)
    await ada.again()
    sim.hands.select([])
    await ada.checkSelection()
    expect(ada.selectionTrouble.value).toBe('nothing-selected')
    sim.hands.select([note])
    await ada.checkSelection()
    expect([ada.selectionTrouble.value, ada.scope.value, stagesIn(shownBy(ada))]).toEqual(['no-map', null, HEADERS])
    sim.hands.select([])
    await sim.settled()
    expect([ada.selectionTrouble.value, ada.readings.value?.length]).toEqual([null, 1])
  })

  test('asked of the program: a few items of another map among those selected do not stand for them', async () => {
    const sim = createSimulator()
    const drawn = drawByHand(sim.hands, HEADERS, KNOWN)
    const odd = drawByHand(sim.hands, ['One', 'Two', 'Three'], ['Emotions', 'Blorbs', 'Zonks'], { x: 9000 })
    const ada = openCheckOf(sim)
    sim.hands.select([drawn.notes[2] ?? '', ...odd.headers, ...odd.labels, ...odd.notes])
    await ada.checkSelection()
    expect(ada.readings.value?.map(stagesIn)).toEqual([['One', 'Two', 'Three']])
  })
})

const reading = (map: Partial<Reading['map']>, more: Partial<Reading> = {}): Reading =>
  ({
    frameId: null,
    map: { id: '', title: '', actor: '', subject: '', ...map },
    confidence: 1,
    reasons: [],
    unplaced: [],
    placed: [],
    ...more,
  }) as unknown as Reading // only what is looked at

test('what was corrected is listed with the map it lies in, of two in one frame too', () => {
  const item = (id: string, x: number, frameId: string | null = 'f'): BoardItem =>
    ({ id, text: `${id}\n twice`, x, y: 0, width: 100, height: 100, frameId }) as BoardItem // only what is looked at
  const map = (id: string, x: number, frameId: string | null): Reading =>
    reading({ id }, { frameId, placed: [{ item: item(`${id}0`, x, frameId), role: 'note' }] })
  const maps = [map('left', 0, 'f'), map('right', 1000, 'f'), map('elsewhere', 2000, null)]
  const [near, far, free] = [item('near', 900), item('far', 2000), item('free', 2000, null)]
  const correction = (itemId: string) => ({ kind: 'leave-out', itemId }) as const
  expect(listCorrected(['near', 'far', 'free', 'gone'].map(correction), [near, far, free], maps)).toEqual([
    { correction: correction('near'), text: 'near twice', mapId: 'right' },
    { correction: correction('far'), text: 'far twice', mapId: 'right' },
    { correction: correction('free'), text: 'free twice', mapId: 'elsewhere' },
  ])
  expect(listCorrected([correction('near')], [near], [])).toMatchObject([{ mapId: null }])
})

test('maps of one title are told apart by persona, product or frame, else by their number', () => {
  const name = (readings: readonly Reading[], frames: [string, string][] = []) => [
    ...namesOfMaps(readings, new Map(frames), 'Untitled map').values(),
  ]
  expect(name([reading({ id: 'a', title: 'Buying' }), reading({ id: 'b', title: 'Using' })])).toEqual([
    'Buying',
    'Using',
  ])
  expect(
    name([reading({ id: 'a', title: 'Buying', actor: 'Mia' }), reading({ id: 'b', title: 'Buying', actor: 'Tom' })]),
  ).toEqual(['Buying · Mia', 'Buying · Tom'])
  expect(
    name(
      [
        reading({ id: 'a' }, { frameId: 'f' }),
        reading({ id: 'b' }, { frameId: 'g' }),
        reading({ id: 'c', title: 'x' }),
      ],
      [
        ['f', 'Frame 1'],
        ['g', 'Frame 2'],
      ],
    ),
  ).toEqual(['Untitled map · Frame 1', 'Untitled map · Frame 2', 'x'])
  expect(name([reading({ id: 'a' }), reading({ id: 'b', actor: 'Mia' }), reading({ id: 'c' })])).toEqual([
    'Untitled map (1)',
    'Untitled map (2)',
    'Untitled map (3)',
  ])
})

test('how sure a reading is, why, and what helps', () => {
  const reason = (code: Reason['code'], speaks: Reason['speaks'], data: Reason['data'] = {}): Reason => ({
    code,
    speaks,
    data,
  })
  const unsure = reading(
    {},
    {
      confidence: 0.62,
      reasons: [
        reason('few-stages', 'against', { stages: 2 }),
        reason('few-labels', 'against', { known: 0, lanes: 3 }),
        reason('title', 'for'),
        reason('unplaced', 'against', { unplaced: 2, notes: 20 }),
      ],
    },
  )
  expect([0.5, 0.79, 0.8, 0.89, 0.9, 1].map((confidence) => surenessOf({ ...unsure, confidence }))).toEqual([
    ...['unsure', 'unsure', 'fairly', 'fairly', 'sure', 'sure'],
  ])
  expect(surenessOf(reading({}, { confidence: 1, unplaced: [{ id: '1', text: 'a remark' }] }))).toBe('fairly')
  expect(groundsOf(unsure, 'against')).toEqual([
    { key: 'sure.few-stages', slots: { stages: 2, n: 2 } },
    { key: 'sure.no-labels', slots: { known: 0, lanes: 3, n: 0 } },
  ])
  expect(groundsOf(unsure, 'for')).toEqual([{ key: 'sure.title', slots: {} }])
  expect([adviceOf(unsure, false), adviceOf(reading({}), false)]).toEqual(['stages', 'lanes'])
  // Whoever has just said that a header is none rather wants it back.
  expect(adviceOf(unsure, true)).toBe('undo')
})
