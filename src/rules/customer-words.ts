import { isOfType, stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'

export default defineRule({
  id: 'customer-words',
  question: 'good',
  title: 'Stages and actions are named as customers see them',
  looksAt:
    'Names of stages, and notes on actions: words for what the company does ("we send", "lead generation"), and names of departments.',
  why: 'A map in the words of the company shows its process. What customers do in the meantime does not come up.',
  remedy: 'Say what they do: “waits for the parcel” instead of “we send the parcel”, “Decide” instead of “Sales”.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: null, 'sign-off': 'minor' },
  source:
    "Smaply on journey maps: stages are named from the customer's point of view; Milkymap: a journey is no process of the company.",
  messages: {
    stage: 'The stage "{name}" sounds like the company: what would customers call it?',
    action: 'Actions in "{stage}" that sound like what the company does: {count}. What do customers do?',
  },
  select(sheet, { wording }) {
    const names = sheet.map.stages
      .filter((stage) => wording.isContent(stage.name))
      .map(
        (stage) =>
          ({ stage, stageId: stage.id, code: 'stage', key: 'name', texts: [stage.name], noteIds: [] }) as const,
      )
    const actions = sheet.map.stages.flatMap((stage) => actionsIn(sheet, stage.id).map((cell) => ({ ...cell, stage })))
    return [...names, ...actions]
  },
  evaluate(target, sheet, { wording }) {
    const { stage, code, texts, noteIds } = target
    const heard = texts.map((text) => wording.isCompanyView(text))
    if (!heard.includes(true)) return { outcome: 'pass' }
    if (code === 'stage') return { outcome: 'review', code, data: { name: stage.name.trim() } }
    const ids = noteIds.filter((_, index) => heard[index])
    return { outcome: 'review', code, data: { stage: stageName(stage, sheet), count: ids.length }, noteIds: ids }
  },
})

function actionsIn(sheet: Sheet, stageId: string) {
  return sheet.lanesOf('actions').flatMap((lane) => {
    const notes = sheet
      .cell(stageId, lane.id)
      .filter((cellNote) => cellNote.says === 'content' && isOfType(cellNote, lane, 'actions', sheet) === 'yes')
      .map(({ note }) => note)
    if (notes.length === 0) return []
    const [texts, noteIds] = [notes.map(({ text }) => text), notes.map(({ id }) => id)]
    return [{ stageId, laneId: lane.id, code: 'action', texts, noteIds } as const]
  })
}
