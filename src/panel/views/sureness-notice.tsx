import { takesAway } from '../../model/correction.ts'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import { adviceOf, groundsOf, surenessOf } from '../sureness.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { Notice } from './notice.tsx'

interface SurenessProps {
  readonly check: CheckState
  readonly reading: Reading
}

/** Sentences as one text: not every language sets a blank between them. */
const inARow = (say: CheckState['say'], sentences: readonly string[]): string =>
  sentences.reduce((one, next) => say('sure.and-then', { one, next }))

/** That a map may be read wrongly, why, and what helps; nothing for one that is read right. */
export function SurenessNotice({ check: { say, correctionsOpen, corrected }, reading }: SurenessProps) {
  if (surenessOf(reading) !== 'unsure') return null
  const grounds = groundsOf(reading, 'against').map(({ key, slots }) => say(key, slots))
  const takenAway = corrected.value.some(({ mapId, correction }) => mapId === reading.map.id && takesAway(correction))
  return (
    <Notice
      kind="info"
      title={say('sure.unsure')}
      text={inARow(say, [...grounds, say(`sure.advice-${adviceOf(reading, takenAway)}`)])}
    >
      <button
        type="button"
        class="button button-secondary button-small"
        onClick={() => {
          correctionsOpen.value = true
          document.getElementById(CORRECT_SUMMARY)?.focus()
        }}
      >
        {say('sure.put-right')}
      </button>
    </Notice>
  )
}

/** How sure the reading is, in a sentence and with its reasons, for whoever asks; of an unsure one the notice has told. */
export function Sureness({ check: { say }, reading }: SurenessProps) {
  const sureness = surenessOf(reading)
  if (sureness === 'unsure') return null
  const grounds = groundsOf(reading, sureness === 'sure' ? 'for' : 'against')
  const sentences = [say(`sure.${sureness}`), ...grounds.map(({ key, slots }) => say(key, slots))]
  return <p class="hint">{inARow(say, sentences)}</p>
}
