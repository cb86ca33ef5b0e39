import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { dismiss, type Shown } from './desk.ts'
import { Glyph } from './glyphs.tsx'

function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  )
}

/** A question that has to be answered; Escape is the answer that changes nothing. */
export function QuestionDialog({ shown }: { shown: Shown }) {
  const question = shown.question.value
  if (!question) return null
  return (
    <Dialog title={question.title} onClose={() => question.answer(false)}>
      <p>{question.text}</p>
      <div class="dialog-buttons">
        <button type="button" class="quiet-button" onClick={() => question.answer(false)}>
          {question.no}
        </button>
        <button type="button" class="main-button" onClick={() => question.answer(true)}>
          {question.yes}
        </button>
      </div>
    </Dialog>
  )
}

const KEYS: readonly (readonly [string, string])[] = [
  ['Wheel, two fingers, Space + drag', 'Move the board'],
  ['Ctrl + wheel, pinch, + and -', 'Zoom'],
  ['Shift + 1, Shift + 2, Shift + 0', 'Show all, show the selection, 100 %'],
  ['Click, Shift + click, drag on the board', 'Select'],
  ['Double click, Enter', 'Write in an item; Escape ends it'],
  ['Double click on the board, N', 'New sticky note'],
  ['T, S, F', 'New text, shape, frame'],
  ['Arrow keys', 'Move the selection (Shift: by 10), or select an item'],
  ['Ctrl + arrow keys', 'Select the next item in that direction'],
  ['Ctrl + A, Ctrl + D, Del', 'Select all, duplicate, delete'],
  ['Ctrl + Z', 'Take back what was done by hand'],
  ['V, H', 'Select, move the board'],
]

export function HelpDialog({ shown }: { shown: Shown }) {
  if (!shown.help.value) return null
  const close = () => {
    shown.help.value = false
  }
  return (
    <Dialog title="Keys and mouse" onClose={close}>
      <p class="dialog-note">Keys work while the board has the focus: click it, or reach it with Tab.</p>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="dialog-buttons">
        <button type="button" class="main-button" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  )
}

/** What the app notifies, and what the playground has to say itself. */
export function Toasts({ shown }: { shown: Shown }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.toasts.value.map(({ id, kind, text }) => (
        <div key={id} class={`toast ${kind}`}>
          <span>{text}</span>
          <button type="button" class="small-tool" aria-label="Dismiss" onClick={() => dismiss(shown, id)}>
            <Glyph name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}
