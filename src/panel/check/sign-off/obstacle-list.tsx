import { Notice } from '../../views/notice.tsx'
import type { SignOffState } from './sign-off-state.ts'
import { focusFindings } from './to-findings.ts'

/** So many are named; the list of findings has them all. */
const MOST = 4

/** What stands in the way of signing: each leads to its place, and all of them to the list where they can be settled or waived. */
export function ObstacleList({ state }: { readonly state: SignOffState }) {
  const { say, desk, obstacles, showList } = state
  const { blocking, hints } = obstacles.value
  const more = blocking.length - MOST
  return (
    <div class="sign-off-obstacles" id="sign-off-obstacles" aria-live="polite">
      {blocking.length > 0 ? (
        <Notice kind="problem" text={say('sign-off.blocked', { n: blocking.length })}>
          <ul class="sign-off-blocking">
            {blocking.slice(0, MOST).map((finding) => (
              <li key={finding.fingerprint}>
                <button type="button" class="finding" onClick={() => void desk.check.show(finding)}>
                  {finding.message}
                </button>
              </li>
            ))}
            {more > 0 && <li class="hint">{say('sign-off.blocked-more', { n: more })}</li>}
          </ul>
        </Notice>
      ) : (
        <p class="hint">{hints > 0 ? say('sign-off.hints', { n: hints }) : say('sign-off.free')}</p>
      )}
      {blocking.length + hints > 0 && (
        <button
          type="button"
          class="button button-secondary button-small"
          onClick={async () => {
            await showList()
            focusFindings()
          }}
        >
          {say('sign-off.list')}
        </button>
      )}
    </div>
  )
}
