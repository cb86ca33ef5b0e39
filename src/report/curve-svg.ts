import { escapeHtml } from '../exchange/html-text.ts'
import { shorten } from '../model/shorten.ts'
import type { CurvePoint, PageCurve } from './page.ts'

const WIDTH = 720
const TOP = 24
const BOTTOM = 184
/** Left of it stand the names of both ends. */
const LEFT = 92
const MIDDLE = (TOP + BOTTOM) / 2
/** How wide a letter is, about. */
const LETTER = 6.6

/** The curve as a figure: points whose shape says on which side they are, and gaps where nobody scored. The names stand in full in the table below. */
export function curveFigure({ alternative, high, low, points }: PageCurve, id: string): string {
  const step = (WIDTH - LEFT) / Math.max(1, points.length)
  const x = (index: number) => round(LEFT + step * (index + 0.5))
  const y = (score: number) => round(MIDDLE - (score * (BOTTOM - TOP)) / 4)
  const most = Math.max(2, Math.floor(step / LETTER) - 1)
  return [
    '<figure>',
    `<svg viewBox="0 0 ${WIDTH} 236" role="img" aria-labelledby="${id}">`,
    `<title id="${id}">${escapeHtml(alternative)}</title>`,
    `<path class="axis" d="M${LEFT} ${TOP}H${WIDTH}M${LEFT} ${BOTTOM}H${WIDTH}"/>`,
    `<path class="middle" d="M${LEFT} ${MIDDLE}H${WIDTH}"/>`,
    `<text class="quiet" x="0" y="${TOP + 4}">${escapeHtml(high)}</text>`,
    `<text class="quiet" x="0" y="${BOTTOM + 4}">${escapeHtml(low)}</text>`,
    ...stretches(points).map(
      (stretch) =>
        `<polyline class="line" points="${stretch.map(({ score, index }) => `${x(index)},${y(score)}`).join(' ')}"/>`,
    ),
    ...points.flatMap(({ name, score, text }, index) => [
      score === null
        ? `<text class="quiet" text-anchor="middle" x="${x(index)}" y="${MIDDLE - 6}">?</text>`
        : `${pointAt(x(index), y(score), score)}<text text-anchor="middle" x="${x(index)}" y="${y(score) + (score < 0 ? 21 : -12)}">${escapeHtml(text)}</text>`,
      `<text text-anchor="middle" x="${x(index)}" y="228">${escapeHtml(shorten(name, most))}</text>`,
    ]),
    '</svg>',
    '</figure>',
  ].join('\n')
}

interface Scored {
  readonly score: number
  readonly index: number
}

/** The scored stages that lie side by side: no line leads over one that nobody scored. */
function stretches(points: readonly CurvePoint[]): readonly (readonly Scored[])[] {
  const found: Scored[][] = [[]]
  for (const [index, { score }] of points.entries())
    if (score === null) found.push([])
    else found.at(-1)?.push({ score, index })
  return found.filter((stretch) => stretch.length > 1)
}

/** Up for good, down for bad, round in between. */
function pointAt(x: number, y: number, score: number): string {
  if (score === 0) return `<circle class="even" cx="${x}" cy="${y}" r="5"/>`
  return score > 0
    ? `<path class="good" d="M${x} ${y - 7}l7 12h-14z"/>`
    : `<path class="bad" d="M${x} ${y + 7}l7 -12h-14z"/>`
}

const round = (value: number): number => Math.round(value * 10) / 10
