/** What draws on the board; the panel fetches it when somebody inserts a map. */
export { cleanUp, finishMap, insertMap } from '../api.ts'
export { applyPlan } from '../plan/apply.ts'
