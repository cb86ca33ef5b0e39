import type { SayFirst } from '../context.ts'

/** For somebody who opened the page itself instead of a board. */
export function Outside({ say }: { say: SayFirst }) {
  return <p class="outside">{say('app.outside')}</p>
}
