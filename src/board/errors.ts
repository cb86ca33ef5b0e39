export type BoardErrorCode = 'rate-limit' | 'permission' | 'gone' | 'outside' | 'cancelled' | 'refused' | 'unknown'

/** What went wrong on the board: a code for programs, a sentence that says what was attempted, and the reason as `cause`. */
export class BoardError extends Error {
  override readonly name = 'BoardError'
  readonly code: BoardErrorCode
  /** The item it happened on, if it was one. */
  readonly itemId: string | null
  /** What long work that failed has left on the board: nothing, notes that people wrote, or a frame that is marked as unfinished. */
  readonly left: 'nothing' | 'notes' | 'unfinished' | null

  constructor(
    code: BoardErrorCode,
    message: string,
    options: { itemId?: string | null; left?: BoardError['left']; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.itemId = options.itemId ?? null
    this.left = options.left ?? null
  }
}
