/** Lets the browser save a text as a file. */
export function download(file: { readonly name: string; readonly text: string; readonly mediaType?: string }): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mediaType ?? 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address))
}
