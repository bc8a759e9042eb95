/** How long a log-in lasts, however often it is refreshed. */
export const logInDays = 30

/** How many characters the family of a user agent may have. */
export const longestUserAgent = 40
