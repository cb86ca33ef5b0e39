import { render } from 'preact'
import type { Board } from '../board/board.ts'
import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import type { Locale } from '../model/journey-map.ts'
import { TEMPLATES } from '../templates/index.ts'
import { PRESETS, type Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import type { Clock } from './follow.ts'
import { browserMemory } from './memory.ts'
import { panelState } from './panel-state.ts'
import { speaker, type Texts } from './say.ts'
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

interface Tongue {
  readonly locale: Locale
  readonly templates: readonly Template[]
  readonly presets: readonly Preset[]
  readonly translated: Texts
}

const ENGLISH: Tongue = { locale: 'en', templates: TEMPLATES, presets: PRESETS, translated: {} }

/** The person's language as Miro knows it. English comes with the panel and does for everybody when something goes wrong here. */
async function tongueOf(board: Board): Promise<Tongue> {
  try {
    const info = await board.info()
    if (/^en\b/i.test(info.locale)) return ENGLISH
    const [{ localeOf, presetIn, templateIn }, { loadLanguage }] = await Promise.all([
      import('../i18n/overlay.ts'),
      import('../i18n/load.ts'),
    ])
    const language = await loadLanguage(localeOf(info.locale))
    return {
      locale: language.locale,
      templates: TEMPLATES.map((template) => templateIn(language, template)),
      presets: PRESETS.map((preset) => presetIn(language, preset)),
      translated: language.panel,
    }
  } catch {
    return ENGLISH
  }
}

/** Draws the panel into the page; without a board it says how to get to one. */
export async function startPanel(root: Element, board: Board | null): Promise<void> {
  if (!board) {
    render(<Outside say={speaker(INSERT_MESSAGES, 'en')} />, root)
    return
  }
  const { locale, templates, presets, translated } = await tongueOf(board)
  document.documentElement.lang = locale
  const panel = panelState({
    board,
    locale,
    say: speaker(INSERT_MESSAGES, locale, translated),
    translated,
    kit: { templates, presets },
    memory: browserMemory(),
    clock,
    writing: () => import('./writing.ts'),
    checking: () => import('./checking.ts'),
    unfinished: () => import('../plan/unfinished.ts'),
  })
  render(<Panel panel={panel} />, root)
}
