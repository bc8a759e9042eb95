import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { beginAttempt } from '../auth/back-off/store.ts'
import { newPair } from '../auth/log-ins/pair.ts'
import { changePassword as storePassword, type Proof } from '../auth/log-ins/store.ts'
import { hashPassword, verifyPassword } from '../auth/passwords.ts'
import { tokenPair } from '../auth/schema.ts'
import { clientAddress } from '../http/address.ts'
import type { AppEnv } from '../http/app-env.ts'
import { accountGone, invalid, tooMany } from '../http/problem.ts'
import { checkBody } from '../http/middleware/body.ts'
import { limitPerAddress } from '../http/middleware/rate-limit.ts'
import { createRouter, jsonAnswer, jsonBody, refusals, streamedAnswer } from '../http/router.ts'
import { streamOf } from '../http/text-stream.ts'
import { logFailure } from '../log.ts'
import { loadCommonPasswords } from './common-passwords.ts'
import { accountExport, exportOnWire } from './export/schema.ts'
import { exportAccount } from './export/store.ts'
import { passwordFaults } from './rules.ts'
import { account, accountOnWire, passwordChange, passwordProof, registration } from './schema.ts'
import * as store from './store.ts'

const register = createRoute({
  method: 'post',
  path: '/api/user/register',
  operationId: 'register',
  tags: ['Accounts'],
  summary: 'Create an account',
  security: [],
  middleware: [limitPerAddress('register'), checkBody] as const,
  request: { body: jsonBody(registration) },
  responses: { 201: jsonAnswer('The account.', account), ...refusals.invalid, ...refusals.limited },
})

async function faultsOf(password: string, username: string): Promise<string[]> {
  const common = await loadCommonPasswords()
  return passwordFaults(password, username, (candidate) => common.has(candidate))
}

/** What one can do before one has an account. */
export const registrationRoutes = createRouter().openapi(register, async (c) => {
  const { username, password, email, first_name, last_name } = c.req.valid('json')
  const faults = await faultsOf(password, username)
  if (faults.length > 0) throw invalid({ password: faults })
  const passwordHash = await hashPassword(password)
  const created = await store.createAccount(c.var.db, {
    username,
    email,
    firstName: first_name,
    lastName: last_name,
    passwordHash,
  })
  return c.json(accountOnWire(created), 201)
})

const readAccount = createRoute({
  method: 'get',
  path: '/api/user/me',
  operationId: 'readAccount',
  tags: ['Accounts'],
  summary: 'Read your account',
  responses: { 200: jsonAnswer('The account.', account), ...refusals.unauthorized },
})

const exportAll = createRoute({
  method: 'get',
  path: '/api/user/me/export',
  operationId: 'exportAccount',
  tags: ['Accounts'],
  summary: 'Take all your data with you',
  description: [
    'Everything that is stored about you, as one document (GDPR, article 20). It is read from the database while it is',
    'sent, so a document that breaks off is not whole.',
  ].join(' '),
  responses: { 200: streamedAnswer('All of it.', accountExport), ...refusals.unauthorized },
})

const changePassword = createRoute({
  method: 'post',
  path: '/api/user/me/password',
  operationId: 'changePassword',
  tags: ['Accounts'],
  summary: 'Change your password',
  description: 'Every other log-in ends; the tokens of this one are new. A wrong password counts like one at a log-in.',
  middleware: [limitPerAddress('token')] as const,
  request: { body: jsonBody(passwordChange) },
  responses: {
    200: jsonAnswer('A pair of tokens.', tokenPair),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.limited,
  },
})

const deleteAccount = createRoute({
  method: 'delete',
  path: '/api/user/me',
  operationId: 'deleteAccount',
  tags: ['Accounts'],
  summary: 'Delete your account',
  description:
    'You and all that belongs to you are gone (GDPR, article 17). A wrong password counts like one at a log-in. Whoever has read a plan that you share within the last minute may be shown it for what is left of that minute.',
  middleware: [limitPerAddress('token')] as const,
  request: { body: jsonBody(passwordProof) },
  responses: {
    204: { description: 'Gone.' },
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.limited,
  },
})

/** What one can do with one's account. */
export const accountRoutes = createRouter()
  .openapi(readAccount, async (c) => {
    const found = await store.findAccount(c.var.db, c.var.user)
    if (found === null) throw accountGone()
    return c.json(accountOnWire(found), 200)
  })
  .openapi(exportAll, async (c) => {
    // Who has just registered may not be on the replica yet.
    const found =
      (await exportAccount(c.var.db.fromReplica(), c.var.user)) ?? (await exportAccount(c.var.db, c.var.user))
    if (found === null) throw accountGone()
    const requestId = c.var.requestId
    const text = exportOnWire(found, c.var.deps.clock.now())
    c.header('Content-Disposition', 'attachment; filename="wanderline.json"')
    c.header('Content-Type', 'application/json')
    return c.body(
      streamOf(text, (error) => logFailure(error, { request_id: requestId })),
      200,
    )
  })
  .openapi(changePassword, async (c) => {
    const { password, new_password: newPassword } = c.req.valid('json')
    const { user, db } = c.var
    const { config, clock } = c.var.deps
    const faults = await faultsOf(newPassword, user.username)
    if (faults.length > 0) throw invalid({ new_password: faults })
    const proof = await proofOf(c, password)
    const { pair, logIn } = await newPair(config.jwtSecret, user, c.req.header('User-Agent'), clock.now())
    const isChanged = await storePassword(db, user, proof, await hashPassword(newPassword), logIn)
    if (!isChanged) throw notThePassword()
    return c.json(pair, 200)
  })
  .openapi(deleteAccount, async (c) => {
    await proofOf(c, c.req.valid('json').password)
    await store.deleteAccount(c.var.db, c.var.user)
    return c.body(null, 204)
  })

const notThePassword = () => invalid({ password: ['This is not your password.'] })

/** Refuses whoever does not know the password of the account that their token is for; a failure counts as at a log-in. */
async function proofOf(c: Context<AppEnv>, password: string): Promise<Proof> {
  const attempt = await beginAttempt(c.var.db, c.var.user.username, clientAddress(c))
  if (attempt.kind === 'held_off') throw tooMany(attempt.retryAfterSeconds)
  const { credentials, key } = attempt
  // The name of an account that is gone may be somebody else's by now.
  if (credentials?.id !== c.var.user.id) throw accountGone()
  if (!(await verifyPassword(password, credentials.passwordHash))) throw notThePassword()
  return { passwordHash: credentials.passwordHash, attemptKey: key }
}
