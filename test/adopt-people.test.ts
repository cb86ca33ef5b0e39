import { describe, expect, test } from 'vitest'
import { adoptMap, applyPlan, BoardError, connect, readMaps } from '../src/api.ts'
import type { SimItem } from '../src/simulator/simulator.ts'
import { BY_HAND, blank, drawByHand, everything, type Hand, oneMap, seen } from './adopt-kit.ts'
import { sample } from './insert-kit.ts'
import { OTHER_SWITCHES } from './read-kit.ts'

const note = ({ sim }: Hand, index = 0): SimItem => {
  const found = sim.items().filter(({ type }) => type === 'sticky_note')[index]
  if (!found) throw new Error('There is no note')
  return found
}
const drawnFrame = ({ sim }: Hand): SimItem | undefined => sim.items().find(({ type }) => type === 'frame')

const WORK: Readonly<Record<string, (hand: Hand) => void>> = {
  'type in a note': (hand) => hand.sim.hands.type(note(hand).id, 'written meanwhile'),
  'move a note': (hand) => hand.sim.hands.moveBy(note(hand, 3).id, { dx: 20, dy: 12 }),
  'drag a note far away': (hand) => hand.sim.hands.moveBy(note(hand, 5).id, { dx: 5000 }),
  'delete a note': (hand) => hand.sim.hands.remove(note(hand, 7).id),
  'add a note': (hand) => void hand.sim.hands.addSticky('added meanwhile', { x: 300, y: 300 }, { width: 100 }),
  'recolour a note': (hand) => hand.sim.hands.recolor(note(hand).id, 'red'),
  'delete the frame that is being drawn, after taking all out of it': (hand) => {
    const frame = drawnFrame(hand)
    if (!frame) return
    for (const item of hand.sim.items())
      if (item.parentId === frame.id) hand.sim.hands.dragOut(item.id, { x: item.x, y: item.y - 20_000 })
    hand.sim.hands.remove(frame.id)
  },
}

describe.each(Object.entries(WORK))('people who %s while the map is being adopted', (_, work) => {
  test('lose nothing: what they did is on the board, and all else is as it was', async () => {
    const wrong: string[] = []
    for (const n of sample(
      Array.from({ length: 28 }, (_none, index) => index + 1),
      9,
    )) {
      const hand = blank()
      drawByHand(hand.sim)
      const reading = await oneMap(hand.board)
      hand.sim.resetCalls()
      let worked = ''
      hand.sim.faults.interfere(n, () => {
        work(hand)
        worked = JSON.stringify(words(hand))
      })
      const error = await adoptMap(hand.board, reading, {}, { wait: hand.clock.wait }).then(
        () => null,
        (reason: unknown) => reason,
      )
      if (error !== null && !(error instanceof BoardError)) wrong.push(`call ${n}: ${error}`)
      const before: readonly string[] = worked === '' ? [] : JSON.parse(worked)
      const now = new Set(words(hand))
      const lost = before.filter((each) => !now.has(each))
      if (lost.length > 0) wrong.push(`call ${n}: ${lost}`)
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})

/** What notes say, in which colour and size. */
const words = ({ sim }: Hand): string[] =>
  sim
    .items()
    .filter(({ type }) => type === 'sticky_note')
    .map(({ id, content, style, width }) => `${id} ${content} ${style?.fillColor} ${width}`)

describe.each([
  ['as the best reading of its documentation has it', {}],
  ['the other way in everything that is not documented', OTHER_SWITCHES],
])('with Miro %s', (_, switches) => {
  test.each(Object.entries(BY_HAND))(
    'two people who adopt one map at once get one frame and one title: drawn %s',
    async (_name, given) => {
      const hand = blank({ switches })
      drawByHand(hand.sim, given)
      const ids = hand.sim.items().map(({ id }) => id)
      const before = await seen(hand)
      const other = connect(hand.sim.connect({ user: { id: 'grace', name: 'Grace' } }).miro.board)
      const reading = await oneMap(hand.board)
      const run = { wait: hand.clock.wait }
      await Promise.allSettled([adoptMap(hand.board, reading, {}, run), adoptMap(other, await oneMap(other), {}, run)])
      const [again, ...others] = await readMaps(hand.board)
      if (again && again.record !== 'own') await adoptMap(hand.board, again, {}, run)
      expect(others).toEqual([])
      expect((await oneMap(hand.board)).record).toBe('own')
      const drawn = hand.sim.items().filter(({ id }) => !ids.includes(id))
      expect(new Set(drawn.map(({ type }) => type)).size).toBe(drawn.length)
      expect(
        await seen(
          hand,
          drawn.map(({ id }) => id),
        ),
      ).toEqual(before)
    },
  )
})

describe('undoing the adoption of a map in which people have worked since', () => {
  async function worked(work: (hand: Hand, drawn: readonly SimItem[]) => void) {
    const hand = blank()
    drawByHand(hand.sim)
    const ids = hand.sim.items().map(({ id }) => id)
    const { undo } = await adoptMap(hand.board, await oneMap(hand.board), {}, { wait: hand.clock.wait })
    if (!undo) throw new Error('There is nothing to take back')
    const drawn = hand.sim.items().filter(({ id }) => !ids.includes(id))
    work(hand, drawn)
    const result = await applyPlan(hand.board, undo, { wait: hand.clock.wait })
    const left = hand.sim.items().filter(({ id }) => drawn.some((item) => item.id === id))
    return { hand, result, left: left.map(({ type }) => type) }
  }
  const of = (drawn: readonly SimItem[], type: string): string => drawn.find((item) => item.type === type)?.id ?? ''

  test('keeps a title that somebody has written in, and tells so', async () => {
    const { result, left } = await worked((hand, drawn) => hand.sim.hands.type(of(drawn, 'text'), 'Ours'))
    expect([left, result.skipped.length, result.error]).toEqual([['text'], 1, null])
  })

  test('keeps a frame that somebody has named, with all that is in it', async () => {
    const { hand, result, left } = await worked((hand, drawn) => hand.sim.hands.renameFrame(of(drawn, 'frame'), 'Ours'))
    expect([left, result.skipped.length, result.error]).toEqual([['frame'], 1, null])
    expect((await oneMap(hand.board)).frameId).not.toBeNull()
  })

  test('leaves a note that somebody has added, and the map where somebody has moved it with its frame', async () => {
    const { hand, result, left } = await worked((hand, drawn) => {
      const frame = of(drawn, 'frame')
      hand.sim.hands.addSticky('mine', { x: 300, y: 300 }, { width: 100 })
      hand.sim.hands.moveFrame(frame, { dx: 1024, dy: -512 })
    })
    expect([left, result.error]).toEqual([[], null])
    const items = await hand.board.items()
    expect(items.find(({ text }) => text === 'mine')).toMatchObject({
      x: expect.closeTo(1324),
      y: expect.closeTo(-212),
      frameId: null,
    })
    expect(items.every(({ frameId }) => frameId === null)).toBe(true)
  })

  test('takes the memory off the title that people wrote themselves', async () => {
    const hand = blank()
    drawByHand(hand.sim, { title: 'How we buy shoes' })
    const before = everything(hand)
    const { undo } = await adoptMap(hand.board, await oneMap(hand.board), {}, { wait: hand.clock.wait })
    if (!undo) throw new Error('There is nothing to take back')
    await applyPlan(hand.board, undo, { wait: hand.clock.wait })
    expect(everything(hand)).toBe(before)
    expect((await oneMap(hand.board)).record).toBe('none')
  })
})
