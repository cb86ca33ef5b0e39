import type { CheckTabState } from '../check-tab-state.ts'

/** Id of the sentence that says why nothing can be fixed now. */
export const HINDRANCE = 'fix-hindrance'

/** Why nothing can be fixed now, once for all findings: buttons that cannot be pressed name it as their reason. */
export function HindranceHint({ state }: { state: CheckTabState }) {
  const why = state.hindrance()
  return why ? (
    <p class="hint" id={HINDRANCE}>
      {state.sayAction(why)}
    </p>
  ) : null
}
