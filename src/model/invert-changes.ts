import type { Change, SetMap } from './change.ts'

/** The changes that take the given ones back: applied after them, they give the map as it was. */
export const invertChanges = (changes: readonly Change[]): Change[] => changes.map(invert).reverse()

function invert(change: Change): Change {
  switch (change.kind) {
    case 'add-stage':
      return { kind: 'remove-stage', stageId: change.stage.id, from: change.stage, at: change.at }
    case 'remove-stage':
      return { kind: 'add-stage', stage: change.from, at: change.at }
    case 'add-lane':
      return { kind: 'remove-lane', laneId: change.lane.id, from: change.lane, at: change.at }
    case 'remove-lane':
      return { kind: 'add-lane', lane: change.from, at: change.at }
    case 'add-note':
      return { kind: 'remove-note', noteId: change.note.id, from: change.note }
    case 'remove-note':
      return { kind: 'add-note', note: change.from }
    case 'set-map':
      // Both sides are of the same field, which a union over fields cannot see.
      return { ...change, from: change.to, to: change.from } as SetMap
    case 'move-stage':
    case 'move-lane':
      return { ...change, from: change.to, to: change.from }
    case 'rename-stage':
    case 'retext-note':
      return { ...change, from: change.to, to: change.from }
    case 'set-lane':
      return { ...change, from: change.to, to: change.from }
    case 'move-note':
      return { ...change, from: change.to, to: change.from }
    case 'score-note':
      return { ...change, from: change.to, to: change.from }
    case 'mark-note':
      return { ...change, from: change.to, to: change.from }
  }
}
