import { refusal } from './refusals.ts'
import type { Switches } from './switches.ts'

/** A copy of what an app passes, as a message between windows makes it; functions do not pass. */
export const passed = (switches: Switches, value: unknown, path = 'the value'): unknown => {
  if (typeof value === 'function' || typeof value === 'symbol') throw refusal.invalid(`${path} cannot be cloned`)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry, index) => passed(switches, entry, `${path}[${index}]`))
  const copy: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) copy[key] = passed(switches, entry, `${path}.${key}`)
    else if (switches.undefinedValues === 'rejected') throw refusal.invalid(`${path}.${key} is undefined`)
  }
  return copy
}

/** An object whose unknown members throw, so that a test never passes on something that nobody wrote. */
export const strict = <T extends object>(path: string, members: T): T =>
  new Proxy(members, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key)
      throw new Error(`NotSimulated: ${path}.${key}`)
    },
  })

type Method = (...args: never[]) => unknown

/** Methods that fail when they are taken off their object, as those of the SDK's lazily loaded parts do (seen on a live board). */
export const attached = <T extends Readonly<Record<string, Method>>>(path: string, methods: T): T => {
  const bound = Object.entries(methods).map(([name, method]) => [
    name,
    function (this: unknown, ...args: never[]) {
      if (this === undefined || this === null) {
        throw new TypeError(`Cannot read properties of undefined (reading 'Symbol(Commander)')`)
      }
      return method(...args)
    },
  ])
  return strict(path, Object.fromEntries(bound) as T) // same names, same signatures
}
