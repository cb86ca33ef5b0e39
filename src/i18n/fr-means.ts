import type { Language } from './language.ts'

/** What the thresholds of rules mean, in French. */
export const means: NonNullable<Language['means']> = {
  'color-alone': {
    colors: 'À partir d’autant de couleurs, une ligne mérite un regard.',
  },
  'curve-is-flat': {
    stages: 'Autant d’étapes doivent avoir un score avant que la courbe soit jugée.',
    range: 'Des scores qui diffèrent de moins que cela sont plats.',
  },
  'evidence-marked': {
    share: 'Cette part des notes doit dire d’où l’on sait cela : 0,5 est la moitié.',
  },
  'feeling-is-placed': {
    contradiction: 'À partir d’autant de points de l’autre côté de 0, le score contredit les mots.',
  },
  'low-point-has-pain': {
    score: 'Une note avec ce score ou un score plus bas est un creux.',
  },
  'many-hands': {
    share: 'Une personne peut écrire cette part des notes ; au-delà, cela mérite un regard : 0,8 fait 80 %.',
    notes: 'Avec moins de notes, il est trop tôt pour juger.',
  },
  'map-has-stages': {
    min: 'Un parcours a au moins autant d’étapes.',
  },
  'map-is-fresh': {
    days: 'Après autant de jours sans modification, une carte est dépassée.',
  },
  'notes-lopsided': {
    stages: 'Une carte avec moins d’étapes n’est pas jugée.',
    notes: 'Une carte avec moins de notes n’est pas jugée.',
    share: 'Une étape avec plus que cette part de toutes les notes est trop pleine : 0,4 fait 40 %.',
    part: 'Une étape avec moins que cette part du contenu habituel d’une étape est maigre : 0,25 est un quart de la médiane.',
  },
  'opportunities-ranked': {
    most: 'Autant d’opportunités peuvent se côtoyer sans ordre.',
  },
  'stage-count': {
    fewest: 'Une carte avec moins d’étapes en a trop peu.',
    most: 'Une carte avec plus d’étapes en a trop.',
  },
}
