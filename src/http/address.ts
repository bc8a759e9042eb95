import type { Context } from 'hono'
import { distinctRemoteAddr, expandIPv6 } from 'hono/utils/ipaddr'

/** The address that limits are counted for. Whoever has one IPv6 address has the 2^64 of its network, so those are one. */
export function clientAddress(c: Context): string {
  const address = c.req.header('CF-Connecting-IP')?.toLowerCase() ?? 'unknown'
  const isMapped = address.includes('.')
  if (isMapped || distinctRemoteAddr(address) !== 'IPv6') return address
  return `${expandIPv6(address).split(':').slice(0, 4).join(':')}::/64`
}
