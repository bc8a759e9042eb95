import { decode } from 'hono/jwt'
import { fingerprintOf, newClaims, signToken } from '../../src/auth/tokens.ts'
import { depsWith, rows, type Traveller } from './world.ts'

export interface TokenPair {
  access: string
  refresh: string
}

/** A refresh token of a new family, as logging in gives one, without the cost of a password. */
export async function refreshTokenOf(owner: Traveller): Promise<string> {
  const { config, clock } = depsWith()
  const claims = newClaims('refresh', owner, clock.now())
  const token = await signToken(config.jwtSecret, claims)
  await rows`
    with log_in as (
      insert into log_ins (id, user_id, started_at, ends_at)
      values (gen_random_uuid(), ${owner.id}, to_timestamp(${claims.iat}), to_timestamp(${claims.iat}) + interval '30 days')
      returning *
    )
    insert into refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
    select ${claims.jti}::uuid, user_id, id, ${await fingerprintOf(token)}, started_at, to_timestamp(${claims.exp})
    from log_in`
  return token
}

/** What is stored of a user's refresh tokens, oldest first. */
export function storedTokens(owner: Traveller) {
  return rows`
    select id, family, parent_id, used_at is not null as used, revoked_at is not null as revoked
    from refresh_tokens where user_id = ${owner.id} order by used_at nulls last`
}

/** Lets as much time pass for a token that was used as if it had been used that long ago. */
export async function letPass(token: string, seconds: number): Promise<void> {
  await rows`
    update refresh_tokens set used_at = used_at - make_interval(secs => ${seconds})
    where token_hash = ${await fingerprintOf(token)}`
}

/** The claims of a token, unverified. */
export const claimsOf = (token: string): Record<string, unknown> => decode(token).payload

/** A part of a token, in base64url. */
export const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')

/** A token with whatever header, signed with HMAC-SHA-256. */
export async function signRaw(header: object, claims: object, secret: string): Promise<string> {
  const text = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', text.encode(secret), algorithm, false, ['sign'])
  const signed = `${encode(header)}.${encode(claims)}`
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(signed)))
  return `${signed}.${btoa(String.fromCharCode(...signature))
    .replaceAll('=', '')
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`
}
