import type { CellCoverage } from '../rules/report.ts'

/** A cell of a table: what it says, and what kind of answer that is where it stands for a cell of the map. */
export interface PageCell {
  readonly text: string
  readonly state?: CellCoverage['state']
  /** `4/6`: not to be broken. */
  readonly isSum?: true
}

export interface PageTable {
  readonly kind: 'table'
  readonly caption: string
  /** The heading above says the same already to those who see it. */
  readonly isTitled?: true
  readonly head: readonly string[]
  readonly rows: readonly (readonly PageCell[])[]
}

/** How a stage feels; `score` from -2 to 2, null where nobody scored it. */
export interface CurvePoint {
  readonly name: string
  readonly score: number | null
  /** The score in words. */
  readonly text: string
}

export interface PageCurve {
  readonly kind: 'curve'
  /** What the line shows, in a sentence for those who do not see it. */
  readonly alternative: string
  readonly high: string
  readonly low: string
  readonly points: readonly CurvePoint[]
}

/** A part of a report, in plain text: whoever writes it in a format says how text is kept from being anything else. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | PageTable
  | PageCurve

/** The report of one map. */
export interface Page {
  readonly title: string
  /** What it is: `Customer journey map`. */
  readonly subtitle: string
  /** With more stages than a page is wide it is printed across. */
  readonly isWide: boolean
  readonly blocks: readonly Block[]
}

/** A report of one or several maps in one language. */
export interface Pages {
  readonly locale: string
  readonly title: string
  readonly pages: readonly Page[]
}
