/** All that a turn may spend on a model. */
export const modelDeadlineMilliseconds = 25_000
/** Longer than that, so that no answer comes too late for its own turn. */
export const leaseSeconds = 40
