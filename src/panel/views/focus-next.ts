import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Hands the focus on to what is marked `data-next` when a phase begins in which the button that was pressed is gone; only where it was lost.
 * @returns the ref of the element that is looked in
 */
export function useFocusNext(step: string) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef(step)
  useLayoutEffect(() => {
    if (last.current === step) return
    last.current = step
    const active = document.activeElement
    if (!active || active === document.body) root.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [step])
  return root
}
