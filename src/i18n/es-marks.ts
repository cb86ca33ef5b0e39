import type { Language } from './language.ts'

/** Marks at gaps, in Spanish. */
export const marks: Language['panel'] = {
  'check.marks': 'Señalar los huecos en el tablero',
  'marks.news.one': '{n} señalado',
  'marks.news.other': '{n} señalados',
  'marks.intro':
    'En cada celda donde falta algo aparece un banderín. Nunca se lee como contenido, se mueve con el mapa y desaparece solo en cuanto se llena el hueco.',
  'marks.none': 'Ahora mismo no hay huecos que señalar.',
  'marks.put.one': 'Señalar {n} hueco',
  'marks.put.other': 'Señalar {n} huecos',
  'marks.put-more.one': 'Señalar {n} hueco más',
  'marks.put-more.other': 'Señalar {n} huecos más',
  'marks.remove': 'Quitar los banderines',
  'marks.putting': 'Señalando los huecos...',
  'marks.removing': 'Quitando los banderines...',
  'marks.on': 'Los huecos están señalados.',
  'marks.on-by': 'Los huecos están señalados. Lo ha hecho {name}.',
  'marks.on-own': 'Los huecos están señalados. Mientras este panel esté abierto, también se señalan los nuevos.',
  'marks.left.one': 'En el tablero queda {n} banderín de una sesión anterior. Ya nadie se ocupa de él.',
  'marks.left.other': 'En el tablero quedan {n} banderines de una sesión anterior. Ya nadie se ocupa de ellos.',
  'marks.removed.one': 'Se ha quitado {n} banderín. No queda ninguno.',
  'marks.removed.other': 'Se han quitado {n} banderines. No queda ninguno.',
  'marks.kept.one': '{n} elemento se queda: alguien ha escrito en él, lo usa o lo ha hecho.',
  'marks.kept.other': '{n} elementos se quedan: alguien ha escrito en ellos, los usa o los ha hecho.',
  'marks.cancelled-put': 'Cancelado. Lo que ya estaba señalado se ha quitado.',
  'marks.cancelled-remove': 'Cancelado. Puede que queden banderines en el tablero.',
  'marks.busy': 'Alguien está cambiando este mapa ahora mismo. Inténtalo de nuevo en un minuto.',
  'marks.viewer': 'Solo quien puede editar este tablero puede señalar huecos o quitar banderines.',
  'marks.failed-put': 'No se han podido señalar todos los huecos. {why}',
  'marks.failed-remove': 'No se han podido quitar todos los banderines. {why}',
}
