const loading = new Map<string, Promise<void>>()

/** Fetches styles that come with a tab, once. The page's policy allows no inline ones. Rejects when they cannot be had; asked again, it tries again. */
export function loadStyles(href: string): Promise<void> {
  const known = loading.get(href)
  if (known) return known
  const link = document.createElement('link')
  const loaded = new Promise<void>((resolve, reject) => {
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = (error) => {
      link.remove()
      loading.delete(href)
      reject(error)
    }
  })
  loading.set(href, loaded)
  document.head.append(link)
  return loaded
}
