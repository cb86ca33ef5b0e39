import { useSignal, useSignalEffect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { PanelState } from '../panel-state.ts'
import { Notice } from './notice.tsx'

type Loaded =
  | { readonly step: 'not-yet' }
  | { readonly step: 'loading' }
  | { readonly step: 'failed' }
  | { readonly step: 'here'; readonly CheckTab: FunctionComponent }

/** Loads the Check tab when it is first opened: with it come reading, rules and words, which the Insert tab does without. */
export function CheckLoader({ panel }: { panel: PanelState }) {
  const loaded = useSignal<Loaded>({ step: 'not-yet' })
  const load = async () => {
    // Opened, left and opened again while it loads, it would else follow the board twice.
    const { step } = loaded.peek()
    if (step === 'loading' || step === 'here') return
    loaded.value = { step: 'loading' }
    // What reads the board is the larger part: it need not wait for what shows it. Whoever needs it meets its failure.
    panel.context.checking().catch(() => undefined)
    try {
      const { openCheck } = await import('./check-tab.tsx')
      loaded.value = { step: 'here', CheckTab: await openCheck(panel) }
    } catch {
      loaded.value = { step: 'failed' } // the connection is gone, or a new version replaced the file
    }
  }
  useSignalEffect(() => {
    if (panel.tab.value === 'check' && loaded.peek().step === 'not-yet') void load()
  })

  const { say } = panel
  if (loaded.value.step === 'here') return <loaded.value.CheckTab />
  if (loaded.value.step !== 'failed') return <p class="hint">{say('app.loading')}</p>
  return (
    <Notice kind="problem" text={say('app.load-failed')}>
      <button type="button" class="button button-secondary button-small" onClick={() => void load()}>
        {say('app.try-again')}
      </button>
    </Notice>
  )
}
