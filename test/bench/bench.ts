import { changing } from './changing.ts'
import { drawingCalls, drawingTime } from './drawing.ts'
import { followingCredits } from './following.ts'
import { pageSizes } from './pages.ts'
import { readingCalls, readingLinearity, readingTime } from './reading.ts'
import { isOver, type Row, tell } from './row.ts'

const parts: readonly (() => Promise<readonly Row[]>)[] = [
  readingTime,
  readingLinearity,
  readingCalls,
  drawingCalls,
  followingCredits,
  drawingTime,
  changing,
  pageSizes,
]

const rows: Row[] = []
for (const part of parts) {
  for (const row of await part()) {
    rows.push(row)
    console.log(`${tell(row)}\n`)
  }
}
const over = rows.filter(isOver)
console.log(
  over.length === 0
    ? `All ${rows.length} within budget.`
    : `${over.length} of ${rows.length} over budget: ${over.map(({ what }) => what).join('; ')}.`,
)
if (over.length > 0) process.exitCode = 1
