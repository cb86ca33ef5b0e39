/** What draws on the board; the panel fetches it when somebody inserts a map. */
export { insertMap } from '../api/insert-map.ts'
export { cleanUp, finishMap } from '../api/unfinished-maps.ts'
export { applyPlan } from '../plan/apply.ts'
