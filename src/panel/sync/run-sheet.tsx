import { useLayoutEffect, useRef } from 'preact/hooks'
import { Notice } from '../views/notice.tsx'
import { Progress } from '../views/progress.tsx'
import { ChangePictures } from './change-pictures.tsx'
import type { ChangeRun } from './change-run.ts'
import type { Proposal, Working } from './run-phase.ts'
import { outlookWords, type SaySync, underWay, warnings } from './run-words.ts'

interface SheetProps {
  readonly say: SaySync
  readonly run: ChangeRun
}

/** What a change would do, and then how far it is: it has the tab to itself until it is decided and done. */
export function RunSheet({ say, run }: SheetProps) {
  const phase = run.phase.value
  if (phase.step === 'preparing') return <Preparing say={say} run={run} />
  if (phase.step === 'preview') return <Preview say={say} run={run} proposal={phase.proposal} />
  return phase.step === 'working' ? <InProgress say={say} run={run} phase={phase} /> : null
}

function Preparing({ say, run }: SheetProps) {
  const back = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => back.current?.focus(), [])
  return (
    <div class="run-sheet">
      <p class="hint">{say('sync.preparing')}</p>
      <button type="button" ref={back} class="button button-secondary button-small" onClick={run.close}>
        {say('insert.cancel')}
      </button>
    </div>
  )
}

/** In words, as a picture, and what should be known before. */
function Preview({ say, run, proposal }: SheetProps & { proposal: Proposal }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const isNothing = proposal.plan.ops.length === 0
  return (
    <section class="run-sheet" aria-labelledby="run-heading">
      <h2 class="section" id="run-heading" ref={heading} tabIndex={-1}>
        {say(isNothing ? 'sync.nothing' : 'sync.preview')}
      </h2>
      {isNothing ? <p>{say('sync.nothing-text')}</p> : <Outlook say={say} proposal={proposal} />}
      {warnings(say, proposal).map((sentence) => (
        <Notice key={sentence} kind="info" text={sentence} />
      ))}
      <div class="run-foot">
        {!isNothing && (
          <button type="button" class="button button-primary button-medium" onClick={() => void run.apply()}>
            {say('sync.apply')}
          </button>
        )}
        <button type="button" class="button button-secondary button-medium" onClick={run.close}>
          {say('sync.back')}
        </button>
      </div>
    </section>
  )
}

function Outlook({ say, proposal }: Pick<SheetProps, 'say'> & { proposal: Proposal }) {
  const { sentences, hints, picture } = proposal
  const counts = outlookWords(say, proposal)
  const told = counts.length > 0 ? counts.reduce((one, next) => say('sync.and-then', { one, next })) : ''
  return (
    <>
      <ul class="run-steps">
        {(sentences.length > 0 ? sentences : counts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hints.map((hint) => (
        <p key={hint} class="hint">
          {hint}
        </p>
      ))}
      {sentences.length > 0 && told && <p class="hint">{told}</p>}
      <ChangePictures say={say} picture={picture} />
    </>
  )
}

function InProgress({ say, run, phase }: SheetProps & { phase: Working }) {
  const cancel = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => cancel.current?.focus(), [])
  return (
    <div class="run-sheet">
      <Progress say={say} label={underWay(say, phase)} done={phase.done} total={phase.total} />
      <button
        type="button"
        ref={cancel}
        class="button button-secondary button-small"
        aria-disabled={phase.stopping}
        onClick={run.cancel}
      >
        {say('insert.cancel')}
      </button>
    </div>
  )
}
