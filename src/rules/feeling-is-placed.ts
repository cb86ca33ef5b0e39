import type { SoundOf } from '../model/feelings.ts'
import type { Lane } from '../model/journey-map.ts'
import { isOfType, stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'

const CODES = ['sounds-good', 'sounds-bad', 'contradicts'] as const

export default defineRule({
  id: 'feeling-is-placed',
  question: 'good',
  title: 'Feelings in words have a score that fits',
  looksAt:
    'Emotion notes whose words clearly sound good or bad, in the languages of the map: those without a score, and those whose score says the opposite. A word with "not", "less" or the like beside it is not clear.',
  why: 'Words alone draw no curve: a feeling without a height is missing in it, and one with the wrong height bends it.',
  remedy: 'Move the note up if it is good and down if it is bad, or add a smiley.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: 'minor', 'sign-off': 'minor' },
  thresholds: { contradiction: 1 },
  means: { contradiction: 'So many points on the other side of 0 and more contradict the words of a note.' },
  source:
    'Nielsen Norman Group, Journey Mapping 101: emotions are one line of ups and downs through all phases, and words alone draw no line; TheyDo: what is not scored stays a gap in the curve.',
  messages: {
    'sounds-good':
      'Notes in "{stage}" that sound good and have no score: {count}. Place them on the scale, or add a smiley.',
    'sounds-bad':
      'Notes in "{stage}" that sound bad and have no score: {count}. Place them on the scale, or add a smiley.',
    contradicts: 'Notes in "{stage}" whose words say the opposite of their score: {count}.',
  },
  select(sheet, desk) {
    const lanes = sheet.lanesOf('emotions')
    if (lanes.length === 0) return []
    const sound = desk.wording.soundOn(sheet.map)
    return sheet.map.stages.flatMap((stage) =>
      lanes.flatMap((lane) => {
        if (sheet.cell(stage.id, lane.id).length === 0) return []
        const heard = hear(sheet, stage.id, lane, sound, desk.limit('contradiction'))
        return CODES.map((code) => ({
          stage,
          stageId: stage.id,
          laneId: lane.id,
          key: code,
          code,
          noteIds: heard[code],
        }))
      }),
    )
  },
  evaluate({ stage, code, noteIds }, sheet) {
    if (noteIds.length === 0) return { outcome: 'pass' }
    return { outcome: 'review', code, data: { stage: stageName(stage, sheet), count: noteIds.length }, noteIds }
  },
})

type Heard = Readonly<Record<(typeof CODES)[number], readonly string[]>>

/** The notes of a cell whose words clearly sound like a feeling, without a score that goes with it. */
function hear(sheet: Sheet, stageId: string, lane: Lane, sound: SoundOf, contradiction: number): Heard {
  const heard: Record<keyof Heard, string[]> = { 'sounds-good': [], 'sounds-bad': [], contradicts: [] }
  for (const cellNote of sheet.cell(stageId, lane.id)) {
    const { note, says } = cellNote
    if (says !== 'content' || isOfType(cellNote, lane, 'emotions', sheet) !== 'yes') continue
    const feeling = sound(note.text)
    if (feeling === null) continue
    if (note.score === null) heard[`sounds-${feeling}`].push(note.id)
    else if ((feeling === 'good' ? -note.score : note.score) >= contradiction) heard.contradicts.push(note.id)
  }
  return heard
}
