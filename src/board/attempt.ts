import { BoardError, type BoardErrorCode } from './errors.ts'

/** The Web SDK gives messages but no codes. Source: Web SDK docs, error handling; texts reported by public apps. */
const SIGNS: readonly (readonly [BoardErrorCode, RegExp])[] = [
  ['rate-limit', /rate.?limit|too many requests|\b429\b/i],
  ['refused', /unsupported|not supported|\blocked\b/i],
  ['outside', /outside (of )?(the )?parent|parent boundar|outside the frame/i],
  ['permission', /permission|authori[sz]|forbidden|not allowed|access denied|\bscopes?\b|read.?only|\b403\b/i],
  ['gone', /not found|not exist|no such|unknown (item|id|widget)|deleted|\b404\b/i],
]

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)

/** Every error of the SDK as a BoardError that says what was attempted. */
export async function attempt<T>(what: string, call: () => Promise<T> | T, itemId?: string): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    if (cause instanceof BoardError) throw cause
    const reason = messageOf(cause)
    const code = SIGNS.find(([, sign]) => sign.test(reason))?.[0] ?? 'unknown'
    throw new BoardError(code, `Could not ${what}: ${reason}`, { itemId: itemId ?? null, cause })
  }
}
