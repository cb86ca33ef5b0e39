import type { Verdict } from './judge.ts'

export interface Sum {
  readonly boards: number
  readonly maps: number
  readonly found: number
  readonly invented: number
  readonly notes: number
  readonly hits: number
  readonly across: number
  readonly named: number
  readonly unread: number
  readonly inside: number
  readonly namedInVain: number
}

export function sumOf(verdicts: readonly Verdict[]): Sum {
  const add = (key: keyof Sum & keyof Verdict): number =>
    verdicts.reduce((sum, verdict) => sum + Number(verdict[key]), 0)
  return {
    boards: verdicts.length,
    maps: add('maps'),
    found: add('found'),
    invented: add('invented'),
    notes: add('notes'),
    hits: add('hits'),
    across: add('across'),
    named: add('named'),
    unread: add('unread'),
    inside: add('inside'),
    namedInVain: add('namedInVain'),
  }
}

export const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)

const HEAD = [
  'boards',
  'maps',
  'found',
  'invented',
  'notes',
  '% in cell',
  '% to 1/4',
  '% to 1/2',
  'across',
  '% named',
  '% in vain',
]

const shown = (part: number, whole: number): string => (whole === 0 ? '-' : percent(part, whole).toFixed(2))

function cells(verdicts: readonly Verdict[]): string[] {
  const sum = sumOf(verdicts)
  const little = sumOf(verdicts.filter(({ board }) => board.amount <= 0.25))
  const much = sumOf(verdicts.filter(({ board }) => board.amount > 0.25))
  return [
    `${sum.boards}`,
    `${sum.maps}`,
    `${sum.found}`,
    `${sum.invented}`,
    `${sum.notes}`,
    shown(sum.hits, sum.notes),
    shown(little.hits, little.notes),
    shown(much.hits, much.notes),
    `${sum.across}`,
    shown(sum.named, sum.across),
    shown(sum.namedInVain, sum.inside),
  ]
}

function block(name: string, verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => readonly string[]): string[][] {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of verdicts)
    for (const key of keyOf(verdict)) groups.set(key, [...(groups.get(key) ?? []), verdict])
  return [[name, ...HEAD], ...[...groups].map(([key, group]) => [key, ...cells(group)]), []]
}

/** The accuracy of reading, by style, language, amount of disorder and what hands did. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const rows = [
    ...block('style', verdicts, ({ board }) => [board.style]),
    ...block('language', verdicts, ({ board }) => [board.language]),
    ...block('notes stray up to', verdicts, ({ board }) => [
      board.amount === 0 ? 'not at all' : `${board.amount} of a cell`,
    ]),
    ...block('somebody', verdicts, ({ board }) => (board.hands.length > 0 ? board.hands : ['does nothing more'])),
    ...block('in all', verdicts, () => ['all boards']),
  ]
  const widths = HEAD.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index + 1]?.length ?? 0)))
  const first = Math.max(...rows.map((row) => row[0]?.length ?? 0))
  return rows
    .map((row) =>
      row.map((cell, index) => (index === 0 ? cell.padEnd(first) : cell.padStart(widths[index - 1] ?? 0))).join('  '),
    )
    .join('\n')
}
