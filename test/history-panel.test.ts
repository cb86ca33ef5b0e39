import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { writeMapFile } from '../src/api/map-files.ts'
import { connect, insertMap, readMaps } from '../src/api.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { openedSnapshot } from '../src/panel/sync/history/opened-snapshot.ts'
import { snapshotsState } from '../src/panel/sync/history/snapshots-state.ts'
import { updateState } from '../src/panel/sync/history/update-state.ts'
import type { SyncDesk } from '../src/panel/sync/section.ts'
import type { ClientOptions, Simulator } from '../src/simulator/simulator.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { openSyncOf, shownBy } from './check-panel-kit.ts'
import { asItCounts } from './map-arbitrary.ts'

const MAP = sketch(`CJM: Buying headphones
product: Aria One
| stage    | Find          | Buy               | Use     |
| actions  | looks / asks  | pays              | listens |
| emotions | (+1) curious  | (-2) angry        | (+2) glad |`)
const OTHER = sketch(`CEM: Aria
id: other
brand: Aria
| stage       | Discover | Join   | Return |
| touchpoints | shop     | letter | mail   |`)

/** The Sync tab of one person on a board with a filled map, which it shows; time passes at once. */
async function room(maps: readonly JourneyMap[] = [MAP], options: ClientOptions = {}) {
  const sim = createSimulator()
  const draws = sim.connect({ tab: 'somewhere else' })
  for (const [index, map] of maps.entries())
    await insertMap(connect(draws.miro.board), { map, center: { x: 0, y: index * 4000 } })
  draws.close()
  const sync = openSyncOf(sim, options)
  await sync.check.again()
  const made = sync.deskOf('snapshots')
  let minutes = 0
  const clock = {
    now: () => Date.UTC(2026, 0, 5) + 60_000 * minutes++,
    // Nobody is so slow here that somebody loses patience.
    after: (ms: number, run: () => void) => {
      if (ms < 2000) setTimeout(run, 0)
      return () => {}
    },
  }
  const desk: SyncDesk = { ...made, context: { ...made.context, clock }, isOpen: signal(true) }
  const snapshots = snapshotsState(desk)
  return { sim, sync, desk, snapshots, opened: openedSnapshot(desk, snapshots), update: updateState(desk) }
}
type Room = Awaited<ReturnType<typeof room>>

const read = async (sim: Simulator): Promise<JourneyMap> => {
  const client = sim.connect({ tab: 'a reader' })
  const [reading] = await readMaps(connect(client.miro.board))
  client.close()
  if (!reading) throw new Error('No map was read')
  return reading.map
}
const noteId = ({ sync }: Room, text: string): string => {
  const found = shownBy(sync.check).map.notes.find((note) => note.text === text)
  if (!found) throw new Error(`No note says ${text}`)
  return found.id
}
const names = ({ snapshots }: Room) => snapshots.entries.value?.map(({ name }) => name)
const entryOf = ({ snapshots }: Room, wanted: string) => {
  const found = snapshots.entries.value?.find(({ name }) => name === wanted)
  if (!found) throw new Error(`There is no snapshot ${wanted}`)
  return found
}
const save = async (of: Room, name: string): Promise<void> => {
  of.snapshots.name.value = name
  await of.snapshots.save()
}
const words = (groups: readonly { readonly sentence: string }[] | undefined) => groups?.map(({ sentence }) => sentence)

/** What people do after a snapshot was taken. */
async function work(of: Room): Promise<void> {
  const { sim, sync } = of
  sim.hands.remove(noteId(of, 'asks'))
  sim.hands.type(noteId(of, 'pays'), 'pays twice')
  const empty = sim.items().find((item) => item.id === noteId(of, 'listens'))
  sim.hands.duplicate(empty?.id ?? '')
  await sync.check.again()
}

