import type { Chance } from './chance.ts'
import type { Concept, Language } from './language.ts'

export interface Lane {
  readonly concept: Concept | 'odd'
  readonly label: string
}

const EMOJI = ['😀', '💡', '📍', '🧠', '⭐', '🔥'] as const
const asIs = (label: string): string => label

/** What people do to a label: numbers, brackets, capitals, colons, emoji. Chosen once a map, as people do. */
function dress(chance: Chance): (label: string, index: number) => string {
  return chance.pick<(label: string, index: number) => string>([
    asIs,
    asIs,
    asIs,
    (label, index) => `${index + 1}. ${label}`,
    (label) => label.toUpperCase(),
    (label) => `${label}:`,
    (label, index) => `${EMOJI[index % EMOJI.length]} ${label}`,
    (label) => `[${label}]`,
  ])
}

const ORDER: readonly Concept[] = [
  'actions',
  'touchpoints',
  'channels',
  'needs',
  'thoughts',
  'emotions',
  'pains',
  'opportunities',
  'backstage',
  'metrics',
]

/**
 * So many lanes in an order in which maps have them. Which ones follows how often public maps have them: actions and emotions nearly
 * always; some draw two in one lane; some have one lane that nobody foresees.
 */
export function lanesOf(language: Language, count: number, chance: Chance): Lane[] {
  const often: readonly Concept[] = [
    'actions',
    'emotions',
    'pains',
    'opportunities',
    'touchpoints',
    'thoughts',
    ...chance.shuffled(['needs', 'channels', 'backstage', 'metrics'] as const),
  ]
  let concepts: (Concept | 'odd')[] = ORDER.filter((concept) => often.slice(0, count).includes(concept))
  if (count >= 4 && chance.odds(0.25)) {
    const both = chance.pick([
      { pair: 'thoughts+emotions', one: 'emotions', other: 'thoughts' },
      { pair: 'pains+opportunities', one: 'pains', other: 'opportunities' },
    ] as const)
    const without = concepts.filter((concept) => concept !== both.other)
    concepts = without.map((concept) => (concept === both.one ? both.pair : concept))
  }
  if (count >= 4 && chance.odds(0.3))
    concepts.splice(chance.whole(1, concepts.length - 1), concepts.length < count ? 0 : 1, 'odd')
  for (const more of ORDER) {
    const has = concepts.some((concept) => concept.split('+').includes(more))
    if (concepts.length < count && !has) concepts.push(more)
  }
  const dressed = dress(chance)
  return concepts.map((concept, index) => ({
    concept,
    label: dressed(chance.pick(concept === 'odd' ? language.odd : language.lanes[concept]), index),
  }))
}

export const isEmotional = ({ concept }: Lane): boolean => concept.includes('emotions')
