import type { MessageKey, SayFirst } from './context.ts'
import type { InsertPhase } from './insert-work.ts'

/** What is going on while a map is drawn, or taken back. */
export function workingLabel({ stopping, undoing, total }: Extract<InsertPhase, { step: 'working' }>): MessageKey {
  if (stopping) return 'insert.stopping'
  if (undoing) return 'insert.undoing'
  return total > 0 ? 'insert.working' : 'insert.starting'
}

/** How it went, in a sentence; '' while there is nothing to tell. */
export function insertOutcome(say: SayFirst, phase: InsertPhase): string {
  if (phase.step === 'done')
    return phase.title ? say('insert.done', { title: phase.title }) : say('insert.done-untitled')
  if (phase.step === 'undone')
    return phase.kept > 0 ? say('insert.undone-kept', { n: phase.kept }) : say('insert.undone')
  if (phase.step !== 'failed') return ''
  if (phase.undoing && phase.left === 'notes') return say('insert.undo-refused')
  const why = say(`error.${phase.code}`)
  if (phase.undoing) return say('insert.undo-failed', { why })
  if (phase.left === 'unfinished') return say('insert.left-unfinished', { why })
  if (phase.left === 'notes') return say('insert.left-notes', { why })
  return phase.code === 'cancelled' ? say('insert.cancelled') : say('insert.failed', { why })
}
