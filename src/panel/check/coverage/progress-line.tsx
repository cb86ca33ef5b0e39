import type { CoverageState } from './coverage-state.ts'

/** How the filled cells became more, as a small line and in words; nothing while there is nothing to tell. */
export function ProgressLine({ coverage }: { coverage: CoverageState }) {
  const shown = coverage.progress.value
  if (!shown) return null
  const { line, size, text } = shown
  const [x, y] = line.at(-1) ?? [0, 0]
  const edge = 3
  return (
    <div class="progress-line">
      <svg
        viewBox={`${-edge} ${-edge} ${size.width + 2 * edge} ${size.height + 2 * edge}`}
        width={size.width + 2 * edge}
        height={size.height + 2 * edge}
        aria-hidden="true"
      >
        <path class="progress-goal" d={`M0 0H${size.width}`} />
        <polyline class="progress-path" points={line.map((point) => point.join()).join(' ')} />
        <circle class="progress-now" cx={x} cy={y} r="2.5" />
      </svg>
      <span>{text}</span>
    </div>
  )
}
