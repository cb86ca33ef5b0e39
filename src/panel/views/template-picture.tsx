import { laneKind } from '../../lanes/index.ts'
import type { Template } from '../../templates/template.ts'
import { STICKY_HEX } from '../sticky-hex.ts'

const WIDTH = 72
const HEIGHT = 54
const LABELS = 11
const COLUMNS = 5
const HEADER = 6
const GAP = 1.5
/** How many times as tall as the others a lane with a scale is. */
const SCALED = 2.2
/** The curve of a typical journey, as heights in a scaled lane: 0 is the top. */
const CURVE = [0.4, 0, 0.55, 1, 0.2]

/** A small picture of the template's grid, drawn from its lanes and their colours. */
export function TemplatePicture({ template }: { template: Template }) {
  const kinds = template.lanes.map(laneKind)
  const shares = kinds.reduce((sum, kind) => sum + (kind.scale ? SCALED : 1), 0)
  const share = (HEIGHT - HEADER - kinds.length * GAP) / shares
  const column = (WIDTH - LABELS) / COLUMNS
  const columns = Array.from({ length: COLUMNS }, (_, index) => LABELS + GAP + index * column)
  const note = { width: Math.min(column - 4, share * 1.6), height: share - 1.4 }
  let top = HEADER
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {columns.map((x) => (
        <rect key={x} class="picture-stage" x={x} y="0" width={column - GAP} height={HEADER - 1} rx="1" />
      ))}
      {kinds.map((kind) => {
        const height = share * (kind.scale ? SCALED : 1)
        const y = top + GAP
        top = y + height
        return (
          <g key={kind.id}>
            <rect class="picture-lane" x="0" y={y} width={WIDTH} height={height} rx="1" />
            <rect class="picture-label" x="2" y={y + height / 2 - 0.75} width={LABELS - 4} height="1.5" rx="0.75" />
            {columns.map((x, index) => (
              <rect
                key={x}
                x={x + (column - GAP - note.width) / 2}
                y={y + 0.7 + (kind.scale ? (CURVE[index] ?? 0) * (height - share) : 0)}
                width={note.width}
                height={note.height}
                rx="0.5"
                fill={STICKY_HEX[kind.color]}
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
