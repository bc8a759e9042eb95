/*
 * Stands in, in the bundle, for the ids that LangGraph gives to checkpoints and tasks: random ones and hashes, for those
 * who keep them. A graph of ours keeps nothing, so they only have to be different, and the same for the same task.
 */

let checkpoints = 0

export const uuid6 = (): string => String((checkpoints += 1))

export const uuid5 = (task: string, checkpoint: string): string => `${checkpoint} ${task}`
