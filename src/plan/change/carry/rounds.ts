import { BoardError } from '../../../board/errors.ts'
import type { BoardItem } from '../../../board/item.ts'
import { IN_FLIGHT, isCode, isFinal } from '../../calls.ts'
import type { Write } from '../../plan.ts'
import { now } from '../../run.ts'
import { afterFailure } from '../../take-back.ts'
import { type ChangeWork, type Desk, seeFrame, tellProgress } from './change-work.ts'
import { shows } from './facets.ts'
import { isResize } from './steps-by-kind.ts'
import type { Step, Task } from './tasks.ts'

/** What one look at some of the items has shown. Its error is a value, since nobody may be waiting for it yet. */
type Fetched = Sight | { readonly error: unknown }

interface Sight {
  readonly items: ReadonlyMap<string, BoardItem>
  /** Until when what it has shown may be written from, by the clock of the run. */
  readonly until: number
}

interface Round {
  readonly left: Task[]
  progress: boolean
  trouble: unknown
}

/** Calls that a look takes: the items, and whose turn it is. */
const LOOK = 2

/** So many are looked at together: with what the next look takes, all of them can be written at once. */
const CHUNK = IN_FLIGHT - LOOK

/** What has to wait for other calls longer than this, or half as long as the look took, is looked at again, ms. */
const LEAST_WAIT = 30

/**
 * Does the tasks, a chunk at a time: fetched, compared, written. Miro takes whole items, so that what somebody does between the look at an
 * item and what is written from it is lost: what had to wait between the two is looked at again. The next chunk is fetched while one is
 * written. What fails is looked at again, and done again where that is needed, as long as something comes of it.
 * @param ready has to be so before anything is written
 * @throws BoardError when nothing does any more; the work then tells how far it came
 */
export async function doTasks(desk: Desk, tasks: readonly Task[], ready?: Promise<unknown>): Promise<void> {
  let left = tasks
  for (let attempt = 0; left.length > 0; attempt++) {
    const round: Round = { left: [], progress: false, trouble: null }
    await doRound(desk, left, round, ready)
    if (desk.halt.reason !== null) throw desk.halt.reason
    if (round.progress || round.left.length < left.length) attempt = 0
    left = round.left
    if (left.length === 0 || round.trouble === null) continue
    await afterFailure(round.trouble, attempt, desk.run).catch((error) => {
      desk.halt.reason = error
      throw error
    })
  }
  await ready
}

async function doRound(desk: Desk, tasks: readonly Task[], round: Round, ready?: Promise<unknown>): Promise<void> {
  const waiting = [...tasks]
  const lookAtNext = () => {
    const chunk = waiting.splice(0, CHUNK)
    return { chunk, answer: fetch(desk, chunk) }
  }
  const again = (task: Task): void => void waiting.push(task)
  let writes: Promise<void>[] = []
  while (waiting.length > 0) {
    let next: ReturnType<typeof lookAtNext> | null = lookAtNext()
    while (next) {
      const { chunk, answer } = next
      const sight = await answer
      await ready
      if ('error' in sight || isFinal(round.trouble) || desk.halt.reason !== null) {
        if ('error' in sight) note(round, sight.error)
        await Promise.all(writes)
        round.left.push(...chunk, ...waiting)
        return
      }
      for (const task of chunk) writes.push(doNext(desk, task, sight, round, again))
      // Calls are made in the order in which they are asked for: this look comes after all that is written from the one before.
      next = waiting.length > 0 ? lookAtNext() : null
    }
    await Promise.all(writes)
    writes = []
  }
}

const note = (round: Round, error: unknown): void => {
  if (round.trouble === null || isFinal(error)) round.trouble = error
}

async function fetch({ board, calls, hold, work, run }: Desk, tasks: readonly Task[]): Promise<Fetched> {
  const { frame } = work.plan.scope
  const ids = new Set([...(frame ? [frame.id] : []), ...tasks.map(({ itemId }) => itemId)])
  try {
    const looking = calls.repeat(async () => {
      const began = now(run)
      const seen = await board.items([...ids])
      return { seen, until: now(run) + Math.max(LEAST_WAIT, (now(run) - began) / 2) }
    })
    const [{ seen, until }] = await Promise.all([looking, hold?.verify()])
    const items = new Map(seen.map((item) => [item.id, item]))
    const frameNow = frame && items.get(frame.id)
    if (frame && !frameNow) {
      const what = 'Somebody has removed the frame of the map while it was being changed'
      return { error: new BoardError('gone', what, { itemId: frame.id }) }
    }
    if (frameNow) seeFrame(work, frameNow)
    for (const { itemId } of tasks) {
      const item = items.get(itemId)
      if (itemId === frame?.id) continue
      work.unsure.delete(itemId)
      if (item) work.last.set(itemId, item)
      else work.last.delete(itemId)
    }
    return { items, until }
  } catch (error) {
    return { error }
  }
}

async function doNext(
  desk: Desk,
  task: Task,
  { items, until }: Sight,
  round: Round,
  again: (task: Task) => void,
): Promise<void> {
  const { work, calls, run } = desk
  const frame = items.get(work.plan.scope.frame?.id ?? '')
  const step = task.next(items.get(task.itemId), frame, work.by)
  if (step.kind !== 'act') return settle(desk, task, step)
  try {
    const isDone = await calls.once(async () => {
      if (now(run) > until) return false
      await step.act()
      return true
    })
    if (!isDone) return again(task)
    round.progress = true
    see(work, task, step.after)
    if (step.last) settle(desk, task, step)
    else round.left.push(task)
  } catch (error) {
    if (isCode(error, 'refused', 'outside')) return settle(desk, task, { kind: 'skip', why: whyNot(error) })
    if (!isCode(error, 'cancelled', 'rate-limit', 'permission')) work.unsure.set(task.itemId, step.after)
    round.left.push(task)
    // What is gone is seen to be so in the next round.
    if (!isCode(error, 'gone')) note(round, error)
  }
}

function see(work: ChangeWork, { itemId }: Task, after: BoardItem | null): void {
  if (after) work.last.set(itemId, after)
  else work.last.delete(itemId)
}

const NO_ROOM = 'there is no room for it in the frame'
const NOT_LET = 'Miro does not let it be changed'

const whyNot = (error: BoardError): string => {
  if (error.code === 'outside') return NO_ROOM
  return /\block/i.test(error.message) ? 'it is locked' : NOT_LET
}

/** Takes note of what became of a task. */
function settle(desk: Desk, task: Task, step: Step): void {
  const { work } = desk
  if (step.kind === 'skip') work.skipped.set(task.itemId, { itemId: task.itemId, why: step.why })
  else for (const op of task.ops) work.done.add(op)
  tellProgress(desk)
}

/**
 * What was to get another size and did not take it: it was ignored, or refused because of what it would have been without. So was what
 * stands beside that which an earlier run has drawn in its place.
 */
export const unsized = (work: ChangeWork): readonly Write[] =>
  work.steps.writes.filter((op) => {
    const item = work.last.get(op.itemId)
    if (op.matter !== 'part' || !isResize(op) || item?.type !== 'shape') return false
    if (work.redrawn.has(op.itemId)) return true
    const why = work.skipped.get(op.itemId)?.why
    if (why !== undefined) return why === NO_ROOM || why === NOT_LET
    const { width: _, height: __, ...place } = op.to
    return shows(item, place, work.by) && !shows(item, op.to, work.by)
  })
