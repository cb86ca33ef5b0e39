import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'

/** A view that is fetched after the first paint; null until it is there, and for good where it cannot be had: nothing may depend on it. */
export function useLater<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> | null {
  const view = useSignal<{ readonly View: FunctionComponent<P> } | null>(null)
  useEffect(() => {
    load().then(
      (View) => {
        view.value = { View }
      },
      () => {},
    )
  }, [])
  return view.value?.View ?? null
}
