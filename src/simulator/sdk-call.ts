import type { Client, Engine } from './engine.ts'
import type { CallOptions } from './gate.ts'
import { passed } from './passing.ts'
import { refusal } from './refusals.ts'
import type { Actor, StoredItem } from './world.ts'

/** What every part of one iframe's SDK works with. */
export interface Sdk {
  readonly engine: Engine
  readonly client: Client
  readonly actor: Actor
  /** One call: acts in a later task and is answered then. */
  call<T>(name: string, act: () => T, options?: CallOptions): Promise<T>
  /** A new object of the SDK for an item, a tag or a group. */
  object(id: string): object
}

/** A copy of what the app passes, as it is at the time of the call; refused in the answer, not by throwing. */
export const taken = (sdk: Sdk, value: unknown): (() => unknown) => {
  try {
    const copy = passed(sdk.engine.world.switches, value)
    return () => copy
  } catch (error) {
    return () => {
      throw error
    }
  }
}

export const itemOf = (sdk: Sdk, id: string): StoredItem => {
  const item = sdk.engine.world.items.get(id)
  if (item === undefined) throw refusal.unknownItem(id)
  return item
}

/** Methods of the SDK take one item or many. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
