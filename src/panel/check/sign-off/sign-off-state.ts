import { computed, signal } from '@preact/signals'
import type { Signature } from '../../../model/journey-map.ts'
import { changedSinceSigned } from '../../../model/signature.ts'
import type { Run } from '../../../plan/run.ts'
import type { MapDesk } from '../../map-section.ts'
import { ownName } from '../../own-name.ts'
import { type Facts, factsDraft, isAhead, stateOf } from './facts-draft.ts'
import { factsWriter } from './facts-writer.ts'
import { type Obstacles, obstaclesOf } from './obstacles.ts'
import { saveFacts } from './save-facts.ts'

/** Fields of the form that something is wrong with. */
export type Problems = Readonly<Partial<Record<'by' | 'owner' | 'review-on', string>>>

/** What a reading says of the signature: who, when, and how many notes differ since. */
export interface Signed {
  readonly signature: Signature
  readonly changed: number
}

const NOTHING: Obstacles = { blocking: [], hints: 0, waived: [] }

/** Signing the map that is shown off: what stands in the way, who, when, until when. */
export function signOffState(desk: MapDesk, wait?: Run['wait']) {
  const { context, check } = desk
  const { clock } = context
  const writer = factsWriter(desk, wait)
  const { say } = writer
  const draft = factsDraft(desk)
  const own = ownName(context.memory)
  const problems = signal<Problems>({})
  /** Whether the form is open for a map that is signed already. */
  const isReopened = signal<string | null>(null)
  const isWithdrawing = signal<string | null>(null)
  /** What was signed here: somebody at the same moment may have written over it. */
  const mine = signal<{ readonly mapId: string; readonly signature: Signature } | null>(null)

  let isFocusWanted = false

  const map = computed(() => check.reading.value?.map ?? null)
  const mapId = computed(() => map.value?.id ?? null)
  const obstacles = computed(() => {
    const report = check.judgedFor('sign-off')
    return report && mapId.value !== null ? obstaclesOf(report, mapId.value) : NOTHING
  })
  const signed = computed((): Signed | null => {
    const signature = map.value?.review?.signedOff
    return map.value && signature ? { signature, changed: changedSinceSigned(map.value) } : null
  })
  const isSame = (one: Signature, other: Signature) => one.by === other.by && one.at === other.at

  /** What became of a signature that was written here and does not hold. */
  const overtaken = computed(() => {
    if (mine.value === null || mine.value.mapId !== mapId.value || writer.isBusy.value) return ''
    const now = signed.value?.signature
    if (!now) return say('sign-off.vanished')
    return isSame(now, mine.value.signature) ? '' : say('sign-off.overtaken', { by: now.by })
  })

  /** What the check would say of this owner; '' where it has nothing against it. */
  function againstOwner(owner: string): string {
    const reading = check.reading.value
    if (!reading) return ''
    const review = { reviewOn: null, signedOff: null, ...reading.map.review, owner }
    const report = check.judgedFor('sign-off', [{ ...reading, map: { ...reading.map, review } }])
    return report?.findings.find(({ rule }) => rule === 'map-has-owner')?.message ?? ''
  }

  function problemsOf(facts: Facts, by: string | null): Problems {
    return {
      ...(by !== null && ownerProblem(facts.owner.trim())),
      ...(!isAhead(facts.reviewOn, clock.now()) && { 'review-on': say('sign-off.bad-day') }),
      ...(by === '' && { by: say('sign-off.missing-by') }),
    }
  }

  function ownerProblem(owner: string): Problems {
    const why = owner === '' ? say('sign-off.missing-owner') : againstOwner(owner)
    return why === '' ? {} : { owner: why }
  }

  const isFine = (found: Problems): boolean => {
    problems.value = found
    return Object.keys(found).length === 0
  }

  const done = () => {
    draft.drop()
    isReopened.value = null
  }

  return {
    ...writer,
    desk,
    draft,
    own,
    problems,
    obstacles,
    signed,
    overtaken,
    isFormOpen: computed(() => signed.value === null || isReopened.value === mapId.value),
    isWithdrawing: computed(() => isWithdrawing.value !== null && isWithdrawing.value === mapId.value),

    /** Whether the form has just come in place of the button that was pressed, so that it takes the focus. */
    takesFocus(): boolean {
      const takes = isFocusWanted
      isFocusWanted = false
      return takes
    },

    reopen(): void {
      isFocusWanted = true
      writer.forget()
      problems.value = {}
      isReopened.value = mapId.value
    },

    leave(): void {
      draft.drop()
      problems.value = {}
      isReopened.value = null
    },

    /** Keeps owner, next review and state without signing. */
    async save(): Promise<void> {
      const said = (): Facts | null => {
        const facts = draft.facts.value
        return isFine(problemsOf(facts, null)) ? facts : null
      }
      if (!said()) return
      const isDone = await saveFacts(writer, desk, () => {
        const facts = said()
        return facts && { owner: facts.owner.trim(), reviewOn: facts.reviewOn, state: stateOf(facts) }
      })
      if (isDone) done()
    },

    async sign(): Promise<void> {
      const by = own.keep()
      if (!isFine(problemsOf(draft.facts.value, by)) || obstacles.value.blocking.length > 0 || writer.isBusy.value)
        return
      mine.value = null
      const isDone = await writer.write('signed', (writing, reading, run) => {
        const { blocking, waived } = obstacles.value
        // What the person has not touched is as others have said it meanwhile.
        const facts = draft.facts.value
        // Somebody has taken something away meanwhile.
        if (blocking.length > 0 || !isFine(problemsOf(facts, by))) return null
        const at = new Date(clock.now()).toISOString()
        const { owner, reviewOn } = facts
        const signing = { by, at, owner: owner.trim(), reviewOn, state: stateOf(facts), waived }
        // Marks at gaps would be left behind on a map that is done; others go on with theirs. The signature comes last, and is one write.
        return writing.removeMarks(context.board, run, { mapId: reading.map.id, reading }).then(({ error }) => {
          if (error) throw error
          mine.value = { mapId: reading.map.id, signature: { by, at } }
          return writing.signOff(context.board, reading, signing, run)
        })
      })
      if (isDone) done()
      else mine.value = null
    },

    askToWithdraw(): void {
      writer.forget()
      isWithdrawing.value = mapId.value
    },

    keep(): void {
      isWithdrawing.value = null
    },

    async withdraw(): Promise<void> {
      mine.value = null
      isFocusWanted = true
      isWithdrawing.value = null
      await writer.write('withdrawn', (writing, reading, run) => writing.withdrawSignature(context.board, reading, run))
    },

    /** Shows what is to be settled before signing where findings are shown. */
    async showList(): Promise<void> {
      await check.setProfile('sign-off')
    },
  }
}

export type SignOffState = ReturnType<typeof signOffState>
