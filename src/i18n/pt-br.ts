import type { Language } from './language.ts'
import { means } from './pt-br-means.ts'
import { panel } from './pt-br-panel.ts'
import { reasons } from './pt-br-reasons.ts'
import { rules } from './pt-br-rules.ts'

export default {
  locale: 'pt-BR',
  name: 'Português (Brasil)',
  structure: {
    kinds: {
      cem: 'Mapa da experiência do cliente',
      cjm: 'Mapa da jornada do cliente',
      combined: 'Mapa combinado de experiência e jornada',
    },
    fields: { brand: 'Marca', product: 'Produto', actor: 'Persona', scenario: 'Cenário' },
    scale: { high: 'Muito bom', low: 'Muito ruim' },
    lanes: {
      actions: { label: 'Ações', prompt: 'O que fazem?' },
      touchpoints: { label: 'Pontos de contato', prompt: 'Onde nos encontram?' },
      channels: { label: 'Canais', prompt: 'Site, loja, telefone... por onde?' },
      needs: { label: 'Necessidades', prompt: 'Do que precisam aqui?' },
      thoughts: { label: 'Pensamentos', prompt: 'O que passa pela cabeça deles?' },
      emotions: { label: 'Emoções', prompt: 'Como se sentem? Quanto mais alto, melhor' },
      voice: { label: 'Voz do cliente', prompt: 'O que contam para os outros?' },
      'moments-of-truth': { label: 'Momentos da verdade', prompt: 'O que decide tudo aqui?' },
      'pain-points': { label: 'Dores', prompt: 'O que atrapalha?' },
      opportunities: { label: 'Oportunidades', prompt: 'Como poderíamos melhorar?' },
      backstage: { label: 'Bastidores', prompt: 'O que precisa acontecer nos bastidores?' },
      metrics: { label: 'Métricas', prompt: 'Que número mostra isso?' },
      custom: { label: 'Anotações', prompt: '' },
    },
  },
  templates: {
    cem: {
      name: 'Mapa da experiência do cliente',
      about:
        'Toda a relação com uma marca, em todos os canais: onde vai bem, onde dói e onde vale olhar mais de perto.',
    },
    'cem-voice': {
      name: 'Mapa da experiência com a voz do cliente',
      about:
        'O mapa da experiência, com o que os clientes dizem e onde eles têm dificuldade. Para quando as avaliações e o suporte têm algo a contar.',
    },
    cjm: {
      name: 'Mapa da jornada do cliente',
      about:
        'Um produto ou serviço, etapa por etapa: o que as pessoas fazem, pensam e sentem, onde dói e o que dá para melhorar.',
    },
    'cjm-seven-questions': {
      name: 'Mapa da jornada em sete perguntas',
      about: 'A mesma jornada, guiada por sete perguntas: de “O que fazem?” a “O que poderíamos fazer diferente?”.',
    },
    combined: {
      name: 'Mapa combinado',
      about: 'A experiência em cima, a jornada embaixo, sobre as mesmas etapas: um só documento para quem decide.',
    },
  },
  presets: {
    lifecycle: {
      name: 'Ciclo de vida',
      stages: ['Descoberta', 'Consideração', 'Compra', 'Uso', 'Suporte', 'Fidelidade'],
    },
    'purchase-journey': {
      name: 'Jornada de compra',
      stages: ['Descoberta', 'Pesquisa e consulta', 'Compra', 'Primeiras impressões', 'Acompanhamento'],
    },
    service: { name: 'Serviço', stages: ['Atrair', 'Entrar', 'Interagir', 'Sair', 'Prolongar'] },
    subscription: { name: 'Assinatura', stages: ['Descobrir', 'Avaliar', 'Assinar', 'Começar', 'Usar', 'Renovar'] },
  },
  rules,
  reasons,
  means,
  panel,
} satisfies Language
