/** The header of a request that is to be done once. */
export const withKey = (key: string) => ({ 'Idempotency-Key': key })
