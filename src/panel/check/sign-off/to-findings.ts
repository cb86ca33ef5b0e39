/** Leads whoever works with the keyboard, or cannot see, to where findings are listed. */
export function focusFindings(): void {
  const heading = document.getElementById('findings-heading')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