test('a snapshot says what has changed since, and going back gives the map as it was, with what is new beside it', async () => {
  const of = await room()
  const { sim, sync, snapshots, opened } = of
  const before = asItCounts(await read(sim))
  await save(of, ' Before the workshop ')
  expect(snapshots.deed.value).toMatchObject({ kind: 'saved', name: 'Before the workshop' })
  expect(snapshots.name.value).toBe('')
  expect(snapshots.entries.value).toEqual([
    {
      id: expect.any(String),
      name: 'Before the workshop',
      automatic: false,
      at: '2026-01-05T00:00:00.000Z',
      by: expect.stringMatching(/./),
      stages: 3,
      lanes: 2,
      notes: 7,
    },
  ])
  await work(of)
  const after = asItCounts(await read(sim))
  await opened.open(entryOf(of, 'Before the workshop'), 'compare')
  expect(opened.comparison.value?.heading).toBe('What has changed since “Before the workshop”:')
  expect(words(opened.comparison.value?.groups)).toEqual([
    'Stage 1 “Find”: -1 Actions',
    'Stage 2 “Buy”: 1 note reworded in Actions',
    'Stage 3 “Use”: +1 Actions',
  ])

  await opened.open(entryOf(of, 'Before the workshop'), 'restore')
  expect(words(opened.differences.value)).toEqual([
    'Stage 1 “Find”: +1 Actions',
    'Stage 2 “Buy”: 1 note reworded in Actions',
    'Stage 3 “Use”: -1 Actions',
  ])
  const notes = sim.items().filter(({ type }) => type === 'sticky_note').length
  await opened.restore()
  expect(sync.run.phase.value.step).toBe('preview')
  expect(names(of)).toEqual(['Before the workshop'])
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done', left: [] })
  expect(asItCounts(await read(sim))).toEqual(before)
  expect(sim.items().filter(({ type }) => type === 'sticky_note')).toHaveLength(notes + 1)
  await expect.poll(() => names(of)).toEqual(['Before going back to “Before the workshop”', 'Before the workshop'])
  expect(opened.opened.value).toBeNull()

  await sync.run.undo()
  expect(sync.run.phase.value).toEqual({ step: 'undone', left: [] })
  expect(asItCounts(await read(sim))).toEqual(after)
})

test('what is left out when going back stays as it is now', async () => {
  const of = await room()
  await save(of, 'One')
  await work(of)
  await of.opened.open(entryOf(of, 'One'), 'restore')
  const [first, second, third] = of.opened.differences.value
  of.opened.leftOut.value = new Set([first?.id ?? '', third?.id ?? ''])
  await of.opened.restore()
  await of.sync.run.apply()
  const texts = (await read(of.sim)).notes.map(({ text }) => text).toSorted()
  expect(second?.sentence).toContain('Buy')
  expect(texts).toEqual(['angry', 'curious', 'glad', 'listens', 'listens', 'looks', 'pays'])
})

test('two snapshots are compared from the older to the newer one, whichever was opened', async () => {
  const of = await room()
  await save(of, 'One')
  await work(of)
  await save(of, 'Two')
  for (const [first, second] of [
    ['One', 'Two'],
    ['Two', 'One'],
  ] as const) {
    await of.opened.open(entryOf(of, first), 'compare')
    await of.opened.compareWith(entryOf(of, second))
    expect(of.opened.comparison.value?.heading).toBe('From “One” to “Two”:')
    expect(words(of.opened.comparison.value?.groups)).toContain('Stage 3 “Use”: +1 Actions')
  }
  await of.opened.compareWith(null)
  expect(of.opened.comparison.value?.groups).toEqual([])
})

test('a snapshot that was removed is brought back, and one that is renamed keeps what it holds', async () => {
  const of = await room()
  await save(of, '')
  const entry = entryOf(of, 'Snapshot')
  expect(await of.snapshots.rename(entry, '  ')).toBe(false)
  expect(await of.snapshots.rename(entry, 'Kept')).toBe(true)
  const renamed = entryOf(of, 'Kept')
  await of.snapshots.remove(renamed)
  expect(names(of)).toEqual([])
  expect(of.snapshots.deed.value).toMatchObject({ kind: 'removed', name: 'Kept' })
  await of.snapshots.bringBack()
  expect(of.snapshots.entries.value).toEqual([renamed])
  expect(await of.snapshots.read(renamed)).toMatchObject({ title: MAP.title })
})

test('each map has its own snapshots, and what was done with one is not told beside another', async () => {
  const of = await room([MAP, OTHER])
  const ids = of.sync.check.readings.value?.map(({ map }) => map.id) ?? []
  const [first = '', second = ''] = ids
  of.sync.check.choose(first)
  await save(of, 'Mine')
  of.sync.check.choose(second)
  await expect.poll(() => names(of)).toEqual([])
  expect(of.snapshots.deed.value).toBeNull()
  of.sync.check.choose(first)
  await expect.poll(() => names(of)).toEqual(['Mine'])
})

