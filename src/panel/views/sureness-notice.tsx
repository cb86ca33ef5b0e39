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

/** Why a reading is unsure, and what helps. */
function doubts({ say, corrected }: CheckState, reading: Reading): string {
  const grounds = groundsOf(reading, 'against').map(({ key, slots }) => say(key, slots))
  const takenAway = corrected.value.some(({ mapId, correction }) => mapId === reading.map.id && takesAway(correction))
  return inARow(say, [...grounds, say(`sure.advice-${adviceOf(reading, takenAway)}`)])
}

/** That a map may be read wrongly, why, and what helps; nothing for one that is read right. */
export function SurenessNotice({ check, reading }: SurenessProps) {
  const { say, correctionsOpen } = check
  if (surenessOf(reading) !== 'unsure') return null
  return (
    <Notice kind="info" title={say('sure.unsure')} text={doubts(check, reading)}>
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

/** How sure the reading is, in a sentence and with its reasons, for whoever asks, and for whoever sees here what a correction has done to it. */
export function Sureness({ check, reading }: SurenessProps) {
  const { say } = check
  const sureness = surenessOf(reading)
  if (sureness === 'unsure') return <p class="hint">{doubts(check, reading)}</p>
  const grounds = groundsOf(reading, sureness === 'sure' ? 'for' : 'against')
  const sentences = [say(`sure.${sureness}`), ...grounds.map(({ key, slots }) => say(key, slots))]
  return <p class="hint">{inARow(say, sentences)}</p>
}
