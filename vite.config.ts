import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PurgeCSS } from 'purgecss'
import type { CSSOptions, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

type PostcssPlugin = Exclude<NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number], false>

/** Mirotone imports its font from Google: the content security policy refuses it, and nobody's visit is anybody else's business. */
const dropForeignFonts: PostcssPlugin = {
  postcssPlugin: 'drop-foreign-fonts',
  AtRule: {
    import(rule) {
      if (rule.params.includes('fonts.googleapis.com')) rule.remove()
    },
  },
}

/** Mirotone without what the panel does not use: 44 kB gzip shrink to about 3. The panel's own rules count as used. */
const purgeMirotone: PostcssPlugin = {
  postcssPlugin: 'purge-mirotone',
  async OnceExit(root, { postcss }) {
    if (!root.nodes.some((node) => node.source?.input.file?.includes('mirotone'))) return
    const [purged] = await new PurgeCSS().purge({
      content: [path('src/panel/**/*.tsx'), path('src/panel/panel.css'), path('src/panel.html')],
      css: [{ raw: root.toString() }],
      variables: true,
      keyframes: true,
      fontFace: true,
      // Words of the panel's own markup that are also names of Mirotone components which it does not use, or uses in a tab that loads later
      // and brings their look.
      blocklist: [
        'h4',
        'textarea',
        'grid',
        'tag',
        'icon',
        'checkbox',
        'radiobutton',
        'table',
        'link',
        'label',
        /^c[se]\d/,
      ],
    })
    if (!purged) throw new Error('PurgeCSS returned nothing for the panel’s stylesheet')
    const kept = postcss.parse(purged.css, { from: root.source?.input.file })
    // Old browsers' placeholders, links dressed as buttons, Mirotone's icon font: none of them is here.
    kept.walkRules(/::?-(moz|ms|webkit-(input|select))|^a\.button|\[class\*=icon/, (rule) => {
      rule.selectors = rule.selectors.filter((selector) => !/:-(moz|ms|webkit)|^a\.|\[class/.test(selector))
      if (rule.selector === '') rule.remove()
    })
    root.removeAll()
    root.append(kept)
  },
}

interface HeaderRule {
  readonly matches: (url: string) => boolean
  readonly headers: [name: string, value: string][]
}

/** Reads a `_headers` file: a line at the margin is a path (`*` at its end matches the rest), indented lines are its headers. */
function headerRules(): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of readFileSync(path('src/public/_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      const pattern = line.trim()
      const matches = (url: string) => (pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern)
      rules.push({ matches, headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** `vite preview` sends what the host will send, and the built pages carry the policy themselves for hosts that send nothing. */
const shippedHeaders: Plugin = {
  name: 'shipped-headers',
  configurePreviewServer(server) {
    const rules = headerRules()
    server.middlewares.use((request, response, next) => {
      const url = (request.url ?? '/').replace(/[?#].*$/, '')
      for (const rule of rules) {
        if (!rule.matches(url)) continue
        for (const [name, value] of rule.headers) response.setHeader(name, value)
      }
      next()
    })
  },
  transformIndexHtml: {
    order: 'post',
    handler(_html, context) {
      if (context.server) return [] // the dev server's hot reload needs inline styles
      const policy = headerRules()
        .flatMap((rule) => rule.headers)
        .find(([name]) => name === 'Content-Security-Policy')?.[1]
      if (!policy) throw new Error('src/public/_headers has no Content-Security-Policy')
      // A policy in a page cannot say who may frame it; browsers ignore the directive there and log an error.
      const content = policy.replace(/;\s*frame-ancestors[^;]*/, '')
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }]
    },
  },
}

/**
 * Chunks that load later bring neither styles nor many others, so Vite's helper that fetches those beforehand would be 1.2 kB for nothing.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
}

/** Lists of words are laid out for people; `list` drops the blanks around each word, so what ships does without: 5 of 90 kB gzip. */
const tightWords: Plugin = {
  name: 'tight-words',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/words\/[^/]+\.ts$/.test(id)
      ? code.replaceAll(
          /\blist`([^`]*)`/g,
          (_, words: string) =>
            `list\`${words
              .trim()
              .replaceAll(/\s*\|\s*/g, '|')
              .replaceAll(/\s+/g, ' ')}\``,
        )
      : null,
}

/**
 * What the panel loads together, in the order in which people come to it. What belongs to one of these and to none before is one file:
 * left alone, the bundler makes a file of whatever several parts share, and a tab asked for seventy.
 */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  first: ['panel.html'],
  start: [
    'panel/views/template-picture.tsx',
    'panel/views/insert-progress.tsx',
    'panel/views/notices.tsx',
    'plan/unfinished.ts',
    'board/miro-live.ts',
  ],
  writing: ['panel/writing.ts'],
  tabs: ['panel/views/check-tab.tsx', 'panel/sync/sync-tab.tsx', 'panel/checking.ts'],
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** Which module is loaded with what; the headless page shares nothing. */
function loadsByModule(modules: Modules): ReadonlyMap<string, string> {
  const reached = (files: readonly string[]) => {
    const found = new Set(files)
    for (const each of found) for (const id of modules.getModuleInfo(each)?.importedIds ?? []) found.add(id)
    return found
  }
  const known = new Map([...reached([path('src/index.html')])].map((id) => [id, '']))
  for (const [name, files] of Object.entries(LOADS))
    for (const id of reached(files.map((file) => path(`src/${file}`))))
      if (!known.has(id)) known.set(id, APART.test(id) ? '' : name)
  return known
}

/** Programs of pages, which others must not run, and the words of a language are files of their own. */
const APART = /[\\/]src[\\/](?:[^\\/]+\.html|app[\\/][^\\/]+|i18n[\\/]en\.ts)$/

let loads: ReadonlyMap<string, string> | null = null

// Only tests need it, and it brings all of the test runner along.
const sequencer = process.env.VITEST ? (await import('./test/longest-first.ts')).LongestFirst : null

const pages = ['index', 'panel', 'playground', 'contract'].map((name) => [name, path(`src/${name}.html`)] as const)

export default defineConfig(({ command }) => ({
  root: path('src'),
  base: './',
  publicDir: path('src/public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { postcss: { plugins: command === 'build' ? [dropForeignFonts, purgeMirotone] : [dropForeignFonts] } },
  plugins: [shippedHeaders, plainImports, tightWords],
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: Object.fromEntries(pages),
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'loads',
              name(id, modules) {
                loads ??= loadsByModule(modules)
                return loads.get(id) || null
              },
            },
          ],
        },
      },
    },
  },
  server: { port: 3000 },
  preview: { port: 3000 },
  test: {
    root: path('.'),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Tests in a browser mostly wait for it: one worker fewer than there are cores, the default, would leave both idle.
    maxWorkers: '100%',
    // Files share what they load: a third of all time went by loading the same modules again for each.
    isolate: false,
    ...(sequencer && { sequence: { sequencer } }),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e-*.test.ts'],
          setupFiles: ['test/no-network.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/e2e-*.test.ts'], globalSetup: ['test/browser/global-setup.ts'] },
      },
    ],
  },
}))
