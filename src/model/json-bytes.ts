const utf8 = new TextEncoder()

/** How much of a store a value takes that is kept as JSON. */
export const jsonBytes = (value: unknown): number => utf8.encode(JSON.stringify(value)).length
