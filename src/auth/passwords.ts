import { decodeBase64, encodeBase64 } from 'hono/utils/encode'

interface Cost {
  /** log2 of N. */
  logN: number
  r: number
  p: number
}

// 16 MB and about a fifth of a second: what fits into an isolate's 128 MB (OWASP's second scrypt setting).
const currentCost: Cost = { logN: 14, r: 8, p: 5 }
const saltBytes = 16
const keyBytes = 32

/** Hashes a password with scrypt (RFC 7914) as `scrypt$logN$r$p$salt$key`, so that the cost can change later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  return format(currentCost, salt, await derive(password, salt, currentCost))
}

/** Whether this is the password; costs the same when there is no hash to compare with. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const { cost, salt, key } = parse(hash ?? nobodysHash)
  const derived = await derive(password, salt, cost)
  const { timingSafeEqual } = await nodeCrypto()
  return timingSafeEqual(derived, key) && hash !== null
}

function format({ logN, r, p }: Cost, salt: Uint8Array<ArrayBuffer>, key: Uint8Array<ArrayBuffer>): string {
  return ['scrypt', logN, r, p, encodeBase64(salt.buffer), encodeBase64(key.buffer)].join('$')
}

/** What a log-in under an unknown name is compared with, so that it takes as long as any other. */
export const nobodysHash = format(currentCost, new Uint8Array(saltBytes), new Uint8Array(keyBytes))

function parse(hash: string) {
  const [scheme, logN, r, p, salt, key] = hash.split('$')
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) {
    throw new Error('a stored password hash is damaged')
  }
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: decodeBase64(salt),
    key: decodeBase64(key),
  }
}

// Setting this module up takes the runtime several milliseconds, of which only passwords are worth it.
const nodeCrypto = () => import('node:crypto')

async function derive(password: string, salt: Uint8Array, { logN, r, p }: Cost): Promise<Uint8Array<ArrayBuffer>> {
  const { scrypt } = await nodeCrypto()
  const N = 2 ** logN
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error)
      else resolve(new Uint8Array(key))
    })
  })
}
