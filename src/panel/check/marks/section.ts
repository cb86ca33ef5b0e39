import type { CheckSection } from '../section.ts'

const load = () => import('./marks.tsx')

export default {
  id: 'marks',
  title: 'check.marks',
  open: (desk) => load().then(({ openMarks }) => openMarks(desk)),
  // Whoever sees the tab keeps the marks true, whether or not the section is open.
  news: (desk) => load().then(({ newsOfMarks }) => newsOfMarks(desk)),
} satisfies CheckSection
