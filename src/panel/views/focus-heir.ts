import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Whoever works with the keyboard must not lose their place when the button they have just pressed goes away with its row: the one that
 * takes its place has the focus then, or, when none is left, the element of that id, else the tab.
 */
export function useFocusHeir(root: RefObject<HTMLElement | null>, lastOf: string): (event: FocusEvent) => void {
  const last = useRef<{ readonly control: HTMLElement; readonly index: number } | null>(null)
  const controls = () => [...(root.current?.querySelectorAll<HTMLElement>('button, select') ?? [])]

  useLayoutEffect(() => {
    if (!last.current || last.current.control.isConnected) return
    const { index } = last.current
    last.current = null
    if (document.activeElement && document.activeElement !== document.body) return
    const heir =
      controls()[Math.min(index, controls().length - 1)] ??
      document.getElementById(lastOf) ??
      document.getElementById('tab-check')
    heir?.focus()
  })

  return ({ target }) => {
    if (target instanceof HTMLElement) last.current = { control: target, index: controls().indexOf(target) }
  }
}
