/** From these ages on one is a teenager, grown up, and so old that children of theirs are grown up. */
export const [teens, grownUp, old] = [13, 18, 60]
/** No age is higher. */
export const oldest = 110
/** More than travel together. */
export const largestParty = 60
