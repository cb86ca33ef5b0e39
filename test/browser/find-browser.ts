import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const onWindows = (rest: string): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, rest)] : [],
  )

/** Where Chrome and Chromium are usually found: first the one that never shows a window and takes half the time for the same pages. */
const places = (): string[] => [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  ...['/', homedir()].map((root) => join(root, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')),
  ...['/', homedir()].map((root) => join(root, 'Applications/Chromium.app/Contents/MacOS/Chromium')),
  ...onWindows('Google/Chrome/Application/chrome.exe'),
  ...onWindows('Chromium/Application/chrome.exe'),
  chromium.executablePath(),
]

/** Some distributions put a script there that only says where to get a browser: it has to answer. On Windows asking opens a window. */
const works = (path: string): boolean =>
  existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0)

const isRoot = (): boolean => process.getuid?.() === 0

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`No Chrome or Chromium found: ${[command, ...args].join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 600_000 }).status === 0
}

const fromPackageManager = (): boolean =>
  isRoot() &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-color-emoji', 'fonts-noto-cjk'])

const fromPlaywright = (): boolean => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return run(process.execPath, [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'])
}

/**
 * Path of a Chrome or Chromium: `CHROME_PATH`, else one that is installed, else one that the package manager or Playwright can install.
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (works(asked)) return asked
    throw new Error(`CHROME_PATH is ${asked}, but there is no browser that starts. Correct it or remove it.`)
  }
  const find = () => places().find(works)
  const found = find() ?? (fromPackageManager() ? find() : undefined) ?? (fromPlaywright() ? find() : undefined)
  if (found) return found
  throw new Error(
    'The tests need Chrome or Chromium, and none could be found or installed. Install one (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium, or https://www.google.com/chrome), or set CHROME_PATH to its program.',
  )
}
