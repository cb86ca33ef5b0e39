import { expect, test } from 'vitest'
import { connect, insertMap } from '../src/api.ts'
import type { Board } from '../src/board/board.ts'
import { sketch } from '../src/model/sketch.ts'
import { catalogueState } from '../src/panel/sync/templates/catalogue-state.ts'
import { teamState } from '../src/panel/sync/templates/team-state.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { openSyncOf } from './check-panel-kit.ts'

const MAP = sketch(`CJM: Buying headphones
product: Aria One
| stage    | Find          | Buy               | Use     |
| actions  | looks / asks  | pays              | listens |`)

/** The Sync tab on a board with a map, where asking for what is kept takes until `answer` is called. */
async function room() {
  const sim = createSimulator()
  const draws = sim.connect({ tab: 'somewhere else' })
  await insertMap(connect(draws.miro.board), { map: MAP, center: { x: 0, y: 0 } })
  draws.close()
  const sync = openSyncOf(sim)
  await sync.check.again()
  const made = sync.deskOf('templates')
  const waiting: (() => void)[] = []
  let isSlow = false
  const board: Board = {
    ...made.context.board,
    async getStored(key) {
      const value = await made.context.board.getStored(key)
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve))
      return value
    },
  }
  return {
    desk: { ...made, context: { ...made.context, board } },
    slow() {
      isSlow = true
    },
    answer() {
      isSlow = false
      for (const resolve of waiting.splice(0)) resolve()
    },
  }
}

test('whoever saves a template while the list is still on its way has it saved, and sees it', async () => {
  const { desk, slow, answer } = await room()
  const team = teamState(desk)
  slow()
  const loading = team.load()
  await Promise.resolve()
  const saving = team.save('Ours', null)
  answer()
  expect(await saving).toBe(true)
  await loading
  expect(team.kept.value?.map(({ template }) => template.name)).toEqual(['Ours'])
  expect(team.deed.value).toMatchObject({ kind: 'saved', name: 'Ours' })
})

test('a template that was removed comes back, and one without a name is told to get one', async () => {
  const { desk } = await room()
  const team = teamState(desk)
  await team.save('Ours', null)
  const [kept] = team.kept.value ?? []
  if (!kept) throw new Error('It was not saved')
  await team.remove(kept)
  const undo = team.deed.value?.undo
  expect(team.kept.value).toEqual([])
  if (!undo) throw new Error('There is no way back')
  await team.undo(undo)
  expect(team.kept.value).toEqual([kept])
  expect(team.deed.value).toBeNull()
  expect(await team.rename(kept.template.id, ' ')).toBe(false)
  expect(team.trouble.value).toEqual({ code: 'nameless' })
})

test('a catalogue that is being asked for is not forgotten meanwhile, because it would be remembered after all', async () => {
  const { desk } = await room()
  const catalogue = catalogueState(desk)
  catalogue.written.value = 'http://example.com/'
  await catalogue.fetch()
  expect(catalogue.problem.value).toEqual({ code: 'not-https' })
  catalogue.isFetching.value = true
  await catalogue.forget()
  expect(catalogue.problem.value).toEqual({ code: 'not-https' })
  catalogue.isFetching.value = false
  await catalogue.forget()
  expect(catalogue.problem.value).toBeNull()
})
