/** A list of stages to start from; always editable afterwards. */
export interface Preset {
  readonly id: string
  readonly name: string
  readonly stages: readonly string[]
}

/**
 * The stages most maps start from. Lifecycle: Miro's and Nielsen Norman Group's customer lifecycle; purchase journey: Indeed's five
 * steps; service: the 5 Es of service design; subscription: the usual path into a paid service.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'lifecycle',
    name: 'Lifecycle',
    stages: ['Awareness', 'Consideration', 'Purchase', 'Use', 'Support', 'Loyalty'],
  },
  {
    id: 'purchase-journey',
    name: 'Purchase journey',
    stages: ['Awareness', 'Research & inquiry', 'Purchase', 'First impressions', 'Follow-up'],
  },
  { id: 'service', name: 'Service', stages: ['Entice', 'Enter', 'Engage', 'Exit', 'Extend'] },
  {
    id: 'subscription',
    name: 'Subscription',
    stages: ['Discover', 'Evaluate', 'Sign up', 'Get started', 'Use', 'Renew'],
  },
]
