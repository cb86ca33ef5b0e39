// Bundles a TypeScript program of the tests as the pages are bundled, and runs it: `node test/run.js test/bench/bench.ts`. Node 20 cannot run
// TypeScript, and measuring has to be done on what ships, not on what a development server makes of it.
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const [entry] = process.argv.slice(2)
if (!entry) throw new Error('Which program? node test/run.js <file.ts>')

// Inside node_modules, so that the packages that the program needs are found from there.
const folder = await mkdtemp(resolve('node_modules/.throughline-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['p-limit', 'zod', '@preact/signals', '@preact/signals-core'] },
    build: {
      ssr: resolve(entry),
      outDir: folder,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
  await import(pathToFileURL(join(folder, `${basename(entry, '.ts')}.mjs`)).href)
} finally {
  await rm(folder, { recursive: true, force: true })
}
