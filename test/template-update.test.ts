import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LANES, laneKind } from '../src/lanes/index.ts'
import { applyChanges } from '../src/model/apply-changes.ts'
import type { Change } from '../src/model/change.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { type Structure, structureOf, structureOfBuiltIn } from '../src/sync/structure.ts'
import { mapOfTemplate, type TeamTemplate, templateOf } from '../src/sync/team-template.ts'
import { updateFor } from '../src/sync/template-update.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { maps } from './map-arbitrary.ts'

const filled = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage    | Awareness   | Consideration | Purchase | Use          |
  | actions  | sees an ad  | compares      | pays     | unpacks      |
  | emotions | (+1) glad   |               | (-1) sad | (+2) yes #ok |
  | thoughts |             |               |          |              |
`)

const made = templateOf(filled, { id: 'team', name: 'Ours', about: '', revision: 1 })
if (!made) throw new Error('The map has no structure')
const first: TeamTemplate = made

const map: JourneyMap = { ...filled, template: { id: 'team', version: 1 } }
const revision = (part: Partial<TeamTemplate>): Structure => structureOf({ ...first, revision: 2, ...part })
const known = structureOf(first)
const [s1, s2, s3, s4] = first.stages
const [actions, emotions, thoughts] = first.lanes
if (!s1 || !s2 || !s3 || !s4 || !actions || !emotions || !thoughts) throw new Error('The map has other parts')

const remembers: Change = {
  kind: 'set-map',
  field: 'template',
  from: { id: 'team', version: 1 },
  to: { id: 'team', version: 2 },
}
const changes = (own: JourneyMap, next: Structure, base: Structure | null = known) => {
  const update = updateFor(own, next, base)
  expect(update?.conflicts).toEqual([])
  return update?.changes
}

const newer = revision({
  stages: [s1, { ...s2, name: 'Comparing' }, { id: 's9', name: 'Delivery' }, s4, s3],
  lanes: [{ ...actions, label: 'What they do' }, { id: 'l9', label: 'Needs', types: ['needs'] }, emotions],
})

test('a newer revision adds, renames, moves and removes, and touches no note', () => {
  expect(changes(map, newer)).toEqual([
    { kind: 'rename-stage', stageId: 's2', from: 'Consideration', to: 'Comparing' },
    {
      kind: 'set-lane',
      laneId: 'l1',
      from: { label: 'Actions', types: ['actions'] },
      to: { label: 'What they do', types: ['actions'] },
    },
    { kind: 'add-stage', stage: { id: 's9', name: 'Delivery' }, at: 2 },
    { kind: 'move-stage', stageId: 's4', from: 4, to: 3 },
    { kind: 'add-lane', lane: { id: 'l9', label: 'Needs', types: ['needs'] }, at: 1 },
    { kind: 'remove-lane', laneId: 'l3', from: thoughts, at: 3 },
    remembers,
  ])
})

test('what people have changed stays, and comes together with what the template changed', () => {
  const own: JourneyMap = {
    ...map,
    stages: [s1, s2, s3, { ...s4, name: 'Daily use' }, { id: 'own', name: 'Leaving' }],
    lanes: [actions, { ...emotions, label: 'Mood' }],
  }
  const result = applyChanges(own, changes(own, newer) ?? [])
  expect(result.stages.map(({ name }) => name)).toEqual([
    'Awareness',
    'Comparing',
    'Delivery',
    'Daily use',
    'Purchase',
    'Leaving',
  ])
  expect(result.lanes.map(({ label }) => label)).toEqual(['What they do', 'Needs', 'Mood'])
  expect(result.notes).toEqual(own.notes)
})

test('a stage or lane in which people have written is not removed unless a person says so', () => {
  const next = revision({ stages: [s1, s2, s3], lanes: [actions, emotions, thoughts] })
  const open = updateFor(map, next, known)
  expect(open?.changes).toEqual([remembers])
  expect(open?.conflicts.map(({ id }) => id)).toEqual(['stage-removed:s4'])
  const decided = updateFor(map, next, known, { 'stage-removed:s4': 'theirs' })
  expect(decided?.changes.map(({ kind }) => kind)).toEqual(['remove-note', 'remove-note', 'remove-stage', 'set-map'])
})

test('a name that both have changed is for a person to decide', () => {
  const own = { ...map, stages: [s1, { ...s2, name: 'Looking around' }, s3, s4] }
  const next = revision({ stages: [s1, { ...s2, name: 'Comparing' }, s3, s4] })
  const open = updateFor(own, next, known)
  expect(open?.conflicts).toEqual([
    {
      kind: 'stage-name',
      id: 'stage-name:s2',
      stageId: 's2',
      base: 'Consideration',
      mine: 'Looking around',
      theirs: 'Comparing',
    },
  ])
  expect(open?.changes).toEqual([remembers])
  expect(updateFor(own, next, known, { 'stage-name:s2': 'theirs' })?.changes[0]).toEqual({
    kind: 'rename-stage',
    stageId: 's2',
    from: 'Looking around',
    to: 'Comparing',
  })
})

test('what people have removed does not come back, and what they have added already is not added again', () => {
  const own = {
    ...map,
    lanes: [actions, emotions, { id: 'own', label: 'needs!', types: ['needs' as const] }],
  }
  const next = revision({
    lanes: [actions, { id: 'l9', label: 'Needs', types: ['needs'] }, emotions, { ...thoughts, label: 'Heads' }],
  })
  expect(updateFor(own, next, known)?.conflicts.map(({ id }) => id)).toEqual(['lane-removed:l3'])
  expect(updateFor(own, next, known)?.changes).toEqual([remembers])
})

test('where the version it came from is not known it only adds', () => {
  const own = { ...map, stages: [s3, s1, { ...s2, name: 'Looking around' }, s4] }
  const update = updateFor(own, newer, null)
  expect(update).toEqual({
    changes: [
      { kind: 'add-stage', stage: { id: 's9', name: 'Delivery' }, at: 3 },
      { kind: 'add-lane', lane: { id: 'l9', label: 'Needs', types: ['needs'] }, at: 1 },
      remembers,
    ],
    conflicts: [],
    isBaseKnown: false,
  })
})

test('a map that has everything remembers that; another template’s or one of the same revision needs nothing', () => {
  expect(changes(map, revision({ name: 'Other name' }))).toEqual([remembers])
  expect(updateFor(map, known, known)).toBeNull()
  expect(updateFor({ ...map, template: { id: 'other', version: 1 } }, newer, known)).toBeNull()
  expect(updateFor({ ...map, template: null }, newer, known)).toBeNull()
})

test('an update that was applied is not offered again', () => {
  const update = updateFor(map, newer, known)
  const updated = applyChanges(map, update?.changes ?? [])
  expect(updated.template).toEqual({ id: 'team', version: 2 })
  expect(updateFor(updated, newer, known)).toBeNull()
  const forgetful = { ...updated, template: map.template }
  expect(changes(forgetful, newer)).toEqual([remembers])
})

test('whatever people did to their map, an update can be applied and leaves each note where and what it is', () => {
  fc.assert(
    fc.property(maps(), maps(), maps(), fc.boolean(), (own, before, after, isKnown) => {
      const [base, next] = [before, after].map((each, index) => ({
        id: 'team',
        version: index + 1,
        stages: each.stages,
        lanes: each.lanes,
        ownLabels: true,
      }))
      if (!base || !next) throw new Error('Two versions')
      const mine = { ...own, template: { id: 'team', version: 1 } }
      const update = updateFor(mine, next, isKnown ? base : null)
      const updated = applyChanges(mine, update?.changes ?? [])
      expect(updated.notes).toEqual(mine.notes)
      expect(update?.changes.filter(({ kind }) => kind.endsWith('-note')) ?? []).toEqual([])
      if (isKnown) return
      const kinds = new Set(update?.changes.map(({ kind }) => kind))
      expect([...kinds].filter((kind) => !['add-stage', 'add-lane', 'set-map'].includes(kind))).toEqual([])
    }),
    { seed: 11, numRuns: 500 },
  )
})

const cjm = TEMPLATES.find(({ id }) => id === 'cjm')
if (!cjm) throw new Error('There is no template cjm')
const labelOf = (type: (typeof LANES)[number]['id']) => laneKind(type).label
const earlier = cjm.lanes.filter((type) => type !== 'thoughts').toReversed()
const builtIn = { ...cjm, version: 2, earlier: [{ version: 1, lanes: earlier }] }
const ofCjm = (version: number) => {
  const structure = structureOfBuiltIn(builtIn, version, labelOf)
  if (!structure) throw new Error(`No version ${version}`)
  return structure
}

test('a template of the app knows the lanes of a map by their types, whatever they are called', () => {
  const own: JourneyMap = {
    ...map,
    template: { id: 'cjm', version: 1 },
    lanes: earlier.map((type, index) => ({ id: `l${index}`, label: `Zeile ${index}`, types: [type] })),
    notes: [],
  }
  const updated = applyChanges(own, changes(own, ofCjm(2), ofCjm(1)) ?? [])
  expect(updated.lanes.map(({ types }) => types[0])).toEqual(cjm.lanes)
  expect(updated.lanes.find(({ types }) => types[0] === 'thoughts')?.label).toBe('Thoughts')
  expect(updated.lanes.filter(({ label }) => label.startsWith('Zeile')).length).toBe(earlier.length)
  expect(updated.stages).toEqual(own.stages)
})

test('a lane that stands for two is not added once more for one of them', () => {
  const own: JourneyMap = {
    ...map,
    template: { id: 'cjm', version: 1 },
    lanes: earlier.toReversed().map((type, index) => ({
      id: `l${index}`,
      label: labelOf(type),
      types: type === 'emotions' ? ['thoughts', 'emotions'] : [type],
    })),
    notes: [],
  }
  expect(changes(own, ofCjm(2), null)).toEqual([
    { kind: 'set-map', field: 'template', from: own.template, to: { id: 'cjm', version: 2 } },
  ])
})

test('a version that the app has forgotten is not known', () => {
  expect(structureOfBuiltIn(builtIn, 7, labelOf)).toBeNull()
})

test('a map that is drawn from a template has its stages and lanes, under the same ids', () => {
  expect(mapOfTemplate(first, 'new')).toMatchObject({
    id: 'new',
    kind: 'cjm',
    template: { id: 'team', version: 1 },
    stages: filled.stages,
    lanes: filled.lanes,
    notes: [],
    title: '',
  })
})
