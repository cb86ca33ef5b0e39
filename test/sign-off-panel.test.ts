import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { adoptMap, connect, insertMap, readMaps, signOff } from '../src/api.ts'
import { factsDraft } from '../src/panel/check/sign-off/facts-draft.ts'
import { hindranceOf } from '../src/panel/check/sign-off/facts-writer.ts'
import { saveFacts } from '../src/panel/check/sign-off/save-facts.ts'
import { signOffNews } from '../src/panel/check/sign-off/sign-off-news.ts'
import { signOffState } from '../src/panel/check/sign-off/sign-off-state.ts'
import type { MapDesk } from '../src/panel/map-section.ts'
import type { ClientOptions, Simulator } from '../src/simulator/simulator.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { drawByHand, openCheckOf, openSyncOf, shownBy } from './check-panel-kit.ts'
import { mark } from './marks-kit.ts'

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Somebody's section for signing, over the map of the board. */
async function sectionOf(sim: Simulator, options: ClientOptions = {}) {
  const { check, deskOf } = openSyncOf(sim, options)
  await check.again()
  const desk: MapDesk = { ...deskOf('sign-off'), isOpen: signal(true) }
  return { check, desk, section: signOffState(desk, soon) }
}

const EXAMPLE = { template: 'cjm', example: true, center: { x: 0, y: 0 } } as const

/** A board on which it is the day before. */
async function example(options: ClientOptions = {}) {
  const time = { now: Date.UTC(2026, 0, 4) }
  const clock = { now: () => time.now, wait: soon }
  const sim = createSimulator({ clock })
  await insertMap(connect(sim.connect({ tab: 'elsewhere' }).miro.board), EXAMPLE)
  return { sim, time, ...(await sectionOf(sim, options)) }
}

function fill({ section }: Awaited<ReturnType<typeof sectionOf>>, by = 'Ada'): void {
  section.own.name.value = by
  section.draft.field('owner').value = ' Bo '
  section.draft.field('time').value = 'current'
}

test('the form asks for a name, an owner and a day ahead; a review in ninety days is proposed', async () => {
  const at = await example()
  const { section, check } = at
  expect(section.draft.facts.value).toEqual({ owner: '', reviewOn: '2026-04-05', time: '', basis: '' })
  section.draft.field('reviewOn').value = '2026-01-04'
  await section.sign()
  expect(Object.keys(section.problems.value)).toEqual(['owner', 'review-on', 'by'])
  fill(at)
  section.draft.field('owner').value = 'TBD'
  section.draft.field('reviewOn').value = '2026-04-05'
  await section.sign()
  expect(section.problems.value).toEqual({ owner: 'The owner of the map is still "TBD".' })
  section.draft.field('owner').value = 'Bo'
  section.draft.field('reviewOn').value = ''
  await section.sign()
  expect(Object.keys(section.problems.value)).toEqual(['review-on'])
  section.draft.field('reviewOn').value = '2026-02-30'
  await section.sign()
  expect(Object.keys(section.problems.value)).toEqual(['review-on'])
  expect(shownBy(check).map.review).toBe(null)
})

/** The notes of a cell, by the kind of its lane. */
const notesIn = (
  { check }: Pick<Awaited<ReturnType<typeof sectionOf>>, 'check'>,
  stage: number,
  type: string,
): string[] => {
  const { map } = shownBy(check)
  const lane = map.lanes.find(({ types }) => types.some((each) => each === type))
  return map.notes.flatMap(({ id, stageId, laneId }) =>
    stageId === map.stages[stage]?.id && laneId === lane?.id ? [id] : [],
  )
}

test('a map is signed, says so, says how much of it differs since, and the signature is withdrawn', async () => {
  const at = await example()
  const { section, check, sim, time, desk } = at
  const news = signOffNews(desk)
  fill(at)
  await section.sign()
  const at0 = new Date(Date.UTC(2026, 0, 5)).toISOString()
  const signed = { owner: 'Bo', reviewOn: '2026-04-05', signedOff: { by: 'Ada', at: at0 } }
  expect([section.told.value?.words, shownBy(check).map.review]).toEqual(['The map is signed off.', signed])
  expect(shownBy(check).map.state).toEqual({ time: 'current', basis: null })
  expect([section.signed.value?.changed, section.isFormOpen.value, news.value]).toEqual([0, false, 'signed'])

  time.now = Date.UTC(2026, 0, 6)
  sim.hands.type(notesIn(at, 0, 'emotions')[0] ?? '', 'glad')
  await check.again()
  expect([section.signed.value?.changed, news.value]).toEqual([1, 'changed since'])

  section.reopen()
  section.draft.field('owner').value = 'Cy'
  await section.save()
  expect([section.isFormOpen.value, shownBy(check).map.review]).toEqual([false, { ...signed, owner: 'Cy' }])
  section.askToWithdraw()
  expect(section.isWithdrawing.value).toBe(true)
  await section.withdraw()
  expect(shownBy(check).map.review).toEqual({ ...signed, owner: 'Cy', signedOff: null })
  expect([section.told.value?.words, section.overtaken.value, news.value]).toEqual([
    'The signature is withdrawn.',
    '',
    '',
  ])
})

