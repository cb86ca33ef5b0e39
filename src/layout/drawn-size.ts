import { hasScale, type LaneType } from '../lanes/index.ts'
import { CELL, HEADER, LABEL, SCALE } from './measures.ts'

interface Item {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly text: string
}

/** A map's skeleton as it lies on a board. */
export interface Skeleton {
  readonly headers: readonly Item[]
  readonly lanes: readonly {
    readonly label: Item | null
    readonly band: Item | null
    readonly types: readonly LaneType[]
    readonly own: { readonly from: number; readonly to: number }
  }[]
  readonly scales: readonly Item[]
}

/** Sizes of one map that was drawn by the app differ no more than so from each other, however much the whole was scaled. */
const ALIKE = 0.04
const ENOUGH = 3
/** The app remembers maps too that people drew and that it was asked to look after. */
const ENOUGH_IF_RECORDED = 2

const left = ({ x, width }: Item): number => x - width / 2

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * How many times as large as the app draws it a map is: people scale a map with all that is in it. null when its parts do not have the
 * app's proportions: somebody else drew it.
 * @param recorded the app remembers the map: fewer parts may be left as it drew them
 */
export function drawnSize({ headers, lanes, scales }: Skeleton, recorded: boolean): number | null {
  const steps = headers.slice(1).map((header, index) => header.x - (headers[index]?.x ?? 0))
  const label = (scaled: boolean) => LABEL.width - LABEL.pad - (scaled ? SCALE.ends : 0)
  const [plain, scaled, heights, pads]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const { label: item, band, types, own } of lanes) {
    const isScaled = hasScale(types)
    if (item) (isScaled ? scaled : plain).push(item.width)
    if (band && isScaled) heights.push(own.to - own.from)
    if (item && band) pads.push(left(item) - left(band))
  }
  const sizes: readonly (readonly [number, readonly number[]])[] = [
    [CELL.width - HEADER.gap, headers.map((header) => header.width)],
    [CELL.width, steps],
    [label(false), plain],
    [label(true), scaled],
    [SCALE.height, heights],
    [SCALE.midline, scales.flatMap((item) => (item.text === '' ? [item.height] : []))],
    [LABEL.pad, pads],
  ]
  const ratios = sizes.flatMap(([own, drawn]) => (drawn.length > 0 ? [median(drawn) / own] : []))
  const size = median(ratios)
  const alike = (to: number) => ratios.filter((ratio) => Math.abs(ratio - to) <= ALIKE * to).length
  if (size > 0 && alike(size) >= ENOUGH && alike(size) > ratios.length / 2) return size
  return recorded && alike(1) >= ENOUGH_IF_RECORDED ? 1 : null
}
