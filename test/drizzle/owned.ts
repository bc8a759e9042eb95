import { escapeLiteral } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'

export const owner = 'planner'
const password = 'not a superuser'

/** Makes a role like that of a hosted database: it will own all of its databases, and is no superuser. */
export const createOwner = (server: LocalPostgres) =>
  withConnection(server.url, (client) =>
    client.query(`create role ${owner} login createrole password ${escapeLiteral(password)}`),
  )

/** A database of that role's, empty or with all that another one has. */
export async function ownedDatabase(server: LocalPostgres, name: string, template = 'template1'): Promise<string> {
  await withConnection(server.url, (client) =>
    client.query(`create database ${name} owner ${owner} template ${template}`),
  )
  const owned = new URL(server.url)
  owned.username = owner
  owned.password = password
  owned.pathname = name
  return owned.href
}

/** The same database for the superuser, from whom no policy hides anything. */
export const asSuperuser = (server: LocalPostgres, owned: string) =>
  server.url.replace(/[^/]*$/, new URL(owned).pathname.slice(1))
