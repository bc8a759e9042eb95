const oneDay = 24 * 60 * 60 * 1000

/** The day so many days after one such as `2027-05-01`. */
export function daysAfter(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * oneDay).toISOString().slice(0, 10)
}

export const lastMinute = 23 * 60 + 59

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Such as `09:05`, within the day. */
export function timeOf(minutes: number): string {
  const within = Math.min(Math.max(minutes, 0), lastMinute)
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
