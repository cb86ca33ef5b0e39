/** A text without line ends, and with single blanks only between words: what a name is wherever it stands in one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
