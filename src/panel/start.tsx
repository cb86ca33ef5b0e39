import { render } from 'preact'
import type { Board } from '../board/board.ts'
import { type Locale, LOCALES } from '../model/journey-map.ts'
import { TEMPLATES } from '../templates/index.ts'
import { PRESETS } from '../templates/presets.ts'
import { problemsOf } from '../templates/request.ts'
import type { Clock } from './follow.ts'
import { browserMemory } from './memory.ts'
import { panelState } from './panel-state.ts'
import { speaker } from './say.ts'
import { Outside } from './views/outside.tsx'
import { Panel } from './views/panel.tsx'
import './panel.css'

const clock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Miro writes locales as `pt_BR` and `ja_JP`; a language the app does not speak becomes English. */
export function localeOf(miroLocale: string): Locale {
  const [language] = miroLocale.toLowerCase().split(/[-_]/)
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? 'en'
}

/** Draws the panel into the page; without a board it says how to get to one. */
export async function startPanel(root: Element, board: Board | null): Promise<void> {
  if (!board) {
    document.title = 'Throughline'
    render(<Outside say={speaker('en')} />, root)
    return
  }
  const locale = await board.info().then(
    (info) => localeOf(info.locale),
    (): Locale => 'en', // the panel is of use in English too
  )
  document.documentElement.lang = locale
  const panel = panelState({
    board,
    locale,
    say: speaker(locale),
    kit: {
      templates: TEMPLATES,
      presets: PRESETS,
      problemsOf: (request) => problemsOf(request, TEMPLATES, PRESETS),
    },
    memory: browserMemory(),
    clock,
    writing: () => import('./writing.ts'),
    checking: () => import('./checking.ts'),
  })
  render(<Panel panel={panel} />, root)
}
