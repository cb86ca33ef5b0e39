import { laneKind } from '../../lanes/index.ts'
import type { Template } from '../../templates/template.ts'
import { STICKY_HEX } from '../sticky-hex.ts'

const WIDTH = 76
const LABELS = 12
const COLUMNS = 6
const HEADER = 5
const GAP = 1.5
const LANE = 7
const SCALED_LANE = 13
/** The curve of a typical journey, as heights in a scaled lane: 0 is the top. */
const CURVE = [0.45, 0.15, 0.5, 0.8, 0.55, 0.1]

/** A small picture of the template's grid, drawn from its lanes and their colours. */
export function TemplatePicture({ template }: { template: Template }) {
  const column = (WIDTH - LABELS) / COLUMNS
  const note = LANE - 3
  const columns = Array.from({ length: COLUMNS }, (_, index) => LABELS + index * column)
  let top = HEADER + GAP
  const lanes = template.lanes.map((type) => {
    const kind = laneKind(type)
    const lane = { kind, top, height: kind.scale ? SCALED_LANE : LANE }
    top += lane.height + 1
    return lane
  })
  return (
    <svg viewBox={`0 0 ${WIDTH} ${top}`} aria-hidden="true">
      {columns.map((x) => (
        <rect key={x} class="picture-stage" x={x + 0.5} y="0" width={column - 1} height={HEADER} rx="1" />
      ))}
      {lanes.map((lane) => (
        <g key={lane.kind.id}>
          <rect class="picture-lane" x="0" y={lane.top} width={WIDTH} height={lane.height} rx="1" />
          <rect
            class="picture-label"
            x="2"
            y={lane.top + lane.height / 2 - 0.75}
            width={LABELS - 5}
            height="1.5"
            rx="0.75"
          />
          {columns.map((x, index) => (
            <rect
              key={x}
              x={x + (column - note) / 2}
              y={lane.top + 1.5 + (lane.kind.scale ? (CURVE[index] ?? 0) * (SCALED_LANE - LANE) : 0)}
              width={note}
              height={note}
              rx="0.5"
              fill={STICKY_HEX[lane.kind.color]}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
