import type { SyncSection } from '../section.ts'

export default {
  id: 'snapshots',
  title: 'sync.snapshots',
  open: (desk) => import('./snapshots.tsx').then(({ openSnapshots }) => openSnapshots(desk)),
} satisfies SyncSection
