import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import type { CatalogueCopy } from '../src/sync/catalogue.ts'
import { parseCatalogue, parseCopy } from '../src/sync/catalogue.ts'
import { type FetchOptions, fetchCatalogue } from '../src/sync/fetch-catalogue.ts'
import type { TeamTemplate } from '../src/sync/team-template.ts'
import { network } from './no-network.ts'

const ADDRESS = 'https://templates.example.com/journeys.json'
const NOW = new Date('2026-03-04T05:06:07Z')

const template = (id = 'b2b', part: Partial<TeamTemplate> = {}): TeamTemplate => ({
  format: 'throughline-template',
  version: 1,
  id,
  name: 'B2B journey',
  about: '',
  kind: 'cjm',
  locale: 'en',
  revision: 3,
  stages: [
    { id: 's1', name: 'Aware' },
    { id: 's2', name: 'Use' },
  ],
  lanes: [{ id: 'l1', label: 'Actions', types: ['actions'] }],
  ...part,
})
const catalogue = (...templates: readonly unknown[]) => ({ format: 'throughline-catalogue', version: 1, templates })

const copy: CatalogueCopy = {
  version: 1,
  address: ADDRESS,
  etag: '"old"',
  fetchedAt: '2026-01-01T00:00:00.000Z',
  templates: [template('old')],
}

const ask = (options: Partial<FetchOptions> = {}, address = ADDRESS) =>
  fetchCatalogue(address, { cached: null, now: NOW, ...options })
const answer = (respond: Parameters<typeof http.get>[1], address = ADDRESS) => network.use(http.get(address, respond))

