import type { PanelState } from '../panel-state.ts'
import { type UnfinishedPhase, type UnfinishedState, unfinishedState } from '../unfinished-state.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

/** Starts looking for maps that were left half drawn. */
export const openUnfinished = (panel: PanelState) => {
  const unfinished = unfinishedState(panel)
  return () => <UnfinishedNotice unfinished={unfinished} />
}

/** How it went, in a sentence; '' while there is nothing to tell. */
function outcome(say: UnfinishedState['say'], phase: UnfinishedPhase): string {
  if (phase.step === 'finished') return say('unfinished.finished')
  if (phase.step === 'kept') return say('unfinished.kept')
  if (phase.step !== 'cleaned') return ''
  return phase.kept > 0 ? say('unfinished.cleaned-kept', { n: phase.kept }) : say('unfinished.cleaned')
}

/** Offers to finish or to remove such a map; one at a time. */
function UnfinishedNotice({ unfinished }: { unfinished: UnfinishedState }) {
  const { say } = unfinished
  const [first] = unfinished.found.value
  const phase = unfinished.phase.value
  const told = outcome(say, phase)
  return (
    <div class="unfinished" aria-live="polite">
      {phase.step === 'working' && (
        <Progress
          say={say}
          label={say(phase.finishing ? 'unfinished.finishing' : 'unfinished.cleaning')}
          done={phase.done}
          total={phase.total}
        />
      )}
      {told && <Notice kind="good" text={told} />}
      {phase.step === 'failed' && (
        <Notice kind="problem" text={say('unfinished.failed', { why: say(`error.${phase.code}`) })} />
      )}
      {first && phase.step !== 'working' && (
        <Notice
          kind="info"
          title={say('unfinished.title')}
          text={first.title ? say('unfinished.text', { title: first.title }) : say('unfinished.text-untitled')}
        >
          <button
            type="button"
            class="button button-primary button-small"
            onClick={() => void unfinished.finish(first)}
          >
            {say(first.map ? 'unfinished.finish' : 'unfinished.keep')}
          </button>
          {first.map && (
            <button
              type="button"
              class="button button-secondary button-small"
              onClick={() => void unfinished.cleanUp(first)}
            >
              {say('unfinished.clean-up')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
