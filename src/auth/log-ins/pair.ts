import { fingerprintOf, newClaims, signToken } from '../tokens.ts'
import { logInDays } from './limits.ts'
import type { NewLogIn } from './record.ts'
import { userAgentFamily } from './rules.ts'

/** The first tokens of a new log-in, and what is stored of it. */
export async function newPair(
  secret: string,
  user: { id: number; username: string },
  userAgent: string | undefined,
  nowMilliseconds: number,
): Promise<{ pair: { access: string; refresh: string }; logIn: NewLogIn }> {
  const id = crypto.randomUUID()
  const claims = newClaims('refresh', user, nowMilliseconds)
  const refresh = await signToken(secret, claims)
  const access = await signToken(secret, { ...newClaims('access', user, nowMilliseconds), sid: id })
  const token = { id: claims.jti, hash: await fingerprintOf(refresh), issuedAt: claims.iat, expiresAt: claims.exp }
  const endsAt = claims.iat + logInDays * 24 * 60 * 60
  return { pair: { access, refresh }, logIn: { id, userAgent: userAgentFamily(userAgent), token, endsAt } }
}
