/** The failure in a row after which one has to wait: as many as the limit per address lets through in a minute. */
export const freeFailures = 10
/** How long the first wait is; each further failure doubles it. */
export const firstWaitSeconds = 30
export const longestWaitSeconds = 15 * 60
/** After so long without an attempt the failures are forgotten. */
export const memoryHours = 24
