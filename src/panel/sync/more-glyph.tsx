/** Three dots: there is more that can be done. Apart from the glyphs that the panel has from the start. */
export function MoreGlyph() {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
    </svg>
  )
}
