/** What adopts maps; the panel fetches it when somebody asks what adopting one would do. */
export { prepareAdoption } from '../api/adopt-map.ts'
export { applyPlan } from '../plan/apply.ts'
export { undoBoth } from '../plan/undo-adoption.ts'
export { missingLanes } from '../templates/match-template.ts'
