import type { Language } from './language.ts'

/** The table of cells and the line of progress, in French. */
export const coverage: Language['panel'] = {
  'coverage.order': 'Ordre',
  'coverage.order-board': 'Comme sur le tableau',
  'coverage.order-worst': 'Plus grands manques d’abord',
  'coverage.cell-filled.one': '{lane}, {stage} : remplie, {n} note',
  'coverage.cell-filled.other': '{lane}, {stage} : remplie, {n} notes',
  'coverage.cell-review.one': '{lane}, {stage} : à regarder, {n} note',
  'coverage.cell-review.other': '{lane}, {stage} : à regarder, {n} notes',
  'coverage.total': '{filled} sur {cells} remplies',
  'coverage.more.one': '{n} case de plus remplie en {time}',
  'coverage.more.other': '{n} cases de plus remplies en {time}',
  'coverage.fewer.one': '{n} case remplie de moins qu’il y a {time}',
  'coverage.fewer.other': '{n} cases remplies de moins qu’il y a {time}',
  'coverage.as-many': 'Autant de cases remplies qu’il y a {time}',
}
