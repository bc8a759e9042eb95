/** US dollars: what every flight costs, and for each kilometre of the great circle one way up to `near`, and beyond it. */
export const fare = { least: 60, nearKilometre: 0.1, farKilometre: 0.065, near: 2000 } as const
/** US dollars for each kilometre of the great circle one way; of a car, for up to five. */
export const overLandAKilometre = { train: 0.24, bus: 0.12, car: 0.3 } as const

/** US dollars for a flight there and back of one person, by distance and outside of high season. */
export function flightFare(kilometres: number): number {
  const near = Math.min(kilometres, fare.near)
  return fare.least + near * fare.nearKilometre + (kilometres - near) * fare.farKilometre
}

/** Who has to count looks for a cheaper flight than most. */
export const thriftyShare = 0.75

/** US dollars for the cheaper of flight and train there and back, of one person who has to count. */
export const returnFare = (kilometres: number): number =>
  Math.min(flightFare(kilometres) * thriftyShare, kilometres * overLandAKilometre.train * 2)
