import type { Runtime } from '@langchain/langgraph/web'
import type { TurnTools } from './state.ts'

/** What a node may use besides the state. */
export function toolsOf(runtime: Runtime<{ tools: TurnTools }>): TurnTools {
  if (runtime.context === undefined) throw new Error('the graph runs with its tools')
  return runtime.context.tools
}

/** Notes that a step ran. */
export function count({ trace }: TurnTools, step: string): void {
  trace.attempts[step] = (trace.attempts[step] ?? 0) + 1
}
