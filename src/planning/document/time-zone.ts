const hour = 60 * 60 * 1000
const day = 24 * hour

interface Observance {
  /** When it begins, by the clock before it. */
  from: string
  offsetBefore: string
  offset: string
  name: string
  isSummer: boolean
}

/** A VTIMEZONE (RFC 5545, section 3.6.5) that holds for these days, from the zones that the runtime knows. */
export function timeZoneComponent(name: string, startDate: string, endDate: string): string {
  const begin = Date.parse(startDate) - day
  const end = Date.parse(endDate) + 2 * day
  const observances: Observance[] = [observance(name, begin, begin)]
  for (let moment = begin; moment < end; moment += hour) {
    if (offsetAt(name, moment) !== offsetAt(name, moment + hour))
      observances.push(observance(name, moment, moment + hour))
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...observances.flatMap(({ from, offsetBefore, offset, name: abbreviation, isSummer }) => {
      const kind = isSummer ? 'DAYLIGHT' : 'STANDARD'
      return [
        `BEGIN:${kind}`,
        `DTSTART:${from}`,
        `TZOFFSETFROM:${offsetBefore}`,
        `TZOFFSETTO:${offset}`,
        `TZNAME:${abbreviation}`,
        `END:${kind}`,
      ]
    }),
    'END:VTIMEZONE',
  ].join('\r\n')
}

function observance(name: string, before: number, after: number): Observance {
  const offsetBefore = offsetAt(name, before)
  const offset = offsetAt(name, after)
  const year = new Date(after).getUTCFullYear()
  const winter = Math.min(offsetAt(name, Date.UTC(year, 0, 1)), offsetAt(name, Date.UTC(year, 6, 1)))
  return {
    from: new Date(after + offsetBefore * 60_000).toISOString().replaceAll(/[-:]|\.\d+Z$/g, ''),
    offsetBefore: offsetText(offsetBefore),
    offset: offsetText(offset),
    name: partOf(name, after, 'short'),
    isSummer: offset > winter,
  }
}

/** Minutes ahead of UTC. */
function offsetAt(name: string, moment: number): number {
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(partOf(name, moment, 'longOffset')) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function partOf(timeZone: string, moment: number, timeZoneName: 'longOffset' | 'short'): string {
  const parts = formatter(timeZone, timeZoneName).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** One for each zone and kind: to make one takes longer than to ask it a hundred times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string, timeZoneName: 'longOffset' | 'short'): Intl.DateTimeFormat {
  const key = `${timeZone} ${timeZoneName}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName })
  formatters.set(key, known)
  return known
}

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes)
  const two = (value: number) => value.toString().padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}${two(absolute % 60)}`
}
