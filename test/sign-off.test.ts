import { describe, expect, test } from 'vitest'
import {
  type Applied,
  adoptMap,
  applyPlan,
  type BoardError,
  connect,
  diffMaps,
  findUnfinishedChanges,
  type JourneyMap,
  type Reading,
  readMaps,
  type Signing,
  setFacts,
  signOff,
  withdrawSignature,
} from '../src/api.ts'
import { anchorRecord, parseAnchor } from '../src/model/anchor.ts'
import { applyChanges } from '../src/model/apply-changes.ts'
import type { MapReview } from '../src/model/journey-map.ts'
import { jsonBytes } from '../src/model/json-bytes.ts'
import { changedSinceSigned, signingChanges } from '../src/model/signature.ts'
import { sketch } from '../src/model/sketch.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { BY_HAND } from './adopt-kit.ts'
import { LONG, untilStill } from './insert-kit.ts'
import {
  anotherPanel,
  type Desk,
  type FilledBoard,
  filledTemplate,
  handDrawn,
  openBoard,
  PEOPLE,
  readMap,
  runOf,
} from './sync-kit.ts'
import { TROUBLES } from './troubles.ts'

const SIGNING: Signing = {
  by: 'Ada',
  at: '2026-01-05T10:00:00.000Z',
  reviewOn: '2026-04-05',
  owner: 'Bo',
  state: { time: 'current', basis: 'research' },
  waived: [{ rule: 'stage-has-emotion', stageId: 's1', reason: 'Nobody  can\nknow' }, { rule: 'map-has-actor' }],
}

const SIGNED: MapReview = {
  owner: 'Bo',
  reviewOn: '2026-04-05',
  signedOff: {
    by: 'Ada',
    at: '2026-01-05T10:00:00.000Z',
    waived: {
      count: 2,
      named: [{ rule: 'stage-has-emotion', stageId: 's1', reason: 'Nobody can know' }, { rule: 'map-has-actor' }],
    },
  },
}

const BY_HAND_ADOPTED = 'in a frame, with a title'
const ADOPTED = 'a map that people drew and the app adopted'

/** On all others calls fail alike; there the panel is closed at each of them. */
const ENOUGH: ReadonlySet<string> = new Set(['a map of the template cjm', ADOPTED])

const BOARDS: Readonly<Record<string, () => Promise<FilledBoard>>> = {
  ...Object.fromEntries(
    TEMPLATES.map(({ id }) => [`a map of the template ${id}`, () => filledTemplate(id, 7, {}, ['Find', 'Buy'])]),
  ),
  [ADOPTED]: () => handDrawn(BY_HAND_ADOPTED, BY_HAND[BY_HAND_ADOPTED] ?? {}, true),
}

/** Everything on the board but what titles remember: bytes. */
const restOf = ({ sim, filled }: Desk): string => {
  const { items, tags, groups, appData, storage } = sim.snapshot()
  const others = items.map(({ modifiedAt: _, ...item }) =>
    item.id === filled.mapItem || parseAnchor(Object.values(item.metadata)[0]) ? { ...item, metadata: {} } : item,
  )
  return JSON.stringify([others, tags, groups, appData, storage])
}

interface Begun {
  readonly desk: Desk
  readonly before: Reading
  readonly rest: string
}

async function begin(filled: FilledBoard, before?: Reading): Promise<Begun> {
  const desk = openBoard(filled)
  return { desk, before: before ?? (await readMap(desk)), rest: restOf(desk) }
}

const sign = ({ desk, before }: Begun, signal?: AbortSignal) =>
  signOff(desk.board, before, SIGNING, runOf(desk, signal))

