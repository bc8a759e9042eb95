/** A list as PostgreSQL reads arrays, in one parameter however long it is. Texts have no control characters. */
export const arrayOf = (items: readonly string[]): string => `{${items.map((item) => JSON.stringify(item)).join(',')}}`
