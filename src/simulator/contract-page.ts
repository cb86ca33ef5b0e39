import type { Miro } from '@mirohq/websdk-types'
import { ask, contract, type Verdict } from './contract.ts'
import { reportOf } from './contract-report.ts'

/** Events of a real board take a moment; ms. */
const SETTLE = 1_500
/** A rule that is not through by then counts as broken; ms. */
const PATIENCE = 45_000

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const the = <T extends Element>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}

const run = the('#run', HTMLButtonElement)
const copy = the('#copy', HTMLButtonElement)
const bar = the('#progress', HTMLProgressElement)
const status = the('#status', HTMLElement)
const result = the('#result', HTMLElement)

const sdk = (): Miro | null => ('miro' in window ? window.miro : null)

const inTime = (rule: (typeof contract)[number], miro: Miro): Promise<Verdict> =>
  Promise.race([
    ask(rule, miro, () => wait(SETTLE)),
    wait(PATIENCE).then((): Verdict => ({ rule, outcome: 'broken', seen: null, why: `no end after ${PATIENCE} ms` })),
  ])

const askAll = async (miro: Miro): Promise<void> => {
  run.disabled = true
  copy.hidden = true
  bar.hidden = false
  bar.max = contract.length
  status.textContent = 'Waiting for Miro …'
  const info = await Promise.race([miro.board.getInfo(), wait(10_000).then(() => null)])
  if (info === null) {
    status.textContent = 'Miro does not answer. Open this page as an app on a board: see the steps above.'
    run.disabled = false
    bar.hidden = true
    return
  }
  const verdicts: Verdict[] = []
  for (const rule of contract) {
    status.textContent = `${verdicts.length + 1} of ${contract.length}: ${rule.says}`
    bar.value = verdicts.length
    verdicts.push(await inTime(rule, miro))
  }
  bar.value = contract.length
  const broken = verdicts.filter(({ outcome }) => outcome === 'broken').length
  status.textContent = `Done: ${contract.length} rules asked, ${broken} broken.`
  result.textContent = reportOf(verdicts, {
    boardId: info.id,
    clientVersion: miro.clientVersion,
    at: new Date().toISOString(),
  })
  result.hidden = false
  copy.hidden = false
  run.disabled = false
}

run.addEventListener('click', () => {
  const miro = sdk()
  if (miro === null) {
    status.textContent = 'Miro’s SDK is not here. Open this page as an app on a board: see the steps above.'
    return
  }
  askAll(miro).catch((error: unknown) => {
    status.textContent = `Stopped: ${error instanceof Error ? error.message : String(error)}`
    run.disabled = false
  })
})

copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(result.textContent ?? '')
    status.textContent = 'Copied.'
  } catch {
    // Miro may not let an app at the clipboard: then the text is selected for the person to copy.
    getSelection()?.selectAllChildren(result)
    status.textContent = 'Selected: copy it with the keyboard.'
  }
})

// Given as the app's URL this page is the hidden frame of the app: the icon then opens it once more where it can be seen.
if (!new URLSearchParams(location.search).has('panel')) {
  const open = () => void sdk()?.board.ui.openPanel({ url: 'contract.html?panel' })
  sdk()?.board.ui.on('icon:click', open)
}
