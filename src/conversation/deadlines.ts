/** Longer than a turn may spend on a model, so that no answer comes too late for its own turn. */
export const leaseSeconds = 40
