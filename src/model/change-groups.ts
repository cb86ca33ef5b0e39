import type { Change, MapField } from './change.ts'
import { diffMaps } from './diff.ts'
import type { JourneyMap } from './journey-map.ts'
import { homeOf, laneGroup, type NoteEdit, noteEdits, notesGroup, stageGroup } from './note-edits.ts'

/** What a group of changes is about. */
type GroupSubject =
  | { readonly kind: 'map' | 'links' | 'review' | 'stage-order' | 'lane-order' }
  /** `stage` and `lane`: that it comes, goes, or is called otherwise. `notes`: what happens to notes in a stage that stays. */
  | { readonly kind: 'stage' | 'notes'; readonly stageId: string }
  | { readonly kind: 'lane'; readonly laneId: string }

/** Changes that a person picks or leaves together. */
export interface ChangeGroup {
  /** The same for the same two maps, whatever else differs between them. */
  readonly id: string
  readonly subject: GroupSubject
  /** Its part of the whole difference. */
  readonly changes: readonly Change[]
  /** Ids of the groups without which this one cannot be: where notes of a stage go before it is removed. */
  readonly needs: readonly string[]
}

const APART: Readonly<Partial<Record<MapField, 'links' | 'review'>>> = { links: 'links', review: 'review' }

/**
 * The difference of two states of a map, in groups that a person can pick: the map's own words, its links, its review and sign-off, each
 * stage, each lane, the notes of each stage, the order of stages and that of lanes. What is picked becomes changes by `changesOf`.
 */
export function groupChanges(from: JourneyMap, to: JourneyMap): ChangeGroup[] {
  const diff = diffMaps(from, to)
  const edits = noteEdits(from, to, diff)
  const groups = new Map<string, Change[]>()
  const add = (id: string, change: Change): void => {
    const known = groups.get(id)
    if (known) known.push(change)
    else groups.set(id, [change])
  }
  for (const change of diff) {
    const id = groupOf(change)
    if (id !== null) add(id, change)
  }
  for (const edit of edits) for (const change of edit.changes) add(homeOf(edit), change)
  const needs = needsOf(edits)
  return [...subjectsOf(from, to)].flatMap(([id, subject]): ChangeGroup[] => {
    const changes = groups.get(id)
    return changes ? [{ id, subject, changes, needs: [...(needs.get(id) ?? [])] }] : []
  })
}

/** The group of a change that is not about a note; null when it is. */
function groupOf(change: Change): string | null {
  switch (change.kind) {
    case 'set-map':
      return APART[change.field] ?? 'map'
    case 'add-stage':
      return stageGroup(change.stage.id)
    case 'rename-stage':
    case 'remove-stage':
      return stageGroup(change.stageId)
    case 'move-stage':
      return 'stage-order'
    case 'add-lane':
      return laneGroup(change.lane.id)
    case 'set-lane':
    case 'remove-lane':
      return laneGroup(change.laneId)
    case 'move-lane':
      return 'lane-order'
    case 'add-note':
    case 'remove-note':
    case 'move-note':
    case 'retext-note':
    case 'score-note':
    case 'mark-note':
      return null
  }
}

/** A part can only go when all that its notes move to is there. */
function needsOf(edits: readonly NoteEdit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>()
  for (const { leaves, enters } of edits)
    for (const id of leaves) needs.set(id, new Set([...(needs.get(id) ?? []), ...enters]))
  return needs
}

/** All that may differ, in the order in which people look at a map. */
function subjectsOf(from: JourneyMap, to: JourneyMap): ReadonlyMap<string, GroupSubject> {
  const stages = new Set([...to.stages, ...from.stages].map(({ id }) => id))
  const lanes = new Set([...to.lanes, ...from.lanes].map(({ id }) => id))
  return new Map<string, GroupSubject>([
    ['map', { kind: 'map' }],
    ...[...stages].flatMap((stageId): [string, GroupSubject][] => [
      [stageGroup(stageId), { kind: 'stage', stageId }],
      [notesGroup(stageId), { kind: 'notes', stageId }],
    ]),
    ['stage-order', { kind: 'stage-order' }],
    ...[...lanes].map((laneId): [string, GroupSubject] => [laneGroup(laneId), { kind: 'lane', laneId }]),
    ['lane-order', { kind: 'lane-order' }],
    ['links', { kind: 'links' }],
    ['review', { kind: 'review' }],
  ])
}

/** The picked groups and all that they cannot be without. */
export function withNeeds(groups: readonly ChangeGroup[], picked: Iterable<string>): ReadonlySet<string> {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const all = new Set<string>()
  const open = [...picked]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const group = byId.get(id)
    if (!group || all.has(id)) continue
    all.add(id)
    open.push(...group.needs)
  }
  return all
}

/** What is left picked when one group is left out: without those that cannot be without it. */
export function without(groups: readonly ChangeGroup[], picked: Iterable<string>, left: string): ReadonlySet<string> {
  return new Set([...picked].filter((id) => !withNeeds(groups, [id]).has(left)))
}
