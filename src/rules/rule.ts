import type { Change } from '../model/change.ts'
import type { Slots } from '../model/slots.ts'
import type { Desk } from './desk.ts'
import type { Ask, Profile, Severity } from './report.ts'
import type { Sheet } from './sheet.ts'

/** What a rule judges: the whole map, a stage, a lane, or a stage in a lane. */
export interface Target {
  readonly stageId?: string
  readonly laneId?: string
  /** Tells targets of one rule at the same place apart; part of the fingerprint. */
  readonly key?: string
}

/** A rule about the whole map may tell of its target nothing but what it found: TypeScript takes that for a mistake in a type whose parts are all optional. */
type AnyTarget = Target & object

type Data<Text extends string> = [Slots<Text>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Slots<Text>, string | number>> }

/** What the catalogue asks of a map, in this order: is everything there, is it a good map, is it alive? */
export const QUESTIONS = ['complete', 'good', 'alive'] as const
export type Question = (typeof QUESTIONS)[number]

type Messages = Readonly<Record<string, string>>
type Outcome = 'fail' | 'review'

/** What settles a finding, where the rule knows: changes that are complete, or what a person has to say first. */
interface Settling {
  readonly fix?: readonly Change[]
  readonly asks?: Ask
}

/** A judgement on one target: it is fine, or a code with exactly the data that the code's message needs. */
export type Verdict<M extends Messages, O extends Outcome = Outcome> =
  | { readonly outcome: 'pass' }
  | {
      [Code in keyof M & string]: {
        readonly outcome: O
        readonly code: Code
        readonly noteIds?: readonly string[]
      } & Settling &
        Data<M[Code]>
    }[keyof M & string]

/** Any verdict, as the engine sees it. */
export type AnyVerdict =
  | { readonly outcome: 'pass' }
  | ({
      readonly outcome: Outcome
      readonly code: string
      readonly data?: Readonly<Record<string, string | number>>
      readonly noteIds?: readonly string[]
    } & Settling)

interface Facts<Id extends string, M extends Messages> {
  /** The file's name. */
  readonly id: Id
  /** Which question about a map it helps to answer. */
  readonly question: Question
  /** English name; other languages overlay it, as they do the messages. */
  readonly title: string
  /** One sentence: what it looks at. */
  readonly looksAt: string
  /** English: why it matters to a map, in a sentence or two. Other languages overlay it, as they do `remedy`. */
  readonly why: string
  /** English: what somebody can do about its findings. */
  readonly remedy: string
  /** `review`: it only gives hints that a person has to look at, and never fails anything. */
  readonly only?: 'review'
  /** Kinds of map it is for; a combined map answers to the rules of both kinds. */
  readonly maps: readonly ('cem' | 'cjm')[]
  /** null: the profile leaves the rule out. */
  readonly severity: Readonly<Record<Profile, Severity | null>>
  /** Where a kind of map is judged otherwise than `severity` says. A combined map is judged by `severity`. */
  readonly severityOn?: Readonly<Partial<Record<'cem' | 'cjm', Partial<Record<Profile, Severity>>>>>
  /** Its findings come before those of other rules of the same severity. */
  readonly leads?: true
  /** Numbers a team may set as `rule.name`. */
  readonly thresholds?: Readonly<Record<string, number>>
  /** English: what each threshold means, in a sentence. */
  readonly means?: Readonly<Record<string, string>>
  /** Who says so, and what they say. */
  readonly source: string
  /** English sentences with `{slots}`, by code. */
  readonly messages: M
}

/** A rule as it is written: whom it looks at, a verdict on one of them, and words. */
interface TypedRule<Id extends string, M extends Messages, T extends AnyTarget, O extends Outcome>
  extends Facts<Id, M> {
  readonly only?: O & 'review'
  /** The targets on this map. None means that the rule does not apply to it. */
  select(sheet: Sheet, desk: Desk): readonly T[]
  evaluate(target: T, sheet: Sheet, desk: Desk): Verdict<M, O>
}

/** A rule as the engine runs it. */
export interface Rule<Id extends string = string> extends Facts<Id, Messages> {
  select(sheet: Sheet, desk: Desk): readonly Target[]
  evaluate(target: Target, sheet: Sheet, desk: Desk): AnyVerdict
}

/** Checks a rule's codes and data against its messages, and forgets the precise types: the engine hands back only what `select` gave. */
export function defineRule<const Id extends string, const M extends Messages, T extends AnyTarget>(
  rule: TypedRule<Id, M, T, 'review'> & { readonly only: 'review' },
): Rule<Id>
export function defineRule<const Id extends string, const M extends Messages, T extends AnyTarget>(
  rule: TypedRule<Id, M, T, Outcome> & { readonly only?: undefined },
): Rule<Id>
export function defineRule(rule: unknown): Rule {
  return rule as Rule
}
