import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const met = new WeakSet<object>()

/**
 * Leads whoever has done something to what can be done next, as what they pressed is gone: once for each deed. When it shows again later,
 * such as when they come back to a map, the focus stays where they have put it.
 * @param deed null where nothing was done
 */
export function useFocusOnce(deed: object | null, next: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!deed || met.has(deed)) return
    met.add(deed)
    next.current?.focus()
  }, [deed])
}
