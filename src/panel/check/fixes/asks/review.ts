import type { AskForm } from './ask-form.ts'

export default {
  ask: 'review',
  label: 'fix.ask-review',
  form: () => import('../../sign-off/ask-review.tsx').then(({ openAskReview }) => openAskReview()),
} satisfies AskForm
