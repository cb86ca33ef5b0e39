import type { ReadonlySignal } from '@preact/signals'
import { effect } from '@preact/signals'
import type { CheckState } from '../../check-state.ts'
import type { MapDesk, SectionView } from '../../map-section.ts'
import { useFocusNext } from '../../views/focus-next.ts'
import { Notice } from '../../views/notice.tsx'
import { Progress } from '../../views/progress.tsx'
import { type MarksState, marksState } from './marks-state.ts'

/** One for all who look at the same reading, for as long as the panel lives. */
const states = new WeakMap<CheckState, MarksState>()

function stateOf(desk: MapDesk): MarksState {
  const state = states.get(desk.check) ?? marksState(desk)
  states.set(desk.check, state)
  return state
}

export const newsOfMarks = async (desk: MapDesk): Promise<ReadonlySignal<string>> => stateOf(desk).news

export async function openMarks(desk: MapDesk): Promise<SectionView> {
  const state = stateOf(desk)
  effect(() => {
    state.isOpen.value = desk.isOpen.value
    if (desk.isOpen.value) void state.refresh()
  })
  return () => <Marks state={state} />
}

function Marks({ state }: { state: MarksState }) {
  const { say, isBusy, phase } = state
  const root = useFocusNext(phase.value.step)
  return (
    <div ref={root} class="marks">
      <p class="hint">{say('marks.intro')}</p>
      <div class="unseen" aria-live="polite">
        {isBusy.value ? underWay(state) : ''}
      </div>
      <div aria-live="polite">
        <MarksNow state={state} />
        <Outcome state={state} />
      </div>
      {isBusy.value ? <Working state={state} /> : <Deeds state={state} />}
    </div>
  )
}

/** Whether the gaps are marked, and by whom; or that marks are there which nobody looks after. */
function MarksNow({ state: { say, marking, onBoard, isOwn, isBusy } }: { state: MarksState }) {
  const now = marking.value
  if (isBusy.value) return null
  if (now) {
    const who = isOwn.value ? 'marks.on-own' : now.by ? 'marks.on-by' : 'marks.on'
    return <p>{say(who, { name: now.by })}</p>
  }
  return onBoard.value > 0 ? <Notice kind="info" text={say('marks.left', { n: onBoard.value })} /> : null
}

function Outcome({ state: { say, phase, onBoard, marking } }: { state: MarksState }) {
  const now = phase.value
  if (now.step === 'done') {
    // That marks are on is said already, and so it is when others have put some since.
    if (now.what === 'put' || onBoard.value > 0 || marking.value) return null
    const text = [
      say('marks.removed', { n: now.count }),
      ...(now.kept > 0 ? [say('marks.kept', { n: now.kept })] : []),
    ].join(' ')
    return <Notice kind="good" text={text} />
  }
  if (now.step !== 'failed') return null
  if (now.code === 'cancelled') return <Notice kind="info" text={say(`marks.cancelled-${now.what}`)} />
  if (now.code === 'busy') return <Notice kind="info" text={say('marks.busy')} />
  const why = now.code === 'permission' ? say('marks.viewer') : say(`error.${now.code}`)
  return <Notice kind="problem" text={now.code === 'permission' ? why : say(`marks.failed-${now.what}`, { why })} />
}

const underWay = ({ say, phase }: MarksState): string => {
  const now = phase.value
  return now.step === 'working' ? say(now.what === 'put' ? 'marks.putting' : 'marks.removing') : ''
}

function Working({ state }: { state: MarksState }) {
  const { say, phase, cancel } = state
  const now = phase.value
  if (now.step !== 'working') return null
  return (
    <>
      <Progress say={say} label={underWay(state)} done={now.done} total={now.total} />
      <button type="button" class="button button-secondary button-small" data-next onClick={cancel}>
        {say('insert.cancel')}
      </button>
    </>
  )
}

function Deeds({ state }: { state: MarksState }) {
  const { say, missing, roomless, onBoard, marking, markGaps, removeAll } = state
  const isMarked = marking.value !== null
  return (
    <>
      {missing.value === 0 && onBoard.value === 0 && roomless.value === 0 && (
        <p class="hint" tabIndex={-1} data-next>
          {say('marks.none')}
        </p>
      )}
      <div class="button-row">
        {missing.value > 0 && (
          <button type="button" class="button button-secondary button-small" data-next onClick={() => void markGaps()}>
            {say(onBoard.value > 0 && isMarked ? 'marks.put-more' : 'marks.put', { n: missing.value })}
          </button>
        )}
        {(onBoard.value > 0 || isMarked) && (
          <button type="button" class="button button-secondary button-small" data-next onClick={() => void removeAll()}>
            {say('marks.remove')}
          </button>
        )}
      </div>
      {roomless.value > 0 && (
        <p class="hint" tabIndex={-1} data-next>
          {say('marks.no-room', { n: roomless.value })}
        </p>
      )}
    </>
  )
}
