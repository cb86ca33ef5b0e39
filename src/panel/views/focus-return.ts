import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives the focus back to what it was on within an element, once it is lost: whatever had it in the meantime is gone.
 * @returns the ref of the element
 */
export function useReturn(step: string) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target
    }
    element.addEventListener('focusin', onFocusIn)
    return () => element.removeEventListener('focusin', onFocusIn)
  }, [])
  useLayoutEffect(() => {
    if (root.current?.hidden || !last.current?.isConnected) return
    const active = document.activeElement
    if (!active || active === document.body) last.current.focus()
  }, [step])
  return root
}
