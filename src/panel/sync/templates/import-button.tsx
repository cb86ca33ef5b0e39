import { useRef } from 'preact/hooks'
import type { TemplatesState } from './templates-state.ts'

/** Takes a template from a file. */
export function ImportButton({ templates: { say, team } }: { templates: TemplatesState }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      {/* The browser's own control speaks its language and looks its way: the button opens it. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say('templates.import')}
        onChange={async (event) => {
          const chosen = event.currentTarget
          const [file] = chosen.files ?? []
          if (file) await team.importFile(file)
          // The same file can be chosen again.
          chosen.value = ''
        }}
      />
      <button type="button" class="button button-tertiary button-small" onClick={() => input.current?.click()}>
        {say('templates.import')}
      </button>
    </>
  )
}
