import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'moments-of-truth',
  label: 'Moments of truth',
  prompt: 'What makes or breaks it?',
  synonyms: ['Moment of truth', 'MoT', 'Make or break', 'Key moments', 'Critical moments', 'Magic moments'],
  scale: false,
  color: 'violet',
  order: 80,
})
