import type { Failure, Faults, When } from './faults.ts'
import type { Call } from './types.ts'

/** What is to happen to one call. */
export interface Fate {
  readonly kind: 'fail' | 'slow' | 'interfere' | 'cut'
  readonly how: 'before' | 'after'
  readonly error: string
  readonly ms: number
  readonly act: () => void
}

interface Rule extends Fate {
  readonly when: When
  seen: number
  left: number
}

export interface FaultDesk extends Faults {
  /** What awaits this call; counts it. */
  fates(call: Call): readonly Fate[]
  loses(event: string): boolean
}

const NONE: readonly Fate[] = []
const nothing = () => {}

const hits = (rule: Rule, call: Call): boolean => {
  if (rule.left <= 0) return false
  rule.seen += 1
  if (typeof rule.when === 'number' ? rule.seen < rule.when : !rule.when(call)) return false
  rule.left -= 1
  return true
}

export const createFaultDesk = (): FaultDesk => {
  const rules = new Set<Rule>()
  const lost = new Map<string, number>()
  const arm = (when: When, times: number, fate: Partial<Fate> & Pick<Fate, 'kind'>): (() => void) => {
    const rule: Rule = {
      how: 'before',
      error: '',
      ms: 0,
      act: nothing,
      ...fate,
      when,
      seen: 0,
      left: times,
    }
    rules.add(rule)
    return () => void rules.delete(rule)
  }
  return {
    fail: ({ when, how = 'before', times = 1, error = 'Something went wrong. Please try again later.' }: Failure) =>
      arm(when, times, { kind: 'fail', how, error }),
    slow: (when, ms, times = 1) => arm(when, times, { kind: 'slow', ms }),
    interfere: (when, act, times = 1) => arm(when, times, { kind: 'interfere', act }),
    cutOff: (when, how = 'before') => arm(when, 1, { kind: 'cut', how }),
    loseEvent(event, times = 1) {
      lost.set(event, (lost.get(event) ?? 0) + times)
      return () => void lost.delete(event)
    },
    clear() {
      rules.clear()
      lost.clear()
    },
    fates: (call) => (rules.size === 0 ? NONE : [...rules].filter((rule) => hits(rule, call))),
    loses(event) {
      const left = lost.get(event) ?? 0
      if (left > 0) lost.set(event, left - 1)
      return left > 0
    },
  }
}
