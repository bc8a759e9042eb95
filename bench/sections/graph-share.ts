import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { bundleWorker } from '../../scripts/worker/bundle.ts'
import { folder } from '../workerd.ts'

const cost = z.object({ graph: z.number(), nodes: z.number() })

/** CPU milliseconds of one turn's thinking, through LangGraph and by the same nodes called one after the other. */
export type GraphCost = z.infer<typeof cost>

/** Runs a first turn's thinking over and over in a process that has nothing else to do. */
export async function measureGraph(times: number): Promise<GraphCost> {
  const bundle = join(folder, 'thinking')
  await bundleWorker({ entryPoint: 'bench/thinking.ts', folder: bundle })
  const program = join(bundle, 'thinking.js')
  return cost.parse(JSON.parse(execFileSync(process.execPath, [program, String(times)], { encoding: 'utf8' })))
}