describe('a catalogue that is there', () => {
  test('is fetched, with the ETag that the server gives it', async () => {
    answer(() => HttpResponse.json(catalogue(template()), { headers: { ETag: '"new"' } }))
    const templates = [template()]
    expect(await ask({ cached: copy })).toEqual({
      templates,
      etag: '"new"',
      from: 'network',
      copy: { version: 1, address: ADDRESS, etag: '"new"', fetchedAt: NOW.toISOString(), templates },
      problem: null,
    })
  })

  test('is not read again while its ETag is the same, and is known to be as it is now', async () => {
    answer(() => new HttpResponse('this is never parsed', { headers: { ETag: '"old"' } }))
    expect(await ask({ cached: copy })).toEqual({
      templates: copy.templates,
      etag: '"old"',
      from: 'network',
      copy: { ...copy, fetchedAt: NOW.toISOString() },
      problem: null,
    })
  })

  test('is read whole where the server does not tell an ETag', async () => {
    answer(() => HttpResponse.json(catalogue(template())))
    expect(await ask({ cached: { ...copy, etag: null } })).toMatchObject({ etag: null, templates: [template()] })
  })

  test('of another address is not mistaken for it', async () => {
    answer(() => HttpResponse.json(catalogue(template()), { headers: { ETag: '"old"' } }))
    const cached = { ...copy, address: 'https://other.example.com/' }
    expect(await ask({ cached })).toMatchObject({ from: 'network', templates: [template()] })
    answer(() => HttpResponse.error())
    expect(await ask({ cached })).toMatchObject({ from: 'cache', templates: [] })
  })

  test('is asked for without telling who asks', async () => {
    let request: Request | undefined
    let init: RequestInit | undefined
    answer((info) => {
      request = info.request
      return HttpResponse.json(catalogue())
    })
    const seen: typeof fetch = (input, given) => {
      init = given
      return fetch(input, given)
    }
    await ask({ cached: copy, fetch: seen })
    expect(init).toMatchObject({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' })
    // Headers besides these make browsers ask the server for leave first, which simple hosts refuse.
    const headers = [...(request?.headers.keys() ?? [])]
    expect(headers.filter((name) => !['accept'].includes(name))).toEqual([])
  })

  test('may move to another https address', async () => {
    answer(() => HttpResponse.redirect('https://cdn.example.com/j.json', 302))
    answer(() => HttpResponse.json(catalogue(template())), 'https://cdn.example.com/j.json')
    expect(await ask()).toMatchObject({ from: 'network', templates: [template()] })
  })

  test('is remembered by the board, and read back as it was', async () => {
    answer(() => HttpResponse.json(catalogue(template()), { headers: { ETag: 'W/"1"' } }))
    const fetched = await ask()
    expect(parseCopy(JSON.parse(JSON.stringify(fetched.copy)))).toEqual(fetched.copy)
  })

  test('has names of one line each, and nothing that is not part of it', async () => {
    const odd = {
      ...template(),
      name: ' B2B\n journey ',
      script: '<script>',
      stages: [{ id: 's1', name: '<b>\tA', x: 1 }],
    }
    answer(() => HttpResponse.json(catalogue(odd)))
    expect((await ask()).templates).toEqual([template('b2b', { stages: [{ id: 's1', name: '<b> A' }] })])
  })
})

describe.each([
  ['with a copy of it', copy],
  ['without one', null],
])('a catalogue that is not to be had, %s', (_, cached) => {
  const fails = async (options: Partial<FetchOptions> = {}) => {
    const { problem, ...rest } = await ask({ cached, ...options })
    expect(rest).toEqual({ templates: cached?.templates ?? [], etag: cached?.etag ?? null, from: 'cache', copy: null })
    return problem
  }
  const status = (code: number) => answer(() => new HttpResponse('no', { status: code }))

  test.each([401, 403])('is not allowed: %i', async (code) => {
    status(code)
    expect(await fails()).toEqual({ code: 'not-allowed' })
  })

  test.each([404, 410])('is not found: %i', async (code) => {
    status(code)
    expect(await fails()).toEqual({ code: 'not-found' })
  })

  test.each([500, 503, 429])('is at a server in trouble: %i', async (code) => {
    status(code)
    expect(await fails()).toEqual({ code: 'server-error', status: code })
  })

  test.each([400, 418])('is refused for another reason: %i', async (code) => {
    status(code)
    expect(await fails()).toEqual({ code: 'refused', status: code })
  })

  test('is said to be too large', async () => {
    answer(() => new HttpResponse('{}', { headers: { 'Content-Length': '300000' } }))
    expect(await fails()).toEqual({ code: 'too-large', most: 256 })
  })

  test('is too large without saying so, and not read to its end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++
        controller.enqueue(new Uint8Array(16 * 1024).fill(32))
      },
    })
    answer(() => new HttpResponse(endless))
    expect(await fails()).toEqual({ code: 'too-large', most: 256 })
    expect(sent).toBeLessThan(40)
  })

  test('is more than the board can remember', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      template(`t${index}`, { about: 'x'.repeat(200), stages: [{ id: 's', name: 'x'.repeat(100) }] }),
    )
    answer(() => HttpResponse.json(catalogue(...many)))
    expect(await fails()).toEqual({ code: 'too-large', most: 55 })
  })

  test.each([
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['cut off', '{"format": "throughline-catalogue", "version": 1, "templ'],
  ])('is not JSON: %s', async (_, body) => {
    answer(() => new HttpResponse(body))
    expect(await fails()).toEqual({ code: 'not-json' })
  })

  test.each([[[0xff, 0xfe, 0x7b]], [[0x22, 0xc3]]])('is not UTF-8: %j', async (bytes) => {
    answer(() => new HttpResponse(new Uint8Array(bytes)))
    expect(await fails()).toEqual({ code: 'not-json' })
  })

  test.each([
    ['of a newer kind', 2],
    ['of none', 0.5],
  ])('has a version %s', async (_, version) => {
    answer(() => HttpResponse.json({ ...catalogue(template()), version }))
    expect(await fails()).toEqual({ code: 'wrong-version', version })
  })

  test.each<[string, unknown]>([
    ['another file', { name: 'x', version: 1 }],
    ['a single template', template()],
    ['a list', [template()]],
    ['a word', 'throughline-catalogue'],
    ['null', null],
    ['no version', { format: 'throughline-catalogue', templates: [] }],
  ])('is something else: %s', async (_, body) => {
    answer(() => HttpResponse.json(body as object))
    expect(await fails()).toEqual({ code: 'wrong-format' })
  })

  test.each<[string, unknown[] | unknown, string]>([
    ['no list', { a: 1 }, 'templates'],
    ['a template without lanes', [{ ...template(), lanes: [] }], 'templates.0.lanes'],
    [
      'a type nobody knows',
      [template(), { ...template('x'), lanes: [{ id: 'l', label: '', types: ['x'] }] }],
      'templates.1.lanes.0.types.0',
    ],
    ['two of one id', [template(), template()], 'templates'],
    [
      'two stages of one id',
      [
        template('x', {
          stages: [
            { id: 's', name: 'a' },
            { id: 's', name: 'b' },
          ],
        }),
      ],
      'templates.0.stages',
    ],
    ['an id of the app’s own', [template('cjm')], 'templates.0.id'],
    ['a revision that nobody can outdo', [template('x', { revision: 1e9 })], 'templates.0.revision'],
    ['a name that is too long', [template('x', { name: 'x'.repeat(201) })], 'templates.0.name'],
    ['no name', [template('x', { name: ' ' })], 'templates.0.name'],
    [
      'too many stages',
      [template('x', { stages: Array.from({ length: 41 }, (_, n) => ({ id: `${n}`, name: '' })) })],
      'templates.0.stages',
    ],
    ['a newer template', [{ ...template(), version: 2 }], 'templates.0.version'],
    [
      'more than the title of a map can remember',
      [template('x', { stages: Array.from({ length: 40 }, (_, n) => ({ id: `${n}`.padStart(60, 'x'), name: '' })) })],
      'templates.0.stages',
    ],
    ['too many templates', Array.from({ length: 201 }, (_, n) => ({ id: n })), 'templates'],
  ])('is not valid: %s', async (_, templates, where) => {
    answer(() => HttpResponse.json({ format: 'throughline-catalogue', version: 1, templates: templates as unknown[] }))
    const problem = await fails()
    expect(problem).toMatchObject({ code: 'not-valid' })
    expect(problem && 'where' in problem ? problem.where : '').toMatch(new RegExp(`^${where.replaceAll('.', '\\.')}`))
  })

  test('takes longer than it may', async () => {
    answer(async () => {
      await delay('infinite')
      return HttpResponse.json(catalogue())
    })
    expect(await fails({ timeout: 20 })).toEqual({ code: 'timeout' })
  })

  test('begins and does not end', async () => {
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"format"')),
    })
    answer(() => new HttpResponse(silent))
    expect(await fails({ timeout: 20 })).toEqual({ code: 'timeout' })
  })

  test('is given up by whoever asked', async () => {
    answer(async () => {
      await delay('infinite')
      return HttpResponse.json(catalogue())
    })
    const stop = new AbortController()
    const asked = fails({ signal: stop.signal })
    stop.abort()
    expect(await asked).toEqual({ code: 'timeout' })
    expect(await fails({ signal: stop.signal })).toEqual({ code: 'timeout' })
  })

  test('cannot be reached, or does not let this page ask', async () => {
    answer(() => HttpResponse.error())
    expect(await fails()).toEqual({ code: 'unreachable' })
  })

  test('breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"format"'))
        controller.error(new TypeError('terminated'))
      },
    })
    answer(() => new HttpResponse(broken))
    expect(await fails()).toEqual({ code: 'unreachable' })
  })

  test('sends the reader on to plain http', async () => {
    answer(() => HttpResponse.redirect('http://templates.example.com/journeys.json', 301))
    answer(() => HttpResponse.json(catalogue(template())), 'http://templates.example.com/journeys.json')
    expect(await fails()).toEqual({ code: 'redirected' })
  })

  test.each([
    'http://templates.example.com/a.json',
    'ftp://example.com/a',
    'javascript:alert(1)',
    'data:application/json,{}',
  ])('has an address that is not asked: %s', async (address) => {
    expect((await ask({ cached }, address)).problem).toEqual({ code: 'not-https' })
  })

  test.each([
    '',
    'templates',
    '//example.com/a',
    'https://',
    'https://me:secret@example.com/a',
    `https://e.org/${'x'.repeat(2000)}`,
  ])('has no address: %s', async (address) => {
    expect((await ask({ cached }, address)).problem).toEqual({ code: 'bad-address' })
  })
})

