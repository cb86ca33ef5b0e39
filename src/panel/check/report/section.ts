import type { CheckSection } from '../section.ts'

export default {
  id: 'report',
  title: 'check.report',
  open: (desk) => import('./report.tsx').then(({ openReport }) => openReport(desk)),
} satisfies CheckSection
