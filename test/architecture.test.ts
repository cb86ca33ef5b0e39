import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/**
 * What each folder of `src/` may import: its own files, these folders, and these packages. `board:types` is the board's plain data without
 * the adapter. The direction is what keeps the middle pure and the edges thin; change the table on purpose, not to make a test pass.
 */
const MAY_IMPORT: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  board: { folders: [], packages: ['zod', '@mirohq/websdk-types'] },
  words: { folders: [], packages: [] },
  lanes: { folders: [], packages: [] },
  model: { folders: ['lanes'], packages: ['zod'] },
  templates: { folders: ['model', 'lanes'], packages: [] },
  layout: { folders: ['model', 'lanes', 'board:types'], packages: [] },
  // The measures of a map live in layout/ and nowhere else, and whoever reads a height as a score needs them.
  read: { folders: ['model', 'lanes', 'words', 'board:types', 'layout'], packages: [] },
  rules: { folders: ['model', 'lanes'], packages: [] },
  plan: { folders: ['layout', 'model', 'lanes', 'board'], packages: ['p-limit', 'zod'] },
  // What is kept on the board of whole maps is larger than one of its keys takes.
  sync: { folders: ['model', 'lanes', 'templates', 'board'], packages: ['zod'] },
  i18n: { folders: ['model', 'lanes', 'templates', 'layout', 'read', 'rules', 'words'], packages: [] },
  // What a lane's label and a note's text mean in a file is known as on a board, by the words in read/.
  exchange: { folders: ['model', 'lanes', 'read', 'rules', 'words', 'i18n'], packages: ['zod'] },
  // Text is kept from being mark-up in the same way as in files of maps.
  report: { folders: ['model', 'rules', 'i18n', 'exchange'], packages: [] },
  panel: {
    folders: [
      'report',
      'api',
      'board',
      'words',
      'lanes',
      'model',
      'templates',
      'layout',
      'read',
      'rules',
      'plan',
      'sync',
      'i18n',
    ],
    packages: ['preact', '@preact/signals', 'mirotone'],
  },
  app: { folders: ['panel', 'board'], packages: ['preact'] },
  simulator: { folders: [], packages: ['@mirohq/websdk-types'] },
  playground: {
    folders: ['api', 'simulator', 'panel', 'board', 'layout', 'templates', 'model', 'lanes', 'plan'],
    packages: ['preact', '@preact/signals', 'd3-zoom', 'd3-selection', 'zod'],
  },
  api: {
    folders: [
      'board',
      'words',
      'lanes',
      'model',
      'templates',
      'layout',
      'read',
      'rules',
      'plan',
      'i18n',
      'exchange',
      'report',
    ],
    packages: [],
  },
}

/** Folders in which a function takes values and gives values: no waiting, no clock, no chance, no page. */
const PURE = ['words', 'lanes', 'model', 'templates', 'layout', 'read', 'rules', 'report']

/** The files that fetch languages when they are needed. */
const LOADERS = ['i18n/load.ts', 'exchange/exchange.ts']

const IMPURE =
  /\bawait\b|\basync\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bdocument\.|\bwindow\.|\bsetTimeout\(|\blocalStorage\b|\bfetch\(/

const MOST_LINES = 250

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'public' ? [] : files(path)
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : []
  })

const sources = files(SRC).map((path) => ({ path: relative(SRC, path), full: path, text: readFileSync(path, 'utf8') }))

const folderOf = (path: string): string =>
  path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.tsx?$/, '')

interface Import {
  readonly from: string
  readonly to: string
  readonly typesOnly: boolean
}

const imports: Import[] = sources.flatMap(({ path, full, text }) => {
  const { module, program } = parseSync(path, text)
  expect(program.body.length, `${path} does not parse`).toBeGreaterThan(0)
  const stated = module.staticImports.map((each) => ({
    to: each.moduleRequest.value,
    typesOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ to: entry.moduleRequest.value, typesOnly: entry.isType }] : [],
    ),
  )
  const later = module.dynamicImports.map(({ moduleRequest }) => ({
    to: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typesOnly: false,
  }))
  return [...stated, ...passedOn, ...later].map(({ to, typesOnly }) => ({
    from: path,
    to: to.startsWith('.') ? relative(SRC, resolve(dirname(full), to)) : to,
    typesOnly,
  }))
})

const isOwn = (target: string): boolean => sources.some(({ path }) => path === target)
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

test('every folder of src stands in the table of what it may import, and nothing else does', () => {
  expect([...new Set(sources.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test('every import goes the way the table allows', () => {
  const wrong = imports.filter(({ from, to, typesOnly }) => {
    const rule = MAY_IMPORT[folderOf(from)]
    if (!rule || /\.(css|svg)(\?|$)/.test(to)) return false
    if (!isOwn(to)) return !rule.packages.includes(packageOf(to))
    const target = folderOf(to)
    if (target === folderOf(from) || rule.folders.includes(target)) return false
    return !(target === 'board' && rule.folders.includes('board:types') && (typesOnly || to === 'board/item.ts'))
  })
  expect(wrong).toEqual([])
})

test('only the adapter and the simulator know the SDK', () => {
  const knowing = imports.filter(({ to }) => to.startsWith('@mirohq/')).map(({ from }) => from)
  const others = knowing.filter(
    (from) =>
      from !== 'board/miro.ts' &&
      from !== 'board/miro-live.ts' &&
      folderOf(from) !== 'simulator' &&
      folderOf(from) !== 'app' &&
      folderOf(from) !== 'playground',
  )
  expect(others).toEqual([])
})

test('no file imports itself by way of others', () => {
  const graph = new Map<string, string[]>()
  for (const { from, to, typesOnly } of imports)
    if (isOwn(to) && !typesOnly) graph.set(from, [...(graph.get(from) ?? []), to])
  const cycles: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const { path } of sources) visit(path, [])
  expect(cycles).toEqual([])
})

test('a pure folder neither waits nor looks at clock, chance or page', () => {
  const code = (text: string) =>
    text
      .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
  const impure = sources
    .filter(
      ({ path }) =>
        (PURE.includes(folderOf(path)) || ['i18n', 'exchange'].includes(folderOf(path))) && !LOADERS.includes(path),
    )
    .flatMap(({ path, text }) => {
      const found = IMPURE.exec(code(text))
      return found ? [`${path}: ${found[0]}`] : []
    })
  expect(impure).toEqual([])
})

test('a file is short enough to be read in one go', () => {
  const long = sources
    .filter(({ text }) => text.split('\n').length - 1 > MOST_LINES)
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)
  expect(long).toEqual([])
})

test('nothing in the project asks for the global of Miro outside of the entry points', () => {
  const asking = sources
    .filter(
      ({ path, text }) => /\bmiro\.board\b/.test(text) && !['app', 'simulator', 'playground'].includes(folderOf(path)),
    )
    .map(({ path }) => path)
  expect(asking).toEqual([])
})
