import { expect } from 'vitest'
import { type ProblemBody, visitor } from './world.ts'

/** Of an address's requests to `path` that are no good, the first `allowance` are looked at; others are not held back. */
export async function expectLimit(path: string, allowance: number): Promise<void> {
  const guest = visitor()
  const send = () => guest.post<ProblemBody>(path, {})
  // However the minute turns while they are sent, so many are let through and one more than two minutes allow are not.
  const first = []
  while (first.length < allowance) first.push((await send()).status)
  expect(first).toEqual(first.map(() => 400))
  const others = []
  while (others.length <= allowance) others.push(await send())
  const limited = others.filter(({ status }) => status === 429)
  expect(limited).not.toEqual([])
  for (const answer of limited) {
    expect(answer).toMatchObject({ roundTrips: 0, body: { title: 'Too Many Requests', status: 429 } })
    expect(answer.headers.get('Retry-After')).toBe('60')
  }
  expect((await visitor().post(path, {})).status).toBe(400)
}
