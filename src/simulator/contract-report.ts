import type { Verdict } from './contract.ts'
import { SWITCHES } from './switches.ts'

/** What was asked of which board. */
interface Occasion {
  readonly boardId: string
  readonly clientVersion: string
  /** ISO. */
  readonly at: string
}

const switchLine = ({ rule, seen }: Verdict): string => {
  if (rule.switch === undefined) return `  ${rule.id}: ${seen}`
  const { values, says } = SWITCHES[rule.switch]
  const note = seen === values[0] ? 'as assumed' : `DIFFERS, assumed: "${values[0]}"`
  return `  ${rule.id} ${rule.switch} = "${seen}" (${note})\n     ${says}`
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines]

/** The verdicts as text to be copied into an issue: what differs first, then what is settled, then what holds. */
export const reportOf = (verdicts: readonly Verdict[], { boardId, clientVersion, at }: Occasion): string => {
  const of = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome)
  const holds = of('holds').map(({ rule }) => rule.id)
  return [
    `Throughline contract: board ${boardId}, SDK ${clientVersion}, ${at}`,
    ...section(
      'Broken: the board does otherwise',
      of('broken').map(({ rule, why }) => `  ${rule.id} ${rule.says}\n     seen: ${why}`),
    ),
    ...section('Settled: which setting of a switch the board shows', of('seen').map(switchLine)),
    ...section(
      'Not to be seen on this board',
      of('hidden').map(({ rule }) => `  ${rule.id} ${rule.says}`),
    ),
    '',
    `Holds (${holds.length})`,
    `  ${holds.join(' ')}`,
  ].join('\n')
}
