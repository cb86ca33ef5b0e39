import { expect, test } from 'vitest'
import { adoptionOf } from '../src/api/adoption.ts'
import { isReadAlike } from '../src/api/read-alike.ts'
import { BoardError, type BoardItem, type Plan, type Reading, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import en from '../src/i18n/en.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import { foresee } from '../src/plan/after-adoption.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { LONG } from './insert-kit.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_122)
/** Every so many boards one is looked at. */
const STEP = LONG ? 1 : 19
const desk = { words: structureWords(en), boardId: 'a board', corrections: [] }

const overlap = (a: Omit<BoardItem, 'id'> | BoardItem, b: typeof a): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width - 1 && 2 * Math.abs(a.y - b.y) < a.height + b.height - 1

interface Tried {
  readonly maps: number
  readonly refused: readonly string[]
  readonly wrong: readonly string[]
}

/** What is wrong with a plan for a board: it covers something, or the map reads otherwise once it is carried out. */
function wrongWith(plan: Plan, reading: Reading, items: readonly BoardItem[]): string[] {
  const wrong: string[] = []
  const after = foresee(items, plan)
  const drawn = after.items.filter((item) => !items.some(({ id }) => id === item.id))
  const frameIds = new Set([reading.frameId, ...plan.ops.map((op) => (op.kind === 'attach' ? op.frameId : null))])
  for (const made of drawn)
    for (const item of items) {
      if (!overlap(made, item) || frameIds.has(item.id)) continue
      if (made.type === 'frame' && item.type === 'frame') wrong.push('it covers a frame')
      if (made.type === 'text' && item.text !== '' && item.type !== 'frame')
        wrong.push(`its title lies on ${item.text}`)
    }
  const moved = items.filter((item) => {
    const { frameId: _, ...now } = after.items.find(({ id }) => id === item.id) ?? { frameId: null }
    const { frameId: _was, ...was } = item
    return JSON.stringify(now) !== JSON.stringify(was)
  })
  if (moved.length > 0) wrong.push(`${moved.length} items change`)
  const again = readItems(after.items, { metadata: after.metadata, boardId: desk.boardId })
  const own = again.find((each) => each.record === 'own')
  if (!own || !isReadAlike(reading, own)) wrong.push('it reads otherwise')
  if (own && adoptionOf(own, after.items, {}, desk).plan.ops.length > 0) wrong.push('there is still something to do')
  return wrong
}

function tryAll(): Tried {
  const refused: string[] = []
  const wrong: string[] = []
  let maps = 0
  for (let number = 0; number < BOARDS; number += STEP) {
    const board = drawBoard(number, SEED)
    const items = adaptItems(board.raws)
    for (const reading of readItems(items)) {
      maps += 1
      const name = `board ${number}, ${board.style}, ${board.language}`
      try {
        const { plan } = adoptionOf(reading, items, {}, desk)
        wrong.push(...wrongWith(plan, reading, items).map((each) => `${name}: ${each}`))
      } catch (error) {
        if (!(error instanceof BoardError && error.code === 'refused')) throw error
        refused.push(name)
      }
    }
  }
  return { maps, refused, wrong }
}

test(
  'hardly a map that people drew in any way cannot be adopted; where it can, nothing is covered or changed, and it reads as before',
  () => {
    const { maps, refused, wrong } = tryAll()
    console.log(`${maps - refused.length} of ${maps} maps can be adopted`)
    expect(wrong, wrong.join('\n')).toEqual([])
    expect(maps).toBeGreaterThan(BOARDS / STEP / 2)
    expect(refused.length / maps, refused.join('\n')).toBeLessThanOrEqual(0.06)
  },
  LONG ? 600_000 : undefined,
)
