import type { Context } from 'hono'
import { distinctRemoteAddr, expandIPv6 } from 'hono/utils/ipaddr'
import type { Config } from '../env.ts'
import { logEvent } from '../log.ts'
import type { AppEnv } from './app-env.ts'

/**
 * The address that limits are counted for. Whoever has one IPv6 address has the 2^64 of its network, so those are one.
 * Where a client could write the header itself, all of them count as one.
 */
export function clientAddress(c: Context<AppEnv>): string {
  if (!c.var.deps.config.behindCloudflare) return 'everybody'
  const address = c.req.header('CF-Connecting-IP')?.toLowerCase() ?? 'unknown'
  const isMapped = address.includes('.')
  if (isMapped || distinctRemoteAddr(address) !== 'IPv6') return address
  return `${expandIPv6(address).split(':').slice(0, 4).join(':')}::/64`
}

/** Says at the start that addresses are not told apart, where that is so. */
export function announceAddresses({ behindCloudflare, logLevel }: Config): void {
  if (behindCloudflare) return
  const message = 'BEHIND_CLOUDFLARE is not set: limits per address count all clients as one.'
  logEvent(logLevel, 'warn', 'addresses_not_told_apart', { message })
}
