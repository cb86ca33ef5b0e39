import type { Language } from './language.ts'

export const rules: Language['rules'] = {
  'map-has-title': {
    title: 'El mapa tiene título',
    empty: 'El mapa no tiene título.',
    untouched: 'El mapa todavía se llama «{title}».',
  },
  'map-has-actor': {
    title: 'El mapa dice de quién es el recorrido',
    empty: 'Falta la persona: el mapa no dice de quién trata.',
    placeholder: 'En «Persona» todavía pone «{actor}».',
  },
  'map-has-subject': {
    title: 'El mapa trata de una sola cosa',
    empty: 'El mapa no dice de qué marca, producto o servicio trata.',
    placeholder: 'La marca, el producto o el servicio todavía es «{subject}».',
    two: '«{subject}» podrían ser dos cosas. Un mapa del recorrido sigue un solo producto o servicio.',
  },
  'map-has-stages': {
    title: 'El mapa tiene etapas',
    none: 'El mapa no tiene etapas.',
    few: 'Etapas en el mapa: {count}. Un recorrido tiene al menos {min}.',
  },
  'stage-has-name': {
    title: 'Cada etapa tiene su propio nombre',
    empty: 'La etapa {position} no tiene nombre.',
    placeholder: 'La etapa {position} todavía se llama «{name}».',
    repeated: 'La etapa {position} se llama igual que la etapa {first}: «{name}».',
  },
  'stage-has-action': {
    title: 'En cada etapa pasa algo',
    action: 'Ninguna acción en «{stage}»: ¿qué hacen?',
    touchpoint: 'Ningún punto de contacto en «{stage}»: ¿dónde encuentran a la marca?',
    'unclear-action': '¿Una nota en «{stage}» es una acción? No está claro: su fila pregunta varias cosas.',
    'unclear-touchpoint':
      '¿Una nota en «{stage}» es un punto de contacto? No está claro: su fila pregunta varias cosas.',
  },
  'stage-has-emotion': {
    title: 'Cada etapa dice cómo se sienten',
    'no-lane': 'El mapa no tiene una fila para las emociones.',
    missing: 'Nada dice cómo se sienten en «{stage}».',
    unclear: '¿Una nota en «{stage}» es una emoción? No está claro: su fila pregunta varias cosas.',
  },
  'stage-has-opportunity': {
    title: 'Cada etapa dice qué puede mejorar',
    'no-lane': 'El mapa no tiene una fila para las oportunidades.',
    missing: 'Ninguna oportunidad en «{stage}». Si no la hay, escribe «ninguna» y por qué.',
    unclear: '¿Una nota en «{stage}» es una oportunidad? No está claro: su fila pregunta varias cosas.',
  },
  'stage-has-thought': {
    title: 'Cada etapa dice qué piensan',
    missing: 'Ningún pensamiento en «{stage}»: ¿qué les pasa por la cabeza?',
    unclear: '¿Una nota en «{stage}» es un pensamiento? No está claro: su fila pregunta varias cosas.',
  },
  'stage-has-pain-point': {
    title: 'Cada etapa dice qué se interpone',
    missing: 'Ningún punto de dolor en «{stage}». Si no lo hay, escribe «ninguno» y por qué.',
    unclear: '¿Una nota en «{stage}» es un punto de dolor? No está claro: su fila pregunta varias cosas.',
  },
  'touchpoint-has-channel': {
    title: 'Cada punto de contacto tiene un canal',
    missing: 'El punto de contacto en «{stage}» no indica ningún canal: ¿web, tienda, teléfono...?',
    unclear: '¿Qué canal usa el punto de contacto en «{stage}»? No está claro: la fila pregunta varias cosas.',
  },
  'cem-has-moment-of-truth': {
    title: 'El mapa de la experiencia señala un momento de la verdad',
    'no-lane':
      'El mapa no tiene una fila para los momentos de la verdad, y ninguna nota lleva una etiqueta que señale uno.',
    missing: 'Ninguna etapa tiene un momento de la verdad: ¿qué inclina la balanza?',
    unclear: '¿Una nota es un momento de la verdad? No está claro: su fila pregunta varias cosas.',
  },
  'map-keeps-template-lanes': {
    title: 'Están todas las filas de la plantilla',
    missing: 'Falta la fila «{lane}» de la plantilla.',
    repeated: 'La fila «{lane}» de la plantilla aparece {count} veces.',
    unreadable: 'La fila «{lane}» de la plantilla no tiene una etiqueta legible.',
  },
  'note-has-place': {
    title: 'Cada nota está en su sitio y se puede leer',
    unplaced: 'Notas que no están en ninguna celda: {count}.',
    doubtful: 'Notas entre dos celdas, contadas donde está su mayor parte: {count}.',
    illegible: 'Notas que nadie puede leer: {count}.',
  },
  'feeling-is-placed': {
    title: 'Los sentimientos en palabras tienen una puntuación acorde',
    'sounds-good':
      'Notas de «{stage}» que suenan bien y no tienen puntuación: {count}. Colócalas en la escala o añade una carita.',
    'sounds-bad':
      'Notas de «{stage}» que suenan mal y no tienen puntuación: {count}. Colócalas en la escala o añade una carita.',
    contradicts: 'Notas de «{stage}» cuyas palabras dicen lo contrario de su puntuación: {count}.',
  },
  'stage-count': {
    title: 'El mapa no tiene ni pocas ni demasiadas etapas',
    few: 'Etapas en el mapa: {count}. Con menos de {limit} se ve poco del camino.',
    many: 'Etapas en el mapa: {count}. Con más de {limit} se pierde la visión de conjunto.',
  },
  'both-ends-covered': {
    title: 'El mapa muestra el antes y el después de la compra',
    before: 'En el mapa no pasa nada antes de «{stage}»: ¿cómo llegaron hasta ahí?',
    after: 'En el mapa no pasa nada después de «{stage}»: ¿cómo sigue?',
  },
  'curve-is-flat': {
    title: 'La curva de las emociones tiene altibajos',
    flat: 'Las puntuaciones de las {count} etapas puntuadas están muy juntas: ¿es igual en todas partes?',
    high: 'Las {count} etapas puntuadas se viven bien: ¿no hay ningún punto bajo?',
    low: 'Las {count} etapas puntuadas se viven mal: ¿no hay ningún punto alto?',
  },
  'low-point-has-pain': {
    title: 'Cada punto bajo dice qué duele',
    none: '«{stage}» se vive mal y, sin embargo, no hay ningún punto de dolor: ¿a qué se debe?',
  },
  'pain-has-opportunity': {
    title: 'Donde duele, algo puede mejorar',
    none: 'En «{stage}» hay puntos de dolor, y sobre las oportunidades solo se dice que no hay ninguna, sin decir por qué.',
  },
  'peak-and-end-explained': {
    title: 'La mejor, la peor y la última etapa dicen por qué',
    highest: '«{stage}» es la etapa que mejor se vive, y nada dice por qué.',
    lowest: '«{stage}» es la etapa que peor se vive, y nada dice por qué.',
    last: '«{stage}» es el final del recorrido, y nada dice por qué se vive así.',
  },
  'notes-lopsided': {
    title: 'Las notas se reparten entre las etapas',
    many: '«{stage}» tiene {count} de {all} notas: ¿es más de una etapa?',
    few: '«{stage}» tiene {count} de {all} notas: ¿alguien sabe más?',
  },
  'evidence-marked': {
    title: 'El mapa dice cómo se sabe',
    few: 'Notas sobre lo que sienten y lo que duele que dicen cómo se sabe, o que es una suposición: {marked} de {count}.',
  },
  'opportunity-has-owner': {
    title: 'Las oportunidades priorizadas tienen responsable y medida',
    owner: 'Oportunidades priorizadas en «{stage}» sin responsable: {count}. Escribe «@» y un nombre.',
    measure: 'Oportunidades priorizadas en «{stage}» sin medida: {count}. ¿En qué se verá que funciona?',
  },
  'opportunities-ranked': {
    title: 'Las oportunidades están priorizadas',
    none: 'Ninguna de las {count} oportunidades dice qué prioridad tiene: ¿votos, impacto o esfuerzo?',
  },
  'customer-words': {
    title: 'Las etapas y acciones se llaman como las ven los clientes',
    stage: 'El nombre de la etapa «{name}» suena a la empresa: ¿cómo la llamarían los clientes?',
    action: 'Acciones en «{stage}» que suenan a lo que hace la empresa: {count}. ¿Qué hacen los clientes?',
  },
  'color-alone': {
    title: 'Ningún color dice algo por sí solo',
    colors: 'Las notas de «{lane}» tienen {count} colores, y nada más dice qué significan.',
  },
  'map-has-owner': {
    title: 'Alguien se ocupa del mapa',
    empty: 'Nadie figura como responsable del mapa.',
    placeholder: 'El responsable del mapa sigue siendo «{owner}».',
  },
  'map-has-state': {
    title: 'El mapa dice qué muestra y en qué se basa',
    unsaid: 'El mapa no dice si muestra el presente o el futuro, ni si se basa en una investigación.',
    time: 'El mapa no dice si muestra cómo es hoy o cómo debe ser.',
    basis: 'El mapa no dice si se basa en una investigación o en suposiciones.',
  },
  'review-date-set': {
    title: 'La próxima revisión tiene fecha',
    missing: 'No hay fecha para la próxima revisión.',
    past: 'El día de la próxima revisión ya ha pasado: {date}.',
    unreadable: 'La fecha de la próxima revisión no se puede leer: «{date}».',
  },
  'map-is-fresh': {
    title: 'Se ha trabajado hace poco en el mapa',
    stale: 'El último cambio del mapa es del {date}. Días desde entonces: {days}.',
  },
  'template-is-current': {
    title: 'El mapa tiene la última versión de su plantilla',
    newer: 'El mapa tiene la versión {version} de su plantilla. Hay una más nueva: {newest}.',
  },
  'many-hands': {
    title: 'El mapa es obra de varias personas',
    one: 'Todas las notas son de una sola persona. Notas contadas: {count}.',
    most: 'Una sola persona escribió el {share} % de las notas. Notas contadas: {count}.',
  },
}
