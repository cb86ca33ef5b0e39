import { computed, signal } from '@preact/signals'
import type { BoardErrorCode } from '../../../board/errors.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import type { CatalogueCopy } from '../../../sync/catalogue.ts'
import { type CatalogueProblem, fetchCatalogue } from '../../../sync/fetch-catalogue.ts'
import { forgetCatalogue, keepCatalogue, loadCatalogue } from '../../../sync/kept-catalogue.ts'
import { codeOf } from '../../error-code.ts'
import type { SyncDesk } from '../section.ts'

/** The team's catalogue of templates: asked when somebody says so, and until then as the board remembers it. */
export function catalogueState({ context }: SyncDesk) {
  const store = patientStore(context.board)
  /** The address that the board remembers; null when it remembers none. */
  const address = signal<string | null>(null)
  const written = signal('')
  const copy = signal<CatalogueCopy | null>(null)
  const problem = signal<CatalogueProblem | null>(null)
  const failure = signal<BoardErrorCode | null>(null)
  const isUnkept = signal(false)
  const isFetching = signal(false)
  const isLoaded = signal(false)

  /** What the board does not do is told. */
  async function onBoard(work: () => Promise<void>): Promise<boolean> {
    failure.value = null
    try {
      await work()
      return true
    } catch (error) {
      failure.value = codeOf(error)
      return false
    }
  }

  async function fetchFrom(wanted: string): Promise<void> {
    if (isFetching.value) return
    isFetching.value = true
    problem.value = null
    const now = new Date(context.clock.now())
    const fetched = await fetchCatalogue(wanted, { cached: copy.value, now })
    problem.value = fetched.problem
    if (fetched.copy) {
      const { copy: next } = fetched
      copy.value = next
      address.value = next.address
      // Whoever may only look sees the catalogue all the same.
      isUnkept.value = !(await keepCatalogue(store, next).then(
        () => true,
        () => false,
      ))
    }
    isFetching.value = false
  }

  return {
    address,
    written,
    copy,
    problem,
    failure,
    isUnkept,
    isFetching,
    isLoaded,
    templates: computed(() => copy.value?.templates ?? []),

    /** What the board remembers; what was fetched here and could not be kept stays. */
    load: () =>
      onBoard(async () => {
        const kept = await loadCatalogue(store)
        isLoaded.value = true
        if (isUnkept.value || isFetching.value) return
        address.value = kept.address
        copy.value = kept.copy
      }),

    fetch: () => fetchFrom(written.value),
    refresh: () => (address.value === null ? Promise.resolve() : fetchFrom(address.value)),

    async forget(): Promise<void> {
      // What is under way would be remembered after all.
      if (isFetching.value) return
      const before = address.value ?? ''
      if (!(await onBoard(() => forgetCatalogue(store)))) return
      written.value = before
      address.value = null
      copy.value = null
      problem.value = null
      isUnkept.value = false
    },
  }
}

export type CatalogueState = ReturnType<typeof catalogueState>
