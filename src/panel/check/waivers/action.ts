import type { FindingAction } from '../finding-action.ts'

export default {
  id: 'waive',
  label: 'check.waive',
  appliesTo: () => true,
  form: () => import('./waive-form.tsx').then(({ WaiveForm }) => WaiveForm),
} satisfies FindingAction
