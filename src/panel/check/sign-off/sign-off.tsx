import type { Reading } from '../../../read/reading.ts'
import type { MapDesk, SectionView } from '../../map-section.ts'
import { loadStyles } from '../../stylesheet.ts'
import { useFocusNext } from '../../views/focus-next.ts'
import { Notice } from '../../views/notice.tsx'
import { FactList } from './fact-list.tsx'
import { hindranceOf } from './facts-writer.ts'
import { Hindered } from './hindered.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { SignForm } from './sign-form.tsx'
import styles from './sign-off.css?url'
import { type SignOffState, signOffState } from './sign-off-state.ts'
import { SignatureActions, SignatureNotice } from './signature.tsx'

/** Starts signing off; what was typed lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function openSignOff(desk: MapDesk): Promise<SectionView> {
  await loadStyles(styles)
  const state = signOffState(desk)
  return ({ reading }) => <SignOff state={state} reading={reading} />
}

function SignOff({ state, reading }: { readonly state: SignOffState; readonly reading: Reading }) {
  const { say, desk, isBusy, told, overtaken, isFormOpen, isWithdrawing } = state
  const signed = state.signed.value
  const why = hindranceOf(reading)
  const root = useFocusNext([isFormOpen.value, isWithdrawing.value, signed !== null].join())
  const words = overtaken.value || told.value?.words
  const isGood = !overtaken.value && told.value?.isGood
  // Whoever sees it reads it below.
  const isSeenBelow = isGood && told.value?.deed === 'signed' && signed !== null
  return (
    <div class="sign-off" ref={root}>
      <p class="hint">{say('sign-off.intro')}</p>
      <div class="sign-off-told" aria-live="polite">
        {isBusy.value && <p class="hint">{say('sign-off.working')}</p>}
        {isSeenBelow && <span class="unseen">{words}</span>}
        {words && !isSeenBelow && <Notice kind={isGood ? 'good' : 'problem'} text={words} />}
      </div>
      {signed && <SignatureNotice state={state} reading={reading} signed={signed} />}
      {(why || !isFormOpen.value) && (
        <FactList say={say} map={reading.map} locale={desk.context.locale} isSigned={signed !== null} />
      )}
      {!why && signed && !isFormOpen.value && <SignatureActions state={state} by={signed.signature.by} />}
      {why && <Hindered say={say} desk={desk} reading={reading} why={why} />}
      {!why && isFormOpen.value && (
        <>
          <ObstacleList state={state} />
          <SignForm state={state} />
        </>
      )}
    </div>
  )
}
