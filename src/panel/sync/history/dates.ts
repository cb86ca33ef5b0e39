/** A moment that was kept as ISO time, as people write it; what is none is said as it stands. */
export function keptDateIn(locale: string, at: string): string {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return at
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}
