import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPages } from './browser/serve-pages.ts'

const SDK = 'https://miro.com/app/static/sdk/v2/miro.js'
const KB = 1000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-build-'))
  await buildPages(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = (file: string): string => readFileSync(join(folder, file), 'utf8').replaceAll('&#39;', "'")
const all = (ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))

interface ManifestEntry {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

/** Scripts and styles that a page loads before it does anything: what it names, and what that imports. */
function firstLoad(page: string): string[] {
  const manifest = JSON.parse(read('.vite/manifest.json')) as Record<string, ManifestEntry>
  const files = new Set<string>()
  const visit = (key: string) => {
    const entry = manifest[key]
    if (!entry) throw new Error(`The build's manifest does not know ${key}`)
    if (files.has(entry.file)) return
    files.add(entry.file)
    for (const style of entry.css ?? []) files.add(style)
    for (const other of entry.imports ?? []) visit(other)
  }
  visit(page)
  return [...files]
}

const weight = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)

/** The tags of a page, comments left out. */
const tags = (page: string, name: string): string[] => read(page).match(new RegExp(`<${name}\\b[^>]*>`, 'gi')) ?? []

describe('what everybody on the board loads', () => {
  test('the headless page brings at most 2 kB of script', () => {
    expect(weight(firstLoad('index.html'))).toBeLessThanOrEqual(2 * KB)
  })

  test('the panel is usable after at most 24 kB of script and style', () => {
    const files = firstLoad('panel.html')
    expect(files.some((file) => file.endsWith('.css'))).toBe(true)
    expect(weight(files)).toBeLessThanOrEqual(24 * KB)
  })

  test('the panel page names exactly what its first load is made of', () => {
    const named = [...read('panel.html').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
    expect(firstLoad('panel.html')).toEqual(expect.arrayContaining(named))
    expect(named.some((file) => file?.endsWith('.js')) && named.some((file) => file?.endsWith('.css'))).toBe(true)
  })
})

describe('what the pages may do', () => {
  const pages = () => all('.html')

  const shippedPolicy = (): string => {
    const line = read('_headers')
      .split('\n')
      .find((each) => each.trim().startsWith('Content-Security-Policy:'))
    if (!line) throw new Error('_headers has no Content-Security-Policy')
    return line.replace(/^\s*Content-Security-Policy:\s*/, '')
  }

  test('all pages are built', () => {
    expect(pages()).toEqual(expect.arrayContaining(['index.html', 'panel.html']))
  })

  test('the policy that ships lets nobody but Miro and the own site frame the pages, and runs no foreign or inline code', () => {
    const policy = new Map(
      shippedPolicy()
        .split(';')
        .map((directive) => {
          const [name = '', ...sources] = directive.trim().split(/\s+/)
          return [name, sources]
        }),
    )
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://miro.com'],
      'style-src': ["'self'"],
      // A team's catalogue of templates may lie at any https address.
      'connect-src': ["'self'", 'https:'],
      'frame-ancestors': ["'self'", 'https://miro.com', 'https://*.miro.com'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    })
  })

  test('each page carries the policy itself, before anything it could stop', () => {
    const expected = shippedPolicy().replace(/;\s*frame-ancestors[^;]*/, '')
    for (const page of pages()) {
      const html = read(page)
      const at = html.indexOf('http-equiv="Content-Security-Policy"')
      expect(html, page).toContain(`content="${expected}"`)
      expect(at, page).toBeGreaterThan(0)
      for (const later of ['<script', '<link', '<style', '<body']) {
        const other = html.indexOf(later)
        expect(other === -1 || other > at, `${page}: ${later} before the policy`).toBe(true)
      }
    }
  })

  test('no page has inline script, inline style or handlers in attributes', () => {
    for (const page of pages()) {
      for (const script of tags(page, 'script')) expect(script, page).toMatch(/\bsrc="/)
      expect(tags(page, 'style'), page).toEqual([])
      expect(read(page), page).not.toMatch(/\s(?:on[a-z]+|style)="/)
      expect(read(page), page).not.toMatch(/javascript:/i)
    }
  })

  test('the only address outside that a page loads from is Miro’s SDK', () => {
    for (const page of pages()) {
      const outside = [...read(page).matchAll(/(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(([, url]) => url)
      expect(new Set([...outside, SDK]), page).toEqual(new Set([SDK]))
    }
    for (const page of ['index.html', 'panel.html']) expect(read(page), page).toContain(`src="${SDK}"`)
  })

  test('no style fetches anything from elsewhere', () => {
    const styles = all('.css')
    expect(styles.length).toBeGreaterThan(0)
    for (const style of styles) {
      expect(read(style), style).not.toMatch(/@import/)
      for (const [, url] of read(style).matchAll(/url\(\s*["']?([^"')]+)/g))
        expect(url, style).toMatch(/^(?:data:|\.|[\w-]+\.)/)
    }
  })

  test('pages can be served from any folder', () => {
    for (const page of pages()) {
      const own = [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url).filter((url) => url !== SDK)
      for (const url of own) {
        expect(url, page).toMatch(/^\.\//)
        expect(existsSync(join(folder, page, '..', url ?? '')), `${page}: ${url}`).toBe(true)
      }
    }
  })
})

describe('what is left of the styles', () => {
  const styles = () =>
    firstLoad('panel.html')
      .filter((file) => file.endsWith('.css'))
      .map(read)
      .join('\n')
  const later = () =>
    all('.css')
      .filter((file) => /check/.test(file))
      .map(read)
      .join('\n')
  const names = (css: string): Set<string> =>
    new Set(
      [...css.replace(/\/\*.*?\*\/|@import[^;]*;/gs, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(
        ([, name]) => name ?? '',
      ),
    )

  test('all of the panel’s own classes survive the purge', () => {
    const source = ['panel.css', 'check.css'].map((file) => readFileSync(`src/panel/${file}`, 'utf8')).join('\n')
    const own = names(source)
    expect(own.size).toBeGreaterThan(40)
    const built = names(styles() + later())
    expect([...own].filter((name) => !built.has(name))).toEqual([])
  })

  test('every variable that a style uses is defined', () => {
    const css = styles() + later()
    const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })
})

describe('what Miro is told about the app', () => {
  const manifest = JSON.parse(readFileSync('app.json', 'utf8')) as {
    readonly appName: string
    readonly sdkVersion: string
    readonly scopes: readonly string[]
    readonly redirectUris?: readonly string[]
    readonly icons: { readonly outline: string; readonly colored: string }
  }

  test('it asks for the board and nothing else, so that it runs at once for everybody', () => {
    expect(manifest).toMatchObject({
      appName: 'Throughline',
      sdkVersion: 'SDK_V2',
      scopes: ['boards:read', 'boards:write'],
    })
    expect(manifest.redirectUris).toBeUndefined()
  })

  test('both icons exist as drawings of 24 by 24', () => {
    for (const icon of Object.values(manifest.icons))
      expect(readFileSync(icon, 'utf8'), icon).toMatch(/<svg[^>]*viewBox="0 0 24 24"/)
  })
})
