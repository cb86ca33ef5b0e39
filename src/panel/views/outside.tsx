import type { Say } from '../say.ts'

/** For somebody who opened the page itself instead of a board. */
export function Outside({ say }: { say: Say }) {
  return <p class="outside">{say('app.outside')}</p>
}
