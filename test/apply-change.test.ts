import { describe, expect, test } from 'vitest'
import { type Applied, applyPlan, connect } from '../src/api.ts'
import type { ChangePlan } from '../src/plan/plan.ts'
import {
  addingStage,
  isMarked,
  type Kit,
  kit,
  removingStage,
  renaming,
  seen,
  storageOf,
  undoOf,
  wordsOf,
} from './apply-change-kit.ts'
import { LONG, sample, untilStill } from './insert-kit.ts'
import { TROUBLES } from './troubles.ts'

const PLANS = { 'adds a stage': addingStage, 'removes a stage': removingStage, 'renames a stage': renaming }

describe.each(Object.entries(PLANS))('what %s', (_, planFor) => {
  test('is done as planned, and taken back as a whole, and done again', async () => {
    const at = await kit()
    const [before, words] = [seen(at), wordsOf(at)]
    const plan = planFor(at.reading)
    const applied = await applyPlan(at.board, plan, at.run)
    const after = seen(at)
    expect([applied.error, applied.skipped, applied.done]).toEqual([null, [], plan.ops.length])
    expect(storageOf(at)).toEqual([])
    expect(isMarked(at)).toBe(false)
    const undone = await applyPlan(at.board, undoOf(applied), at.run)
    expect([undone.error, undone.skipped]).toEqual([null, []])
    expect(seen(at)).toEqual(before)
    const redone = await applyPlan(at.board, undoOf(undone), at.run)
    expect([redone.error, redone.skipped]).toEqual([null, []])
    expect(seen(at)).toEqual(after)
    expect(wordsOf(at)).toEqual(words)
  })

  const fresh = async () => {
    const at = await kit()
    const plan = planFor(at.reading)
    const state = at.sim.snapshot()
    const before = seen(at)
    await applyPlan(at.board, plan, at.run)
    const [after, words, calls] = [seen(at), wordsOf(at), at.sim.calls.length]
    return { at, plan, before, after, words, calls, again: () => at.sim.restore(state) }
  }

  const wrongAfter = async (at: Kit, plan: ChangePlan, after: string[], words: unknown[]): Promise<string[]> => {
    const wrong: string[] = []
    const board = connect(at.sim.connect().miro.board)
    if (JSON.stringify(wordsOf(at)) !== JSON.stringify(words)) wrong.push('a note was altered')
    const applied = await applyPlan(board, plan, at.run)
    if (applied.error) wrong.push(`done again: ${applied.error.message}`)
    if (applied.skipped.length > 0) wrong.push(`skipped: ${applied.skipped.map(({ why }) => why)}`)
    if (JSON.stringify(seen(at)) !== JSON.stringify(after)) {
      const now = seen(at)
      wrong.push(
        `more: ${now.filter((x) => !after.includes(x))} less: ${after.filter((x) => !now.includes(x))}, ${now.length} of ${after.length}`,
      )
    }
    if (JSON.stringify(wordsOf(at)) !== JSON.stringify(words)) wrong.push('a note was altered in the end')
    if (storageOf(at).length > 0) wrong.push(`${storageOf(at)} is left`)
    if (isMarked(at)) wrong.push('the title is still marked')
    return wrong
  }

  test.each(Object.entries(TROUBLES))(
    'is finished when it is done again, or taken back, where the n-th call %s',
    async (name, trouble) => {
      const { at, plan, before, after, words, calls, again } = await fresh()
      const wrong: string[] = []
      for (const n of sample(
        Array.from({ length: calls }, (_, index) => index + 1),
        6,
        name.length,
      )) {
        for (const isUndone of [false, true]) {
          again()
          at.sim.faults.clear()
          const board = connect(at.sim.connect().miro.board)
          const signal = trouble(at, n)
          const applied: Applied = await applyPlan(board, plan, { ...at.run, ...(signal && { signal }) })
          at.sim.faults.clear()
          await at.run.wait(100_000)
          const note = (each: string) =>
            wrong.push(`call ${n}${isUndone ? ' undone' : ''}: ${each} (first ${applied.error?.message})`)
          if (!applied.error && applied.skipped.length > 0) note(`skipped ${applied.skipped[0]?.why}`)
          if (applied.error?.left === 'nothing' && JSON.stringify(seen(at)) !== JSON.stringify(before))
            note('not as before')
          if (!isUndone) for (const each of await wrongAfter(at, plan, after, words)) note(each)
          else if (applied.undo)
            for (const each of await wrongAfter(at, applied.undo as ChangePlan, before, words)) note(each)
          else if (JSON.stringify(seen(at)) !== JSON.stringify(before)) note('no undo')
        }
      }
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    LONG ? 600_000 : undefined,
  )

  test.each(['before', 'after'] as const)(
    'is finished later, where the panel is closed %s a call acts',
    async (how) => {
      const { at, plan, after, words, calls, again } = await fresh()
      const wrong: string[] = []
      for (const n of sample(
        Array.from({ length: calls }, (_, index) => index + 1),
        15,
      )) {
        again()
        const client = at.sim.connect()
        at.sim.faults.cutOff(n, how)
        void applyPlan(connect(client.miro.board), plan, at.run)
        await untilStill({ sim: at.sim, clock: at.run, board: at.board, before: '' })
        await at.run.wait(100_000)
        at.sim.faults.clear()
        for (const each of await wrongAfter(at, plan, after, words)) wrong.push(`call ${n}: ${each}`)
      }
      expect(wrong, wrong.join('\n')).toEqual([])
    },
  )
})
