/** A person's own choices, kept by the browser where it allows: frames of other sites may be refused storage. Never needed, only kind. */
export interface Memory {
  recall(key: string): string | null
  keep(key: string, value: string): void
}

const PREFIX = 'throughline.'

export function browserMemory(storageOf: () => Storage = () => window.localStorage): Memory {
  // Merely touching `localStorage` throws where storage is blocked, so each use stands in its own try; what cannot be kept is forgotten.
  return {
    recall(key) {
      try {
        return storageOf().getItem(PREFIX + key)
      } catch {
        return null
      }
    },
    keep(key, value) {
      try {
        storageOf().setItem(PREFIX + key, value)
      } catch {
        return
      }
    },
  }
}
