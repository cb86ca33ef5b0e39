/** What is left as a clock shows it: `4:09`, `1:04:09`; begun seconds count. */
export function clockFace(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const HALF_A_DAY = 12 * 3600 * 1000

/** How long until that time of day (`14:30`) comes next, ms; null when it is none, or more than half a day off. */
export function untilTimeOfDay(text: string, now: Date): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  const end = new Date(now)
  end.setHours(Number(hours), Number(minutes), 0, 0)
  if (end <= now) end.setDate(end.getDate() + 1)
  const span = end.getTime() - now.getTime()
  return span > 0 && span <= HALF_A_DAY ? span : null
}
