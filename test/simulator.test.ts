import { expect, test } from 'vitest'
import { type Clock, createSimulator } from '../src/simulator/simulator.ts'

/** Time that passes only when nothing else is left to do. */
const virtualClock = (): Clock => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const waiting: { readonly at: number; readonly go: () => void }[] = []
  let running = false
  const run = async () => {
    running = true
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      waiting.sort((a, b) => a.at - b.at)
      const next = waiting.shift()
      if (next === undefined) break
      now = Math.max(now, next.at)
      next.go()
    }
    running = false
  }
  return {
    now: () => now,
    wait: (ms) =>
      new Promise((go) => {
        waiting.push({ at: now + ms, go })
        if (!running) void run()
      }),
  }
}

test('gives the same board for the same seed and calls, another for another seed', async () => {
  const draw = async (seed: number) => {
    const simulator = createSimulator({ seed, clock: virtualClock() })
    await Promise.all(Array.from({ length: 10 }, (_, index) => simulator.board.createStickyNote({ x: index * 300 })))
    return JSON.stringify(simulator.snapshot())
  }
  expect(await draw(7)).toBe(await draw(7))
  expect(await draw(7)).not.toBe(await draw(8))
})

test('answers parallel calls together and single ones after each other, at the latency asked for', async () => {
  const clock = virtualClock()
  const simulator = createSimulator({ clock, latency: () => 60 })
  const start = clock.now()
  await Promise.all(Array.from({ length: 24 }, () => simulator.board.createStickyNote()))
  expect(clock.now() - start).toBe(60)
  await simulator.board.getInfo()
  await simulator.board.getInfo()
  expect(clock.now() - start).toBe(180)
})

test('gives credits back after a minute, and no more than a million an hour', async () => {
  const clock = virtualClock()
  const simulator = createSimulator({ clock, credits: true })
  const spend = async () => {
    for (let call = 0; call < 200; call += 1) await simulator.board.get()
  }
  for (let minute = 0; minute < 10; minute += 1) {
    await spend()
    await expect(simulator.board.getInfo()).rejects.toThrow(/100000 credits per minute/)
    await clock.wait(61_000)
  }
  await expect(simulator.board.getInfo()).rejects.toThrow(/1000000 credits per hour/)
  await clock.wait(3_600_000)
  expect((await simulator.board.getInfo()).locale).toBe('en')
})

test('finishes the timer for everybody when its time is over', async () => {
  const clock = virtualClock()
  const simulator = createSimulator({ clock })
  const heard: string[] = []
  const other = simulator.connect({ user: { id: '2', name: 'Grace' } }).miro.board
  for (const event of ['start', 'update', 'finish'] as const) {
    await other.timer.on(event, ({ timer }) => void heard.push(`${event} ${timer.status} ${timer.restDuration}`))
  }
  await simulator.board.timer.start(5_000)
  await simulator.board.timer.prolong(1_000)
  await clock.wait(10_000)
  expect(heard).toEqual(['start STARTED 5000', 'update STARTED 6000', 'finish STOPPED 0'])
})

test('lets a frame that is stretched by hand keep its notes where they are, let go of some and take in others', () => {
  const { hands, item } = createSimulator()
  const frame = hands.addFrame('map', { x: 0, y: 0 }, { width: 800, height: 600 })
  const left = hands.addSticky('left', { x: -300, y: 0 })
  const right = hands.addSticky('right', { x: 200, y: 0 })
  const beyond = hands.addSticky('beyond', { x: 600, y: 0 })
  hands.resizeFrame(frame, { left: -100, right: 900 })
  expect([left, right, beyond].map((id) => [item(id)?.x, item(id)?.parentId])).toEqual([
    [-300, null],
    [200, frame],
    [600, frame],
  ])
  expect(item(frame)).toMatchObject({ x: 400, width: 1_000, childrenIds: [right, beyond] })
})

test('pastes onto another board with tags, connectors and children, under new ids', () => {
  const from = createSimulator()
  const frame = from.hands.addFrame('map', { x: 0, y: 0 }, { width: 800, height: 600 })
  const one = from.hands.addSticky('one', { x: -200, y: 0 })
  const two = from.hands.addSticky('two', { x: 200, y: 0 })
  from.hands.tag(one, 'interview', 'green')
  from.hands.connect(one, two)
  const to = createSimulator({ seed: 2 })
  const [copy] = to.hands.paste(from.hands.copy(frame), { x: 5_000, y: 0 })
  const byText = (text: string) => to.items().find(({ content }) => content === `<p>${text}</p>`)
  expect(byText('one')).toMatchObject({ x: 4_800, parentId: copy, tagIds: [to.tags()[0]?.id] })
  expect(to.tags()).toMatchObject([{ title: 'interview', color: 'green' }])
  expect(to.items().find(({ type }) => type === 'connector')).toMatchObject({
    start: { item: byText('one')?.id },
    end: { item: byText('two')?.id },
  })
})

test('tells the page around it of panels, viewports and changes', async () => {
  const simulator = createSimulator()
  const seen: string[] = []
  simulator.onOpenPanel(({ url, kind }) => void seen.push(`open ${kind} ${url}`))
  simulator.onClosePanel(({ url }) => void seen.push(`close ${url}`))
  simulator.onViewport(({ width }) => void seen.push(`view ${Math.round(width)}`))
  const stop = simulator.subscribe(() => void seen.push('changed'))
  await simulator.board.ui.openPanel({ url: 'panel.html' })
  await simulator.board.viewport.setZoom(2)
  simulator.hands.closePanel()
  await simulator.settled()
  stop()
  simulator.hands.addSticky('unheard', { x: 0, y: 0 })
  await simulator.settled()
  expect(seen.filter((entry) => entry !== 'changed')).toEqual(['open panel panel.html', 'view 720', 'close panel.html'])
  expect(seen.at(-1)).toBe('changed')
  expect(simulator.getViewport()).toEqual({ x: -360, y: -225, width: 720, height: 450 })
})

test('lets other tabs hear of changes only after the delay asked for', async () => {
  const clock = virtualClock()
  const simulator = createSimulator({ clock, foreignDelay: 500 })
  const start = clock.now()
  const heard: number[] = []
  const other = simulator.connect({ user: { id: '2', name: 'Grace' } }).miro.board
  await other.ui.on('items:create', () => void heard.push(clock.now() - start))
  simulator.hands.addSticky('mine', { x: 0, y: 0 })
  await clock.wait(1_000)
  expect(heard).toEqual([500])
})

test('counts every call with its credits', async () => {
  const simulator = createSimulator()
  const note = await simulator.board.createStickyNote()
  await simulator.board.get()
  await note.sync()
  expect(simulator.calls.map(({ name, credits, itemId }) => [name, credits, itemId])).toEqual([
    ['board.createStickyNote', 50, null],
    ['board.get', 500, null],
    ['item.sync', 50, note.id],
  ])
  simulator.resetCalls()
  expect(simulator.calls).toEqual([])
})

test('writes text as people type it and wraps it into a height', () => {
  const { hands, item } = createSimulator()
  const id = hands.addText('short', { x: 0, y: 0 }, { width: 100 })
  const before = item(id)?.height ?? 0
  hands.type(id, 'Tom & Ann said: "a < b"\nand a second line that is far too long for one row')
  expect(item(id)?.content).toBe(
    '<p>Tom &amp; Ann said: &quot;a &lt; b&quot;</p><p>and a second line that is far too long for one row</p>',
  )
  expect(item(id)?.height).toBeGreaterThan(before * 4)
})
