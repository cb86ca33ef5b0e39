import { LANES, type LaneType } from '../lanes/index.ts'
import type { LayoutWords } from '../layout/drawing.ts'
import { PANEL_MESSAGES } from './en-panel.ts'
import type { Language } from './language.ts'

type LaneWords = LayoutWords['lanes']

/** What the app draws, in English; lanes bring their own words. Other languages fall back to it, word by word. */
export const structure: LayoutWords = {
  kinds: {
    cem: 'Customer experience map',
    cjm: 'Customer journey map',
    combined: 'Combined experience and journey map',
  },
  fields: { brand: 'Brand', product: 'Product', actor: 'Persona', scenario: 'Scenario' },
  scale: { high: 'Very good', low: 'Very bad' },
  // The registry has one entry a lane type, which fromEntries cannot know.
  lanes: Object.fromEntries(LANES.map(({ id, label, prompt }) => [id, { label, prompt }])) as Record<
    LaneType,
    LaneWords[LaneType]
  >,
}

/** English of templates, presets and rules stands with them: there is nothing to overlay. */
export default {
  locale: 'en',
  name: 'English',
  structure,
  templates: {},
  presets: {},
  rules: {},
  reasons: {},
  panel: PANEL_MESSAGES,
} satisfies Language
