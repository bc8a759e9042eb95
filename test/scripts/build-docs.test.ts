import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'

const served = 'dist/public'
const page = () => readFileSync(`${served}/api/docs/index.html`, 'utf8')

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-docs.ts'])
})

test('the reference has all that it loads, and loads it from where it comes from', () => {
  const loaded = [...page().matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  )
  expect(loaded.length).toBeGreaterThan(3)
  for (const address of loaded) {
    expect(address).toMatch(/^\/api\/docs\//)
    expect(existsSync(`${served}${address}`), address).toBe(true)
  }
})

test('the reference may run nothing that stands in the page, and ask no other host', () => {
  expect(page()).not.toMatch(/<script>|<style>| style=| on\w+=/)
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync(`${served}/_headers`, 'utf8')) ?? []
  const directives = policy.split('; ').map((directive) => directive.split(' '))
  expect(directives[0]).toEqual(['default-src', "'none'"])
  expect(new Set(directives.flatMap(([, ...sources]) => sources))).toEqual(new Set(["'none'", "'self'", 'data:']))
})
