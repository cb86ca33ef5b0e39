/** Why a form cannot be sent yet; it loads when somebody sends one. See `en-panel.ts` for the notation. */
export const PROBLEM_MESSAGES = {
  'problem.unknown-template': 'This template is not available any more. Choose another one.',
  'problem.unknown-preset': 'This list of stages is not available any more. Choose another one.',
  'problem.too-long': '{what}: {length} characters are too many. Shorten it to at most {limit}.',
  'problem.too-few-stages': 'A map needs at least {limit} stages. Add one, or start from a ready-made list.',
  'problem.too-many-stages':
    '{count} stages are more than a board can show. Keep at most {limit}, or split the map in two.',
  'problem.too-many-lanes': '{count} lanes are more than a board can show. Keep at most {limit}.',
  'problem.empty-stage': 'Stage {number} has no name. Name it or remove it.',
  'problem.equal-stages': 'Stages {first} and {second} are both called “{name}”. Give one of them another name.',
  'problem.odd-map': 'The map is not consistent: {what}.',
} as const
