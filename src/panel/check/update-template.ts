import { openSection } from '../folds.ts'
import type { FindingAction } from './finding-action.ts'

/** What a newer version changes is shown, and chosen, where templates are. */
export const updateTemplate: FindingAction = {
  id: 'update-template',
  label: 'check.to-templates',
  isDirect: true,
  appliesTo: ({ asks }) => asks === 'template',
  act: (_finding, desk) => openSection(desk, 'sync', 'templates'),
}
