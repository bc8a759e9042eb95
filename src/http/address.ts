import type { Context } from 'hono'

/** The address that limits are counted for. Whoever has one IPv6 address has the 2^64 of its network, so those are one. */
export function clientAddress(c: Context): string {
  const address = c.req.header('CF-Connecting-IP') ?? 'unknown'
  return address.includes(':') && !address.includes('.') ? networkOf(address) : address
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
