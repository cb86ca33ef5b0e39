import type { WorkshopState } from './workshop-state.ts'

const KEYS: Readonly<Record<string, 'next' | 'previous'>> = {
  ArrowRight: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  p: 'previous',
}

/** One open cell at a time, large, with what is asked; the board shows the same place. */
export function Walk({ state }: { state: WorkshopState }) {
  const { say, walk, gaps, shared, prompts } = state
  const gap = walk.current.value
  const all = gaps.value.length
  const isOpen = walk.position.value >= 0
  const shown = walk.shown.value
  const isLead = shared.isLead.value
  const lead = shared.said.value.lead?.name || say('workshop.somebody')
  const isFollowing = walk.isFollowing.value

  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    walk[step]()
  }
  const asked = gap?.type === undefined ? '' : (prompts.value.get(gap.type) ?? '')
  return (
    <section class="walk" aria-labelledby="walk-title" onKeyDown={onKeyDown}>
      <div class="walk-head">
        <h2 id="walk-title">{say('walk.title')}</h2>
        {isOpen && <span class="walk-count">{say('walk.count', { at: walk.position.value + 1, all })}</span>}
      </div>
      <div class="unseen" aria-live="polite">
        {walk.spoken}
      </div>
      {gap && isOpen && (
        <div class="walk-gap">
          <p class="walk-place">
            <strong>{gap.lane}</strong>
            <span>{gap.stage}</span>
          </p>
          {asked && <p class="walk-asked">{asked}</p>}
          <p>{gap.finding?.message ?? say('walk.nothing-yet')}</p>
        </div>
      )}
      {gap && !isOpen && all > 0 && (
        <p class="walk-gap walk-filled">{say('walk.filled', { lane: gap.lane, stage: gap.stage })}</p>
      )}
      {all === 0 && <p class="walk-gap walk-filled">{say('walk.all-filled')}</p>}
      <div class="walk-steps">
        <button
          type="button"
          class="button button-secondary button-medium"
          aria-disabled={all === 0}
          aria-keyshortcuts="ArrowLeft p"
          onClick={walk.previous}
        >
          {say('walk.previous')}
        </button>
        <button
          type="button"
          class="button button-primary button-medium"
          aria-disabled={all === 0}
          aria-keyshortcuts="ArrowRight n"
          aria-describedby="walk-keys"
          onClick={walk.next}
        >
          {say('walk.next')}
        </button>
      </div>
      <p class="hint" id="walk-keys">
        {say('walk.keys')}
      </p>
      <div class="button-row">
        {gap && (
          <button type="button" class="button button-tertiary button-small" onClick={walk.showCurrent}>
            {say('walk.show')}
          </button>
        )}
        {!isLead && shown && (
          <button
            type="button"
            class="button button-tertiary button-small"
            onClick={isFollowing ? walk.leave : walk.comeBack}
          >
            {isFollowing ? say('walk.leave') : say('walk.back', { name: lead })}
          </button>
        )}
      </div>
      {!isLead && shown && isFollowing && <p class="hint">{say('walk.follows', { name: lead })}</p>}
      {isLead && gap && (
        <div class="form-group form-group-small">
          <label class="toggle" for="walk-share">
            <input
              type="checkbox"
              id="walk-share"
              checked={shown !== null}
              aria-describedby="walk-share-hint"
              onChange={(event) => void walk.share(event.currentTarget.checked)}
            />
            <span>{say('walk.share')}</span>
          </label>
          <p class="hint" id="walk-share-hint">
            {say('walk.share-hint')}
          </p>
        </div>
      )}
    </section>
  )
}
