import type { CheckSection } from '../section.ts'

export default {
  id: 'sign-off',
  title: 'check.sign-off',
  open: (desk) => import('./sign-off.tsx').then(({ openSignOff }) => openSignOff(desk)),
  news: (desk) => import('./sign-off-news.ts').then(({ signOffNews }) => signOffNews(desk)),
} satisfies CheckSection
