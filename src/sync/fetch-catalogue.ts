import { fitsOneKey, MOST_A_KEY } from '../model/json-bytes.ts'
import { type CatalogueCopy, catalogueAddress, parseCatalogue } from './catalogue.ts'
import type { TeamTemplate } from './team-template.ts'

/**
 * Why there is no catalogue to be had from the server, or no newer one.
 * - `unreachable`: no connection, no such server, or one that does not let this page ask. Browsers do not tell these apart.
 */
export type CatalogueProblem =
  | {
      readonly code:
        | 'bad-address'
        | 'not-https'
        | 'redirected'
        | 'not-found'
        | 'not-allowed'
        | 'not-json'
        | 'wrong-format'
        | 'timeout'
        | 'unreachable'
    }
  | { readonly code: 'server-error' | 'refused'; readonly status: number }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'wrong-version'; readonly version: number }
  | { readonly code: 'not-valid'; readonly where: string }

interface FetchedCatalogue {
  readonly templates: readonly TeamTemplate[]
  readonly etag: string | null
  /** Where the templates are from: what the server says now, or the copy from before. */
  readonly from: 'network' | 'cache'
  /** What the board shall remember from now on; null when that is the copy that was given, or nothing. */
  readonly copy: CatalogueCopy | null
  readonly problem: CatalogueProblem | null
}

export interface FetchOptions {
  /** What the board remembers; one of another address is of no use. */
  readonly cached: CatalogueCopy | null
  readonly now: Date
  readonly fetch?: typeof fetch
  /** Whoever gives up gets the copy, and `timeout`. */
  readonly signal?: AbortSignal
  /** How long the server may take for all of it, milliseconds. */
  readonly timeout?: number
}

const TIMEOUT = 15_000
/** A template takes one or two kB, and a file may have blanks between. */
const MOST_BYTES = 256 * 1024

const TOO_LARGE: CatalogueProblem = { code: 'too-large', most: MOST_BYTES / 1024 }
/** The board could not remember it: a file of this size it can, with blanks or without. */
const TOO_LARGE_TO_KEEP: CatalogueProblem = { code: 'too-large', most: MOST_A_KEY / 1024 - 1 }

/**
 * Asks for a team's catalogue of templates. Whatever the server answers, what the board remembers of it can be used meanwhile. Nothing about
 * the person or the board is sent: no cookies, no address of this page.
 */
export async function fetchCatalogue(written: string, options: FetchOptions): Promise<FetchedCatalogue> {
  const address = catalogueAddress(written)
  const isOwn = 'href' in address && options.cached?.address === address.href
  const cached = isOwn ? options.cached : null
  const answer =
    'code' in address ? address : await withinTime(options, (signal) => ask(address.href, cached, options, signal))
  return 'code' in answer
    ? { templates: cached?.templates ?? [], etag: cached?.etag ?? null, from: 'cache', copy: null, problem: answer }
    : { templates: answer.templates, etag: answer.etag, from: 'network', copy: answer, problem: null }
}

type Answer = CatalogueCopy | CatalogueProblem

async function withinTime(
  { timeout = TIMEOUT, signal }: FetchOptions,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  const timer = setTimeout(abort, timeout)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  // A body that has begun does not always hear of it, a service worker's for one.
  const late = new Promise<Answer>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve({ code: 'timeout' }))
  })
  try {
    return await Promise.race([work(stop.signal), late])
  } catch {
    // What `fetch` throws, or a body that breaks off, tells nothing more that a program could rely on.
    return { code: stop.signal.aborted ? 'timeout' : 'unreachable' }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
    // What was not read is not sent either.
    abort()
  }
}

async function ask(
  address: string,
  cached: CatalogueCopy | null,
  { fetch: fetchIt = fetch, now }: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetchIt(address, {
    // The browser asks whether its own copy still holds. A header of ours for that would need the server's leave first (Fetch standard, CORS).
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { Accept: 'application/json' },
    signal,
  })
  const etag = response.headers.get('ETag')
  const fetchedAt = now.toISOString()
  const refused = problemOf(response)
  // A weak tag is good enough: it promises that both say the same.
  const isKnown = etag !== null && cached?.etag === etag
  if (refused) return refused
  if (cached && isKnown) return { ...cached, fetchedAt }
  const text = await textOf(response)
  if (typeof text !== 'string') return text
  const parsed = parseCatalogue(text)
  if ('problem' in parsed) return parsed.problem
  const copy: CatalogueCopy = { version: 1, address, etag, fetchedAt, templates: parsed.templates }
  return fitsOneKey(copy) ? copy : TOO_LARGE_TO_KEEP
}

/** What speaks against an answer before it is read. */
function problemOf({ url, ok, status, headers }: Response): CatalogueProblem | null {
  if (url !== '' && new URL(url).protocol !== 'https:') return { code: 'redirected' }
  if (status === 401 || status === 403) return { code: 'not-allowed' }
  if (status === 404 || status === 410) return { code: 'not-found' }
  if (status >= 500 || status === 429) return { code: 'server-error', status }
  if (!ok) return { code: 'refused', status }
  return Number(headers.get('Content-Length')) > MOST_BYTES ? TOO_LARGE : null
}

/** The body as far as it may go: the length that a server tells is that of the packed one, if it tells any. */
async function textOf(response: Response): Promise<string | CatalogueProblem> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for (;;) {
    const part = await reader?.read()
    bytes += part?.value?.length ?? 0
    const more = bytes > MOST_BYTES ? TOO_LARGE : decode(decoder, part?.value)
    if (typeof more !== 'string') return more
    text += more
    if (!part || part.done) return text
  }
}

/** Without bytes, the end of the text. */
function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string | CatalogueProblem {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    return { code: 'not-json' }
  }
}
