import { sign, verify } from 'hono/jwt'
import { z } from 'zod'
import { sha256 } from '../digest.ts'

const lifetimeSeconds = { access: 30 * 60, refresh: 24 * 60 * 60 }

/** How much the clocks of two machines may differ. */
const clockSkewSeconds = 60

const claimsSchema = z.object({
  sub: z.string().regex(/^[1-9]\d{0,15}$/),
  username: z.string(),
  iat: z.int(),
  exp: z.int(),
  jti: z.uuid(),
  token_type: z.enum(['access', 'refresh']),
  sid: z.uuid().optional(),
  nbf: z.number().optional(),
})
/** Claims of RFC 7519; `sub` is the user's id, `sid` the log-in that an access token comes from, times are seconds. */
export type Claims = Omit<z.infer<typeof claimsSchema>, 'nbf'>
type TokenType = Claims['token_type']

/** Signs with HS256. The same claims give the same token. */
export async function signToken(secret: string, claims: Claims): Promise<string> {
  return sign(
    {
      sub: claims.sub,
      username: claims.username,
      iat: claims.iat,
      exp: claims.exp,
      jti: claims.jti,
      token_type: claims.token_type,
      ...(claims.sid === undefined ? {} : { sid: claims.sid }),
    },
    await keyOf(secret),
    'HS256',
  )
}

/**
 * What a token that was verified is stored and found by. The signature is left out, so that claims which are signed
 * again after a change of the secret are still the same token.
 */
export const fingerprintOf = (token: string): Promise<string> => sha256(token.slice(0, token.lastIndexOf('.')))

/** What tokens may be signed with: the previous secret is for those that were handed out before it was replaced. */
interface VerifyingSecrets {
  jwtSecret: string
  jwtSecretPrevious: string | null
}

/** The claims of a token that we signed, that is of this type and valid at this moment; null for any other. */
export async function verifyToken(
  { jwtSecret, jwtSecretPrevious }: VerifyingSecrets,
  token: string,
  type: TokenType,
  nowMilliseconds: number,
): Promise<Claims | null> {
  const payload =
    (await payloadOf(token, jwtSecret)) ??
    (jwtSecretPrevious === null ? null : await payloadOf(token, jwtSecretPrevious))
  const claims = claimsSchema.safeParse(payload)
  if (!claims.success || claims.data.token_type !== type) return null
  const { nbf, ...rest } = claims.data
  const startsAt = Math.max(rest.iat, nbf ?? 0) - clockSkewSeconds
  return startsAt * 1000 <= nowMilliseconds && nowMilliseconds < rest.exp * 1000 ? rest : null
}

// All that we sign has this header. What another one says (kid, jku, jwk, …) would tell us which key to trust.
const header = btoa(JSON.stringify({ alg: 'HS256', typ: 'JWT' }))

async function payloadOf(token: string, secret: string): Promise<unknown> {
  if (!token.startsWith(`${header}.`)) return null
  try {
    return await verify(token, await keyOf(secret), { alg: 'HS256', iat: false, exp: false, nbf: false })
  } catch {
    return null
  }
}

/** Of each secret its key, because to import one takes as long as to verify with it. */
const keys = new Map<string, CryptoKey>()

async function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret)
  if (known !== undefined) return known
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hmac, false, ['sign', 'verify'])
  keys.set(secret, key)
  return key
}

/** New claims for a user, from this moment on. */
export function newClaims(type: TokenType, user: { id: number; username: string }, nowMilliseconds: number): Claims {
  const iat = Math.floor(nowMilliseconds / 1000)
  return {
    sub: String(user.id),
    username: user.username,
    iat,
    exp: iat + lifetimeSeconds[type],
    jti: crypto.randomUUID(),
    token_type: type,
  }
}
