import { describe, expect, test } from 'vitest'
import { applyPlan, type Inserted, insertMap } from '../src/api.ts'
import type { SimItem } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { mapOf, picture, type Scene, SMALL, sample, scene, withNotes } from './insert-kit.ts'

interface Drawn extends Scene {
  readonly inserted: Inserted
  /** The board right after the insert. */
  readonly after: string
}

async function drawn(request = SMALL, options: Parameters<typeof scene>[0] = {}): Promise<Drawn> {
  const at = scene(options)
  const inserted = await insertMap(at.board, request, { wait: at.clock.wait })
  at.sim.resetCalls()
  return { ...at, inserted, after: picture(at.sim) }
}

const undo = ({ board, inserted, clock }: Drawn, signal?: AbortSignal) =>
  applyPlan(board, inserted.undo, { wait: clock.wait, ...(signal && { signal }) })

const first = ({ sim, inserted }: Drawn, type: string): SimItem => {
  const item = sim.items().find((each) => each.type === type && each.parentId === inserted.frameId)
  if (!item) throw new Error(`the map has no ${type}`)
  return item
}

describe('undoing an insert', () => {
  test.each([
    ['an empty map', async () => SMALL],
    ['a map with notes', async () => withNotes(await mapOf(SMALL))],
    ['an example', async () => ({ template: 'cjm', example: true })],
  ])('takes the whole map off the board again: %s', async (_, request) => {
    const at = await drawn(await request())
    const count = at.inserted.undo.ops.length
    const { done, skipped, error } = await undo(at)
    expect({ done, skipped, error }).toEqual({ done: count, skipped: [], error: null })
    expect(picture(at.sim)).toBe(at.before)
    expect(at.sim.calls.length).toBeLessThanOrEqual(at.inserted.undo.calls)
  })

  test('done twice finds nothing to do', async () => {
    const at = await drawn()
    await undo(at)
    expect((await undo(at)).error).toBe(null)
    expect(picture(at.sim)).toBe(at.before)
  })

  test('follows a frame that people have moved as a whole', async () => {
    const at = await drawn()
    at.sim.hands.moveFrame(at.inserted.frameId, { dx: 1234.5, dy: -678 })
    expect((await undo(at)).error).toBe(null)
    expect(picture(at.sim)).toBe(at.before)
  })

  test('tells how far it is, up to the end', async () => {
    const at = await drawn()
    const told: string[] = []
    await applyPlan(at.board, at.inserted.undo, {
      wait: at.clock.wait,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    })
    const total = at.inserted.undo.ops.length
    expect(told).toEqual([`24/${total}`, `${total - 1}/${total}`, `${total}/${total}`])
  })
})

const middle = ({ sim, inserted }: Drawn) => {
  const { x, y } = sim.item(inserted.frameId) ?? { x: 0, y: 0 }
  return { x, y }
}

const WORK: Readonly<Record<string, (at: Drawn) => void>> = {
  'written a note': (at) => at.sim.hands.type(first(at, 'sticky_note').id, 'mine'),
  'moved a note': (at) => at.sim.hands.moveBy(first(at, 'sticky_note').id, { dx: 20 }),
  'dragged a note out': (at) => at.sim.hands.dragOut(first(at, 'sticky_note').id),
  'recoloured a note': (at) => at.sim.hands.recolor(first(at, 'sticky_note').id, 'red'),
  'tagged a note': (at) => void at.sim.hands.tag(first(at, 'sticky_note').id, 'interview'),
  'linked a note': (at) => at.sim.hands.restyle(first(at, 'sticky_note').id, { linkedTo: 'https://example.com' }),
  'connected a note': (at) => void at.sim.hands.connect(first(at, 'sticky_note').id, first(at, 'shape').id),
  'added a note': (at) => void at.sim.hands.addSticky('mine', middle(at)),
  'added a text': (at) => void at.sim.hands.addText('mine', middle(at)),
  'renamed a header or a label': (at) =>
    at.sim.hands.type(
      at.sim.items().findLast((item) => item.type === 'shape' && item.content?.includes('<strong>Buy'))?.id ?? '',
      'Pay',
    ),
  'written in the title': (at) => at.sim.hands.type(first(at, 'text').id, 'Our map'),
  'renamed the frame': (at) => at.sim.hands.renameFrame(at.inserted.frameId, 'Ours'),
}

