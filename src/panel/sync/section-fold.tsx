import { useSignal, useSignalEffect } from '@preact/signals'
import type { Reading } from '../../read/reading.ts'
import { Notice } from '../views/notice.tsx'
import type { SectionView, SyncSection } from './section.ts'
import type { SyncState } from './sync-state.ts'

type Fetched =
  | { readonly step: 'not-yet' | 'loading' | 'failed' }
  | { readonly step: 'here'; readonly View: SectionView }

/** One section, folded or open; what it needs is fetched when it is first opened. */
export function SectionFold({ sync, section, reading }: { sync: SyncState; section: SyncSection; reading: Reading }) {
  const { say, open } = sync
  const fetched = useSignal<Fetched>({ step: 'not-yet' })
  const isOpen = open.value === section.id
  const load = async () => {
    const { step } = fetched.peek()
    if (step === 'loading' || step === 'here') return
    fetched.value = { step: 'loading' }
    try {
      fetched.value = { step: 'here', View: await section.open(sync.deskOf(section.id)) }
    } catch {
      fetched.value = { step: 'failed' } // the connection is gone, or a new version replaced the file
    }
  }
  useSignalEffect(() => {
    if (open.value === section.id && fetched.peek().step === 'not-yet') void load()
  })
  const now = fetched.value
  return (
    <details class="sync-section" open={isOpen} onToggle={(event) => sync.toggle(section.id, event.currentTarget.open)}>
      <summary id={`sync-${section.id}`}>
        <h3>{say(section.title)}</h3>
      </summary>
      <div class="sync-body">
        {now.step === 'here' && <now.View reading={reading} />}
        {now.step === 'loading' && <p class="hint">{say('app.loading')}</p>}
        {now.step === 'failed' && (
          <Notice kind="problem" text={say('app.load-failed')}>
            <button type="button" class="button button-secondary button-small" onClick={() => void load()}>
              {say('app.try-again')}
            </button>
          </Notice>
        )}
      </div>
    </details>
  )
}
