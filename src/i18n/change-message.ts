import type { ChangeGroup } from '../model/change-groups.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { fieldSentences, linkSentence, reviewSentences } from './change-fields.ts'
import { noteSentences, notesSentence } from './change-notes.ts'
import { orderSentence, partSentence } from './change-parts.ts'
import { type Speech, together } from './change-words.ts'

/** A group of changes in words. */
export interface WordedGroup {
  /** "Stage 3 “Purchase”: +2 Pain points, Emotions -1 → 0". */
  readonly sentence: string
  /** What happens to each note, where that is what the group is about. */
  readonly details: readonly string[]
}

/** Says what a group of the difference between two states of a map does. */
export function wordGroup(group: ChangeGroup, from: JourneyMap, to: JourneyMap, speech: Speech): WordedGroup {
  const { subject, changes } = group
  const maps = { from, to }
  const plain = (sentences: readonly string[]): WordedGroup => ({ sentence: together(speech, sentences), details: [] })
  switch (subject.kind) {
    case 'map':
      return plain(fieldSentences(changes, speech))
    case 'links':
      return plain([linkSentence(maps, speech)])
    case 'review':
      return plain(reviewSentences(maps, speech))
    case 'stage-order':
      return plain([orderSentence('stage', changes, maps, speech)])
    case 'lane-order':
      return plain([orderSentence('lane', changes, maps, speech)])
    case 'stage':
      return partSentence('stage', subject.stageId, changes, maps, speech)
    case 'lane':
      return partSentence('lane', subject.laneId, changes, maps, speech)
    case 'notes':
      return {
        sentence: notesSentence(subject.stageId, changes, maps, speech),
        details: noteSentences(changes, maps, speech),
      }
  }
}
