import type { Language } from './language.ts'

/** The table of cells and the line of progress, in Brazilian Portuguese. */
export const coverage: Language['panel'] = {
  'coverage.order': 'Ordem',
  'coverage.order-board': 'Como no board',
  'coverage.order-worst': 'O mais vazio primeiro',
  'coverage.cell-filled.one': '{lane}, {stage}: preenchida, {n} nota',
  'coverage.cell-filled.other': '{lane}, {stage}: preenchida, {n} notas',
  'coverage.cell-review.one': '{lane}, {stage}: a conferir, {n} nota',
  'coverage.cell-review.other': '{lane}, {stage}: a conferir, {n} notas',
  'coverage.total': '{filled} de {cells} preenchidas',
  'coverage.more.one': '{n} célula a mais preenchida em {time}',
  'coverage.more.other': '{n} células a mais preenchidas em {time}',
  'coverage.fewer.one': '{n} célula preenchida a menos do que há {time}',
  'coverage.fewer.other': '{n} células preenchidas a menos do que há {time}',
  'coverage.as-many': 'Tantas células preenchidas quanto há {time}',
}
