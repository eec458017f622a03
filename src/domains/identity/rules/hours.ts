import type { Hours } from '../../offices/index.ts'

const stretch = /^(\d{1,2})[:.](\d\d)\s*[-–—]\s*(\d{1,2})[:.](\d\d)$/

/**
 * One day's opening hours as an administrator types them: `8:00–12:00, 13:00–17:00`.
 *
 * Takes the text and the day (Monday is 1); gives null when it cannot be read.
 */
export function hoursFrom(typed: string, day: number): Hours[] | null {
  const pieces = typed.split(',').map(piece => piece.trim())
  const stretches = pieces.filter(piece => piece !== '').map(piece => stretch.exec(piece))
  if (stretches.some(found => found === null)) return null
  return stretches.map(found => {
    const [, fromHour, fromMinute, toHour, toMinute] = found!
    return { day, from: time(fromHour!, fromMinute!), to: time(toHour!, toMinute!) }
  })
}

/** A day's opening hours as they are typed. */
export function hoursText(hours: readonly Hours[], day: number): string {
  return hours
    .filter(one => one.day === day)
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ')
}

function time(hour: string, minute: string): string {
  return `${hour.padStart(2, '0')}:${minute}`
}
