import { expect, test } from 'vitest'
import { checkMaps, connect, insertMap, readMaps } from '../src/api.ts'
import { tagTitles } from '../src/board/tag-titles.ts'
import { sketch } from '../src/model/sketch.ts'
import { createSimulator } from '../src/simulator/simulator.ts'

const MAP = sketch(`
  CJM: Buying headphones
  product: Aria One
  persona: Mia
  | stage         | Look       | Buy              |
  | touchpoints   | an ad      | the counter      |
  | channels      | web        |                  |
  | emotions      | (+1) keen  | (-1.5) ignored   |
  | pain-points   | too loud   | nobody helps     |
  | opportunities | less noise | call back, impact: 4, measure: calls |
`)

async function drawn() {
  const simulator = createSimulator()
  const board = connect(simulator.board)
  await insertMap(board, { map: MAP })
  const idOf = (text: string) => {
    const found = simulator.items().find((item) => item.type === 'sticky_note' && item.content?.includes(text))
    if (!found) throw new Error(`no note says ${text}`)
    return found.id
  }
  const said = async (...rules: readonly string[]) =>
    checkMaps(await readMaps(board), { profile: 'sign-off' })
      .findings.map(({ rule, code }) => `${rule} ${code}`)
      .filter((each) => rules.some((rule) => each.startsWith(rule)))
  const gets = () => simulator.calls.filter(({ name }) => name === 'board.get').length
  return { board, hands: simulator.hands, idOf, said, gets }
}

test('a tag counts as what it says: it tells how one knows, who takes it and by which channel', async () => {
  const { hands, idOf, said } = await drawn()
  expect(await said('evidence-marked')).toEqual(['evidence-marked few'])
  hands.tag(idOf('keen'), 'Interview')
  hands.tag(idOf('too loud'), 'Umfrage')
  expect(await said('evidence-marked')).toEqual([])
  hands.untag(idOf('keen'), 'Interview')
  expect(await said('evidence-marked')).toEqual(['evidence-marked few'])

  expect(await said('opportunity-has-owner')).toEqual(['opportunity-has-owner owner'])
  hands.tag(idOf('call back'), '@Mia')
  expect(await said('opportunity-has-owner')).toEqual([])

  expect(await said('touchpoint-has-channel')).toEqual(['touchpoint-has-channel missing'])
  // Its id alone would have passed for the name of a channel.
  hands.tag(idOf('the counter'), 'interview')
  expect(await said('touchpoint-has-channel')).toEqual(['touchpoint-has-channel missing'])
  hands.tag(idOf('the counter'), 'shop')
  expect(await said('touchpoint-has-channel')).toEqual([])
})

test('notes without tags cost nothing more, and tags a call when a new one comes up', async () => {
  const { board, hands, idOf, gets } = await drawn()
  const cost = async () => {
    const before = gets()
    await readMaps(board)
    return gets() - before
  }
  expect(await cost()).toBe(1)
  hands.tag(idOf('keen'), 'survey')
  expect([await cost(), await cost()]).toEqual([2, 1])
  hands.tag(idOf('ignored'), 'survey')
  expect(await cost()).toBe(1)
  hands.tag(idOf('ignored'), 'test')
  expect([await cost(), await cost()]).toEqual([2, 1])
})

test('a tag that was renamed is called so after a while, and one that is gone is asked for once', async () => {
  let title = 'old'
  let asked = 0
  const titles = tagTitles(async () => {
    asked += 1
    return [{ id: 't', title }, { id: 7, title: 'odd' }, {}]
  })
  expect(await titles([])).toEqual(new Map())
  expect(asked).toBe(0)
  expect(await titles(['t', 'gone'])).toEqual(new Map([['t', 'old']]))
  title = 'new'
  for (let look = 0; look < 179; look += 1) await titles(['gone', 't'])
  expect(asked).toBe(1)
  expect(await titles(['t'])).toEqual(new Map([['t', 'new']]))
  expect(asked).toBe(2)
})

test('a board that does not tell what its tags are called is read all the same', async () => {
  const { board, hands, idOf } = await drawn()
  hands.tag(idOf('keen'), 'survey')
  const silent = { ...board, tagTitles: () => Promise.reject(new Error('no')) }
  expect((await readMaps(silent)).map(({ map }) => map.notes.length)).toEqual([9])
})
