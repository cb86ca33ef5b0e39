import actor from './actor.ts'
import type { AskForm } from './ask-form.ts'
import none from './none.ts'
import review from './review.ts'
import stageName from './stage-name.ts'
import state from './state.ts'
import subject from './subject.ts'
import title from './title.ts'

/** What findings may ask of a person, one entry a form. */
export const ASKS: readonly AskForm[] = [title, actor, subject, stageName, none, review, state]
