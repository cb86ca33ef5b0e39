import { type Signal, signal } from '@preact/signals'
import { bounded } from '../model/shorten.ts'
import { LONGEST_AUTHOR } from '../rules/kept-waiver.ts'
import type { Memory } from './memory.ts'

export interface OwnName {
  /** As it stands in all fields that ask for it. */
  readonly name: Signal<string>
  /** Remembers what stands there for the next time, and says it in one line; '' when nobody has typed any. */
  keep(): string
}

const KEY = 'name'
const known = new WeakMap<Memory, OwnName>()

/** The person's name: typed once, remembered by their browser, and nobody else is asked who they are. One for all forms of the panel. */
export function ownName(memory: Memory): OwnName {
  const before = known.get(memory)
  if (before) return before
  const name = signal(bounded(memory.recall(KEY) ?? '', LONGEST_AUTHOR))
  const own: OwnName = {
    name,
    keep() {
      name.value = bounded(name.value, LONGEST_AUTHOR)
      if (name.value) memory.keep(KEY, name.value)
      return name.value
    },
  }
  known.set(memory, own)
  return own
}
