import { expect, it } from 'vitest'
import { longestUserAgent } from '../../src/auth/log-ins/limits.ts'
import { userAgentFamily } from '../../src/auth/log-ins/rules.ts'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0'

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'Chrome on Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.0.0`, 'Edge on Windows'],
  [`Mozilla/5.0 (X11; CrOS x86_64 16181.61.0) ${chrome} Safari/537.36`, 'Chrome on ChromeOS'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 'Chrome on Android'],
  [
    `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
    'Samsung Internet on Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'Safari on macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/142.0 Mobile/15E148 Safari/604.1',
    'Chrome on iOS',
  ],
  ['curl/8.5.0', null],
  ['something (Windows)', 'Windows'],
  ['', null],
  [undefined, null],
])('%s is %s', (userAgent, family) => {
  expect(userAgentFamily(userAgent)).toBe(family)
})

it('is never longer than what is stored of it', () => {
  const everything =
    'Edg OPR/ SamsungBrowser/ Firefox/ FxiOS/ Chrome/ CriOS/ Safari/ Android iPhone iPad Windows Macintosh CrOS Linux'.split(
      ' ',
    )
  for (const first of everything)
    for (const second of everything)
      expect((userAgentFamily(`${first} ${second}`) ?? '').length).toBeLessThanOrEqual(longestUserAgent)
})
