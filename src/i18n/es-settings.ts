import type { Language } from './language.ts'

/** Setting rules for the board, in Spanish. */
export const settings: Language['panel'] = {
  'rules.hint':
    'Aquí se ajusta lo que una revisión pide a un mapa. El tablero lo recuerda para todos; una copia del tablero no lo incluye.',
  'rules.news.one': '1 cambiada',
  'rules.news.other': '{n} cambiadas',
  'rules.find': 'Buscar una regla',
  'rules.none': 'Ninguna regla tiene esas palabras en su nombre.',
  'rules.question-complete': '¿Está todo?',
  'rules.question-good': '¿Es un buen mapa?',
  'rules.question-alive': '¿Está vivo el mapa?',
  'rules.on': 'Revisar esto',
  'rules.severity': 'Gravedad',
  'rules.as-made': '{severity}, de origen',
  'rules.as-left-out': 'Omitida, de origen',
  'rules.off': 'desactivada',
  'rules.changed': 'cambiada',
  'rules.left-out': 'omitida',
  'rules.left-out-hint': 'Se omite al revisar para «{profile}». Elige una gravedad para revisarla de todos modos.',
  'rules.limit-standard': 'De origen: {standard}',
  'rules.no-number': 'Eso no es un número. Escribe uno, por ejemplo {standard}.',
  'rules.negative': 'No puede ser menos de 0.',
  'rules.positive': 'No puede ser más de 0.',
  'rules.too-large': 'No puede ser más de {limit}.',
  'rules.over-whole': 'Una parte es como mucho 1, que es todo.',
  'rules.least-over-most': 'El mínimo sería mayor que el máximo.',
  'rules.unknown': 'Esta regla no tiene ese número.',
  'rules.reset': 'Restablecer',
  'rules.reset-named': 'Restablecer: {rule}',
  'rules.reset-all': 'Restablecer todas las reglas',
  'rules.was-reset': 'Otra vez de origen: {rule}',
  'rules.all-reset': 'Todas las reglas están otra vez como de origen.',
  'rules.undo': 'Deshacer',
  'rules.kept-viewer':
    'Puedes ver este tablero, pero no cambiarlo: lo que ajustes vale solo hasta que cierres este panel.',
  'rules.kept-full':
    'No queda sitio para los ajustes: el último vale solo hasta que cierres este panel. Restablece algunas reglas e inténtalo de nuevo.',
  'rules.kept-newer':
    'Una versión más nueva de Throughline guarda los ajustes de este tablero: los tuyos valen solo hasta que cierres este panel. Recarga el tablero para obtenerla.',
  'rules.kept-trouble': 'El tablero no pudo recordar este ajuste: vale solo hasta que cierres este panel.',
}
