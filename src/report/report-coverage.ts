import type { JourneyMap } from '../model/journey-map.ts'
import type { CellCoverage } from '../rules/report.ts'
import { line, stageName } from './names.ts'
import type { Block, PageCell } from './page.ts'
import type { ReportWords } from './report-words.ts'

/** The cells of a map, lanes down and stages across, each with how many notes it holds or what it is instead; and how much of all is filled. */
export function coverageTable(map: JourneyMap, cells: readonly CellCoverage[], words: ReportWords): Block[] {
  const { say } = words
  const filledOf = (some: readonly CellCoverage[]): PageCell => ({
    text: `${some.filter(({ state }) => state !== 'empty').length}/${some.length}`,
    isSum: true,
  })
  const byCell = new Map(cells.map((cell) => [JSON.stringify([cell.stageId, cell.laneId]), cell]))
  const filled = cells.filter(({ state }) => state !== 'empty').length
  const sentence: Block = { kind: 'paragraph', text: say('check.filled', { filled, n: cells.length }) }
  if (cells.length === 0) return [sentence]
  return [
    sentence,
    {
      kind: 'table',
      caption: say('report.coverage-caption'),
      head: [say('check.lane'), ...map.stages.map(({ id }) => stageName(map, words, id)), say('report.filled')],
      rows: [
        ...map.lanes.map((lane) => [
          { text: line(lane.label) },
          ...map.stages.map((stage) => cellOf(byCell.get(JSON.stringify([stage.id, lane.id])), words)),
          filledOf(cells.filter(({ laneId }) => laneId === lane.id)),
        ]),
        [
          { text: say('report.filled') },
          ...map.stages.map((stage) => filledOf(cells.filter(({ stageId }) => stageId === stage.id))),
          filledOf(cells),
        ],
      ],
    },
  ]
}

function cellOf(cell: CellCoverage | undefined, { say }: ReportWords): PageCell {
  if (!cell) return { text: '' }
  const { state, notes } = cell
  if (state === 'filled') return { text: String(notes), state }
  const text = say(`check.state-${state}`)
  return { text: state === 'review' && notes > 0 ? `${text} (${notes})` : text, state }
}
