import bothEndsCovered from './both-ends-covered.ts'
import cemHasMomentOfTruth from './cem-has-moment-of-truth.ts'
import colorAlone from './color-alone.ts'
import curveIsFlat from './curve-is-flat.ts'
import customerWords from './customer-words.ts'
import evidenceMarked from './evidence-marked.ts'
import feelingIsPlaced from './feeling-is-placed.ts'
import lowPointHasPain from './low-point-has-pain.ts'
import manyHands from './many-hands.ts'

import mapHasActor from './map-has-actor.ts'
import mapHasOwner from './map-has-owner.ts'
import mapHasStages from './map-has-stages.ts'
import mapHasState from './map-has-state.ts'
import mapHasSubject from './map-has-subject.ts'
import mapHasTitle from './map-has-title.ts'
import mapIsFresh from './map-is-fresh.ts'
import mapKeepsTemplateLanes from './map-keeps-template-lanes.ts'
import noteHasPlace from './note-has-place.ts'
import notesLopsided from './notes-lopsided.ts'
import opportunitiesRanked from './opportunities-ranked.ts'
import opportunityHasOwner from './opportunity-has-owner.ts'
import painHasOpportunity from './pain-has-opportunity.ts'
import peakAndEndExplained from './peak-and-end-explained.ts'
import reviewDateSet from './review-date-set.ts'
import stageCount from './stage-count.ts'

import stageHasAction from './stage-has-action.ts'
import stageHasEmotion from './stage-has-emotion.ts'
import stageHasName from './stage-has-name.ts'
import stageHasOpportunity from './stage-has-opportunity.ts'
import stageHasPainPoint from './stage-has-pain-point.ts'
import stageHasThought from './stage-has-thought.ts'
import templateIsCurrent from './template-is-current.ts'
import touchpointHasChannel from './touchpoint-has-channel.ts'

/** All rules, in the order in which they are listed; one entry a rule. */
export const RULES = [
  mapHasTitle,
  mapHasActor,
  mapHasSubject,
  mapHasStages,
  stageHasName,
  stageHasAction,
  stageHasEmotion,
  stageHasOpportunity,
  stageHasThought,
  stageHasPainPoint,
  touchpointHasChannel,
  cemHasMomentOfTruth,
  mapKeepsTemplateLanes,
  noteHasPlace,
  feelingIsPlaced,
  stageCount,
  bothEndsCovered,
  curveIsFlat,
  lowPointHasPain,
  painHasOpportunity,
  peakAndEndExplained,
  notesLopsided,
  evidenceMarked,
  opportunityHasOwner,
  opportunitiesRanked,
  customerWords,
  colorAlone,
  mapHasOwner,
  mapHasState,
  reviewDateSet,
  mapIsFresh,
  templateIsCurrent,
  manyHands,
] as const
