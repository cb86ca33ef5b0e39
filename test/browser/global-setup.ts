import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser.ts'
import { servePages } from './serve-pages.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string
    readonly browserPath: string
  }
}

/** Once for all tests in a browser: a browser, and the pages that ship, built and served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser())
  const served = await servePages()
  project.provide('origin', served.origin)
  return served.close
}