describe('a catalogue that means harm', () => {
  test.each([
    [
      'keys of prototypes',
      '{"format":"throughline-catalogue","version":1,"templates":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ],
    [
      'keys of prototypes within',
      `{"format":"throughline-catalogue","version":1,"templates":[${JSON.stringify(template()).replace('{', '{"__proto__":{"polluted":1},')}]}`,
    ],
  ])('leaves no trace: %s', async (_, body) => {
    answer(() => new HttpResponse(body))
    const { templates, from } = await ask()
    expect(from).toBe('network')
    expect(Object.keys(Object.assign({}, ...templates))).not.toContain('polluted')
    expect('polluted' in {}).toBe(false)
    expect(templates.every((each) => !('polluted' in each))).toBe(true)
  })

  test.each([
    ['lists in lists', '['.repeat(100_000)],
    ['lists in lists that end', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'objects in objects',
      `{"format":"throughline-catalogue","version":1,"templates":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`,
    ],
    [
      'lists as a template',
      `{"format":"throughline-catalogue","version":1,"templates":[${'['.repeat(60_000)}${']'.repeat(60_000)}]}`,
    ],
    ['very many numbers', `[${'1,'.repeat(100_000)}1]`],
  ])('is told off, whatever it nests: %s', async (_, body) => {
    answer(() => new HttpResponse(body))
    expect((await ask()).problem?.code).toMatch(/^(not-json|wrong-format|not-valid)$/)
  })
})

test.each([
  undefined,
  null,
  'x',
  {},
  { ...copy, version: 2 },
  { ...copy, fetchedAt: 'yesterday' },
  { ...copy, templates: [{}] },
])('what the board remembers is not trusted either: %j', (value) => {
  expect(parseCopy(value)).toBeNull()
})

test('the catalogue that the README shows is one', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? []
  expect(parseCatalogue(json)).toMatchObject({ templates: [{ id: 'b2b-journey', revision: 3 }] })
})
