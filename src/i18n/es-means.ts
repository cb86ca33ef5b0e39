import type { Language } from './language.ts'

/** What the thresholds of rules mean, in Spanish. */
export const means: NonNullable<Language['means']> = {
  'color-alone': {
    colors: 'Con tantos colores, una fila merece una mirada.',
  },
  'curve-is-flat': {
    stages: 'Tantas etapas deben tener puntuación antes de juzgar la curva.',
    range: 'Puntuaciones que se separan menos que esto son planas.',
  },
  'evidence-marked': {
    share: 'Esta parte de las notas tiene que decir cómo se sabe: 0,5 es la mitad.',
  },
  'feeling-is-placed': {
    contradiction: 'Con tantos puntos o más al otro lado de 0, la puntuación contradice las palabras.',
  },
  'low-point-has-pain': {
    score: 'Una nota con esta puntuación o una más baja es un punto bajo.',
  },
  'many-hands': {
    share: 'Una persona puede escribir esta parte de las notas; si es más, merece una mirada: 0,8 es el 80 %.',
    notes: 'Con menos notas es pronto para juzgar.',
  },
  'map-has-stages': {
    min: 'Un recorrido tiene al menos tantas etapas.',
  },
  'map-is-fresh': {
    days: 'Tras tantos días sin cambios, un mapa está desactualizado.',
  },
  'notes-lopsided': {
    stages: 'Un mapa con menos etapas no se juzga.',
    notes: 'Un mapa con menos notas no se juzga.',
    share: 'Una etapa con más de esta parte de todas las notas está abarrotada: 0,4 es el 40 %.',
    part: 'Una etapa con menos de esta parte de lo que suele haber en una etapa es pobre: 0,25 es un cuarto de la mediana.',
  },
  'opportunities-ranked': {
    most: 'Tantas oportunidades pueden estar juntas sin orden.',
  },
  'stage-count': {
    fewest: 'Un mapa con menos etapas tiene demasiado pocas.',
    most: 'Un mapa con más etapas tiene demasiadas.',
  },
}
