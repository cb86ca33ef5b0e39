import type { Language } from './language.ts'

/** The table of cells and the line of progress, in Spanish. */
export const coverage: Language['panel'] = {
  'coverage.order': 'Orden',
  'coverage.order-board': 'Como en el tablero',
  'coverage.order-worst': 'Primero lo más vacío',
  'coverage.cell-filled.one': '{lane}, {stage}: completada, {n} nota',
  'coverage.cell-filled.other': '{lane}, {stage}: completada, {n} notas',
  'coverage.cell-review.one': '{lane}, {stage}: por revisar, {n} nota',
  'coverage.cell-review.other': '{lane}, {stage}: por revisar, {n} notas',
  'coverage.total': '{filled} de {cells} completadas',
  'coverage.more.one': '{n} celda más completada en {time}',
  'coverage.more.other': '{n} celdas más completadas en {time}',
  'coverage.fewer.one': '{n} celda completada menos que hace {time}',
  'coverage.fewer.other': '{n} celdas completadas menos que hace {time}',
  'coverage.as-many': 'Tantas celdas completadas como hace {time}',
}
