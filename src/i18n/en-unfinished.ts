/** What the panel says when it finds a map that was left half drawn. See `en-panel.ts` for the notation. */
export const UNFINISHED_MESSAGES = {
  'unfinished.title': 'A map was left unfinished',
  'unfinished.text': '“{title}” was being drawn when the panel closed.',
  'unfinished.text-untitled': 'A map was being drawn when the panel closed.',
  'unfinished.finish': 'Finish',
  'unfinished.keep': 'Keep as it is',
  'unfinished.clean-up': 'Clean up',
  'unfinished.finishing': 'Finishing the map',
  'unfinished.cleaning': 'Cleaning up',
  'unfinished.finished': 'The map is complete now.',
  'unfinished.kept': 'The map stays as it is.',
  'unfinished.cleaned': 'The unfinished map is gone.',
  'unfinished.cleaned-kept.one': 'The unfinished map is gone; one item that somebody had changed stays.',
  'unfinished.cleaned-kept.other': 'The unfinished map is gone; {n} items that somebody had changed stay.',
  'unfinished.failed': 'That did not work. {why}',
} as const
