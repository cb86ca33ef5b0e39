const utf8 = new TextEncoder()

/** How much of a store a value takes that is kept as JSON. */
export const jsonBytes = (value: unknown): number => utf8.encode(JSON.stringify(value)).length

/** Miro takes 64 KB a key; room is left for how it counts. Source: Web SDK docs, storage. */
export const MOST_A_KEY = 56 * 1024

/** Whether one key of the board storage takes a value. */
export const fitsOneKey = (value: unknown): boolean => jsonBytes(value) <= MOST_A_KEY
