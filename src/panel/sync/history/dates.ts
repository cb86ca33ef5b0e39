/** A moment as people write it, with its time of day. */
export const dateIn = (locale: string, time: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time)

/** A moment that was kept as ISO time; what is none is said as it stands. */
export const keptDateIn = (locale: string, at: string): string =>
  Number.isNaN(Date.parse(at)) ? at : dateIn(locale, Date.parse(at))
