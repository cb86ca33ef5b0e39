import type { SyncDesk, SyncSection } from '../section.ts'

const open = (desk: SyncDesk) => import('./templates.tsx').then(({ openTemplates }) => openTemplates(desk))

export default {
  id: 'templates',
  title: 'sync.templates',
  open,
  openWithoutMap: open,
  news: (desk) => import('./templates.tsx').then(({ newsOf }) => newsOf(desk)),
} satisfies SyncSection