test('who may only look is told that nothing was saved', async () => {
  const of = await room([MAP], { role: 'viewer' })
  await save(of, 'Mine')
  expect(names(of)).toEqual([])
  expect(of.snapshots.trouble.value).toMatch(/^That did not work\. ./)
})

const fileOf = async (map: JourneyMap): Promise<string> => (await writeMapFile(map)).text
const paste = async ({ update }: Room, text: string): Promise<void> => {
  update.pasted.value = text
  await update.takePasted()
}

test('a file’s differences are taken over as they are picked; sign-off and links only when somebody wants them', async () => {
  const of = await room()
  const { sim, sync, update } = of
  const now = shownBy(sync.check).map
  await paste(
    of,
    await fileOf({
      ...now,
      title: 'Buying good headphones',
      stages: now.stages.map((stage, index) => (index === 1 ? { ...stage, name: 'Purchase' } : stage)),
      notes: now.notes.flatMap((note) =>
        note.text === 'asks' ? [] : [note.text === 'angry' ? { ...note, score: -1 } : note],
      ),
      review: { owner: 'Ada', reviewOn: null, signedOff: { by: 'Ada', at: '2026-01-01' } },
    }),
  )
  expect(words(update.differences.value)).toEqual([
    'Title: “Buying headphones” → “Buying good headphones”',
    'Stage 1 “Find”: -1 Actions',
    'Stage 2 “Buy” → “Purchase”',
    'Stage 2 “Buy”: Emotions -2 → -1',
    'Responsible: none → “Ada”; Signed off by “Ada” on Jan 1, 2026',
  ])
  const asks = noteId(of, 'asks')
  await update.go()
  await sync.run.apply()
  expect(sync.run.phase.value).toMatchObject({ step: 'done', left: [] })
  const after = await read(sim)
  expect(after).toMatchObject({ title: 'Buying good headphones', review: null })
  expect(after.stages.map(({ name }) => name)).toEqual(['Find', 'Purchase', 'Use'])
  expect(after.notes.find(({ text }) => text === 'angry')?.score).toBe(-1)
  // It lies beside the map.
  expect(sim.item(asks)).toMatchObject({ parentId: null })
  expect(words(update.differences.value)).toEqual(['Responsible: none → “Ada”; Signed off by “Ada” on Jan 1, 2026'])
})

test('a file about another map of the board leads to that one, and one about none is compared only when somebody insists', async () => {
  const of = await room([MAP, OTHER])
  const { sync, update } = of
  const [mine, other] = sync.check.readings.value ?? []
  sync.check.choose(mine?.map.id ?? '')
  await paste(of, await fileOf({ ...OTHER, id: 'elsewhere', title: 'Aria, again' }))
  expect(update.isAbout.value).toBe(false)
  expect(update.differences.value).toEqual([])
  expect(update.subject.value?.map.id).toBe(other?.map.id)
  update.showSubject()
  expect(update.isAbout.value).toBe(true)
  expect(words(update.differences.value)).toEqual(['Title: “Aria” → “Aria, again”'])

  const strange = sketch('CJM: Flying\nid: strange\n| stage | Book | Pack |\n| voice | x | y |')
  await paste(of, await fileOf(strange))
  expect(update.subject.value).toBeNull()
  expect(update.differences.value).toEqual([])
  update.compareDespite()
  expect(update.differences.value.length).toBeGreaterThan(3)
})

test('of several maps in a file the one that is shown is compared first', async () => {
  const of = await room()
  const now = shownBy(of.sync.check).map
  const { text } = await writeMapFile(now)
  const file = JSON.parse(text)
  await paste(of, JSON.stringify({ ...file, maps: [OTHER, now] }))
  expect(of.update.at.value).toBe(1)
  expect(of.update.isAbout.value).toBe(true)
  of.update.chooseMap(0)
  expect(of.update.isAbout.value).toBe(false)
})

test('what cannot be read in a file is told, and nothing is compared', async () => {
  const of = await room()
  await paste(of, '  ')
  expect(of.update.step.value).toBe('empty')
  await paste(of, '{ "stages": ')
  expect(of.update.step.value).toBe('read')
  expect(of.update.file.value).toMatchObject({ maps: [], problems: [{ message: expect.stringContaining('no JSON') }] })
  expect(of.update.differences.value).toEqual([])
  await of.update.takeFile({ arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File)
  expect(of.update.step.value).toBe('unreadable')
})
