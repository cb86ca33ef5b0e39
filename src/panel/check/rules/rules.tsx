import { useRef } from 'preact/hooks'
import type { MapDesk, SectionView } from '../../map-section.ts'
import { loadStyles } from '../../stylesheet.ts'
import { Field } from '../../views/field.tsx'
import { useFocusHeir } from '../../views/focus-heir.ts'
import { useFocusOnce } from '../../views/focus-once.ts'
import { Notice } from '../../views/notice.tsx'
import { RuleFold } from './rule-fold.tsx'
import styles from './rules.css?url'
import { type RulesState, rulesState } from './rules-state.ts'

/** Starts the section; rejects when its styles or the rules cannot be loaded. */
export async function openRules(desk: MapDesk): Promise<SectionView> {
  const [{ settableRulesIn }] = await Promise.all([desk.context.checking(), loadStyles(styles)])
  const state = rulesState(desk, await settableRulesIn(desk.context.locale))
  return () => <Rules state={state} />
}

/** All rules, and how they are set on this board. */
function Rules({ state }: { readonly state: RulesState }) {
  const { say, query, groups, changed, resetAll } = state
  const root = useRef<HTMLDivElement>(null)
  const onFocusIn = useFocusHeir(root, 'check-rules')
  return (
    <div class="rules" ref={root} onFocusIn={onFocusIn}>
      <p class="hint">{say('rules.hint')}</p>
      <Field id="rules-find" label={say('rules.find')} value={query} />
      <Outcome state={state} />
      {groups.value.length === 0 && <p class="hint">{say('rules.none')}</p>}
      {groups.value.map(({ question, rules }) => (
        <section key={question} aria-labelledby={`rules-${question}`}>
          <h4 class="rules-title" id={`rules-${question}`}>
            {say(`rules.question-${question}`)}
          </h4>
          {rules.map((view) => (
            <RuleFold key={view.rule.id} state={state} view={view} />
          ))}
        </section>
      ))}
      {changed.value.length > 0 && (
        <button type="button" class="button button-secondary button-small" onClick={resetAll}>
          {say('rules.reset-all')}
        </button>
      )}
    </div>
  )
}

/** What was reset, the way back, and whether the board remembers how the rules are set. */
function Outcome({ state: { say, reset, undo, unkept, keep } }: { readonly state: RulesState }) {
  const next = useRef<HTMLButtonElement>(null)
  const done = reset.value
  const why = unkept.value
  const key = why === 'permission' ? 'viewer' : why === 'full' || why === 'newer' ? why : 'trouble'
  // The button that was pressed is gone.
  useFocusOnce(done, next)
  return (
    <div class="waiver-notice" aria-live="polite">
      {done && (
        <Notice
          kind="good"
          text={done.title === null ? say('rules.all-reset') : say('rules.was-reset', { rule: done.title })}
        >
          <button type="button" ref={next} class="button button-secondary button-small" onClick={undo}>
            {say('rules.undo')}
          </button>
        </Notice>
      )}
      {why && (
        <Notice kind={key === 'viewer' ? 'info' : 'problem'} text={say(`rules.kept-${key}`)}>
          {(key === 'trouble' || key === 'full') && (
            <button type="button" class="button button-secondary button-small" onClick={() => void keep()}>
              {say('app.try-again')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
