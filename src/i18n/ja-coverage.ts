import type { Language } from './language.ts'

/** The table of cells and the line of progress, in Japanese. */
export const coverage: Language['panel'] = {
  'coverage.order': '並び順',
  'coverage.order-board': 'ボードと同じ',
  'coverage.order-worst': '空きの多い順',
  'coverage.cell-filled.other': '{lane}、{stage}：記入済み、付箋 {n} 枚',
  'coverage.cell-review.other': '{lane}、{stage}：要確認、付箋 {n} 枚',
  'coverage.total': '{cells} 個中 {filled} 個が記入済み',
  'coverage.more.other': '{time}で {n} 個のセルが新たに記入されました',
  'coverage.fewer.other': '{time}前より記入済みのセルが {n} 個減りました',
  'coverage.as-many': '記入済みのセルの数は{time}前と同じです',
}
