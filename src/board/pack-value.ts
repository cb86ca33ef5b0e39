const utf8 = new TextEncoder()

/** Nobody keeps more; what grows beyond this when it is unpacked was made to fill the memory. */
const MOST_UNPACKED = 32 * 1024 * 1024

/** A value as compressed text of letters and digits, which JSON takes as it is. */
export async function packValue(value: unknown): Promise<string> {
  const bytes = utf8.encode(JSON.stringify(value))
  return toBase64(await gather(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))))
}

/** The value that was packed; null when the text is not one that `packValue` made. */
export async function unpackValue(text: string): Promise<unknown> {
  try {
    const packed = new Blob([fromBase64(text)]).stream()
    const bytes = await gather(packed.pipeThrough(new DecompressionStream('deflate-raw')))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // No base64, not deflated, cut off, too large, no JSON: none of it is worth telling apart.
    return null
  }
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value)
    length += next.value.length
    if (length > MOST_UNPACKED) {
      await reader.cancel()
      throw new RangeError('More than anybody keeps')
    }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** More arguments at once would overflow the stack. */
const MOST_ARGUMENTS = 8192

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS)
    binary += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS))
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
