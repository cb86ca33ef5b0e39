/** A text as a regular expression (with the `u` flag) that matches nothing but it. */
export const literal = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
