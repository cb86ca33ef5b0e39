import { means } from './es-means.ts'
import { panel } from './es-panel.ts'
import { reasons } from './es-reasons.ts'
import { rules } from './es-rules.ts'
import type { Language } from './language.ts'

export default {
  locale: 'es',
  name: 'Español',
  structure: {
    kinds: {
      cem: 'Mapa de la experiencia del cliente',
      cjm: 'Mapa del recorrido del cliente',
      combined: 'Mapa combinado de experiencia y recorrido',
    },
    fields: { brand: 'Marca', product: 'Producto', actor: 'Persona', scenario: 'Escenario' },
    scale: { high: 'Muy bien', low: 'Muy mal' },
    lanes: {
      actions: { label: 'Acciones', prompt: '¿Qué hacen?' },
      touchpoints: { label: 'Puntos de contacto', prompt: '¿Dónde nos encuentran?' },
      channels: { label: 'Canales', prompt: 'Web, tienda, teléfono... ¿por qué vía?' },
      needs: { label: 'Necesidades', prompt: '¿Qué necesitan aquí?' },
      thoughts: { label: 'Pensamientos', prompt: '¿Qué les pasa por la cabeza?' },
      emotions: { label: 'Emociones', prompt: '¿Cómo se sienten? Cuanto más arriba, mejor' },
      voice: { label: 'Voz del cliente', prompt: '¿Qué les cuentan a los demás?' },
      'moments-of-truth': { label: 'Momentos de la verdad', prompt: '¿Qué inclina la balanza?' },
      'pain-points': { label: 'Puntos de dolor', prompt: '¿Qué se interpone en su camino?' },
      opportunities: { label: 'Oportunidades', prompt: '¿Cómo podríamos mejorarlo?' },
      backstage: { label: 'Entre bastidores', prompt: '¿Qué debe ocurrir entre bastidores?' },
      metrics: { label: 'Métricas', prompt: '¿Qué cifra lo muestra?' },
      custom: { label: 'Notas', prompt: '' },
    },
  },
  templates: {
    cem: {
      name: 'Mapa de la experiencia del cliente',
      about:
        'Toda la relación con una marca, en todos los canales: dónde se disfruta, dónde duele y dónde conviene mirar más de cerca.',
    },
    'cem-voice': {
      name: 'Mapa de la experiencia con la voz del cliente',
      about:
        'El mapa de la experiencia, con lo que dicen los clientes y lo que les cuesta. Para cuando las reseñas y el soporte tienen algo que contar.',
    },
    cjm: {
      name: 'Mapa del recorrido del cliente',
      about:
        'Un producto o servicio, etapa por etapa: qué hacen, piensan y sienten las personas, dónde les duele y qué se puede mejorar.',
    },
    'cjm-seven-questions': {
      name: 'Mapa del recorrido en siete preguntas',
      about:
        'El mismo recorrido, guiado por siete preguntas: de «¿Qué hacen?» a «¿Qué podríamos hacer de otra manera?».',
    },
    combined: {
      name: 'Mapa combinado',
      about:
        'La experiencia arriba y el recorrido abajo, sobre las mismas etapas: un solo documento para quienes deciden.',
    },
  },
  presets: {
    lifecycle: {
      name: 'Ciclo de vida',
      stages: ['Descubrimiento', 'Consideración', 'Compra', 'Uso', 'Soporte', 'Fidelidad'],
    },
    'purchase-journey': {
      name: 'Recorrido de compra',
      stages: ['Descubrimiento', 'Investigación y consultas', 'Compra', 'Primeras impresiones', 'Seguimiento'],
    },
    service: { name: 'Servicio', stages: ['Atraer', 'Entrar', 'Interactuar', 'Salir', 'Prolongar'] },
    subscription: {
      name: 'Suscripción',
      stages: ['Descubrir', 'Evaluar', 'Registrarse', 'Empezar', 'Usar', 'Renovar'],
    },
  },
  rules,
  reasons,
  means,
  panel,
} satisfies Language
