import type { Stage } from '../model/journey-map.ts'
import { stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import { isSaid, type Sheet } from './sheet.ts'

export default defineRule({
  id: 'both-ends-covered',
  question: 'good',
  title: 'The map looks before and after the purchase',
  looksAt:
    'Maps of at least two stages, one of which is filled and named as a purchase and nothing else (buy, order, pay, ... in the languages of the map): a stage before it and a stage after it hold something. On other maps nobody can tell where the purchase is, and maps that look closer at a stage of another one begin and end with it.',
  why: 'People decide long before they buy, and stay or leave long after. A map of the purchase alone shows what the company sees of them.',
  remedy: 'Add a stage before or after the purchase in Sync > Structure, or fill the ones that are there.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  source:
    'Gartner and UXPressia on journey maps: a journey begins before the first contact and goes on after the purchase; HockeyStack: what happens after the purchase belongs to the map.',
  messages: {
    before: 'Nothing on the map happens before "{stage}": how did they get there?',
    after: 'Nothing on the map happens after "{stage}": how does it go on?',
  },
  select(sheet, { wording, looksCloser }) {
    if (looksCloser(sheet.map)) return []
    const stages = sheet.map.stages
    const isPurchase = wording.purchaseOn(sheet.map)
    const purchases = stages.filter((stage) => isPurchase(stage.name) && isFilled(stage, sheet))
    const [first, last] = [purchases[0], purchases.at(-1)]
    if (!first || !last || stages.length < 2) return []
    return [
      { key: 'before', code: 'before', stage: first, stageId: first.id, beyond: stages.slice(0, stages.indexOf(last)) },
      { key: 'after', code: 'after', stage: last, stageId: last.id, beyond: stages.slice(stages.indexOf(first) + 1) },
    ] as const
  },
  evaluate({ code, stage, beyond }, sheet) {
    if (beyond.some((each) => isFilled(each, sheet))) return { outcome: 'pass' }
    return { outcome: 'fail', code, data: { stage: stageName(stage, sheet) } }
  },
})

const isFilled = (stage: Stage, { map, cell }: Sheet): boolean =>
  map.lanes.some((lane) => cell(stage.id, lane.id).some(isSaid))
