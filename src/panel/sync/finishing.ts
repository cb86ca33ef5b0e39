/** What finds changes that were broken off, and settles them; the panel fetches it when a map is shown. */
export { findUnfinishedChanges, finishChange, undoChange } from '../../api/unfinished-changes.ts'
