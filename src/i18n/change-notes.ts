import { hasScale } from '../lanes/index.ts'
import type { Change } from '../model/change.ts'
import type { Note } from '../model/journey-map.ts'
import { listed, type Maps, quote, type Speech, signedIn } from './change-words.ts'

/** The note that a change is about, as it is afterwards, or as it was where it goes. */
function notesOf({ from, to }: Maps): (change: Change) => { readonly was: Note | null; readonly is: Note | null } {
  const [before, after] = [from, to].map(({ notes }) => new Map(notes.map((note) => [note.id, note])))
  return (change) => {
    if (change.kind === 'add-note') return { was: null, is: change.note }
    const id = 'noteId' in change ? change.noteId : ''
    return { was: before?.get(id) ?? null, is: after?.get(id) ?? null }
  }
}

/** The names that parts have now: another one is told where it comes, and may be left out. */
function namesIn({ from, to }: Maps, speech: Speech) {
  const lanes = new Map([...to.lanes, ...from.lanes].map(({ id, label }) => [id, label]))
  const stages = new Map([...to.stages, ...from.stages].map(({ id, name }) => [id, name]))
  return {
    lane: (id: string) => lanes.get(id)?.trim() || speech.say('change.unnamed'),
    stage: (id: string) => quote(speech, stages.get(id) ?? ''),
  }
}

/** What happens to the notes of a stage, in one sentence: "Stage 3 “Purchase”: +2 Pain points, Emotions -1 → 0". */
export function notesSentence(stageId: string, changes: readonly Change[], maps: Maps, speech: Speech): string {
  const { say } = speech
  const names = namesIn(maps, speech)
  const tally = tallyOf(stageId, changes, maps)
  const lanes = [...new Set([...maps.to.lanes, ...maps.from.lanes].map(({ id }) => id))]
  const inLanes = lanes.flatMap((id) => {
    const of = (what: What) => tally.inLane.get(`${what} ${id}`) ?? 0
    const lane = names.lane(id)
    const scores = scoreChange(stageId, id, maps)
    const [added, removed] = [of('added'), of('removed')]
    const [reworded, remarked, rescored] = [of('reworded'), of('remarked'), of('rescored')]
    return [
      ...(added > 0 ? [say('change.count', { count: signedIn(speech, added), lane })] : []),
      ...(removed > 0 ? [say('change.count', { count: signedIn(speech, -removed), lane })] : []),
      ...(reworded > 0 ? [say('change.reworded', { n: reworded, lane })] : []),
      ...(remarked > 0 ? [say('change.remarked', { n: remarked, lane })] : []),
      ...(scores
        ? [say('change.score', { lane, from: signedIn(speech, scores.from), to: signedIn(speech, scores.to) })]
        : rescored > 0
          ? [say('change.rescored', { n: rescored, lane })]
          : []),
    ]
  })
  const moved = [
    ...[...tally.fromStage].map(([id, n]) => say('change.moved-here', { n, from: names.stage(id) })),
    ...[...tally.fromLane.values()].map(({ n, from, to }) =>
      say('change.moved-lane', { n, from: names.lane(from), to: names.lane(to) }),
    ),
  ]
  const at = maps.from.stages.findIndex(({ id }) => id === stageId)
  return say('change.notes', {
    place: at + 1,
    name: names.stage(stageId),
    what: listed(speech, [...inLanes, ...moved]),
  })
}

type What = 'added' | 'removed' | 'reworded' | 'remarked' | 'rescored'

const COUNTED: Readonly<Partial<Record<Change['kind'], What>>> = {
  'add-note': 'added',
  'remove-note': 'removed',
  'retext-note': 'reworded',
  'mark-note': 'remarked',
  'score-note': 'rescored',
}

function tallyOf(stageId: string, changes: readonly Change[], maps: Maps) {
  const notes = notesOf(maps)
  const inLane = new Map<string, number>()
  const fromStage = new Map<string, number>()
  const fromLane = new Map<string, { n: number; readonly from: string; readonly to: string }>()
  for (const change of changes) {
    const { was, is } = notes(change)
    const laneId = (is ?? was)?.laneId
    const what = COUNTED[change.kind]
    if (what && laneId !== undefined) inLane.set(`${what} ${laneId}`, (inLane.get(`${what} ${laneId}`) ?? 0) + 1)
    if (change.kind !== 'move-note') continue
    const { from, to } = change
    if (from.stageId !== stageId) fromStage.set(from.stageId, (fromStage.get(from.stageId) ?? 0) + 1)
    else {
      const key = JSON.stringify([from.laneId, to.laneId])
      const known = fromLane.get(key)
      if (known) known.n += 1
      else fromLane.set(key, { n: 1, from: from.laneId, to: to.laneId })
    }
  }
  return { inLane, fromStage, fromLane }
}

/** How a stage's score in a lane changes: the mean of its scored notes to the nearest half; null where it stays. */
function scoreChange(stageId: string, laneId: string, { from, to }: Maps) {
  const scaled = to.lanes.some(({ id, types }) => id === laneId && hasScale(types))
  if (!scaled) return null
  const [was, is] = [from, to].map(({ notes }) => {
    const scores = notes.flatMap((note) =>
      note.stageId === stageId && note.laneId === laneId && note.score !== null ? [note.score] : [],
    )
    const sum = scores.reduce((all, score) => all + score, 0)
    // Rounded away from nothing, as people do; -0 is 0.
    return scores.length === 0 ? null : (Math.sign(sum) * Math.round(Math.abs((2 * sum) / scores.length))) / 2 + 0
  })
  return was === undefined || is === undefined || was === is ? null : { from: was, to: is }
}

/** What happens to each note, a sentence each. */
export function noteSentences(changes: readonly Change[], maps: Maps, speech: Speech): string[] {
  const { say } = speech
  const notes = notesOf(maps)
  const names = namesIn(maps, speech)
  const words = (text: string) => (text.trim() === '' ? say('change.empty') : quote(speech, text))
  return changes.flatMap((change): string[] => {
    const { was, is } = notes(change)
    const note = is ?? was
    if (!note) return []
    const lane = names.lane(note.laneId)
    switch (change.kind) {
      case 'add-note':
        return [say('change.note-added', { lane, words: words(note.text) })]
      case 'remove-note':
        return [say('change.note-removed', { lane, words: words(note.text) })]
      case 'retext-note':
        return [say('change.note-reworded', { lane, from: words(change.from), to: words(change.to) })]
      case 'move-note':
        return [say('change.note-moved', { words: words(note.text), stage: names.stage(change.to.stageId), lane })]
      case 'score-note':
        return [
          say('change.note-scored', {
            words: words(note.text),
            from: signedIn(speech, change.from),
            to: signedIn(speech, change.to),
          }),
        ]
      case 'mark-note':
        return [say('change.note-remarked', { words: words(note.text) })]
      default:
        return []
    }
  })
}
