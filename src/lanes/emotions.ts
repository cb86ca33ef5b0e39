import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'emotions',
  label: 'Emotions',
  prompt: 'How do they feel? Up is good',
  synonyms: [
    'Emotion',
    'Feelings',
    'Feeling',
    'Mood',
    'Sentiment',
    'Emotional state',
    'Emotional journey',
    'Emotional experience',
    'Experience curve',
    'Emotion curve',
    'Highs & lows',
    'Customer experience',
    'Dramatic arc',
    'What I feel',
    'How they feel',
  ],
  scale: true,
  color: 'orange',
  order: 60,
})
