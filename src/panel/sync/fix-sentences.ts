import { quote, type Speech } from '../../i18n/change-words.ts'
import { FIX_MESSAGES } from '../../i18n/en-fixes.ts'
import { hasScale } from '../../lanes/index.ts'
import type { Change } from '../../model/change.ts'
import { isSame } from '../../model/is-same.ts'
import { isWaiting } from '../../model/waiting-note.ts'
import type { ChangePlan } from '../../plan/plan.ts'
import type { Reading } from '../../read/reading.ts'
import type { PanelContext } from '../context.ts'
import { speaker } from '../say.ts'

/** What changes do that no difference between two maps tells: notes without words are in no map, and those beside the cells are in none yet. */
export interface FixSentences {
  readonly sentences: readonly string[]
  readonly hints: readonly string[]
}

export function fixSentences(
  reading: Reading,
  changes: readonly Change[],
  { ops, misfits }: ChangePlan,
  { locale, translated }: PanelContext,
  speech: Speech,
): FixSentences {
  const say = speaker(FIX_MESSAGES, locale, translated)
  const { map } = reading
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const stageOf = (id: string) => quote(speech, map.stages.find((stage) => stage.id === id)?.name ?? '')
  const laneOf = (id: string) => map.lanes.find((lane) => lane.id === id)
  const labelOf = (id: string) => laneOf(id)?.label.trim() || speech.say('change.unnamed')
  const left = new Set(misfits.map(({ change }) => change))
  const drawn = new Set(ops.flatMap((op) => (op.kind === 'create' ? [op.ref] : [])))
  const waiting = changes.flatMap((change) =>
    change.kind === 'add-note' &&
    isWaiting(change.note) &&
    drawn.has(`new:empty:${change.note.stageId}:${change.note.laneId}`)
      ? [change.note]
      : [],
  )
  const waits = map.lanes.flatMap(({ id }) => {
    const stages = new Set(waiting.flatMap(({ laneId, stageId }) => (laneId === id ? [stageId] : [])))
    if (stages.size === 0) return []
    return [say('fix.waits', { n: stages.size, stages: list.format([...stages].map(stageOf)), lane: labelOf(id) })]
  })
  const isDrawn = reading.anchor !== null && reading.anchor.adopted !== true
  const moves = changes.flatMap((change) => {
    if (change.kind !== 'move-note' || left.has(change)) return []
    const { noteId, from, to } = change
    const isNote = map.notes.some(({ id }) => id === noteId)
    const text = [...reading.others, ...reading.placed.map(({ item }) => item)].find(({ id }) => id === noteId)?.text
    if (text === undefined) return []
    const slots = { words: quote(speech, text), stage: stageOf(to.stageId), lane: labelOf(to.laneId) }
    if (isNote) return isSame(from, to) && reading.doubtful.includes(noteId) ? [say('fix.straight', slots)] : []
    if (!hasScale(laneOf(to.laneId)?.types ?? [])) return [say('fix.comes-in', slots)]
    return [say(isDrawn ? 'fix.comes-in-unscored' : 'fix.comes-in-scored', slots)]
  })
  // That nothing was found is no note more, as a difference between two maps would have it.
  const answers = changes.flatMap((change) => {
    if (change.kind !== 'add-note' || change.note.answer !== 'none' || left.has(change)) return []
    const { text, stageId, laneId } = change.note
    return [say('fix.answers', { words: quote(speech, text), stage: stageOf(stageId), lane: labelOf(laneId) })]
  })
  return { sentences: [...waits, ...answers, ...moves], hints: waits.length > 0 ? [say('fix.waits-on')] : [] }
}
