import type { SyncSection } from '../section.ts'

export default {
  id: 'update',
  title: 'sync.update',
  open: (desk) => import('./update.tsx').then(({ openUpdate }) => openUpdate(desk)),
} satisfies SyncSection
