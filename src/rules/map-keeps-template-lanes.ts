import { addLane } from './add-lane.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-keeps-template-lanes',
  question: 'complete',
  title: "The template's lanes are all there",
  looksAt:
    'Each lane of the template the map was drawn from: there once, with a label one can read. A lane of several types stands for each.',
  why: 'Maps of one organisation can be laid side by side only while they answer the same questions.',
  remedy: 'Add the lane again in Sync > Structure, or give it a label that says what it asks for.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'critical' },
  source: 'Milkymap on journey maps: maps of one organisation can be compared only while they share their lanes.',
  messages: {
    missing: 'The lane "{lane}" of the template is gone.',
    repeated: 'The lane "{lane}" of the template is there {count} times.',
    unreadable: 'The lane "{lane}" of the template has no label one can read.',
  },
  select({ map, lanesOf }, desk) {
    const required = desk.template(map.template)?.lanes ?? []
    // A kind that asks nothing is anybody's own, and never judged.
    const types = [...new Set(required)].filter((type) => desk.wording.kind(type)?.prompt)
    return types.map((type) => ({
      type,
      key: type,
      laneId: lanesOf(type)[0]?.id,
      times: required.filter((each) => each === type).length,
    }))
  },
  evaluate({ type, times }, { map, lanesOf }, desk) {
    const lanes = lanesOf(type)
    const lane = desk.labelOf(type, map)
    if (lanes.length < times) {
      return { outcome: 'fail', code: 'missing', data: { lane }, fix: addLane(type, map, desk) }
    }
    if (lanes.length > times) return { outcome: 'fail', code: 'repeated', data: { lane, count: lanes.length } }
    if (!/[\p{L}\p{N}]/u.test(lanes[0]?.label ?? '')) return { outcome: 'fail', code: 'unreadable', data: { lane } }
    return { outcome: 'pass' }
  },
})
