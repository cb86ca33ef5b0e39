import type { ComponentChildren } from 'preact'
import { Glyph } from './glyph.tsx'

interface NoticeProps {
  readonly kind: 'good' | 'info' | 'problem'
  readonly title?: string
  readonly text: string
  /** Buttons. */
  readonly children?: ComponentChildren
}

/** A framed sentence or two, with what can be done about it. */
export function Notice({ kind, title, text, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`}>
      <Glyph name={kind === 'good' ? 'tick' : 'warning'} />
      <div class="notice-body">
        {title && <strong class="notice-title">{title}</strong>}
        {text && <span>{text}</span>}
        {children && <div class="button-row">{children}</div>}
      </div>
    </div>
  )
}
