/** One line of the table: something measured against its reference in the same run, and what it may be at most. */
export interface Row {
  readonly what: string
  /** What was measured, and what it was held against, in words with units. */
  readonly measured: string
  readonly reference: string
  /** Measured over reference. */
  readonly ratio: number
  /** The greatest ratio that is within budget. */
  readonly budget: number
  /** Where it goes, for whoever has to get it down. */
  readonly details?: readonly string[]
}

export const isOver = ({ ratio, budget }: Row): boolean => !(ratio <= budget)

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('A median needs values')
  return middle
}

const figure = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(1))

export const tell = (row: Row): string =>
  [
    `${isOver(row) ? 'OVER' : 'ok  '}  ${row.what}`,
    `      ${row.measured}; reference: ${row.reference}`,
    `      ratio ${figure(row.ratio)}, budget ${figure(row.budget)}`,
    ...(row.details ?? []).map((line) => `        ${line}`),
  ].join('\n')
