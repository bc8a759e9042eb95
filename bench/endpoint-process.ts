import { startNeonEndpoint } from '../scripts/local/neon-endpoint.ts'

// The endpoint in a process of its own: in the load generator's it would slow down what it is asked by.
const { url } = await startNeonEndpoint()
process.send?.(url)
process.once('disconnect', () => process.exit())
