import { useSignal, useSignalEffect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { PanelState, TabId } from '../panel-state.ts'
import { Notice } from './notice.tsx'

type Loaded =
  | { readonly step: 'not-yet' }
  | { readonly step: 'loading' }
  | { readonly step: 'failed' }
  | { readonly step: 'here'; readonly Tab: FunctionComponent }

interface TabLoaderProps {
  readonly panel: PanelState
  readonly id: TabId
  readonly load: () => Promise<{ open(panel: PanelState): Promise<FunctionComponent> }>
}

/** Loads a tab when it is first opened: with it come reading, rules and words, which the Insert tab does without. */
export function TabLoader({ panel, id, load }: TabLoaderProps) {
  const loaded = useSignal<Loaded>({ step: 'not-yet' })
  const open = async () => {
    // Opened, left and opened again while it loads, it would else follow the board twice.
    const { step } = loaded.peek()
    if (step === 'loading' || step === 'here') return
    loaded.value = { step: 'loading' }
    // What reads the board is the larger part: it need not wait for what shows it. Whoever needs it meets its failure.
    panel.context.checking().catch(() => undefined)
    try {
      loaded.value = { step: 'here', Tab: await (await load()).open(panel) }
    } catch {
      loaded.value = { step: 'failed' } // the connection is gone, or a new version replaced the file
    }
  }
  useSignalEffect(() => {
    if (panel.tab.value === id && loaded.peek().step === 'not-yet') void open()
  })

  const { say } = panel
  if (loaded.value.step === 'here') return <loaded.value.Tab />
  if (loaded.value.step !== 'failed') return <p class="hint">{say('app.loading')}</p>
  return (
    <Notice kind="problem" text={say('app.load-failed')}>
      <button type="button" class="button button-secondary button-small" onClick={() => void open()}>
        {say('app.try-again')}
      </button>
    </Notice>
  )
}
