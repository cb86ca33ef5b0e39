import type { Language } from './language.ts'

/** What the thresholds of rules mean, in Brazilian Portuguese. */
export const means: NonNullable<Language['means']> = {
  'color-alone': {
    colors: 'Com tantas cores, uma linha merece um olhar.',
  },
  'curve-is-flat': {
    stages: 'Tantas etapas precisam ter nota antes que a curva seja julgada.',
    range: 'Notas que diferem menos do que isto são planas.',
  },
  'evidence-marked': {
    share: 'Esta parte das notas precisa dizer como se sabe: 0,5 é a metade.',
  },
  'feeling-is-placed': {
    contradiction: 'Com tantos pontos ou mais do outro lado de 0, a nota contradiz as palavras.',
  },
  'low-point-has-pain': {
    score: 'Uma nota com esta pontuação ou menor é um ponto baixo.',
  },
  'many-hands': {
    share: 'Uma pessoa pode escrever esta parte das notas; mais do que isso merece um olhar: 0,8 são 80%.',
    notes: 'Com menos notas é cedo para julgar.',
  },
  'map-has-stages': {
    min: 'Uma jornada tem pelo menos tantas etapas.',
  },
  'map-is-fresh': {
    days: 'Depois de tantos dias sem mudança, um mapa está desatualizado.',
  },
  'notes-lopsided': {
    stages: 'Um mapa com menos etapas não é julgado.',
    notes: 'Um mapa com menos notas não é julgado.',
    share: 'Uma etapa com mais do que esta parte de todas as notas está cheia demais: 0,4 são 40%.',
    part: 'Uma etapa com menos do que esta parte do que as etapas costumam ter é rala: 0,25 é um quarto da mediana.',
  },
  'opportunities-ranked': {
    most: 'Tantas oportunidades podem ficar lado a lado sem ordem.',
  },
  'stage-count': {
    fewest: 'Um mapa com menos etapas tem poucas demais.',
    most: 'Um mapa com mais etapas tem etapas demais.',
  },
}
