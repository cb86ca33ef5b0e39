import type { SyncSection } from '../section.ts'

export default {
  id: 'structure',
  title: 'sync.structure',
  open: (desk) => import('./structure.tsx').then(({ openStructure }) => openStructure(desk)),
} satisfies SyncSection
