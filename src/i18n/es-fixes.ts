import type { Language } from './language.ts'

/** What settles a finding, in Spanish. */
export const fixes: Language['panel'] = {
  'fix.empty-note': 'Añadir una nota vacía...',
  'fix.lane': 'Añadir la fila...',
  'fix.place': 'Llevar al mapa...',
  'fix.any': 'Corregir...',
  'fix.named': '{action} {finding}',
  'fix.all.one': 'Corregir {n}...',
  'fix.all.other': 'Corregir los {n}...',
  'fix.all-of': '{action} {rule}',
  'fix.unsure':
    'Throughline no está seguro de leer bien este mapa. Corrige primero la lectura y después se podrán resolver los hallazgos.',
  'fix.begun':
    'Un cambio de este mapa no ha terminado todavía. Complétalo primero y después se podrán resolver los hallazgos.',
  'fix.not-allowed': 'Puedes ver este tablero, pero no cambiarlo: quien pueda editarlo puede resolver los hallazgos.',

  'fix.waits.one': 'Una nota vacía espera palabras: {stages}, {lane}',
  'fix.waits.other': '{n} notas vacías esperan palabras: {stages}, {lane}',
  'fix.waits-on': 'El hallazgo sigue ahí hasta que alguien escriba en ella.',
  'fix.comes-in': '{words} va a {stage}, {lane}',
  'fix.answers': '{words} se escribe en {stage}, {lane}',
  'fix.comes-in-unscored': '{words} va a {stage}, {lane}, sin valor: lo indica la altura a la que está',
  'fix.comes-in-scored': '{words} va a {stage}, {lane}; la altura a la que queda puede contar como valor',
  'fix.straight': '{words} va entera a {stage}, {lane}',

  'fix.why': '¿Por qué?',
  'fix.remedy': 'Qué puedes hacer: {remedy}',
  'fix.source': 'Fuente: {source}',

  'fix.ask-title': 'Ponerle un título...',
  'fix.ask-actor': 'Nombrar a la persona...',
  'fix.ask-subject': 'Decir de qué trata...',
  'fix.ask-stage-name': 'Nombrar la etapa...',
  'fix.ask-none': 'Nada encontrado, porque...',
  'fix.ask-review': 'Decir quién y cuándo...',
  'fix.ask-state': 'Decir qué muestra...',
  'fix.title': 'Título del mapa',
  'fix.actor': '¿De quién es el recorrido? Nombra una sola persona.',
  'fix.brand': '¿De qué marca trata?',
  'fix.product': '¿De qué producto o servicio trata? Nombra uno solo.',
  'fix.stage-name': 'Nombre de la etapa {number}',
  'fix.suggested': 'Sugerencia tomada de: {preset}',
  'fix.reason': '¿Por qué no hay nada?',
  'fix.reason-hint': 'Se escribe en una nota de la celda: «{begin}...»',
  'fix.empty': 'Escribe algo primero.',
  'fix.show': 'Ver qué pasa',
  'fix.no-title': 'Este mapa no tiene un título en el que escribir. Adóptalo y tendrá uno.',
  'fix.lost-title': 'El título de este mapa ya no está. Dibújalo de nuevo en Sincronizar y podrás escribir en él.',
  'fix.adopt': 'Adoptar el mapa...',
}