/** What is wrong with a board on which somebody began to sign: it has to be signed whole, or not at all, and nothing else may differ. */
async function wrongAfter({ desk, before, rest }: Begun, error?: BoardError | null): Promise<string[]> {
  const { sim, clock } = desk
  sim.faults.clear()
  const next = anotherPanel(desk, PEOPLE[1])
  const now = await readMap(next)
  const wrong: string[] = []
  const target: JourneyMap = { ...before.map, state: { time: 'current', basis: 'research' }, review: SIGNED }
  const [asBefore, asSigned] = [diffMaps(before.map, now.map), diffMaps(target, now.map)]
  const isSigned = asSigned.length === 0
  if (!isSigned && asBefore.length > 0) wrong.push(`half signed: ${JSON.stringify(asSigned)}`)
  if (error === null && !isSigned) wrong.push('nothing is told, and it is not signed')
  if (error?.left === 'nothing' && isSigned) wrong.push(`it is signed, and told not to be: ${error.message}`)
  if (error && !/[.!?] .*[.!?]$/su.test(error.message)) wrong.push(`it is not told what to do: ${error.message}`)
  if (restOf(desk) !== rest) wrong.push('something else on the board differs')
  if (now.anchor?.changing !== undefined || now.unfinished) wrong.push('the title says that a change goes on')
  if ((await findUnfinishedChanges(next.board, [now], runOf(next))).length > 0) wrong.push('a begun change is told')
  // Nobody is kept off: another panel signs at once.
  const at = clock.now()
  const again = await signOff(next.board, now, { ...SIGNING, by: 'Bo' }, runOf(next))
  if (again.error) wrong.push(`signing again: ${again.error}`)
  if (clock.now() > at + 1000) wrong.push('signing again had to wait')
  if (signatureOn(desk)?.by !== 'Bo') wrong.push('it is not signed again')
  return wrong
}

/** What the title remembers, without reading the map. */
const signatureOn = ({ sim, filled }: Desk) =>
  parseAnchor(Object.values(sim.item(filled.mapItem)?.metadata ?? {})[0])?.map.review?.signedOff

