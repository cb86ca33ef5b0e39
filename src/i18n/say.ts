/** Fills the `{slots}` of a sentence. A slot without a value stays visible rather than becoming "undefined". */
export const say = (sentence: string, data: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{([\w-]+)\}/g, (slot, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : slot))
