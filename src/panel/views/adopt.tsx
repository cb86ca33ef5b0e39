import type { Plan } from '../../plan/plan.ts'
import type { Reading } from '../../read/reading.ts'
import type { AdoptPhase, AdoptState } from '../adopt-state.ts'
import type { CheckState } from '../check-state.ts'
import { AdoptPreview } from './adopt-preview.tsx'
import { useFocusNext } from './focus-next.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

interface AdoptProps {
  readonly adopt: AdoptState
  readonly check: CheckState
  readonly reading: Reading
}

/** How it went, in a sentence; '' while there is nothing to tell. */
function told({ say }: AdoptState, phase: AdoptPhase): string {
  if (phase.step === 'done') return say('adopt.done')
  if (phase.step === 'undone') return phase.kept > 0 ? say('adopt.undone-kept', { n: phase.kept }) : say('adopt.undone')
  if (phase.step !== 'failed') return ''
  const why = say(phase.code === 'refused' ? 'adopt.refused' : `error.${phase.code}`)
  if (phase.undoing) return say('adopt.undo-failed', { why })
  if (phase.code === 'cancelled') return say(phase.undo ? 'adopt.cancelled' : 'insert.cancelled')
  return say(phase.undo ? 'adopt.halfway' : 'adopt.failed', { why })
}

/** Offers to make a map that people drew, or a copy, a full one; shows beforehand what that draws, and how it went. */
export function Adopt({ adopt, check, reading }: AdoptProps) {
  const { say } = adopt
  const phase = adopt.phase.value
  const root = useFocusNext(phase.step)
  const text = told(adopt, phase)
  const isDone = phase.step === 'done' || phase.step === 'undone'
  if (phase.step === 'offer' && reading.record === 'own') return <div ref={root} />
  return (
    <div class="adopt" ref={root}>
      <div aria-live="polite">
        {text && (
          <Notice
            kind={isDone ? 'good' : phase.step === 'failed' && phase.code !== 'cancelled' ? 'problem' : 'info'}
            text={text}
          >
            <Next adopt={adopt} reading={reading} phase={phase} />
          </Notice>
        )}
      </div>
      {phase.step === 'offer' && <Offer adopt={adopt} reading={reading} />}
      {phase.step === 'preparing' && (
        <p class="hint" data-next tabIndex={-1}>
          {say('adopt.preparing')}
        </p>
      )}
      {phase.step === 'preview' && <AdoptPreview adopt={adopt} check={check} reading={reading} phase={phase} />}
      {phase.step === 'working' && (
        <>
          <Progress
            say={say}
            label={say(phase.stopping ? 'adopt.stopping' : phase.undoing ? 'adopt.undoing' : 'adopt.working')}
            done={phase.done}
            total={phase.total}
          />
          <button
            type="button"
            data-next
            class="button button-secondary button-small"
            aria-disabled={phase.stopping}
            onClick={adopt.cancel}
          >
            {say('insert.cancel')}
          </button>
        </>
      )}
    </div>
  )
}

function Offer({ adopt, reading }: Pick<AdoptProps, 'adopt' | 'reading'>) {
  const { say } = adopt
  const isCopy = reading.record === 'copied'
  return (
    <section class="adopt-offer">
      <p>
        <strong class="adopt-offer-title">{say(isCopy ? 'adopt.copy-title' : 'adopt.offer-title')}</strong>
        <span>{say(isCopy ? 'adopt.copy-offer' : 'adopt.offer')}</span>
      </p>
      <button
        type="button"
        data-next
        class="button button-secondary button-small"
        onClick={() => void adopt.open(reading)}
      >
        {say(isCopy ? 'adopt.copy-open' : 'adopt.open')}
      </button>
    </section>
  )
}

/** What can be done next. */
function Next({ adopt, reading, phase }: Pick<AdoptProps, 'adopt' | 'reading'> & { phase: AdoptPhase }) {
  const { say } = adopt
  if (phase.step === 'done') return phase.undo && <Undo adopt={adopt} undo={phase.undo} />
  const begin = (
    <button
      type="button"
      data-next
      class="button button-secondary button-small"
      onClick={() => void adopt.open(reading)}
    >
      {say(reading.record === 'copied' ? 'adopt.copy-open' : 'adopt.open')}
    </button>
  )
  if (phase.step === 'undone') return begin
  if (phase.step !== 'failed') return null
  if (phase.undoing) return phase.undo && <Undo adopt={adopt} undo={phase.undo} />
  if (!phase.undo) return begin
  return (
    <>
      <button type="button" data-next class="button button-primary button-small" onClick={() => void adopt.again()}>
        {say('adopt.again')}
      </button>
      <Undo adopt={adopt} undo={phase.undo} />
    </>
  )
}

function Undo({ adopt, undo }: { adopt: AdoptState; undo: Plan }) {
  return (
    <button type="button" data-next class="button button-secondary button-small" onClick={() => void adopt.undo(undo)}>
      {adopt.say('adopt.undo')}
    </button>
  )
}