describe.each(Object.entries(BOARDS))('%s', (kind, make) => {
  test('is signed by one write, and the signature is taken back', async () => {
    const filled = await make()
    const at = await begin(filled)
    const { desk, before, rest } = at
    desk.sim.resetCalls()
    expect(await sign(at)).toMatchObject({ error: null, skipped: [] })
    const names = desk.sim.calls.map(({ name }) => name)
    expect(names.filter((name) => /set|sync|create|remove/.test(name))).toEqual(['item.setMetadata'])
    const now = await readMap(desk)
    expect(now.map.review).toEqual(SIGNED)
    const copy = openBoard({ ...filled, state: desk.sim.snapshot() })
    expect(await wrongAfter({ desk: copy, before, rest }, null)).toEqual([])

    expect((await withdrawSignature(desk.board, now, runOf(desk))).error).toBe(null)
    expect((await readMap(desk)).map.review).toEqual({ ...SIGNED, signedOff: null })
    const third = await signOff(desk.board, await readMap(desk), SIGNING, runOf(desk))
    if (!third.undo) throw new Error('What was signed can be undone')
    expect((await applyPlan(desk.board, third.undo, runOf(desk))).error).toBe(null)
    expect((await readMap(desk)).map.review).toEqual({ ...SIGNED, signedOff: null })
    expect(restOf(desk)).toBe(rest)
  })

  test('reads signed whole or not signed when any call of it fails, is cancelled, or is the last of a closed panel', async () => {
    const filled = await make()
    const first = await begin(filled)
    first.desk.sim.resetCalls()
    await sign(first)
    const count = first.desk.sim.calls.length
    expect(count).toBeLessThan(10)
    const wrong: string[] = []
    const told = (what: string, found: readonly string[]) => wrong.push(...found.map((each) => `${what}: ${each}`))
    for (let n = 1; n <= count + 1; n += 1) {
      for (const how of ['before', 'after'] as const) {
        const at = await begin(filled, first.before)
        at.desk.sim.faults.cutOff(n, how)
        void sign(at)
        await untilStill({ ...at.desk, before: '' })
        told(`closed ${how} call ${n}`, await wrongAfter(at))
      }
      for (const [name, trouble] of Object.entries(TROUBLES)) {
        if (!LONG && (!ALWAYS.has(name) || !ENOUGH.has(kind))) continue
        const at = await begin(filled, first.before)
        const { error } = await sign(at, trouble(at.desk, n))
        const wrongs = await wrongAfter(at, error)
        told(`call ${n} ${name}`, wrongs)
      }
    }
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})

/** The other troubles are variants of these. */
const ALWAYS: ReadonlySet<string> = new Set([
  'fails before it acts',
  'fails after it acted',
  'and all after it fail before they act',
  'and all after it fail after they acted',
  'is when the person cancels',
])

test('of two who sign at the same moment one signature holds whole, and the other one is told so', async () => {
  const filled = await filledTemplate('cjm', 7, {}, ['Find', 'Buy'])
  const { before } = await begin(filled)
  for (let n = 1; n <= 6; n += 1) {
    const at = await begin(filled, before)
    const other = anotherPanel(at.desk, PEOPLE[1])
    const theirs: Promise<Applied>[] = []
    const begins = () => void theirs.push(signOff(other.board, before, { ...SIGNING, by: 'Bo' }, runOf(other)))
    at.desk.sim.faults.interfere(n, begins)
    const own = await sign(at)
    const [their] = await Promise.all(theirs)
    const holds = signatureOn(at.desk)?.by
    const told = [own, their].map(
      (applied) => /^\w+ has signed this map off meanwhile/.exec(applied?.error?.message ?? '')?.[0],
    )
    expect([n, holds, told]).toEqual(
      holds === 'Ada'
        ? [n, 'Ada', [undefined, 'Ada has signed this map off meanwhile']]
        : [n, 'Bo', ['Bo has signed this map off meanwhile', undefined]],
    )
  }
})

test('who has not seen that somebody signed is told who it was, and signs over it only after having looked again', async () => {
  const at = await begin(await filledTemplate('cjm', 7, {}, ['Find', 'Buy']))
  const other = anotherPanel(at.desk, PEOPLE[1])
  await signOff(other.board, at.before, { ...SIGNING, by: 'Bo' }, runOf(other))
  expect((await sign(at)).error?.message).toMatch(/^Bo has signed/)
  expect(await sign({ ...at, before: await readMap(at.desk) })).toMatchObject({ error: null })
  expect(signatureOn(at.desk)?.by).toBe('Ada')
  expect((await withdrawSignature(other.board, at.before, runOf(other))).done).toBe(0)
  const stale = await signOff(other.board, at.before, { ...SIGNING, by: 'Cy' }, runOf(other))
  expect(stale.error).toMatchObject({ code: 'refused', left: 'nothing' })
})

test('owner, next review and state are set without touching a signature', async () => {
  const at = await begin(await filledTemplate('cjm', 7, {}, ['Find', 'Buy']))
  await sign(at)
  const { board } = at.desk
  const facts = { owner: 'Cy', reviewOn: null, state: { time: 'future', basis: 'assumption' } } as const
  expect((await setFacts(board, await readMap(at.desk), facts, runOf(at.desk))).error).toBe(null)
  const { map } = await readMap(at.desk)
  expect([map.review, map.state]).toEqual([{ ...SIGNED, owner: 'Cy', reviewOn: null }, facts.state])
  expect((await setFacts(board, await readMap(at.desk), {}, runOf(at.desk))).done).toBe(0)
  const long = { owner: `Cy\n${'y'.repeat(9000)}` }
  expect((await setFacts(board, await readMap(at.desk), long, runOf(at.desk))).error).toBe(null)
  expect((await readMap(at.desk)).map.review).toEqual({ ...SIGNED, owner: `Cy ${'y'.repeat(76)}…`, reviewOn: null })
})

test('a viewer is told that nothing was signed, and whom to ask', async () => {
  const at = await begin(await filledTemplate('cjm', 7, {}, ['Find', 'Buy']))
  const viewer = connect(at.desk.sim.connect({ role: 'viewer' }).miro.board)
  const { error } = await signOff(viewer, at.before, SIGNING, runOf(at.desk))
  expect(error).toMatchObject({ code: 'permission', left: 'nothing' })
  expect(error?.message).toMatch(/Ask/)
})

test('a signature without a name is none', async () => {
  const at = await begin(await filledTemplate('cjm', 7, {}, ['Find', 'Buy']))
  await expect(signOff(at.desk.board, at.before, { ...SIGNING, by: ' ' })).rejects.toThrow('Say who signs')
})

test('a map whose title remembers nothing is adopted first', async () => {
  const desk = openBoard(await handDrawn(BY_HAND_ADOPTED, BY_HAND[BY_HAND_ADOPTED] ?? {}))
  const reading = await readMap(desk)
  await expect(signOff(desk.board, reading, SIGNING, runOf(desk))).rejects.toThrow('Adopt the map first')
  await adoptMap(desk.board, reading, {}, runOf(desk))
  expect((await signOff(desk.board, await readMap(desk), SIGNING, runOf(desk))).error).toBe(null)
  expect((await readMap(desk)).map.review).toEqual(SIGNED)
})

test('a copy is not signed: a copied frame is a map of its own, a copied board one that nobody has looked at yet', async () => {
  const at = await begin(await filledTemplate('cjm', 7, {}, ['Find', 'Buy']))
  await sign(at)
  const { sim, board } = at.desk
  const copied = sim.hands.copyFrame(at.before.frameId ?? '')
  const reviews = async (on = board) => (await readMaps(on)).map(({ map, record }) => [record, map.review])
  expect(await reviews()).toEqual([
    ['own', SIGNED],
    ['copied', null],
  ])
  sim.hands.remove(copied)
  const twin = sim.copyBoard()
  const there = connect(twin.board)
  const [copy] = await readMaps(there, {
    frameIds: twin
      .items()
      .flatMap(({ type, id, title }) => (type === 'frame' && title !== 'Our retro' ? [id] : []))
      .slice(0, 1),
  })
  if (!copy) throw new Error('There is no copy')
  expect([copy.record, copy.map.review]).toEqual(['copied', { ...SIGNED, signedOff: null }])
  await adoptMap(there, copy, {}, runOf(at.desk))
  const [adopted] = await readMaps(there, { frameIds: [copy.frameId ?? ''] })
  expect([adopted?.record, adopted?.map.review]).toEqual(['own', { ...SIGNED, signedOff: null }])
})

test('notes that were written or changed after the signature are counted', () => {
  const map = sketch('CJM: A\n| stage | Find | Buy |\n| actions | a / b | c |')
  const at = (times: readonly string[], review: MapReview | null): JourneyMap => ({
    ...map,
    review,
    notes: map.notes.map((note, index) => ({ ...note, modifiedAt: times[index] ?? '' })),
  })
  const times = ['2026-01-05T09:59:59Z', '2026-01-05T10:00:01Z', 'nonsense']
  expect([changedSinceSigned(at(times, SIGNED)), changedSinceSigned(at(times, null))]).toEqual([1, 0])
})

describe('what a title remembers of a signature stays within what Miro takes', () => {
  const many = (count: number, reason: string) =>
    Array.from({ length: count }, (_, index) => ({
      rule: 'stage-has-opportunity',
      stageId: `345876450000000${1000 + index}`,
      reason,
    }))
  const kept = (stages: number, waived: ReturnType<typeof many>) => {
    const names = Array.from({ length: stages }, (_, index) => `A stage with a long name ${index}`)
    const map = sketch(`CJM: A\n| stage | ${names.join(' | ')} |\n| actions | ${names.join(' | ')} |`)
    const signing = signingChanges(map, { ...SIGNING, waived })
    const place = (id: string) => [id, { itemId: `3458764500000${id}`, offset: 1000 }] as const
    const stagePlaces = new Map(map.stages.map(({ id }) => place(id)))
    const write = (of: JourneyMap) =>
      anchorRecord(of, { boardId: 'board', itemId: 'title' }, stagePlaces, new Map([place('l1')]))
    const record = write(applyChanges(map, signing))
    // What was read is written again as it is.
    expect(write({ ...map, state: record.map.state, review: record.map.review })).toEqual(record)
    expect(jsonBytes(record)).toBeLessThanOrEqual(5800)
    return { waived: record.map.review?.signedOff?.waived, name: record.stages[0]?.[3] }
  }

  test('with names that end where nobody reads on, however long they were said or drawn up elsewhere', () => {
    const map = sketch('CJM: A\n| stage | Find |\n| actions | look |')
    const long = '顧客'.repeat(3000)
    const signed = applyChanges(map, signingChanges(map, { ...SIGNING, by: long, owner: long })).review
    expect([signed?.owner.length, signed?.signedOff?.by.length]).toEqual([80, 80])
    const review = { owner: long, reviewOn: null, signedOff: { by: long, at: SIGNING.at } }
    const record = anchorRecord({ ...map, review }, { boardId: 'board', itemId: 'title' }, new Map(), new Map())
    expect(record.map.review).toEqual({
      ...review,
      owner: signed?.owner,
      signedOff: { ...review.signedOff, by: signed?.owner },
    })
  })

  test('in full where there is room', () => {
    const { waived } = kept(4, many(3, 'x'.repeat(400)))
    expect(waived).toMatchObject({ count: 3 })
    expect(waived?.named.map(({ reason }) => reason?.length)).toEqual([160, 160, 160])
  })

  test('with shorter reasons, then without them, then as a number, and names stay', () => {
    expect(kept(4, many(25, 'because '.repeat(30))).waived?.named.map(({ reason }) => reason?.length)).toEqual(
      Array(25).fill(40),
    )
    expect(kept(4, many(60, 'because '.repeat(30))).waived?.named[59]).toEqual({
      rule: 'stage-has-opportunity',
      stageId: '3458764500000001059',
    })
    expect(kept(4, many(300, 'because'))).toEqual({
      waived: { count: 300, named: [] },
      name: 'A stage with a long name',
    })
  })
})