test('what is serious at sign-off stands in the way, whatever the map is checked for, until it is waived; the reason is signed too', async () => {
  const at = await example()
  const { section, check, sim } = at
  expect(check.profile.value).toBe('workshop')
  expect(section.obstacles.value.blocking).toEqual([])
  for (const id of notesIn(at, 0, 'emotions')) sim.hands.remove(id)
  await check.again()
  const [blocking] = section.obstacles.value.blocking
  expect(section.obstacles.value.blocking.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['stage-has-emotion', 'critical'],
  ])
  fill(at)
  await section.sign()
  expect(shownBy(check).map.review).toBe(null)
  const { map } = shownBy(check)
  const waiver = { reason: 'Nobody  asked yet', author: 'Ada', at: '2026-01-04T00:00:00Z', expires: null }
  await check.decisions.waiversOf(map.id).say([[blocking?.fingerprint ?? '', waiver]])
  await expect.poll(() => section.obstacles.value.blocking).toEqual([])
  await section.sign()
  expect(shownBy(check).map.review?.signedOff?.waived).toEqual({
    count: 1,
    named: [{ rule: 'stage-has-emotion', stageId: map.stages[0]?.id, reason: 'Nobody asked yet' }],
  })
})

test('what somebody takes away right before the signature keeps it from being written', async () => {
  const at = await example()
  const notes = notesIn(at, 0, 'emotions')
  fill(at)
  for (const id of notes) at.sim.hands.remove(id)
  await at.section.sign()
  expect(at.section.obstacles.value.blocking.length).toBe(1)
  expect([at.section.told.value, shownBy(at.check).map.review]).toEqual([null, null])
})

test('what the person has not touched stays as somebody else has said it since their last look', async () => {
  const at = await example()
  const other = await sectionOf(at.sim)
  other.section.draft.field('owner').value = 'Cy'
  other.section.draft.field('reviewOn').value = '2026-03-01'
  other.section.draft.field('basis').value = 'research'
  await other.section.save()
  at.section.draft.field('time').value = 'future'
  await at.section.save()
  const { review, state } = shownBy(at.check).map
  expect([review?.owner, review?.reviewOn, state]).toEqual(['Cy', '2026-03-01', { time: 'future', basis: 'research' }])

  // The same for the forms of findings.
  const { desk } = other
  const draft = factsDraft(desk)
  draft.field('owner').value = 'Di'
  at.section.draft.field('reviewOn').value = '2026-03-02'
  await at.section.save()
  await saveFacts(other.section, desk, () => ({
    owner: draft.facts.value.owner,
    reviewOn: draft.facts.value.reviewOn,
  }))
  expect(shownBy(other.check).map.review).toMatchObject({ owner: 'Di', reviewOn: '2026-03-02' })

  other.section.draft.field('owner').value = 'Ed'
  await other.section.save()
  at.section.own.name.value = 'Ada'
  await at.section.sign()
  expect(shownBy(at.check).map.review).toMatchObject({ owner: 'Ed', signedOff: { by: 'Ada' } })
})

test('an owner whom somebody has taken away meanwhile is asked for, and nothing is signed', async () => {
  const at = await example()
  const other = await sectionOf(at.sim)
  at.section.draft.field('owner').value = 'Cy'
  await at.section.save()
  await other.check.again()
  other.section.draft.field('owner').value = ''
  await other.section.save()
  at.section.own.name.value = 'Ada'
  await at.section.sign()
  expect([Object.keys(at.section.problems.value), shownBy(at.check).map.review?.signedOff]).toEqual([['owner'], null])
})

