import type { PanelState } from '../panel-state.ts'
import { type UnfinishedState, unfinishedState } from '../unfinished-state.ts'
import { Notice } from './notice.tsx'
import { Progress } from './progress.tsx'

/** Starts looking for maps that were left half drawn. */
export const openUnfinished = (panel: PanelState) => {
  const unfinished = unfinishedState(panel)
  return () => <UnfinishedNotice unfinished={unfinished} />
}

/** Offers to finish or to remove such a map; one at a time. */
function UnfinishedNotice({ unfinished }: { unfinished: UnfinishedState }) {
  const { say } = unfinished
  const [first] = unfinished.found.value
  const phase = unfinished.phase.value
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
      {phase.step === 'done' && (
        <Notice kind="good" text={say(phase.finished ? 'unfinished.finished' : 'unfinished.cleaned')} />
      )}
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
            onClick={() => void unfinished.settle(first, true)}
          >
            {say('unfinished.finish')}
          </button>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => void unfinished.settle(first, false)}
          >
            {say('unfinished.clean-up')}
          </button>
        </Notice>
      )}
    </div>
  )
}
