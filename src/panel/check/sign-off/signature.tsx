import { dayIn } from '../../../i18n/day-words.ts'
import type { Reading } from '../../../read/reading.ts'
import { Notice } from '../../views/notice.tsx'
import type { Signed, SignOffState } from './sign-off-state.ts'

interface SignatureProps {
  readonly state: SignOffState
  readonly reading: Reading
  readonly signed: Signed
}

/** Who signed, when, until when, with what they lived, and whether the map is still the one that was signed. */
export function SignatureNotice({ state, reading, signed: { signature, changed } }: SignatureProps) {
  const { say, desk } = state
  const { locale } = desk.context
  const { by, at } = signature
  const reviewOn = reading.map.review?.reviewOn
  const next = reviewOn ? say('sign-off.next', { day: dayIn(locale, reviewOn) }) : ''
  const sentence = say('sign-off.signed-by', { by, day: dayIn(locale, at) })
  return (
    <>
      <Notice kind="good" text={[sentence, next].filter(Boolean).join(' ')} />
      <WaivedThen state={state} reading={reading} signature={signature} />
      {changed > 0 && <Notice kind="info" text={say('sign-off.changed', { n: changed })} />}
    </>
  )
}

function WaivedThen({
  state,
  reading,
  signature: { waived },
}: Pick<SignatureProps, 'state' | 'reading'> & { readonly signature: Signed['signature'] }) {
  const { say, desk } = state
  if (!waived || waived.count === 0) return null
  const summary = say('sign-off.waived', { n: waived.count })
  const rules = desk.check.rules.value
  const nameOf = (rule: string, stageId: string | undefined) => {
    const stage = reading.map.stages.find(({ id }) => id === stageId)?.name
    const title = rules.get(rule)?.title ?? rule
    return stage ? say('sign-off.waived-item', { rule: title, stage }) : title
  }
  if (waived.named.length === 0) return <p class="hint">{summary}</p>
  const more = waived.count - waived.named.length
  return (
    <details class="sign-off-waived">
      <summary>{summary}</summary>
      <ul>
        {waived.named.map(({ rule, stageId, reason }, index) => (
          <li key={index}>
            {nameOf(rule, stageId)}
            {reason && <span class="hint">{reason}</span>}
          </li>
        ))}
        {more > 0 && <li class="hint">{say('sign-off.waived-more', { n: more })}</li>}
      </ul>
    </details>
  )
}

/** What can be done with a signature that is there. */
export function SignatureActions({ state, by }: { readonly state: SignOffState; readonly by: string }) {
  const { say, isBusy } = state
  return state.isWithdrawing.value ? (
    <Notice kind="info" text={say('sign-off.withdraw-sure', { by })}>
      <button
        type="button"
        data-next
        class="button button-primary button-small"
        aria-disabled={isBusy.value}
        onClick={() => void state.withdraw()}
      >
        {say('sign-off.withdraw-go')}
      </button>
      <button type="button" class="button button-tertiary button-small" onClick={state.keep}>
        {say('sign-off.keep')}
      </button>
    </Notice>
  ) : (
    <div class="button-row">
      <button
        type="button"
        data-next
        class="button button-secondary button-small"
        aria-disabled={isBusy.value}
        onClick={state.reopen}
      >
        {say('sign-off.change')}
      </button>
      <button
        type="button"
        class="button button-tertiary button-small"
        aria-disabled={isBusy.value}
        onClick={state.askToWithdraw}
      >
        {say('sign-off.withdraw')}
      </button>
    </div>
  )
}
