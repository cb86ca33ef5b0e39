/** Longer words of an item are cut. */
const MOST_LETTERS = 60

/** What an item is called in a sentence: its words, not too many of them; '' where it has none. */
export function itemName(text: string): string {
  const letters = [...text]
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : text
}
