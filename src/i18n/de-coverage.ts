import type { Language } from './language.ts'

/** The table of cells and the line of progress, in German. */
export const coverage: Language['panel'] = {
  'coverage.order': 'Reihenfolge',
  'coverage.order-board': 'Wie auf dem Board',
  'coverage.order-worst': 'Größte Lücken zuerst',
  'coverage.cell-filled.one': '{lane}, {stage}: gefüllt, {n} Notiz',
  'coverage.cell-filled.other': '{lane}, {stage}: gefüllt, {n} Notizen',
  'coverage.cell-review.one': '{lane}, {stage}: ansehen, {n} Notiz',
  'coverage.cell-review.other': '{lane}, {stage}: ansehen, {n} Notizen',
  'coverage.total': '{filled} von {cells} gefüllt',
  'coverage.more.one': '{n} Feld mehr gefüllt in {time}',
  'coverage.more.other': '{n} Felder mehr gefüllt in {time}',
  'coverage.fewer.one': '{n} Feld weniger gefüllt als vor {time}',
  'coverage.fewer.other': '{n} Felder weniger gefüllt als vor {time}',
  'coverage.as-many': 'So viele Felder gefüllt wie vor {time}',
}
