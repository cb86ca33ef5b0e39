import { BoardError, type BoardErrorCode } from '../board/errors.ts'

/** Why something on the board did not work, as far as there are words for it. */
export const codeOf = (error: unknown): BoardErrorCode => (error instanceof BoardError ? error.code : 'unknown')
