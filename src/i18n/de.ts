import { means } from './de-means.ts'
import { panel } from './de-panel.ts'
import { reasons } from './de-reasons.ts'
import { rules } from './de-rules.ts'
import type { Language } from './language.ts'

export default {
  locale: 'de',
  name: 'Deutsch',
  structure: {
    kinds: {
      cem: 'Customer-Experience-Map',
      cjm: 'Customer-Journey-Map',
      combined: 'Kombinierte Experience- und Journey-Map',
    },
    fields: { brand: 'Marke', product: 'Produkt', actor: 'Persona', scenario: 'Szenario' },
    scale: { high: 'Sehr gut', low: 'Sehr schlecht' },
    lanes: {
      actions: { label: 'Aktionen', prompt: 'Was tun sie?' },
      touchpoints: { label: 'Touchpoints', prompt: 'Wo begegnen sie uns?' },
      channels: { label: 'Kanäle', prompt: 'Web, Laden, Telefon … auf welchem Weg?' },
      needs: { label: 'Bedürfnisse', prompt: 'Was brauchen sie hier?' },
      thoughts: { label: 'Gedanken', prompt: 'Was geht ihnen durch den Kopf?' },
      emotions: { label: 'Emotionen', prompt: 'Wie fühlen sie sich? Je höher, desto besser' },
      voice: { label: 'Stimme der Kunden', prompt: 'Was erzählen sie anderen?' },
      'moments-of-truth': { label: 'Momente der Wahrheit', prompt: 'Was gibt hier den Ausschlag?' },
      'pain-points': { label: 'Schmerzpunkte', prompt: 'Was steht ihnen im Weg?' },
      opportunities: { label: 'Chancen', prompt: 'Wie könnten wir es besser machen?' },
      backstage: { label: 'Hinter den Kulissen', prompt: 'Was muss im Hintergrund passieren?' },
      metrics: { label: 'Kennzahlen', prompt: 'An welcher Zahl sehen wir es?' },
      custom: { label: 'Notizen', prompt: '' },
    },
  },
  templates: {
    cem: {
      name: 'Customer-Experience-Map',
      about:
        'Die ganze Beziehung zu einer Marke, über alle Kanäle: wo sie sich gut anfühlt, wo es hakt, wo ein genauer Blick lohnt.',
    },
    'cem-voice': {
      name: 'Experience-Map mit Kundenstimmen',
      about:
        'Die Experience-Map, dazu was Kunden sagen und womit sie kämpfen. Wenn Bewertungen und Support etwas zu erzählen haben.',
    },
    cjm: {
      name: 'Customer-Journey-Map',
      about:
        'Ein Produkt oder eine Dienstleistung, Phase für Phase: was Menschen tun, denken und fühlen, wo es hakt und was besser werden kann.',
    },
    'cjm-seven-questions': {
      name: 'Journey-Map in sieben Fragen',
      about: 'Dieselbe Reise entlang von sieben Fragen, von „Was tun sie?“ bis „Was könnten wir anders machen?“.',
    },
    combined: {
      name: 'Kombinierte Map',
      about: 'Oben das Erlebnis, unten die Reise, über denselben Phasen: ein Dokument für alle, die entscheiden.',
    },
  },
  presets: {
    lifecycle: { name: 'Lebenszyklus', stages: ['Aufmerksamkeit', 'Abwägung', 'Kauf', 'Nutzung', 'Support', 'Treue'] },
    'purchase-journey': {
      name: 'Weg zum Kauf',
      stages: ['Aufmerksamkeit', 'Recherche & Anfrage', 'Kauf', 'Erste Eindrücke', 'Nachbetreuung'],
    },
    service: { name: 'Service', stages: ['Anlocken', 'Eintreten', 'Erleben', 'Verabschieden', 'Verbunden bleiben'] },
    subscription: {
      name: 'Abonnement',
      stages: ['Entdecken', 'Prüfen', 'Anmelden', 'Loslegen', 'Nutzen', 'Verlängern'],
    },
  },
  rules,
  reasons,
  means,
  panel,
} satisfies Language
