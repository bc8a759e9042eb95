/**
 * What each failure costs a candidate. A need that is not met costs by how much it would spoil the trip; the order of
 * these figures is the order in which needs are relaxed: the smallest goes first. A place that fails nothing costs 0.
 */
export const penalties = {
  /** They said that they do not want to go there. */
  refused: 200,
  /** Seen before in this conversation: offered again only where nothing else is left. */
  offeredBefore: 90,
  /** They have been there and want something new. */
  been: 70,
  /** Not in the part of the world that they named. */
  elsewhere: 60,
  /** Not the place that they named, but in the same country. */
  nearby: 30,
  /** Not where they can be safe, or not possible for one who travels along. */
  unsafe: 50,
  unsuitable: 40,
  /** They would be ill, or a need says that it cannot be. */
  refusedCaution: 35,
  /** It cannot be reached by the means they accept. */
  means: 35,
  /** The trip is for it, and it is not there; there, but weak; there, but not in these months. */
  essentialMissing: 24,
  essentialWeak: 8,
  outOfSeason: 14,
  /** No snow, no skiing. */
  noSnow: 24,
  /** For each hour beyond the longest journey, after a first charge. */
  tooFar: 12,
  tooFarAnHour: 4,
  /** A long way for so few days, where they named no place: for each hour beyond what spoils such a trip, after a first charge. */
  spoilt: 6,
  spoiltAnHour: 1.5,
  /** Dearer than the budget: a first charge, and more for each doubling. */
  tooDear: 8,
  tooDearADoubling: 16,
  /** For each degree beyond what they find pleasant, after a first charge. */
  climate: 4,
  climateADegree: 1.5,
  /** Too cold to swim or to dive with pleasure, where nothing was said of the weather. */
  coldBathing: 9,
  /** None of the months of the trip is one of its best. */
  months: 9,
  /** Wished for, but not the purpose of the trip. */
  wantedMissing: 7,
  wantedWeak: 3,
  refusedActivity: 9,
  /** It is not known whether it suits who travels along. */
  unknownSuitability: 6,
  mixedSuitability: 3,
  crowded: 5,
  unknownFacts: 6,
  carNeeded: 20,
} as const

/** What speaks for a candidate among those that fail as little. */
export const merits = {
  /** For each step of strength in what the trip is for, in what is wished for, and in what they liked before. */
  essential: 2,
  wanted: 1.2,
  mild: 0.4,
  /** For the share of the trip's months that are among its best. */
  months: 2,
  /** For each theme that it shares with a place they named as an example. */
  like: 1.2,
  /** It is good for one who travels along. */
  suits: 1,
  /** They asked for it by name, so that it comes before all others. */
  named: 1_000,
  /** The budget pays for more than a bed in a dormitory. */
  affordable: 1.5,
  /** For each halving of what a day costs, where they want it cheap and name no sum. */
  thrift: 2,
  /** A classic is a safer first choice than a secret, unless they look for one. */
  fame: 0.25,
  /** For each step by which a place is quieter, livelier, less or better known than most, where that is wished for. */
  novelty: 0.5,
  /** So near that the journey does not spoil a short trip. */
  near: 1,
  /** For each hour of the journey beyond what a trip of its length is worth, where they set no limit. */
  far: -0.4,
  /** For each doubling of what a dear day costs, where they say nothing of money. */
  dear: -0.8,
  /** For each danger that a friend would mention before anything else. */
  grave: -0.5,
  /** Between equals, so that different trips get different places. */
  chance: 0.6,
} as const
