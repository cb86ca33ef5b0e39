import { addEmptyNote } from './add-empty-note.ts'
import type { Desk } from './desk.ts'
import { presence, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'

export default defineRule({
  id: 'touchpoint-has-channel',
  question: 'complete',
  title: 'Each touchpoint has a channel',
  looksAt:
    'Each stage with a touchpoint, on a map with a lane for channels: a note in that lane, or a tag or a prefix ("Web: ...", "[web] ...") on a touchpoint.',
  why: 'The same touchpoint feels different on the phone and in a shop, and other people are in charge of it.',
  remedy: 'Name the channel in its lane, with a tag, or in front of the note: “Web: ...”.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'minor', 'sign-off': 'moderate' },
  source:
    'Miro on experience and journey maps: an experience map covers every channel; the Customer Journey Modelling Language: a touchpoint is described by who sends what through which channel.',
  messages: {
    missing: 'The touchpoint in "{stage}" names no channel: web, shop, phone, ...?',
    unclear: 'One cannot tell which channel the touchpoint in "{stage}" uses: the lane asks for several things.',
  },
  select(sheet, desk) {
    if (sheet.lanesOf('touchpoints').length === 0) return []
    return stagesWithLane(sheet, 'channels').flatMap((target) => {
      const touchpoints = presence(sheet, target.stageId, 'touchpoints', desk, false)
      return touchpoints.state === 'missing' ? [] : [{ ...target, touchpoints }]
    })
  },
  evaluate({ stage, laneId, touchpoints }, sheet, desk) {
    const channels = presence(sheet, stage.id, 'channels', desk)
    if (channels.state === 'there' || namesChannel(stage.id, touchpoints.noteIds, sheet, desk)) {
      return { outcome: 'pass' }
    }
    const data = { stage: stageName(stage, sheet) }
    const { noteIds } = touchpoints
    if (channels.state === 'unclear' || touchpoints.state === 'unclear') {
      return { outcome: 'review', code: 'unclear', data, noteIds }
    }
    return { outcome: 'fail', code: 'missing', data, noteIds, ...addEmptyNote({ stageId: stage.id, laneId }, sheet) }
  },
})

/** A tag that marks evidence, a person or a type of note is no channel; any other is: channels have no closed list of names. */
function namesChannel(stageId: string, touchpointIds: readonly string[], sheet: Sheet, { wording }: Desk): boolean {
  const ids = new Set(touchpointIds)
  const isChannel = (name: string) =>
    wording.isContent(name) &&
    !/^[@#]/.test(name) &&
    !wording.isEvidence(name) &&
    wording.typesCalled(name).length === 0
  return sheet
    .lanesOf('touchpoints')
    .flatMap((lane) => sheet.cell(stageId, lane.id))
    .some(({ note, tags }) => ids.has(note.id) && (tags.some(isChannel) || isChannel(wording.prefix(note.text))))
}
