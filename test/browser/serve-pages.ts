import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, preview } from 'vite'

export interface Served {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** The folder that is served: the pages that ship, and the tests' own board under `host/`. */
  readonly folder: string
  close(): Promise<void>
}

const project = process.cwd()
const viteProgram = () => join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')

/** Builds the pages as `npm run build` does. In a process of its own: a test runner's NODE_ENV would make other pages. */
export async function buildPages(folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined }
  const args = [viteProgram(), 'build', '--logLevel', 'warn', '--manifest', '--outDir', folder, '--emptyOutDir']
  try {
    await promisify(execFile)(process.execPath, args, { cwd: project, env })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : ''
    throw new Error(`vite build failed:\n${said}`, { cause: error })
  }
}

const buildHost = (folder: string) =>
  build({
    root: resolve(project, 'test/browser/host'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: join(folder, 'host'), emptyOutDir: true, target: 'es2022', modulePreload: false },
  })

/** Builds the pages that ship and serves them with the headers that ship, beside a page that is a board for tests. */
export async function servePages(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'))
  await buildPages(folder)
  await buildHost(folder)
  const server = await preview({
    root: resolve(project, 'src'),
    configFile: resolve(project, 'vite.config.ts'),
    // A page that is missing has to be missing, not another page.
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4100, open: false },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder,
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
