/** From the least to the most that something may cost, in whole US dollars for everybody. */
export interface Span {
  least: number
  most: number
}
