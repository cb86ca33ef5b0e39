/** Id of what unfolds the section for corrections: it stays, whatever comes and goes around it. */
export const CORRECT_SUMMARY = 'correct-summary'
