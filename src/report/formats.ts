import { htmlOf } from './html.ts'
import { markdownOf } from './markdown.ts'
import type { Pages } from './page.ts'

/** What a report can be written as. */
export interface ReportFormat<Id extends string = string> {
  readonly id: Id
  readonly mediaType: string
  /** Of a file's name, without the dot. */
  readonly extension: string
  write(pages: Pages): string
}

export const REPORT_FORMATS = [
  { id: 'markdown', mediaType: 'text/markdown', extension: 'md', write: markdownOf },
  { id: 'html', mediaType: 'text/html', extension: 'html', write: htmlOf },
] as const satisfies readonly ReportFormat[]

export type ReportFormatId = (typeof REPORT_FORMATS)[number]['id']

/** @throws RangeError when there is none of that id; names those that are */
export function formatOf(id: string): ReportFormat<ReportFormatId> {
  const format = REPORT_FORMATS.find((each) => each.id === id)
  if (format) return format
  throw new RangeError(
    `There is no format "${id}" for reports; known are ${REPORT_FORMATS.map((each) => each.id).join(', ')}`,
  )
}
