/** Where words point at places of the offer; several when they fit several. */
export interface Reference {
  from: number
  to: number
  choices: readonly number[]
  /** By name the place itself, by country perhaps the country. */
  by: 'name' | 'country' | 'position' | 'quality'
}
