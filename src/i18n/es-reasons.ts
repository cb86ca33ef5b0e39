import type { Reasons } from './language.ts'

/** Why the rules matter and what one can do about their findings, in Spanish. */
export const reasons: Reasons = {
  'map-has-title': {
    why: 'Dentro de unos meses, solo el título distinguirá este mapa del siguiente.',
    remedy: 'Escribe en la primera línea del título de qué trata el mapa: el recorrido de quién y adónde lleva.',
  },
  'map-has-actor': {
    why: 'Dos personas rara vez hacen el mismo recorrido. Sin un nombre, cada cual en la sala rellena el mapa para otra persona.',
    remedy: 'Nombra una persona en el título, detrás de «Persona:». Para una segunda, dibuja un segundo mapa.',
  },
  'map-has-subject': {
    why: 'Un mapa que sigue dos cosas a la vez muestra su promedio, y lo que duele en una de ellas desaparece.',
    remedy: 'Escribe la marca, el producto o el servicio en el título. Dibuja un mapa del recorrido por producto.',
  },
  'map-has-stages': {
    why: 'Un recorrido lleva de un sitio a otro. Con una sola etapa es una lista.',
    remedy: 'Añade etapas en Sincronizar → Estructura, o dibuja encabezados junto al primero.',
  },
  'stage-has-name': {
    why: 'Por los nombres de las etapas se orienta todo el mundo en el mapa, también quien lo lea más tarde.',
    remedy: 'Escribe en el encabezado qué pasa en la etapa, con las palabras de quienes la viven.',
  },
  'stage-has-action': {
    why: 'Donde no pasa nada no hay nada que sentir ni que mejorar: de esta fila dependen las demás de la etapa.',
    remedy: 'Añade una nota sobre lo que hacen en esta etapa, o dónde se encuentran con vosotros.',
  },
  'stage-has-emotion': {
    why: 'Las emociones muestran dónde duele un recorrido y dónde encanta. Una etapa sin emoción es un hueco en la curva, y los huecos esconden los puntos bajos.',
    remedy:
      'Añade una nota sobre cómo se sienten y súbela o bájala a su sitio. ¿Dudas? Pregunta a quien lo haya visto.',
  },
  'stage-has-opportunity': {
    why: 'Un mapa se dibuja para que algo cambie. Una etapa sin oportunidad se ha mirado para nada.',
    remedy:
      'Pregunta «¿Cómo podríamos...?» por cada punto de dolor de la etapa. Si de verdad no hay nada que hacer, escribe «ninguna» y por qué.',
  },
  'stage-has-thought': {
    why: 'Lo que la gente piensa explica qué hace después y por qué se siente así.',
    remedy: 'Añade lo que les pasa por la cabeza, como cita si tienes una.',
  },
  'stage-has-pain-point': {
    why: 'De los puntos de dolor salen las oportunidades. Una celda vacía no dice si no hay ninguno o si nadie ha mirado.',
    remedy: 'Añade lo que les estorba aquí. Si nada estorba, escribe «ninguno» y cómo lo sabéis.',
  },
  'touchpoint-has-channel': {
    why: 'El mismo punto de contacto se vive de otra manera por teléfono y en una tienda, y se ocupan de él otras personas.',
    remedy: 'Nombra el canal en su fila, con una etiqueta o al principio de la nota: «Web: página del producto».',
  },
  'cem-has-moment-of-truth': {
    why: 'Unos pocos momentos deciden si la gente se queda. Un mapa de la experiencia que no nombra ninguno no dice por dónde empezar.',
    remedy: 'Marca la interacción en la que se decide todo: en la fila de momentos de la verdad o con una etiqueta.',
  },
  'map-keeps-template-lanes': {
    why: 'Los mapas de una organización solo se pueden comparar mientras respondan a las mismas preguntas.',
    remedy: 'Vuelve a añadir la fila en Sincronizar → Estructura, o ponle un rótulo que diga qué pregunta.',
  },
  'note-has-place': {
    why: 'Una nota fuera de las celdas no cuenta en ninguna parte, y una entre dos celdas quizá cuente en la equivocada.',
    remedy: 'Mueve la nota a la celda que le toca, o fuera del mapa.',
  },
  'feeling-is-placed': {
    why: 'Las palabras solas no dibujan una curva: una emoción sin altura falta en ella, y una a la altura equivocada la tuerce.',
    remedy: 'Sube la nota si es buena y bájala si es mala, o añade un emoticono.',
  },
  'stage-count': {
    why: 'Dos etapas muestran un antes y un después, y nada del camino. Más de ocho son pasos: nadie los recuerda y no se ve ningún patrón.',
    remedy: 'Divide una etapa en la que pasa mucho, o junta las que se viven igual. Los detalles van en las notas.',
  },
  'both-ends-covered': {
    why: 'La gente se decide mucho antes de comprar, y se queda o se va mucho después. Un mapa de la compra sola muestra lo que la empresa ve de ella.',
    remedy: 'Añade una etapa antes o después de la compra en Sincronizar → Estructura, o rellena las que hay.',
  },
  'curve-is-flat': {
    why: 'Casi ningún recorrido se vive igual de principio a fin. Una curva plana suele querer decir que las notas se pusieron en fila, o que no se preguntó a nadie.',
    remedy: 'Vuelve a mirar el mejor y el peor momento y ponlos en su sitio. Si de verdad es plana, déjala así.',
  },
  'low-point-has-pain': {
    why: 'Un punto bajo sin causa no se puede arreglar: la curva dice que duele, y la fila de puntos de dolor dice que nada estorba.',
    remedy: 'Añade qué les hace sentirse así. Si nada estorba, escribe por qué aun así se sienten mal.',
  },
  'pain-has-opportunity': {
    why: 'Un punto de dolor que no lleva a nada se encontró para nada, y un simple «ninguna» al lado no dice si alguien lo pensó.',
    remedy:
      'Convierte cada punto de dolor en «¿Cómo podríamos...?». Si no se puede hacer nada, escribe por qué: «ninguna: lo exige la ley».',
  },
  'peak-and-end-explained': {
    why: 'De un recorrido se recuerdan el mejor momento, el peor y el final. Son las etapas que hay que entender primero.',
    remedy:
      'Añade un pensamiento, un punto de dolor o un momento de la verdad que diga por qué esta etapa se vive así.',
  },
  'notes-lopsided': {
    why: 'Las notas se acumulan donde trabaja la gente de la sala. Una etapa repleta quizá sean varias, y una escasa suele ser la que nadie de la sala conoce.',
    remedy: 'Divide la etapa repleta, o pregunta a alguien que conozca la escasa.',
  },
  'evidence-marked': {
    why: 'Un mapa mezcla lo que se averiguó con lo que se supone. Solo quien los distingue sabe de qué fiarse y qué preguntar después.',
    remedy:
      'Añade a la nota cómo lo sabéis: «(entrevista)», «(encuesta)», «(analítica)», «(test)», «(feedback)» o «(suposición)». También sirve una etiqueta.',
  },
  'opportunity-has-owner': {
    why: 'Lo que se eligió y no es de nadie no se hace, y sin una medida nadie ve si funcionó.',
    remedy:
      'Escribe en la nota quién se encarga, «@Mia», y en qué veréis que funciona: «métrica: llamadas por semana».',
  },
  'opportunities-ranked': {
    why: 'Nadie hace todo a la vez. Una lista sin orden se hace empezando por lo más fácil, o no se hace.',
    remedy: 'Votad, o escribid «impacto: 4» y «esfuerzo: 2» en las notas que más importan.',
  },
  'customer-words': {
    why: 'Un mapa con las palabras de la empresa muestra su proceso. Lo que los clientes hacen mientras tanto no aparece.',
    remedy: 'Di lo que hacen: «espera el paquete» en vez de «enviamos el paquete», «Decidir» en vez de «Ventas».',
  },
  'color-alone': {
    why: 'No todo el mundo ve los colores igual, y dentro de un año nadie sabrá qué querían decir las rojas.',
    remedy:
      'Pon etiquetas a las notas, o una leyenda junto al mapa. Si los colores no dicen nada, da a las notas el mismo.',
  },
  'map-has-owner': {
    why: 'Lo que es de todos no lo cuida nadie. Quien responde del mapa es a quien se pregunta y quien procura que se vuelva a mirar.',
    remedy: 'Nombra a una persona, o un rol que alguien ocupe, que responda del mapa.',
  },
  'map-has-state': {
    why: 'Un mapa de hoy y uno de mañana se parecen, igual que lo averiguado y lo supuesto. Quien decide con el mapa tiene que saber cuál es.',
    remedy: 'Di si el mapa muestra cómo es o cómo debe ser, y si preguntasteis a la gente o lo suponéis.',
  },
  'review-date-set': {
    why: 'Ninguno de los dos mapas se acaba nunca. Sin fecha nadie vuelve a mirar, y un mapa viejo se cree más tiempo del que es cierto.',
    remedy: 'Fija el día en que volveréis a mirar el mapa. Si ya pasó, miradlo ahora y fijad el siguiente.',
  },
  'map-is-fresh': {
    why: 'Un mapa cuenta cómo era cuando se trabajó en él por última vez. Desde entonces pueden haber cambiado precios, páginas y personas.',
    remedy:
      'Repasa el mapa con alguien que trate con clientes, cambia lo que ya no es así y vuelve a darle el visto bueno.',
  },
  'template-is-current': {
    why: 'Un equipo cambia su plantilla cuando ha aprendido qué deberían preguntar los mapas. Los antiguos no lo preguntan y no se pueden comparar con los nuevos.',
    remedy: 'Abre Sincronizar → Plantillas: muestra qué cambiaría la versión nueva antes de cambiarlo.',
  },
  'many-hands': {
    why: 'Un mapa muestra lo que ven quienes lo hacen. Una sola persona ve un lado, y las demás no lo sienten suyo.',
    remedy: 'Pide a quienes conocen otras etapas que repasen el mapa y añadan lo que falta.',
  },
}
