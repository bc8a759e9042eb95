import { startPostgres } from '../../scripts/local/postgres.ts'

// Run as a process of its own, so that a test can kill the launcher while the server runs.
const [dataDirectory = ''] = process.argv.slice(2)
const { url } = await startPostgres({ dataDirectory, durable: false })
process.stdout.write(`${url}\n`)
process.stdin.resume()
