import { list, type Words } from './words.ts'

export default {
  language: 'es',
  lanes: {
    actions: list`Acciones | Acción | Actividades | Actividad | Tareas | Tarea | Comportamiento | Comportamientos |
      Conducta | Conductas | Hacer | Hace | Lo que hago | Desencadenante | Punto de entrada | Hacen`,
    touchpoints: list`Puntos de contacto | Punto de contacto | Touchpoints | Touchpoint | Puntos de interacción |
      Punto de interacción | Puntos de encuentro | Interacciones | Interacción | Contactos | Comunicaciones`,
    channels: list`Canales | Canal | Canales de comunicación | Canales de contacto | Canales de venta | Medios | Dispositivos |
      Dispositivo | Plataformas`,
    needs: list`Necesidades | Necesidad | Objetivos | Objetivo | Objetivos de negocio | Metas | Meta | Expectativas |
      Expectativa | Motivaciones | Motivación | Deseos | Intenciones | Necesidades de información |
      Trabajos por hacer | Necesita | Necesitan`,
    thoughts: list`Pensamientos | Pensamiento | Pensar | Piensa | Reflexiones | Preguntas | Pregunta |
      Dudas y preguntas | Citas | Cita | Frases | Mentalidad | Supuestos | Lo que pienso | Piensan`,
    emotions: list`Emociones | Emoción | Sentimientos | Sentimiento | Sentir | Siente | Estado emocional |
      Estado de ánimo | Estados de ánimo | Ánimo | Humor | Curva emocional | Curva de experiencia | Viaje emocional |
      Recorrido emocional | Experiencia emocional | Experiencia | Experiencias | Altibajos | Altos y bajos |
      Lo que siento | Alegrías | Sienten | Emocional`,
    voice: list`Voz del cliente | Voz de los clientes | Voz del usuario | Opiniones | Reseñas | Valoraciones |
      Testimonios | Comentarios de clientes | Retroalimentación | Satisfacción | Boca a boca | Boca en boca |
      Referidos | Recomendación a otros | Lo que dice | Lo que dicen | Verbatims`,
    'moments-of-truth': list`Momentos de la verdad | Momento de la verdad | Momentos de verdad | Momento de verdad |
      Momentos clave | Momento clave | Momentos críticos | Momentos decisivos | Momentos mágicos | Momentos que importan |
      Momentos wow`,
    'pain-points': list`Puntos de dolor | Punto de dolor | Dolores | Dolor | Frustraciones | Frustración |
      Fricciones | Fricción | Puntos de fricción | Punto de fricción | Barreras | Barrera | Obstáculos | Obstáculo |
      Problemas | Problema | Dificultades | Dificultad | Retos | Desafíos | Impedimentos | Bloqueos |
      Preocupaciones | Miedos | Quejas | Puntos débiles | Puntos críticos | Riesgos | Abandono`,
    opportunities: list`Oportunidades | Oportunidad | Áreas de oportunidad | Área de oportunidad | Áreas de mejora |
      Mejoras | Mejora | Propuestas | Ideas | Idea | Soluciones | Solución | Recomendaciones | Cómo podríamos |
      Próximos pasos | Siguientes pasos | Potencial`,
    backstage: list`Entre bastidores | Bastidores | Tras bastidores | Tras bambalinas | Detrás de escena |
      Detrás de escenas | Detrás de cámaras | Trastienda | Procesos | Proceso | Procesos de soporte |
      Procesos de apoyo | Actividades internas | Acciones internas | Sistemas | Sistema | Respuesta del sistema |
      Herramientas | Tecnología | Recursos | Equipos | Equipos implicados | Departamentos | Áreas involucradas |
      Responsable | Responsables | Partes interesadas | Línea de visibilidad | Evidencia física`,
    metrics: list`Métricas | Métrica | Métricas de éxito | Indicadores | Indicador | Criterios de éxito | Medidas |
      Mediciones | Datos | Fuentes de datos | Cifras | Números | Evidencias | Evidencia | Duración | Tiempo |
      Tiempo y esfuerzo | Señales | Decisiones | Estado`,
    custom: list`Notas | Nota | Comentarios | Comentario | Observaciones | Otros | Varios`,
  },
  stages: list`Etapa | Etapas | Fase | Fases | Paso | Pasos | Etapa del recorrido | Etapas del recorrido | Etapas del viaje |
    Etapa del viaje | Fases del viaje | Fases del recorrido | Fase del recorrido | Línea de tiempo`,
  stageNames: list`Conciencia | Conocimiento | Consideración | Compra | Comprar | Retención | Fidelización | Lealtad |
    Recomendación | Recomendar | Descubrimiento | Descubrir | Búsqueda | Buscar | Investigación | Comparación |
    Comparar | Evaluación | Decisión | Decidir | Elección | Elegir | Selección | Pedido | Pedir | Pago | Pagar |
    Reserva | Reservar | Registro | Registrarse | Instalación | Uso | Usar | Utilizar | Entrega | Recepción | Llegada |
    Estancia | Salida | Visita | Soporte | Servicio | Devolución | Renovación | Cancelación | Inspiración | Interés |
    Postcompra | Post-compra | Precompra | Antes | Durante | Después | Necesidad | Contratación`,
  elsewhere: list`Fortalezas | Debilidades | Amenazas | Socios clave | Recursos clave | Propuesta de valor |
    Propuestas de valor | Relaciones con clientes | Relación con clientes | Segmentos de clientes |
    Estructura de costes | Estructura de costos | Costes | Fuentes de ingresos | Oye | Escucha | Ve | Por hacer |
    Pendiente | En progreso | En curso | Hecho | Bloqueado | Empezar | Dejar de hacer | Continuar | Seguir haciendo |
    Qué salió bien | Qué salió mal | Responsable | Fecha límite | Prioridad | Estado | Decisiones | Participantes |
    Participante | Competidor | Competidores | Parte interesada | Funcionalidad | Riesgo | Probabilidad | Impacto |
    Esfuerzo | Proyecto | Semana | Día | Mes | Trimestre | Lunes | Martes | Miércoles | Jueves | Viernes | Equipo |
    Problema | Solución | Ventajas | Desventajas | Edad | Idea | Ideas | Problemas | Riesgos | Tarea | Tareas |
    Pregunta | Preguntas | Objetivo | Objetivos | Meta | Metas | Próximos pasos | Próximo paso | Métricas |
    Indicadores | KPI | KPIs | Comentarios | Reseñas | Soluciones | Reto | Retos | Desafíos | Actividad | Actividades |
    Cita | Citas | Comunicación | Herramientas | Tiempo | Sistema | Sistemas | Proceso | Procesos | Tecnología |
    Recursos | Notas | Comentario | Definición | Término | Ejemplo | Fecha | Entrevista | Entrevistas | Contexto |
    Quién | Qué | Cuándo | Material | Finanzas | Ventas | Marketing | Producto | Nuevo | En espera | Resuelto |
    Cerrado | Sí | No | Resultados | Resultado | Grupo | Intereses | Regla | Actor | Evento | Visión | Nombre |
    Sprint | Tema | Confianza | Ayer | Hoy | Mañana | Contenido | Hora | enero | febrero | marzo | abril | mayo |
    junio | julio | agosto | septiembre | octubre | noviembre | diciembre | ene | feb | mar | abr | may | jun | jul |
    ago | sept | oct | nov | dic | sábado | domingo | lun | mié | jue | vie | sáb | dom | María | José | Carlos |
    Ana | Luis | Lucía | Pablo | Carmen | Javier | Sofía | Elena`,
  otherBoards: list`Retrospectiva | Mapa de empatía | Modelo de negocio | Hoja de ruta | Mapa mental | Organigrama |
    Reunión | Análisis de competidores | Registro de riesgos | Plan de proyecto | Calendario | Glosario | Personas |
    Nuestras personas | Entrevistas | Agenda | Flor de loto | Riesgos | Objetivos | DAFO | FODA | Visión de producto |
    Partes interesadas | Hallazgos | Competencia | Matriz`,
  besideLanes: { actions: list`Paso | Pasos` },
  around: {
    people: list`huésped | invitado | visitante | paciente | viajero | pasajero | estudiante | alumno | aprendiz |
      empleado | ciudadano | miembro | suscriptor | comprador | consumidor | jugador | inquilino | padre |
      candidato | participante | gente | persona | negocio | empresa | marca | servicio`,
    beside: list`la | los | las | un | una | del | de | al | a | en | con | por | para | sobre | nuestro | nuestra |
      nuestros | nuestras | mi | mis | su | sus | tu | tus | principal | principales | clave | mayor | mayores |
      más | importante | importantes | actual | actuales | existente | existentes | posible | posibles | nuevo |
      nueva | nuevos | nuevas | identificado | identificada | identificados | identificadas | detectados |
      detectadas | utilizados | digital | digitales | interno | interna | internos | internas | externo | externos |
      involucrados | relacionados | fila | lista | nivel | niveles | curva | línea | gráfico | lo | aquí | hoy |
      punto | puntos | estado`,
    asking: list`qué | cómo | dónde | cuál | cuáles`,
    asked: list`él | ella | ellos | ellas | yo | se | es | son | está | están | tiene | tienen`,
    of: list`del`,
    endings: list`s | es | n | mos | ón | ones`,
  },
  title: {
    cem: list`Mapa de la experiencia del cliente | Mapa de experiencia del cliente | Mapa de experiencia de cliente |
      Mapa de experiencia | Mapa de la experiencia | Mapa de experiencia de usuario | Mapa de experiencia del usuario`,
    cjm: list`Mapa del recorrido del cliente | Mapa de recorrido del cliente | Mapa del viaje del cliente | Mapa de viaje del cliente |
      Mapa de viaje del usuario | Mapa del viaje del usuario | Viaje del cliente | Viaje del usuario | Recorrido del cliente |
      Recorrido del usuario | Mapa de recorrido | Mapa de viaje | Mapa de la jornada del cliente | Mapa de trayectoria del cliente`,
    combined: list`Mapa combinado de experiencia y recorrido | Mapa combinado | Mapa combinado de experiencia y viaje |
      Mapa de experiencia y recorrido del cliente`,
    subject: list`Marca | Nombre de la marca | Empresa | Compañía | Organización | Producto | Productos | Nombre del producto |
      Servicio | Servicios | Producto o servicio | Producto / servicio | Oferta | Tema`,
    actor: list`Persona | Personas | Buyer persona | Personaje | Nombre de la persona | Actor | Actores | Usuario | Usuaria |
      Usuarios | Cliente | Clienta | Clientes | Segmento | Segmento de clientes | Público objetivo | Público meta | Rol | Quién`,
    scenario: list`Escenario | Escenarios | Situación | Contexto | Caso de uso | Historia | Alcance`,
  },
  scale: {
    high: list`Muy bien | Muy positivo | Muy bueno | Muy satisfecho | Muy feliz | Positivo | Positiva | Excelente | Genial | Encantado |
      Bien | Feliz | Alto | Mejor | El mejor | Lo mejor | Bueno | Contento | Satisfecho | Muy contento | Muy alto | Fantástico |
      Emoción positiva | Emociones positivas | Experiencia positiva`,
    low: list`Muy mal | Muy negativo | Muy malo | Muy insatisfecho | Muy infeliz | Muy triste | Negativo | Negativa | Terrible | Pésimo |
      Mal | Malo | Triste | Bajo | Peor | El peor | Lo peor | Infeliz | Insatisfecho | Enojado | Enfadado | Frustrado | Muy bajo |
      Horrible | Emoción negativa | Emociones negativas | Experiencia negativa`,
    middle: list`Neutral | Neutro | Normal | Regular | Indiferente`,
    top: list`arriba | hacia arriba | alto | en lo alto | superior | más alto`,
    bottom: list`abajo | hacia abajo | bajo | inferior | más bajo`,
  },
  placeholders: list`por definir | por determinar | por completar | por hacer | por confirmar | por decidir | pendiente | pendientes |
    a definir | a completar | a confirmar | completar | rellenar | por rellenar | en proceso | en curso | no aplica | no aplicable | N/A |
    s/d | sin datos | ejemplo | texto de ejemplo | texto | nota | nueva nota | nota adhesiva | escribe algo | escriba algo | escribe aquí |
    escriba aquí | escribe tu texto | escribe tu texto aquí | escriba su texto aquí | añadir texto | añade texto | añade tu texto |
    añade tu texto aquí | agregar texto | agrega texto | agrega tu texto | agrega tu texto aquí | agregar nota | agregar una nota |
    añadir nota | añadir una nota | añadir aquí | agregar aquí | añadir descripción | agregar descripción | añadir acción |
    agregar acción | añadir idea | agregar idea | añadir etapa | agregar etapa | tu texto | tu texto aquí | su texto aquí |
    insertar texto | inserta texto aquí | introduce texto | ingresa texto | ingresar texto | haz clic aquí | haga clic aquí |
    haz clic para editar | haga clic para editar | clic para editar | haz doble clic para editar | doble clic para editar | descripción |
    título | sin título | añadir título | agregar título | nombre de la etapa | nombre de la fase | nueva etapa | etapa 1 | fase 1 |
    paso 1 | nombre de la persona | nombre del producto | nombre de la empresa | ¿qué hace el cliente? | ¿qué hace el usuario? |
    ¿qué piensa el cliente? | ¿qué piensa el usuario? | ¿qué piensan? | ¿qué siente el cliente? | ¿qué siente el usuario? | ¿qué sienten? |
    ¿cómo se siente el cliente? | ¿cómo se siente el usuario? | ¿cuáles son los puntos de dolor? | ¿qué problemas encuentran? |
    ¿qué podemos mejorar? | ¿qué podríamos mejorar? | ¿cómo podríamos? | ¿qué canales usan? | ¿Qué hacen? | ¿Dónde nos encuentran? |
    Web, tienda, teléfono... ¿por qué vía? | ¿Qué necesitan aquí? | ¿Qué les pasa por la cabeza? |
    ¿Cómo se sienten? Cuanto más arriba, mejor | ¿Qué les cuentan a los demás? | ¿Qué inclina la balanza? |
    ¿Qué se interpone en su camino? | ¿Cómo podríamos mejorarlo? | ¿Qué debe ocurrir entre bastidores? | ¿Qué cifra lo muestra? |
    punto de contacto 1 | canal 1 | acción 1 | pensamiento 1 | emoción 1 | necesidad 1 | objetivo 1 | tarea 1 | nota 1 | idea 1 |
    oportunidad 1 | punto de dolor 1 | dolor 1 | columna 1 | fila 1 | título 1 | subtítulo | etiqueta | por rellenar aquí | rellenar aquí |
    completar aquí | por añadir | por agregar | aún no se sabe | todavía no se sabe | vacío | bla bla | bla bla bla | texto aquí |
    inserta tu texto | inserta texto | inserta tu texto aquí | insertar aquí | escribe una nota | escribe tu idea | escribe tus ideas |
    escribe tus ideas aquí | añade tu idea | añade tus ideas | agrega tus ideas | añade una nota | agrega una nota | añade una acción |
    agrega una acción | añadir una acción | agregar una acción | añadir emoción | agregar emoción | añadir pensamiento |
    agregar pensamiento | añadir punto de contacto | agregar punto de contacto | añadir canal | agregar canal | añadir oportunidad |
    agregar oportunidad | añadir cita | agregar cita | añade una descripción | agrega una descripción | añadir imagen | agregar imagen |
    introduce tu texto | introduce el texto | introduce texto aquí | ingresa tu texto | ingresa tu texto aquí |
    haz clic para añadir texto | haz clic para agregar texto | haga clic para agregar texto | clic para agregar texto |
    clic para añadir texto | haz clic y escribe | haz clic aquí para editar | edita este texto | editar texto | tu idea aquí |
    tus ideas aquí | tu título | tu título aquí | tu nota aquí | tu descripción | texto de relleno | texto de muestra |
    marcador de posición | nombre de la marca | nombre del cliente | describe la etapa | describe aquí | ¿qué hacen los clientes? |
    ¿qué hacen los usuarios? | ¿qué acciones realiza? | ¿qué acciones realizan? | ¿qué acciones realiza el cliente? |
    ¿qué quiere el cliente? | ¿qué quieren? | ¿qué quiere lograr? | ¿qué necesita el cliente? | ¿qué necesitan? |
    ¿cuáles son sus necesidades? | ¿cuáles son sus objetivos? | ¿cuál es su objetivo? | ¿qué dice el cliente? | ¿qué dicen? |
    ¿cómo se sienten? | ¿cómo se siente? | ¿qué emociones siente? | ¿qué preguntas tiene? | ¿qué preguntas tienen? | ¿qué dolores tiene? |
    ¿cuáles son sus frustraciones? | ¿qué les frustra? | ¿qué obstáculos encuentran? | ¿qué se puede mejorar? | ¿qué podría mejorar? |
    ¿cómo podemos mejorar? | ¿cómo podríamos mejorar? | ¿cómo mejorar la experiencia? | ¿qué oportunidades hay? |
    ¿cuáles son las oportunidades? | ¿cuáles son los puntos de contacto? | ¿qué puntos de contacto hay? | ¿dónde interactúa? |
    ¿dónde interactúan? | ¿qué canales utiliza? | ¿qué canales utilizan? | ¿quién participa? | ¿quién es responsable? |
    ¿qué pasa detrás de escena? | ¿qué sucede?`,
  none: list`ninguno | ninguna | ningunos | ningunas | ninguno encontrado | ninguna encontrada | ninguno identificado |
    ninguna identificada | ninguno conocido | ninguna conocida | ninguno detectado | ninguna detectada | ninguno observado |
    ninguno por ahora | ninguna por ahora | ninguno en esta etapa | ninguna en esta etapa | nada | nada encontrado | nada que destacar |
    nada que reportar | nada que señalar | nada por ahora | sin novedad | sin puntos de dolor | sin dolores | sin dolor | sin problemas |
    sin fricción | sin fricciones | sin frustraciones | sin barreras | sin obstáculos | sin dificultades | sin oportunidades |
    sin oportunidad | sin hallazgos | sin acciones | sin acción | sin contacto | sin puntos de contacto | ningún punto de dolor |
    ningún dolor | ningún problema | ningún obstáculo | ningún punto de contacto | ninguna fricción | ninguna frustración |
    ninguna barrera | ninguna dificultad | ninguna oportunidad | ninguna oportunidad encontrada | ninguna acción |
    ninguna idea encontrada | no hay | no hay puntos de dolor | no hay dolores | no hay problemas | no hay fricción | no hay fricciones |
    no hay oportunidades | no hay acciones | no se encontró ninguno | no se encontró ninguna | no se encontraron |
    no se encontraron puntos de dolor | no se encontraron problemas | no se encontraron oportunidades | no se ha encontrado nada |
    no encontramos nada | no encontramos ninguno | ninguno reportado | ninguna reportada | ninguno visible | ninguno aquí | ninguna aquí |
    ninguno de momento | ninguna de momento | ninguno por el momento | ninguna por el momento | ninguno hasta ahora | ninguna hasta ahora |
    ninguno en particular | ninguno en esta fase | ninguna en esta fase | nada por el momento | nada de momento | nada aquí |
    nada especial | nada en particular | nada identificado | nada que añadir | nada que agregar | nada que mejorar | nada que comentar |
    sin puntos de dolor identificados | sin problemas identificados | sin problemas conocidos | sin quejas | sin incidencias |
    sin comentarios | sin ideas | sin emociones | sin canales | sin interacción | sin necesidades | sin mejoras |
    ningún punto de dolor encontrado | ningún punto de dolor identificado | ningún problema encontrado | ningún problema identificado |
    ningún problema conocido | ninguna oportunidad identificada | ninguna mejora | ninguna queja | ninguna idea | ninguna necesidad |
    ningún canal | ninguna interacción | no hay ninguno | no hay ninguna | no hay nada | no hay problema | no hay frustraciones |
    no hay barreras | no hay obstáculos | no hay contacto | no hay interacción | no hay ideas | no existen | no existe |
    no se encontró nada | no se identificaron | no se identificó ninguno | no se detectaron | no se han encontrado |
    no se han identificado | no encontramos ninguna | no hemos encontrado nada`,
  because: list`porque | ya que | puesto que | pues | debido a | a causa de | gracias a | razón | motivo | dado que | por culpa de`,
  evidence: {
    interview: list`entrevista | entrevistas | entrevistado | entrevistados | entrevista a usuarios | entrevistas a usuarios |
      entrevistas a clientes | grupo focal | grupos focales | estudio de campo | observación | observado | observada`,
    survey: list`encuesta | encuestas | encuestado | encuestados | cuestionario | cuestionarios | encuesta de satisfacción | sondeo`,
    analytics: list`analítica | analíticas | analítica web | analytics | datos de uso | datos analíticos | estadísticas de uso |
      mapa de calor`,
    test: list`test | tests | prueba de usabilidad | pruebas de usabilidad | prueba con usuarios | pruebas con usuarios |
      test de usabilidad | test de usuarios | prueba A/B | pruebas A/B | test A/B | prueba de prototipo`,
    feedback: list`feedback | retroalimentación | opinión de cliente | opiniones de clientes | comentarios de clientes | queja |
      quejas | reclamo | reclamos | reclamación | reclamaciones | ticket de soporte | tickets de soporte | verbatim`,
    assumption: list`suposición | suposiciones | supuesto | supuestos | hipótesis | suponemos | asumimos | asumido | creemos que |
      por validar | sin validar | sin verificar | no verificado`,
  },
  marks: {
    owner: list`responsable | a cargo | dueño | quién`,
    measure: list`medida | métrica | indicador | medido por | medido con | KPI | indicador de éxito`,
    impact: list`impacto | valor | beneficio | valor para el cliente`,
    effort: list`esfuerzo | complejidad`,
    votes: list`votos | voto`,
  },
  purchase: list`Compra | Comprar | Pedido | Pago | Pagar`,
  company: list`enviamos | entregamos | ofrecemos | proporcionamos | vendemos | facturamos | cobramos al cliente | contactamos |
    informamos | notificamos | capacitamos | confirmamos el pedido | procesamos | publicamos | captamos | le llamamos |
    llamamos al cliente | nuestro equipo | nuestros agentes | nuestro servicio de atención | generación de leads | captación de clientes |
    retención de clientes | venta cruzada | upselling`,
  departments: list`Ventas | Departamento de ventas | Comercial | Departamento comercial | Marketing | Departamento de marketing |
    Finanzas | Contabilidad | Facturación | Jurídico | Departamento legal | Legal | TI | Informática | Sistemas | RR. HH. |
    Recursos humanos | Compras | Departamento de compras | Logística | Operaciones | Back office`,
  legend: list`leyenda | código de colores | color | colores | rojo | verde | amarillo | naranja | azul | rosa | violeta | morado | gris |
    cian | negro`,
  feelings: {
    good: list`bien | muy bien | bueno | feliz | contento | contenta | alegre | alegría | encantado | encantada | satisfecho | satisfecha |
      emocionado | emocionada | entusiasmado | entusiasmada | curioso | curiosa | curiosidad | interesado | interesada | ilusionado |
      ilusionada | esperanzado | esperanzada | optimista | confiado | confiada | confianza | seguro | segura | aliviado | aliviada |
      tranquilo | tranquila | relajado | relajada | orgulloso | orgullosa | agradecido | agradecida | impresionado | impresionada |
      motivado | motivada | inspirado | inspirada | cómodo | cómoda | buena | buenos | buenas | felices | felicidad | contentos |
      satisfechos | satisfacción | entusiasmo | emoción | interés | ilusión | esperanza | optimismo | seguridad | alivio | tranquilidad |
      orgullo | gratitud | motivación | placer | agradable | genial | excelente | fantástico | perfecto | maravilloso | encanta |
      le encanta | me encanta | amor | valorado | valorada | bienvenido | bienvenida | comprendido | comprendida | escuchado | escuchada |
      apoyado | apoyada | convencido | convencida | fascinado | fascinada | divertido | divertida | a gusto | relajación | calma |
      calmado | calmada | sereno | serena`,
    bad: list`mal | muy mal | malo | terrible | triste | infeliz | enojado | enojada | enfadado | enfadada | molesto | molesta | irritado |
      irritada | frustrado | frustrada | frustración | confundido | confundida | confuso | confusa | ansioso | ansiosa | ansiedad |
      preocupado | preocupada | preocupación | nervioso | nerviosa | estresado | estresada | estrés | abrumado | abrumada | agobiado |
      agobiada | decepcionado | decepcionada | decepción | insatisfecho | insatisfecha | aburrido | aburrida | impaciente | inseguro |
      insegura | incertidumbre | escéptico | escéptica | desconfiado | desconfiada | miedo | perdido | perdida | indeciso | indecisa |
      cansado | cansada | agotado | agotada | mala | malos | malas | pésimo | pésima | horrible | tristeza | enojo | enfado | ira | rabia |
      furioso | furiosa | molestia | irritación | frustrante | frustrados | confusión | confundidos | angustia | angustiado | angustiada |
      preocupados | preocupante | nervios | nerviosismo | estresante | agobio | abrumador | decepcionante | insatisfacción | descontento |
      descontenta | aburrimiento | impaciencia | inseguridad | escepticismo | desconfianza | temor | asustado | asustada | temeroso |
      pánico | indecisión | duda | dudas | dudoso | cansancio | agotamiento | desesperado | desesperada | desesperación | desesperanza |
      abandonado | abandonada | ignorado | ignorada | rechazado | rechazada | engañado | engañada | traicionado | avergonzado |
      avergonzada | vergüenza | culpa | arrepentido | arrepentida | incómodo | incómoda | impotente | impotencia | solo y perdido |
      desorientado | desorientada | odia | odio | disgustado | disgustada | disgusto | tenso | tensa | tensión | resignado | resignada |
      desmotivado | desmotivada | desanimado | desanimada | desilusionado | desilusionada | sorprendido para mal`,
    either: list`sorprendido | sorprendida | sorpresa | neutral | neutro | indiferente | sentimientos encontrados | expectante`,
    turns: list`no | nunca | jamás | sin | menos | ni | ningún | ninguna | poco | si | querría | quisiera | podría | debería | quiere |
      quieren | espera | pero | hasta | excepto | evitar | evita | falta | falta de | nada | nadie | demasiado | que | casi | aunque |
      a pesar | sin embargo | sería | en lugar | en vez`,
  },
  and: list`y | e`,
} satisfies Words
