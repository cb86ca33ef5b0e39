import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { SayFirst } from '../context.ts'
import type { Folds } from '../folds.ts'
import type { MapDesk, MapSection } from '../map-section.ts'
import { Notice } from './notice.tsx'

type Fetched<Props> =
  | { readonly step: 'not-yet' | 'loading' | 'failed' }
  | { readonly step: 'here'; readonly View: FunctionComponent<Props> }

interface SectionFoldProps<Props> {
  readonly say: SayFirst
  readonly folds: Folds
  readonly section: Pick<MapSection<string>, 'id' | 'news'>
  readonly title: string
  readonly load: (desk: MapDesk) => Promise<FunctionComponent<Props>>
  /** What the section is drawn with. */
  readonly props: Props
}

/** One section, folded or open; what it needs is fetched when it is first opened. */
export function SectionFold<Props extends object>(given: SectionFoldProps<Props>) {
  const { say, folds, section, title, load, props } = given
  const { open } = folds
  const fetched = useSignal<Fetched<Props>>({ step: 'not-yet' })
  const news = useSignal<ReadonlySignal<string> | null>(null)
  const isOpen = open.value === section.id
  const fetchView = async () => {
    const { step } = fetched.peek()
    if (step === 'loading' || step === 'here') return
    fetched.value = { step: 'loading' }
    try {
      fetched.value = { step: 'here', View: await load(folds.deskOf(section.id)) }
    } catch {
      fetched.value = { step: 'failed' } // the connection is gone, or a new version replaced the file
    }
  }
  useSignalEffect(() => {
    if (open.value === section.id && fetched.peek().step === 'not-yet') void fetchView()
  })
  useEffect(() => {
    section.news?.(folds.deskOf(section.id)).then(
      (words) => {
        news.value = words
      },
      () => {}, // Whoever opens the section is told what is missing.
    )
  }, [])
  const now = fetched.value
  return (
    <details
      class="sync-section"
      open={isOpen}
      onToggle={(event) => folds.toggle(section.id, event.currentTarget.open)}
    >
      <summary id={`${folds.id}-${section.id}`}>
        <h3>{title}</h3>
        {news.value?.value && <span class="sync-news">{news.value.value}</span>}
      </summary>
      <div class="sync-body">
        {now.step === 'here' && <now.View {...props} />}
        {now.step === 'loading' && <p class="hint">{say('app.loading')}</p>}
        {now.step === 'failed' && (
          <Notice kind="problem" text={say('app.load-failed')}>
            <button type="button" class="button button-secondary button-small" onClick={() => void fetchView()}>
              {say('app.try-again')}
            </button>
          </Notice>
        )}
      </div>
    </details>
  )
}