describe('undoing a map in which people have already worked', () => {
  test.each(Object.entries(WORK))('is refused with the reason, and changes nothing: they have %s', async (_, work) => {
    const at = await drawn()
    work(at)
    const worked = picture(at.sim)
    const { done, skipped, error } = await undo(at)
    expect(done).toBe(0)
    expect(skipped.length).toBeGreaterThan(0)
    expect(error).toMatchObject({ code: 'refused', left: 'notes' })
    expect(error?.message).toMatch(/People have already worked in this map .* Delete the frame by hand/)
    expect(picture(at.sim)).toBe(worked)
  })
})

const ALL_OTHERS = Object.fromEntries(switchNames.map((name) => [name, SWITCHES[name].values[1]]))

describe.each([
  ['as the best reading of its documentation has it', {}],
  ['the other way in everything that is not documented', ALL_OTHERS],
])('with Miro %s', (_, switches) => {
  test.each([
    ['fails before it acts', { how: 'before' as const, times: 1 }],
    ['fails after it acted', { how: 'after' as const, times: 1 }],
    ['and the next nine fail before they act', { how: 'before' as const, times: 10 }],
    ['and all after it fail after they acted', { how: 'after' as const, times: Number.POSITIVE_INFINITY }],
    [
      'and all after it meet the rate limit',
      { times: Number.POSITIVE_INFINITY, error: 'The API rate limit was exceeded.' },
    ],
  ])('undo goes on where it stopped when the n-th call %s', async (_name, failure) => {
    const { sim: plain, ...rest } = await drawn(SMALL, { switches })
    await undo({ sim: plain, ...rest })
    const wrong: string[] = []
    for (const n of sample(
      Array.from({ length: plain.calls.length }, (_none, index) => index + 1),
      12,
    )) {
      const at = await drawn(SMALL, { switches })
      at.sim.faults.fail({ when: n, ...failure })
      const once = await undo(at)
      at.sim.faults.clear()
      if (once.error === null && picture(at.sim) !== at.before) wrong.push(`call ${n}: it says it is done and is not`)
      const { error } = await undo(at)
      if (error || picture(at.sim) !== at.before) wrong.push(`call ${n}: ${error}`)
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  test('undo goes on where it was cancelled', async () => {
    const wrong: string[] = []
    for (const n of sample(
      Array.from({ length: 36 }, (_none, index) => index + 1),
      12,
    )) {
      const at = await drawn(SMALL, { switches })
      const stop = new AbortController()
      at.sim.faults.interfere(n, () => stop.abort())
      await undo(at, stop.signal)
      const { error } = await undo(at)
      if (error || picture(at.sim) !== at.before) wrong.push(`call ${n}: ${error}`)
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  test('what people write while it is being undone stays, and leaves the frame with them', async () => {
    const wrong: string[] = []
    const random = randomFrom(11)
    for (const n of sample(
      Array.from({ length: 36 }, (_none, index) => index + 1),
      24,
    )) {
      const at = await drawn(SMALL, { switches })
      const { sim, inserted } = at
      const written: string[] = []
      const write = () => {
        const doomed = new Set(sim.calls.flatMap((call) => (call.name === 'board.remove' ? [call.itemId] : [])))
        if (doomed.has(inserted.frameId)) return
        const notes = sim
          .items()
          .filter((item) => item.type === 'sticky_note' && item.parentId === inserted.frameId && !doomed.has(item.id))
        const note = notes[Math.floor(random() * notes.length)]
        if (note) written.push(note.id)
        if (note) sim.hands.type(note.id, 'written meanwhile')
        if (sim.item(inserted.frameId) && random() < 0.5)
          written.push(sim.hands.addSticky('written meanwhile', middle(at)))
      }
      sim.faults.interfere(n, write)
      sim.faults.fail({ when: n + 3, times: 1 + Math.floor(random() * 8), how: random() < 0.5 ? 'before' : 'after' })
      const once = await undo(at)
      sim.faults.clear()
      const lost = written.filter((id) => !sim.item(id)?.content?.includes('written meanwhile'))
      if (lost.length > 0) wrong.push(`call ${n}: lost ${lost}`)
      if (once.error) continue
      const left = sim.items().filter((item) => !at.before.includes(item.id) && !written.includes(item.id))
      if (left.length > 0) wrong.push(`call ${n}: ${left.length} items of the map stay`)
      if (written.length !== once.skipped.length)
        wrong.push(`call ${n}: ${once.skipped.length} of ${written.length} are told`)
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})
