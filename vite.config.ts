import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const page = (name: string) => fileURLToPath(new URL(`src/${name}.html`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('src', import.meta.url)),
  base: './',
  publicDir: fileURLToPath(new URL('src/public', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: page('index'), panel: page('panel'), playground: page('playground'), contract: page('contract') },
    },
  },
  server: { port: 3000 },
  preview: { port: 3000 },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
