import type { BoardItem } from '../../../board/item.ts'
import { bottom, left, overlap, right, spanY, top } from '../../grid/grid.ts'
import { findBands } from '../../grid/lanes.ts'
import type { Labels } from '../../labels/labels.ts'
import { isTrusted } from '../../structure/find-titles.ts'
import type { Title } from '../../structure/title.ts'
import type { Desk } from '../desk.ts'
import type { Area } from '../nearby.ts'
import type { Ground } from '../search-area.ts'
import { columnFrom, findColumns, type LabelColumn, type LabelLike, MOST_LANES, OF_ITS_OWN } from './label-column.ts'

/** How far from a title the map may reach that it tells of, dp. */
const REACH = { left: 400, right: 14_000, above: 200, below: 8000 }
/** So many titles on one ground are followed where no label is known. */
const MOST_TITLES = 20

/**
 * Columns that may be those of a map whose title, or whose frame, says that it is one, but of whose labels we know hardly any: the leftmost
 * words on each band, or what stands one under another leftmost of all.
 */
export function* unnamedColumns(
  ground: Ground,
  near: (area: Area) => readonly BoardItem[],
  titles: readonly Title[],
  { labels, chosen, words }: Desk,
): Generator<LabelColumn> {
  const endless = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  const whole = chosen || (ground.frame !== null && words.boardNamed(ground.frame.text) === 'map')
  const trusted = titles.filter(isTrusted).slice(0, MOST_TITLES)
  const areas = whole || ground.frame ? [{ x: endless, y: endless }] : trusted.map(({ item }) => below(item))
  const others = new Set(titles.map(({ item }) => item))
  for (const area of areas) {
    const items = near(area).filter((item) => !others.has(item))
    const banded = columnOfBands(items, labels)
    if (banded) yield banded
    if (ground.upright) yield* columnsOfWords(items, labels)
  }
}

const below = (title: BoardItem): Area => ({
  x: { from: left(title) - REACH.left, to: left(title) + REACH.right },
  y: { from: top(title) - REACH.above, to: top(title) + REACH.below },
})

const isWritten = (item: BoardItem): boolean =>
  item.text !== '' && (item.type === 'text' || item.type === 'shape' || item.type === 'card')

/** The leftmost words on each band. */
function columnOfBands(items: readonly BoardItem[], labels: Labels): LabelColumn | null {
  const found = findBands(items)
    .slice(0, MOST_LANES)
    .flatMap((band): LabelLike[] => {
      const inside = items.filter(
        (item) =>
          isWritten(item) &&
          item.y > top(band) &&
          item.y < bottom(band) &&
          item.x < left(band) + 0.35 * band.width &&
          left(item) >= left(band) - 1 &&
          !labels.isScaleEnd(item.text),
      )
      const first = inside.sort((a, b) => left(a) - left(b))[0]
      return first ? [{ item: first, types: labels.row(first.text), known: true }] : []
    })
  const [column] = findColumns(found, [])
  return column && column.weight >= OF_ITS_OWN ? column : null
}

/** A label is no longer, and so many columns from the left are looked at. */
const LONGEST = 80
const MOST_COLUMNS = 4
const ALIGNED = 40

/**
 * Columns of at least two words each of which has something in its row on the right; with and without the topmost, which may be the name of
 * the axis of stages in the corner.
 */
function* columnsOfWords(items: readonly BoardItem[], labels: Labels): Generator<LabelColumn> {
  const written = items.filter((item) => isWritten(item) && item.text.length <= LONGEST)
  const byEdge = (edge: (item: BoardItem) => number) => {
    const lines: BoardItem[][] = []
    for (const item of [...written].sort((a, b) => edge(a) - edge(b))) {
      const line = lines.at(-1)
      const first = line?.[0]
      if (line && first && edge(item) - edge(first) <= ALIGNED) line.push(item)
      else if (lines.length > 2 * MOST_COLUMNS) break
      else lines.push([item])
    }
    return lines.filter((line) => line.length >= 2 && line.length <= MOST_LANES).slice(0, MOST_COLUMNS)
  }
  const lines = [...byEdge(left), ...byEdge((item) => item.x)]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_COLUMNS)
  for (const line of lines) {
    const rows = line
      .filter((label) => !labels.isStageWord(label.text) && !labels.isScaleEnd(label.text))
      .filter((label) =>
        items.some((item) => item.x > right(label) && overlap(spanY(item), spanY(label)) > 0 && item.height < 4000),
      )
      .sort((a, b) => a.y - b.y)
      .map((item): LabelLike => ({ item, types: labels.row(item.text), known: false }))
    if (rows.length >= 2) yield columnFrom(rows)
    if (rows.length >= 3) yield columnFrom(rows.slice(1))
  }
}

/** Labels go on below as long as no step is so much of the usual one. */
const STEP = 2.2

/**
 * A column of one or two labels with those that nobody knows below them: they are written on the same and stand in the same line, at much
 * the same distance.
 */
export function withUnnamedBelow(column: LabelColumn, items: readonly BoardItem[]): LabelColumn {
  const last = column.labels.at(-1)?.item
  if (!last) return column
  const below = items
    .filter(
      (item) =>
        item.type === last.type &&
        item.color === last.color &&
        item.text !== '' &&
        item.text.length <= LONGEST &&
        item.y > last.y + 0.5 * last.height &&
        (Math.abs(left(item) - left(last)) <= ALIGNED || Math.abs(item.x - last.x) <= ALIGNED),
    )
    .sort((a, b) => a.y - b.y)
    .slice(0, MOST_LANES)
  const found: LabelLike[] = []
  let [before, step] = [last, Number.POSITIVE_INFINITY]
  for (const item of below) {
    if (item.y - before.y > STEP * step) break
    step = Math.min(step, item.y - before.y)
    before = item
    found.push({ item, types: [], known: false })
  }
  return found.length > 0 ? columnFrom([...column.labels, ...found]) : column
}
