import type { JourneyMap } from '../model/journey-map.ts'
import { changedSinceSigned } from '../model/signature.ts'
import { line, stageName } from './names.ts'
import type { Block } from './page.ts'
import { dateIn, dayIn, type ReportWords } from './report-words.ts'

/** Who answers for the map, when it is looked at again, and who signed it when: all three are said, given or not. */
export function reviewFacts(map: JourneyMap, words: ReportWords): [label: string, value: string][] {
  const { say } = words
  const { review } = map
  const signed = review?.signedOff
  const changed = changedSinceSigned(map)
  const waived = signed?.waived?.count ?? 0
  const by = signed && say('report.signed-by', { when: dateIn(words, signed.at), who: line(signed.by) })
  return [
    [say('report.owner'), line(review?.owner ?? '') || say('report.not-given')],
    [say('report.next-review'), review?.reviewOn ? line(dayIn(words, review.reviewOn)) : say('report.not-given')],
    [
      say('report.signed'),
      by
        ? [
            line(by),
            ...(waived > 0 ? [say('report.signed-with', { n: waived })] : []),
            ...(changed > 0 ? [say('report.signed-changed', { n: changed })] : []),
          ].join('; ')
        : say('report.not-yet'),
    ],
  ]
}

/** What was waived when the map was signed, as far as the board had room for it. */
export function waivedAtSignOff(map: JourneyMap, words: ReportWords): Block[] {
  const { say } = words
  const waived = map.review?.signedOff?.waived
  if (!waived || waived.named.length === 0) return []
  const left = waived.count - waived.named.length
  return [
    {
      kind: 'table',
      caption: say('report.waived-then'),
      head: [say('report.rule'), say('report.where'), say('report.reason')],
      rows: waived.named.map(({ rule, stageId, reason = '' }) => [
        { text: words.ruleTitle(rule) },
        { text: stageName(map, words, stageId) || say('report.whole') },
        { text: line(reason) },
      ]),
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: say('report.more', { n: left }) } as const] : []),
  ]
}
