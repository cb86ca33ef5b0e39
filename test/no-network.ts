import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

/** Answers HTTP in the tests of Node. It knows no address: a test that needs one says so with `network.use`. */
export const network = setupServer()

const asked: string[] = []

beforeAll(() => {
  network.listen({
    onUnhandledRequest(request, print) {
      asked.push(`${request.method} ${request.url}`)
      print.error()
    },
  })
})

afterEach(() => {
  network.resetHandlers()
  // The request has failed already, but the code under test may have swallowed that.
  expect(asked.splice(0), 'No data leaves the board').toEqual([])
})

afterAll(() => network.close())
