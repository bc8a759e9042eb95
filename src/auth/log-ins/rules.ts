// Most browsers say that they are others, too: the first that fits is the one.
const browsers: [string, string][] = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['CriOS/', 'Chrome'],
  ['Safari/', 'Safari'],
]
const systems: [string, string][] = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iPadOS'],
  ['Windows', 'Windows'],
  ['Macintosh', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
]

/** What family a `User-Agent` is of, as its owner would say it ("Firefox on Linux"); null for one that is not known. */
export function userAgentFamily(userAgent: string | undefined): string | null {
  const among = (families: [string, string][]) => families.find(([token]) => userAgent?.includes(token))?.[1]
  const [browser, system] = [among(browsers), among(systems)]
  if (browser === undefined) return system ?? null
  return system === undefined ? browser : `${browser} on ${system}`
}
