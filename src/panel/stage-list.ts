/** One row of the editable list of stages; the key stays with the row while its name and place change. */
export interface StageRow {
  readonly key: number
  readonly name: string
}

export type StageRows = readonly StageRow[]

const nextKey = (rows: StageRows): number => rows.reduce((max, row) => Math.max(max, row.key), 0) + 1

export const rowsOf = (names: readonly string[]): StageRows => names.map((name, index) => ({ key: index + 1, name }))

export const namesOf = (rows: StageRows): string[] => rows.map((row) => row.name)

/** Adds an empty stage below the given one, or at the end. */
export function addStage(rows: StageRows, afterKey?: number): { readonly rows: StageRows; readonly added: StageRow } {
  const added = { key: nextKey(rows), name: '' }
  const index = rows.findIndex((row) => row.key === afterKey)
  return { rows: rows.toSpliced(index < 0 ? rows.length : index + 1, 0, added), added }
}

export const renameStage = (rows: StageRows, key: number, name: string): StageRows =>
  rows.map((row) => (row.key === key ? { key, name } : row))

export const removeStage = (rows: StageRows, key: number): StageRows => rows.filter((row) => row.key !== key)

/** Moves a stage one place; at either end nothing happens. */
export function moveStage(rows: StageRows, key: number, by: -1 | 1): StageRows {
  const from = rows.findIndex((row) => row.key === key)
  const row = rows[from]
  const to = from + by
  if (!row || to < 0 || to >= rows.length) return rows
  return rows.toSpliced(from, 1).toSpliced(to, 0, row)
}
