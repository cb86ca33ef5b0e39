import { means } from './fr-means.ts'
import { panel } from './fr-panel.ts'
import { reasons } from './fr-reasons.ts'
import { rules } from './fr-rules.ts'
import type { Language } from './language.ts'

/** Blanks before `?`, `:` and inside « » are no-break spaces, as French sets them. */
export default {
  locale: 'fr',
  name: 'Français',
  structure: {
    kinds: {
      cem: 'Carte de l’expérience client',
      cjm: 'Carte du parcours client',
      combined: 'Carte combinée expérience et parcours client',
    },
    fields: { brand: 'Marque', product: 'Produit', actor: 'Persona', scenario: 'Scénario' },
    scale: { high: 'Très bien', low: 'Très mal' },
    lanes: {
      actions: { label: 'Actions', prompt: 'Que font-ils ?' },
      touchpoints: { label: 'Points de contact', prompt: 'Où nous rencontrent-ils ?' },
      channels: { label: 'Canaux', prompt: 'Web, boutique, téléphone… par où passent-ils ?' },
      needs: { label: 'Besoins', prompt: 'De quoi ont-ils besoin ici ?' },
      thoughts: { label: 'Pensées', prompt: 'Que se disent-ils ?' },
      emotions: { label: 'Émotions', prompt: 'Que ressentent-ils ? Plus c’est haut, mieux c’est' },
      voice: { label: 'Voix du client', prompt: 'Qu’en disent-ils autour d’eux ?' },
      'moments-of-truth': { label: 'Moments de vérité', prompt: 'Où est-ce que tout se joue ?' },
      'pain-points': { label: 'Points de friction', prompt: 'Qu’est-ce qui les freine ?' },
      opportunities: { label: 'Opportunités', prompt: 'Comment pourrions-nous faire mieux ?' },
      backstage: { label: 'Coulisses', prompt: 'Que doit-il se passer en coulisses ?' },
      metrics: { label: 'Indicateurs', prompt: 'Quel chiffre le montre ?' },
      custom: { label: 'Notes', prompt: '' },
    },
  },
  templates: {
    cem: {
      name: 'Carte de l’expérience client',
      about:
        'Toute la relation avec une marque, sur tous les canaux : là où tout va bien, là où ça coince, là où il faut regarder de plus près.',
    },
    'cem-voice': {
      name: 'Carte de l’expérience avec la voix du client',
      about:
        'La carte de l’expérience, avec ce que disent les clients et ce qui les gêne. Quand les avis et le support ont des choses à vous dire.',
    },
    cjm: {
      name: 'Carte du parcours client',
      about:
        'Un produit ou un service, étape par étape : ce que les gens font, pensent et ressentent, ce qui coince et ce qu’on peut améliorer.',
    },
    'cjm-seven-questions': {
      name: 'Carte du parcours en sept questions',
      about:
        'Le même parcours, guidé par sept questions, de « Que font-ils ? » à « Que pourrions-nous faire autrement ? ».',
    },
    combined: {
      name: 'Carte combinée',
      about:
        'L’expérience en haut, le parcours en bas, sur les mêmes étapes : un seul document pour ceux qui décident.',
    },
  },
  presets: {
    lifecycle: {
      name: 'Cycle de vie',
      stages: ['Découverte', 'Considération', 'Achat', 'Utilisation', 'Assistance', 'Fidélité'],
    },
    'purchase-journey': {
      name: 'Parcours d’achat',
      stages: ['Découverte', 'Recherche et renseignements', 'Achat', 'Premières impressions', 'Suivi'],
    },
    service: { name: 'Service', stages: ['Attirer', 'Entrer', 'Interagir', 'Sortir', 'Prolonger'] },
    subscription: {
      name: 'Abonnement',
      stages: ['Découvrir', 'Évaluer', 'S’inscrire', 'Démarrer', 'Utiliser', 'Renouveler'],
    },
  },
  rules,
  reasons,
  means,
  panel,
} satisfies Language
