/** What the table of cells in the Check tab says, and the line of progress over it. See `en-panel.ts` for the notation. */
export const COVERAGE_MESSAGES = {
  'coverage.order': 'Order',
  'coverage.order-board': 'As on the board',
  'coverage.order-worst': 'Worst first',
  'coverage.cell-filled.one': '{lane}, {stage}: filled, {n} note',
  'coverage.cell-filled.other': '{lane}, {stage}: filled, {n} notes',
  'coverage.cell-review.one': '{lane}, {stage}: needs a look, {n} note',
  'coverage.cell-review.other': '{lane}, {stage}: needs a look, {n} notes',
  'coverage.total': '{filled} of {cells} filled',
  'coverage.more.one': '{n} more cell filled in the last {time}',
  'coverage.more.other': '{n} more cells filled in the last {time}',
  'coverage.fewer.one': '{n} cell fewer filled than {time} ago',
  'coverage.fewer.other': '{n} cells fewer filled than {time} ago',
  'coverage.as-many': 'As many cells filled as {time} ago',
} as const