test('marks are taken off the board first, and where that fails nothing is signed', async () => {
  const at = await example()
  const { section, check, sim } = at
  const before = sim.items().length
  await mark({ board: connect(sim.board), run: { wait: soon, now: () => 0 } })
  expect(sim.items().length).toBeGreaterThan(before)
  fill(at)
  sim.faults.fail({ when: ({ name }) => name === 'board.remove', times: 40, error: 'The user is not authorized.' })
  await section.sign()
  expect([shownBy(check).map.review, section.told.value?.isGood]).toEqual([null, false])
  sim.faults.clear()
  await section.sign()
  expect([shownBy(check).map.review?.signedOff?.by, sim.items().length]).toEqual(['Ada', before])
})

test('marks of another map, at which others work, stay when this one is signed', async () => {
  const at = await example()
  const { section, check, sim } = at
  const board = connect(sim.board)
  await insertMap(board, { template: 'cjm', stages: ['Find', 'Buy'], center: { x: 0, y: 9000 } })
  const other = (await readMaps(board)).find(({ map }) => map.id !== shownBy(check).map.id)
  const { marks = [] } = await mark({ board, run: { wait: soon, now: () => 0 } }, {}, other)
  expect(marks.length).toBeGreaterThan(2)
  await check.again()
  fill(at)
  await section.sign()
  expect(shownBy(check).map.review?.signedOff?.by).toBe('Ada')
  expect(marks.filter((id) => sim.item(id))).toEqual(marks)
})

test('whose signature is written over by somebody at the same moment is told so, also when it shows only later', async () => {
  const at = await example()
  const { section, check, sim } = at
  const other = connect(sim.connect({ tab: 'of Bo' }).miro.board)
  const before = shownBy(check)
  fill(at)
  await section.sign()
  expect(section.overtaken.value).toBe('')
  const [now] = await readMaps(other)
  const signing = { by: 'Bo', at: '2026-01-05T00:00:01Z', reviewOn: null }
  await signOff(other, now ?? before, signing)
  await check.again()
  expect(section.overtaken.value).toMatch(/^Bo has signed/)

  const late = await sectionOf(sim)
  fill(late)
  await late.section.withdraw()
  expect(late.section.signed.value).toBe(null)
  expect(section.overtaken.value).toMatch(/^Bo/)
  await check.again()
  expect(section.overtaken.value).toMatch(/^Your signature is not there any more/)
})

test('who may only look is told that nothing was signed, and whom to ask', async () => {
  const at = await example({ role: 'viewer' })
  fill(at)
  await at.section.sign()
  expect(at.section.told.value).toMatchObject({
    isGood: false,
    words: expect.stringMatching(/^Nothing was written\. .*Ask/),
  })
  expect(at.section.overtaken.value).toBe('')
})

test('where Miro does not answer any more nobody is told that it was signed, or that it was not', async () => {
  const at = await example()
  fill(at)
  let isWritten = false
  at.sim.faults.fail({
    when: ({ name }) => {
      isWritten ||= name === 'item.setMetadata'
      return isWritten
    },
    how: 'after',
    times: 400,
  })
  await at.section.sign()
  expect(at.section.told.value?.words).toMatch(/nobody knows yet/)
})

test('a map that people drew is adopted first, a copy made a map of its own; what was typed follows the map that is shown', async () => {
  const { sim } = await example()
  const [first] = await readMaps(connect(sim.board))
  const copy = sim.hands.copyFrame(first?.frameId ?? '')
  const check = openCheckOf(sim)
  await check.again()
  check.choose(copy)
  expect(hindranceOf(shownBy(check))).toBe('copy-first')
  drawByHand(sim.hands, ['Find', 'Buy', 'Use'], ['Actions', 'Emotions', 'Pain points'], { y: 9000 })
  await check.again()
  const drawn = check.readings.value?.find(({ record }) => record === 'none')
  if (!drawn) throw new Error('The map that was drawn by hand is not read')
  expect(hindranceOf(drawn)).toBe('adopt-first')
  check.choose(drawn.map.id)
  const { context } = openSyncOf(sim).deskOf('sign-off')
  const draft = factsDraft({ check, context })
  draft.field('owner').value = 'Cy'
  expect(draft.facts.value.owner).toBe('Cy')
  check.choose(first?.map.id ?? '')
  expect(draft.facts.value.owner).toBe('')
  await adoptMap(connect(sim.board), drawn)
  await check.again()
  expect(check.readings.value?.map(hindranceOf).sort()).toEqual(['copy-first', null, null])
})
